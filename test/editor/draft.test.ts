import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOfEntry, draftOfRule, emptyDraft, type Draft } from '../../src/editor/draft.ts';
import { readEntry, readRule } from '../../src/editor/read-draft.ts';
import { anywhere, cidrOf } from '../../src/net/cidr.ts';
import { ipv4FromNumber } from '../../src/net/ipv4.ts';
import { ipv6FromBigInt } from '../../src/net/ipv6.ts';
import { formatEntry, formatRule } from '../../src/scenario/rule-text.ts';
import type { Peer } from '../../src/scenario/rule.ts';
import { anyTraffic } from '../rule-type/traffic.ts';
import { scenarioWith } from './scenario.ts';

const scenario = scenarioWith([]);
const anyCidr = fc.oneof(
  fc
    .tuple(fc.nat(0xffffffff), fc.integer({ min: 0, max: 32 }))
    .map(([address, length]) => cidrOf(ipv4FromNumber(address), length)),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), fc.integer({ min: 0, max: 128 }))
    .map(([address, length]) => cidrOf(ipv6FromBigInt(address), length)),
);
const anyPeer: fc.Arbitrary<Peer> = fc.oneof(
  anyCidr.map((cidr): Peer => ({ kind: 'cidr', cidr })),
  fc.constant<Peer>({ kind: 'group', group: 'db-sg' }),
  fc.constant<Peer>({ kind: 'prefix-list', prefixList: 'office' }),
);

test('the row of any rule reads as that rule', () => {
  fc.assert(
    fc.property(anyTraffic, anyPeer, (traffic, peer) => {
      const rule = { traffic, peer, description: 'the shop window' };
      expect(readRule(draftOfRule(rule), scenario)).toEqual({ ok: true, value: rule });
    }),
  );
});

test('the row of any entry reads as that entry', () => {
  fc.assert(
    fc.property(
      anyTraffic,
      anyCidr,
      fc.integer({ min: 1, max: 32766 }),
      fc.constantFrom('allow', 'deny'),
      (traffic, cidr, ruleNumber, action) => {
        const entry = { ruleNumber, action, traffic, cidr };
        expect(readEntry(draftOfEntry(entry))).toEqual({ ok: true, value: entry });
      },
    ),
  );
});

const whole = { typeId: 'https', peer: '0.0.0.0/0' };
test.each([
  { typed: { ...whole }, says: 'https from 0.0.0.0/0' },
  { typed: { ...whole, typeId: 'custom-tcp', ports: ' 443 ' }, says: 'https from 0.0.0.0/0' },
  { typed: { ...whole, typeId: 'custom-udp', ports: '1024 - 65535' }, says: 'udp 1024-65535 from 0.0.0.0/0' },
  {
    typed: { ...whole, typeId: 'custom-icmp', icmpType: '8', icmpCode: '0' },
    says: 'icmp 8/0 from 0.0.0.0/0',
  },
  { typed: { ...whole, typeId: 'custom-icmp', icmpType: 'All', icmpCode: '7' }, says: 'icmp from 0.0.0.0/0' },
  { typed: { ...whole, typeId: 'custom-protocol', protocol: '6' }, says: 'tcp from 0.0.0.0/0' },
  { typed: { ...whole, typeId: 'custom-protocol', protocol: '58' }, says: 'icmpv6 from 0.0.0.0/0' },
  { typed: { typeId: 'all-icmpv6', peer: '::/0' }, says: 'icmpv6 from ::/0' },
  {
    typed: { typeId: 'custom-icmpv6', icmpType: '128', icmpCode: '0', peer: '2001:db8::/32' },
    says: 'icmpv6 128/0 from 2001:db8::/32',
  },
  { typed: { ...whole, peer: 'anywhere6' }, says: 'https from ::/0' },
  { typed: { ...whole, peer: '2001:DB8:0::1/64' }, says: 'https from 2001:db8::/64' },
  { typed: { ...whole, peer: 'anywhere' }, says: 'https from 0.0.0.0/0' },
  { typed: { ...whole, peer: '100.68.0.18/18' }, says: 'https from 100.68.0.0/18' },
  { typed: { ...whole, peer: 'sg:db-sg' }, says: 'https from sg:db-sg' },
  { typed: { ...whole, ports: 'not asked for' }, says: 'https from 0.0.0.0/0' },
  {
    typed: { ...whole, typeId: 'custom-tcp', ports: '１０２４～６５５３５' },
    says: 'tcp 1024-65535 from 0.0.0.0/0',
  },
  { typed: { ...whole, typeId: 'custom-tcp', ports: '1024ー65535' }, says: 'tcp 1024-65535 from 0.0.0.0/0' },
  {
    typed: { ...whole, typeId: 'custom-tcp', ports: '1024\u201365535' },
    says: 'tcp 1024-65535 from 0.0.0.0/0',
  },
  { typed: { ...whole, peer: '\u200f10.0.0.0/8\u0007' }, says: 'https from 10.0.0.0/8' },
  { typed: { ...whole, peer: '１０．０．０．０／８' }, says: 'https from 10.0.0.0/8' },
  { typed: { ...whole, typeId: 'custom-icmp', icmpType: 'echo request' }, says: 'icmp 8 from 0.0.0.0/0' },
  { typed: { ...whole, typeId: 'custom-protocol', protocol: 'gre' }, says: 'protocol 47 from 0.0.0.0/0' },
  { typed: { ...whole, typeId: 'custom-protocol', protocol: 'TCP' }, says: 'tcp from 0.0.0.0/0' },
])('a row with $typed says $says', ({ typed, says }) => {
  const rule = readRule(rowOf(typed), scenario);
  expect(rule.ok ? formatRule(rule.value, 'ingress') : rule.problem).toBe(says);
});

