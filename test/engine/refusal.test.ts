import { describe, test } from 'vitest';
import { check, gate } from './street.ts';

describe('a refusal', () => {
  const closed = { listens: [], outbound: [] };
  test.each([
    [
      'of TCP finds the way home by state',
      ['ssh from 203.0.113.1/32'],
      ['send tcp office -> web:22'],
      ['refused'],
    ],
    [
      'of UDP, an ICMP error, finds the way home by state',
      ['dns-udp from 203.0.113.1/32'],
      ['send udp office -> web:53'],
      ['refused'],
    ],
    [
      'of TCP needs the network ACL',
      ['ssh from 203.0.113.1/32'],
      ['add default outbound 50 deny tcp 1024-65535 to 0.0.0.0/0', 'send tcp office -> web:22'],
      [`refusal ${gate('outbound', '50')}`],
    ],
    [
      'of UDP needs ICMP to pass the network ACL',
      ['dns-udp from 203.0.113.1/32'],
      ['add default outbound 50 deny icmp 3/3 to 0.0.0.0/0', 'send udp office -> web:53'],
      [`refusal ${gate('outbound', '50')}`],
    ],
    [
      'of UDP does not care for a UDP entry',
      ['dns-udp from 203.0.113.1/32'],
      ['add default outbound 50 deny udp to 0.0.0.0/0', 'send udp office -> web:53'],
      ['refused'],
    ],
    [
      'leaves no connection to go on with',
      ['ssh from 203.0.113.1/32'],
      ['send tcp office -> web:22', 'again'],
      ['refused', 'not sent'],
    ],
    [
      'comes for a port beside the one listened to',
      ['tcp from 203.0.113.1/32'],
      ['send tcp office -> web:22'],
      ['refused'],
    ],
  ] as const)('%s', (_, inbound, actions, verdicts) => {
    check({ ...closed, inbound }, actions, verdicts);
  });

  test('of an untracked UDP flow is judged by the outbound rules', () => {
    const inbound = ['dns-udp from anywhere'];
    check(
      { inbound, listens: [], outbound: ['udp to anywhere'] },
      ['send udp office -> web:53'],
      ['refusal stops at web sg outbound'],
    );
    check(
      { inbound, listens: [], outbound: ['all to anywhere'] },
      ['send udp office -> web:53'],
      ['refused'],
    );
  });

  test('of TCP ends the connection at both ends', () => {
    const back = 'send tcp web:22 -> office:40000';
    check(
      { ...closed, inbound: ['ssh from 203.0.113.1/32'] },
      ['send tcp office:40000 -> web:22', back],
      ['refused', 'request stops at web sg outbound'],
    );
  });

  test('is never the answer to a ping or to another protocol', () => {
    const inbound = ['all from 203.0.113.1/32'];
    check(
      { ...closed, inbound },
      ['send icmp office -> web', 'send protocol 47 office -> web'],
      ['home', 'home'],
    );
  });
});
