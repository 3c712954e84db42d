import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { asCode } from '../../vite/as-code.ts';
import { actionsOf, network } from '../network.ts';
import { throughCode } from './from-code.ts';

test('an address of IPv6 is written as a big integer', () => {
  expect(asCode({ base: 1n << 64n, length: 64 })).toBe('{"base":18446744073709551616n,"length":64}');
});

test('what is left out stays left out', () => {
  expect(asCode({ cidr: null, acl: undefined })).toBe('{"cidr":null}');
});

test('a scenario with IPv6, and what happens in it, is the same after the journey', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, routes: [0.0.0.0/0 -> igw, ::/0 -> igw] }
hosts: { web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', groups: [web-sg] } }
internet: { laptop: { address: '2001:db8:ffff::7' } }
security-groups: { web-sg: { inbound: [https from ::/0] } }
`);
  const trace = play(scenario, actionsOf(['send tcp laptop -> web:443']));
  expect(throughCode({ scenario, trace })).toEqual({ scenario, trace });
});

test('any value of plain data is the same after the journey', () => {
  const plain = fc.anything({ withBigInt: true, withNullPrototype: false }).filter(isPlain);
  fc.assert(
    fc.property(plain, (value) => {
      expect(throughCode(value)).toEqual(value);
    }),
  );
});

/** Scenarios, traces and lessons hold none of what JSON and literals cannot say. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isPlain);
}
