import { describe, test } from 'vitest';
import { check, cut } from './street.ts';

describe('how long a connection is remembered without a packet', () => {
  const cases = [
    ['TCP', 'tcp office:40000 -> web:22', 'ssh', 432_000],
    ['UDP after one answer', 'udp office:40000 -> web:53', 'dns-udp', 30],
    ['ICMP', 'icmp office -> web', 'icmp', 30],
    ['another protocol', 'protocol 47 office -> web', 'protocol 47', 600],
  ] as const;
  test.each(cases)('%s', (_, flow, traffic, seconds) => {
    const rules = { inbound: [`${traffic} from 203.0.113.1/32`] };
    const begun = [`send ${flow}`, `remove web-sg inbound ${traffic} from 203.0.113.1/32`];
    check(rules, [...begun, `wait ${String(seconds - 1)}s`, 'again'], ['home', 'home']);
    check(rules, [...begun, `wait ${String(seconds)}s`, 'again'], ['home', cut]);
  });

  test('a second answer makes a UDP flow a stream, remembered for 180 seconds', () => {
    const rules = { inbound: ['dns-udp from 203.0.113.1/32'] };
    const begun = [
      'send udp office:40000 -> web:53',
      'again',
      'remove web-sg inbound dns-udp from 203.0.113.1/32',
    ];
    check(rules, [...begun, 'wait 179s', 'again'], ['home', 'home', 'home']);
    check(rules, [...begun, 'wait 180s', 'again'], ['home', 'home', cut]);
  });

  test('every packet starts the time anew', () => {
    const rules = { inbound: ['icmp 8 from 203.0.113.1/32'] };
    const begun = ['send icmp office -> web', 'remove web-sg inbound icmp 8 from 203.0.113.1/32'];
    check(rules, [...begun, 'wait 29s', 'again', 'wait 29s', 'again'], ['home', 'home', 'home']);
  });

  test('datagrams that nobody answers do not make a stream', () => {
    const rules = { inbound: ['dns-udp from 203.0.113.1/32'] };
    const begun = [
      'send udp office:40000 -> web:53 oneway',
      'again',
      'again',
      'remove web-sg inbound dns-udp from 203.0.113.1/32',
    ];
    check(rules, [...begun, 'wait 29s', 'again'], ['arrived', 'arrived', 'arrived', 'arrived']);
    check(rules, [...begun, 'wait 30s', 'again'], ['arrived', 'arrived', 'arrived', cut]);
  });

  test('a forgotten connection whose rule still stands goes on', () => {
    check(
      { inbound: ['ssh from 203.0.113.1/32'] },
      ['send tcp office -> web:22', 'wait 432000s', 'again'],
      ['home', 'home'],
    );
  });
});
