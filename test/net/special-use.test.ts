import { expect, test } from 'vitest';
import { formatCidr } from '../../src/net/cidr.ts';
import { parseAddress } from '../../src/net/parse-address.ts';
import { parseCidr } from '../../src/net/parse-cidr.ts';
import { notPublic, specialUseOf } from '../../src/net/special-use.ts';
import { must } from '../must.ts';

test.each([
  { address: '9.255.255.255', block: undefined },
  { address: '10.0.0.0', block: '10.0.0.0/8' },
  { address: '172.15.255.255', block: undefined },
  { address: '172.31.255.255', block: '172.16.0.0/12' },
  { address: '100.127.255.255', block: '100.64.0.0/10' },
  { address: '100.128.0.0', block: undefined },
  { address: '223.255.255.255', block: undefined },
  { address: '239.0.0.1', block: '224.0.0.0/4' },
  { address: '203.0.113.7', block: undefined },
  { address: '2001:db8::1', block: undefined },
  { address: 'fdff::1', block: 'fc00::/7' },
  { address: '::2', block: undefined },
])('$address is set aside with $block', ({ address, block }) => {
  const special = notPublic(must(parseAddress(address)));
  expect(special && formatCidr(special.block)).toBe(block);
});

test('a block that is public in part is not set aside', () => {
  expect(specialUseOf(must(parseCidr('10.0.0.0/7')))).toBeUndefined();
  expect(specialUseOf(must(parseCidr('10.0.0.0/8')))?.use).toBe('private');
});
