import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { actionsOf } from '../network.ts';
import { check, cut, gate, street } from './street.ts';

describe('again and close', () => {
  const rules = {
    inbound: ['ssh from 203.0.113.1/32', 'icmp from 203.0.113.1/32', 'dns-udp from 203.0.113.1/32'],
  };
  const ssh = 'send tcp office:40000 -> web:22';
  test.each([
    ['nothing goes on that never opened', ['send tcp laptop -> web:22', 'again'], [cut, 'not sent']],
    [
      'TCP whose reply was lost never opened',
      [
        'add default outbound 50 deny tcp to 0.0.0.0/0',
        ssh,
        'remove default outbound 50 deny tcp to 0.0.0.0/0',
        'again',
      ],
      [`reply ${gate('outbound', '50')}`, 'not sent'],
    ],
    [
      'UDP needs no opening',
      [
        'add default inbound 50 deny udp from 0.0.0.0/0',
        'send udp office -> web:53',
        'remove default inbound 50 deny udp from 0.0.0.0/0',
        'again',
      ],
      [`request ${gate('inbound', '50')}`, 'home'],
    ],
    ['a closed connection is not open', [ssh, 'close', 'again'], ['home', 'not sent']],
    [
      'a flow can be named with its port',
      [ssh, 'send icmp office -> web', 'again tcp office:40000 -> web:22'],
      ['home', 'home', 'home'],
    ],
    [
      'or without it',
      [ssh, 'send icmp office -> web', 'again tcp office -> web:22'],
      ['home', 'home', 'home'],
    ],
    ['but not with another one', [ssh, 'again tcp office:40001 -> web:22'], ['home', 'not sent']],
    [
      'the port that the system picked need not be known',
      ['send tcp office -> web:22', 'send icmp office -> web', 'again tcp office -> web:22'],
      ['home', 'home', 'home'],
    ],
    [
      'closing one connection leaves the other',
      [
        ssh,
        'send tcp office:40001 -> web:22',
        'close',
        'remove web-sg inbound ssh from 203.0.113.1/32',
        `again tcp office:40000 -> web:22`,
      ],
      ['home', 'home', 'home'],
    ],
    [
      'a closed flow is remembered no more',
      [
        'send udp office:40000 -> web:53',
        'close',
        `remove web-sg inbound dns-udp from 203.0.113.1/32`,
        'send udp office:40000 -> web:53',
      ],
      ['home', cut],
    ],
    [
      'a packet without answer arrives',
      ['send udp office -> web:53 oneway', 'again'],
      ['arrived', 'arrived'],
    ],
    ['an ICMP error is never answered', ['send icmp office -> web 3/4'], ['arrived']],
  ] as const)('%s', (_, actions, verdicts) => {
    check(rules, actions, verdicts);
  });

  test('again before anything was sent says so', () => {
    expect(play(street(rules), [{ kind: 'again' }]).events).toEqual([{ kind: 'nothing-sent', at: 0 }]);
  });

  test('close says whether there was something to close', () => {
    const { events } = play(street(rules), actionsOf([ssh, 'close', 'close']));
    expect(events.slice(1)).toMatchObject([
      { kind: 'closed', open: true },
      { kind: 'closed', open: false },
    ]);
  });
});
