import { describe, test } from 'vitest';
import { check, cut, gate } from './street.ts';

describe('what an edit does to a live connection', () => {
  const tracked = { inbound: ['ssh from 203.0.113.1/32'] };
  const untracked = { inbound: ['ssh from anywhere'] };
  const ping = { inbound: ['icmp 8 from anywhere'] };
  const gre = { inbound: ['protocol 47 from anywhere'] };
  const dns = { inbound: ['dns-udp from 203.0.113.1/32'] };
  const openDns = { inbound: ['dns-udp from anywhere'] };
  const ssh = 'send tcp office:40000 -> web:22';
  const asked = 'send udp office:40000 -> web:53';
  const removed = (rule: string) => `remove web-sg inbound ${rule}`;
  test.each([
    [
      'a tracked flow goes on without its rule',
      tracked,
      [ssh, removed('ssh from 203.0.113.1/32'), 'again'],
      ['home', 'home'],
    ],
    ['but a new one does not', tracked, [ssh, removed('ssh from 203.0.113.1/32'), ssh], ['home', cut]],
    [
      'nor does the same one, closed and opened again',
      tracked,
      [ssh, removed('ssh from 203.0.113.1/32'), 'close', 'again', ssh],
      ['home', 'not sent', cut],
    ],
    [
      'an untracked flow is cut at once',
      untracked,
      [ssh, removed('ssh from 0.0.0.0/0'), 'again'],
      ['home', cut],
    ],
    [
      'a narrowed rule lets the tracked flow go on',
      tracked,
      [ssh, 'add web-sg inbound ssh from 10.9.0.0/16', removed('ssh from 203.0.113.1/32'), 'again'],
      ['home', 'home'],
    ],
    [
      'a narrowed rule that still fits keeps an untracked flow',
      untracked,
      [ssh, 'add web-sg inbound ssh from 203.0.113.0/24', removed('ssh from 0.0.0.0/0'), 'again'],
      ['home', 'home'],
    ],
    [
      'a narrowed rule that no longer fits cuts it',
      untracked,
      [ssh, 'add web-sg inbound ssh from 10.9.0.0/16', removed('ssh from 0.0.0.0/0'), 'again'],
      ['home', cut],
    ],
    [
      'without its outbound rule an untracked flow is tracked from then on',
      untracked,
      [ssh, 'remove web-sg outbound all to 0.0.0.0/0', 'again', removed('ssh from 0.0.0.0/0'), 'again'],
      ['home', 'home', 'home'],
    ],
    [
      'an inbound deny of the network ACL cuts a tracked flow',
      tracked,
      [ssh, 'add default inbound 50 deny ssh from 0.0.0.0/0', 'again'],
      ['home', `request ${gate('inbound', '50')}`],
    ],
    [
      'so does an outbound one',
      tracked,
      [ssh, 'add default outbound 50 deny tcp to 0.0.0.0/0', 'again'],
      ['home', `reply ${gate('outbound', '50')}`],
    ],
    [
      'and it goes on when the deny is gone',
      tracked,
      [
        ssh,
        'add default inbound 50 deny ssh from 0.0.0.0/0',
        'again',
        'remove default inbound 50 deny ssh from 0.0.0.0/0',
        removed('ssh from 203.0.113.1/32'),
        'again',
      ],
      ['home', `request ${gate('inbound', '50')}`, 'home'],
    ],
    [
      'a ping goes on without its rule',
      ping,
      ['send icmp office -> web', removed('icmp 8 from 0.0.0.0/0'), 'again'],
      ['home', 'home'],
    ],
    [
      'but a new ping does not',
      ping,
      ['send icmp office -> web', removed('icmp 8 from 0.0.0.0/0'), 'send icmp office -> web'],
      ['home', cut],
    ],
    [
      'another protocol goes on without its rule',
      gre,
      ['send protocol 47 office -> web', removed('protocol 47 from 0.0.0.0/0'), 'again'],
      ['home', 'home'],
    ],
    [
      'and the host itself may send it back within its time',
      { ...gre, outbound: [] },
      ['send protocol 47 office -> web', 'send protocol 47 web -> office'],
      ['home', 'home'],
    ],
    [
      'but not to somebody else',
      { ...gre, outbound: [] },
      ['send protocol 47 office -> web', 'send protocol 47 web -> laptop'],
      ['home', 'request stops at web sg outbound'],
    ],
    [
      'a tracked UDP flow goes on without its rule',
      dns,
      [asked, removed('dns-udp from 203.0.113.1/32'), 'again'],
      ['home', 'home'],
    ],
    [
      'even as the same datagram sent anew',
      dns,
      [asked, removed('dns-udp from 203.0.113.1/32'), asked],
      ['home', 'home'],
    ],
    [
      'an untracked UDP flow is cut at once',
      openDns,
      [asked, removed('dns-udp from 0.0.0.0/0'), 'again'],
      ['home', cut],
    ],
    [
      'a refused edit changes nothing',
      tracked,
      [ssh, removed('https from 203.0.113.1/32'), ssh],
      ['home', 'home'],
    ],
  ] as const)('%s', (_, rules, actions, verdicts) => {
    check(rules, actions, verdicts);
  });
});
