import { expect, test } from 'vitest';
import { parseTraffic } from '../../src/scenario/traffic-notation.ts';
import { sameTraffic } from '../../src/scenario/traffic.ts';
import { must } from '../must.ts';

test('two texts are the same traffic only where they take the same packets', () => {
  const texts = [
    'all',
    'tcp',
    'tcp 443',
    'udp 443',
    'udp',
    'icmp',
    'icmp 8',
    'icmp 8/0',
    'icmpv6',
    'icmpv6 8',
    'protocol 47',
    'protocol 50',
  ];
  for (const one of texts) {
    for (const other of texts) {
      expect(sameTraffic(must(parseTraffic(one)), must(parseTraffic(other))), `${one}, ${other}`).toBe(
        one === other,
      );
    }
  }
});
