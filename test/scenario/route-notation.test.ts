import { describe, expect, test } from 'vitest';
import { formatRoute, formatTransitRoute } from '../../src/scenario/route-text.ts';
import { parseRoute, parseTransitRoute } from '../../src/scenario/route-notation.ts';
import { must } from '../must.ts';

describe('a route', () => {
  test.each([
    ['0.0.0.0/0 -> igw', '0.0.0.0/0 -> igw'],
    ['0.0.0.0/0->NAT:exit', '0.0.0.0/0 -> nat:exit'],
    ['192.0.2.7/24 -> Blackhole', '192.0.2.0/24 -> blackhole'],
    ['::/0 -> eigw', '::/0 -> eigw'],
    ['2001:DB8::7/32 → IGW', '2001:db8::/32 -> igw'],
    ['10.1.0.0/16 -> pcx:other', '10.1.0.0/16 -> pcx:other'],
    ['10.1.0.0/16 -> TGW:Hub', '10.1.0.0/16 -> tgw:Hub'],
    ['0.0.0.0/0 -> host:firewall', '0.0.0.0/0 -> host:firewall'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatRoute(must(parseRoute(text)))).toBe(canonical);
  });

  test.each([
    ['0.0.0.0/0', 'route'],
    ['0.0.0.0/0 ->', 'route'],
    ['0.0.0.0/0 -> igw -> igw', 'route'],
    ['0.0.0.0/0 -> local', 'route-target'],
    ['0.0.0.0/0 -> nat:', 'route-target'],
    ['0.0.0.0/0 -> nat', 'route-target'],
    ['0.0.0.0/0 -> host: firewall', 'route-target'],
    ['0.0.0.0/0 -> vpc:other', 'route-target'],
    ['anywhere -> igw', 'address'],
    ['0.0.0.0 -> igw', 'cidr-without-length'],
    [':: -> igw', 'cidr-without-length'],
    ['::/129 -> igw', 'cidr-length'],
  ])('%s is none', (text, kind) => {
    expect(parseRoute(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('a route of a transit gateway', () => {
  test.each([
    ['0.0.0.0/0 -> vpc:egress', '0.0.0.0/0 -> vpc:egress'],
    ['10.9.0.7/16->BLACKHOLE', '10.9.0.0/16 -> blackhole'],
    ['::/0 -> VPC:egress', '::/0 -> vpc:egress'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatTransitRoute(must(parseTransitRoute(text)))).toBe(canonical);
  });

  test.each([
    ['0.0.0.0/0 -> igw', 'transit-route-target'],
    ['0.0.0.0/0 -> vpc:', 'transit-route-target'],
    ['0.0.0.0/0 ->', 'route'],
    ['10.0.0.0/33 -> vpc:egress', 'cidr-length'],
  ])('%s is none', (text, kind) => {
    expect(parseTransitRoute(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});