test.each([
  { typed: {}, wrong: { ports: 'port', peer: 'peer' } },
  { typed: { ...whole, typeId: 'custom-tcp', ports: '10x' }, wrong: { ports: 'port' } },
  { typed: { ...whole, typeId: 'custom-tcp', ports: '443-80' }, wrong: { ports: 'port-range-backwards' } },
  { typed: { ...whole, typeId: 'custom-udp', ports: '70000' }, wrong: { ports: 'port' } },
  { typed: { ...whole, typeId: 'custom-icmp', icmpType: '300' }, wrong: { icmpType: 'icmp' } },
  { typed: { ...whole, typeId: 'custom-icmp', icmpType: '8', icmpCode: 'x' }, wrong: { icmpCode: 'icmp' } },
  { typed: { ...whole, typeId: 'custom-protocol', protocol: '256' }, wrong: { protocol: 'protocol-number' } },
  { typed: { ...whole, typeId: 'custom-tcp', ports: 'https' }, wrong: { ports: 'port' } },
  { typed: { ...whole, typeId: 'custom-tcp', ports: '🚚' }, wrong: { ports: 'port' } },
  {
    typed: { ...whole, typeId: 'custom-protocol', protocol: 'no such' },
    wrong: { protocol: 'protocol-number' },
  },
  { typed: { ...whole, typeId: 'custom-icmp', icmpType: 'packet too big' }, wrong: { icmpType: 'icmp' } },
  { typed: { ...whole, peer: '🚚' }, wrong: { peer: 'peer' } },
  { typed: { ...whole, peer: '9'.repeat(10_000) }, wrong: { peer: 'address' } },
  { typed: { ...whole, peer: '10.0.010.1/24' }, wrong: { peer: 'address' } },
  { typed: { ...whole, peer: '10.0.0.1' }, wrong: { peer: 'cidr-without-length' } },
  { typed: { ...whole, peer: '10.0.0.1/33' }, wrong: { peer: 'cidr-length' } },
  { typed: { ...whole, peer: '2001:db8::/129' }, wrong: { peer: 'cidr-length' } },
  { typed: { ...whole, peer: '2001:db8::' }, wrong: { peer: 'cidr-without-length' } },
  { typed: { ...whole, peer: '2001::db8::/32' }, wrong: { peer: 'address' } },
  { typed: { ...whole, peer: 'sg:nobody' }, wrong: { peer: 'unknown-name' } },
  { typed: { ...whole, peer: 'pl:nothing' }, wrong: { peer: 'unknown-name' } },
  { typed: { ...whole, description: '店' }, wrong: { description: 'description' } },
])('a row with $typed has the problems $wrong', ({ typed, wrong }) => {
  const rule = readRule(rowOf(typed), scenario);
  expect(rule.ok ? {} : kindsOf(rule.problem)).toEqual(wrong);
});

test.each([
  { typed: { ...whole, ruleNumber: '100' }, says: '100 allow https from 0.0.0.0/0' },
  { typed: { ...whole, ruleNumber: '100', action: 'deny' as const }, says: '100 deny https from 0.0.0.0/0' },
  { typed: { ...whole, ruleNumber: '0' }, says: { ruleNumber: 'rule-number' } },
  { typed: { ...whole, ruleNumber: '32767' }, says: { ruleNumber: 'rule-number' } },
  { typed: { ...whole, ruleNumber: '100', peer: 'sg:db-sg' }, says: { peer: 'entry-peer' } },
])('a network-ACL row with $typed says $says', ({ typed, says }) => {
  const entry = readEntry(rowOf(typed));
  expect(entry.ok ? formatEntry(entry.value, 'ingress') : kindsOf(entry.problem)).toEqual(says);
});

test('a row that goes from type to type keeps what was typed', () => {
  const rule = {
    traffic: { protocol: 'tcp', ports: { first: 443, last: 443 } },
    peer: { kind: 'cidr', cidr: anywhere },
  } as const;
  expect(readRule({ ...draftOfRule(rule), typeId: 'custom-tcp' }, scenario)).toEqual({
    ok: true,
    value: rule,
  });
});

function rowOf(typed: Partial<Draft>): Draft {
  return { ...emptyDraft, ...typed };
}

function kindsOf(problems: Readonly<Record<string, { readonly kind: string }>>) {
  return Object.fromEntries(Object.entries(problems).map(([field, { kind }]) => [field, kind]));
}
