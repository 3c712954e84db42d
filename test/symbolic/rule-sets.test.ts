import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPacket } from '../../src/net/packet.ts';
import { formatRule } from '../../src/scenario/rule-text.ts';
import { countOf } from '../../src/symbolic/diagram/count.ts';
import { changesBetween } from '../../src/symbolic/headers/changes.ts';
import { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import { HeaderSpaces } from '../../src/symbolic/headers/spaces.ts';
import { packetAt, sampleOf } from '../../src/symbolic/headers/sample.ts';
import { allowedByAcl } from '../../src/symbolic/rules/acl-set.ts';
import { allowedByGroups } from '../../src/symbolic/rules/group-set.ts';
import { deadEntries, redundantEntries } from '../../src/symbolic/rules/needless-entries.ts';
import { redundantRules } from '../../src/symbolic/rules/redundant-rules.ts';
import { entries as anyEntries } from '../laws/arbitrary/rule.ts';
import { network } from '../network.ts';
import { acl, group, told } from './headers.ts';

const street = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24 } }
hosts:
  web: { subnet: public, address: 10.0.1.10, groups: [web-sg] }
  db: { subnet: public, address: 10.0.1.20, groups: [db-sg] }
security-groups:
  web-sg: { inbound: [https from anywhere], outbound: [] }
  db-sg: { inbound: [postgres from sg:web-sg, 'all from pl:office'], outbound: [] }
prefix-lists: { office: { entries: [198.51.100.0/24, 203.0.113.0/24] } }
`);

function allowed(entries: readonly string[], space = new HeaderSpace('ipv4')) {
  return { space, set: allowedByAcl(space, acl(entries), 'ingress') };
}

describe('what a list lets through', () => {
  test.each([
    { entries: [], lines: [] },
    {
      entries: ['100 allow https from 0.0.0.0/0'],
      lines: ['6, from 0.0.0.0/0, to 0.0.0.0/0, port 443, source port any'],
    },
    {
      entries: ['90 deny all from 203.0.113.0/24', '100 allow tcp 1-1024 from 0.0.0.0/0'],
      lines: ['6, from 0.0.0.0/0 but 203.0.113.0/24, to 0.0.0.0/0, port 1-1024, source port any'],
    },
    {
      entries: ['100 allow tcp 0-65535 from 10.0.0.0/9', '110 allow tcp from 10.128.0.0/9'],
      lines: ['6, from 10.0.0.0/8, to 0.0.0.0/0, port any, source port any'],
    },
    {
      entries: ['100 allow icmp 8 from 10.0.0.0/8'],
      lines: ['1, from 10.0.0.0/8, to 0.0.0.0/0, port 2048-2303, source port any'],
    },
    {
      entries: ['100 allow protocol 47 from 10.0.0.0/8', '200 deny all from 0.0.0.0/0'],
      lines: ['47, from 10.0.0.0/8, to 0.0.0.0/0, port any, source port any'],
    },
    { entries: ['100 allow all from ::/0'], lines: [] },
  ])('$entries', ({ entries, lines }) => {
    const { space, set } = allowed(entries);
    expect(told(space, set)).toEqual(lines);
  });

  test('addresses of IPv6 are told as blocks too', () => {
    const list = ['90 deny all from 2001:db8:0:1000::/56', '100 allow udp 53 from 2001:db8::/32'];
    const { space, set } = allowed(list, new HeaderSpace('ipv6'));
    const [line] = told(space, set);
    expect(line).toMatch(/^17, from 2001:db8::\/52 2001:db8:0:1100::\/56 /);
    expect(countOf(space.diagrams, set)).toBe((2n ** 96n - 2n ** 72n) * 2n ** 128n * 2n ** 16n);
  });

  test('more lines than were asked for are not told, and it says so', () => {
    const { space, set } = allowed(['1 allow tcp 22 from 10.0.0.0/8', '2 allow udp 53 from 10.1.0.0/16']);
    expect(told(space, set, 1)).toEqual(['6, from 10.0.0.0/8, to 0.0.0.0/0, port 22, source port any', '…']);
  });

  test('the exact count is that of all 2^104 headers', () => {
    const count = (entries: readonly string[]) => {
      const { space, set } = allowed(entries);
      return countOf(space.diagrams, set);
    };
    expect(count(['100 allow all from 0.0.0.0/0'])).toBe(2n ** 104n);
    expect(count(['100 allow https from 192.0.2.0/24'])).toBe(2n ** 56n);
    expect(count(['1 deny https from 192.0.2.0/24', '2 allow all from 0.0.0.0/0'])).toBe(
      2n ** 104n - 2n ** 56n,
    );
  });

  test('a group means its members, a prefix list its entries', () => {
    const space = new HeaderSpace('ipv4');
    const set = allowedByGroups(space, street, { groups: ['db-sg'], vpc: 'main' }, 'ingress');
    expect(told(space, set)).toEqual([
      '0-5 7-255, from 198.51.100.0/24 203.0.113.0/24, to 0.0.0.0/0, port any, source port any',
      '6, from 10.0.1.10/32, to 0.0.0.0/0, port 5432, source port any',
      '6, from 198.51.100.0/24 203.0.113.0/24, to 0.0.0.0/0, port any, source port any',
    ]);
  });
});

describe('entries that never decide', () => {
  test.each([
    { entries: ['100 allow all from 0.0.0.0/0', '200 deny all from 203.0.113.0/24'], dead: ['200 by 100'] },
    { entries: ['100 deny all from 203.0.113.0/24', '200 allow all from 0.0.0.0/0'], dead: [] },
    {
      entries: [
        '100 allow tcp 0-1023 from 0.0.0.0/0',
        '110 deny udp from 0.0.0.0/0',
        '120 allow tcp 1024-65535 from 0.0.0.0/0',
        '130 deny tcp 22 from 10.0.0.0/8',
        '140 deny tcp 1000-2000 from 10.0.0.0/8',
      ],
      dead: ['130 by 100', '140 by 100 120'],
    },
    { entries: ['100 allow all from ::/0', '200 deny all from 0.0.0.0/0'], dead: [] },
  ])('of $entries: $dead', ({ entries, dead }) => {
    const found = deadEntries(new HeaderSpace('ipv4'), acl(entries), 'ingress');
    const numbers = found.map(({ entry, hiddenBy }) => {
      const by = hiddenBy.map(({ ruleNumber }) => ruleNumber);
      return `${String(entry.ruleNumber)} by ${by.join(' ')}`;
    });
    expect(numbers).toEqual(dead);
  });

  test('without them, and without any one that is redundant, the same passes', () => {
    fc.assert(
      fc.property(anyEntries, (drawn) => {
        const whole = { id: 'acl', vpc: 'main', ingress: drawn, egress: [] };
        for (const family of ['ipv4', 'ipv6'] as const) {
          const space = new HeaderSpace(family);
          const without = (gone: readonly unknown[]) =>
            allowedByAcl(
              space,
              { ...whole, ingress: drawn.filter((each) => !gone.includes(each)) },
              'ingress',
            );
          const dead = deadEntries(space, whole, 'ingress').map(({ entry }) => entry);
          expect(without(dead)).toBe(without([]));
          const redundant = redundantEntries(space, whole, 'ingress').map(({ entry }) => entry);
          for (const entry of redundant) expect(without([entry])).toBe(without([]));
          expect(without([...dead, ...redundant])).toBe(without([]));
        }
      }),
    );
  });

  test.each([
    { entries: ['100 allow https from 0.0.0.0/0', '200 deny all from 0.0.0.0/0'], redundant: ['200 by *'] },
    {
      entries: ['100 allow https from 0.0.0.0/0', '200 allow all from 0.0.0.0/0'],
      redundant: ['100 by 200'],
    },
    {
      entries: [
        '100 allow tcp 400-600 from 10.0.0.0/8',
        '110 allow tcp 0-500 from 0.0.0.0/0',
        '120 allow tcp 501-65535 from 0.0.0.0/0',
      ],
      redundant: ['100 by 110 120'],
    },
    {
      // Without 100, the dead 150 would decide.
      entries: [
        '100 allow https from 0.0.0.0/0',
        '150 deny https from 0.0.0.0/0',
        '200 allow all from 0.0.0.0/0',
      ],
      redundant: [],
    },
    {
      entries: ['100 deny ssh from 0.0.0.0/0', '110 deny tcp 20-80 from 10.0.0.0/8'],
      redundant: ['100 by *', '110 by *'],
    },
    { entries: ['100 deny all from ::/0', '200 allow all from 0.0.0.0/0'], redundant: [] },
  ])('of $entries these decide and are redundant: $redundant', ({ entries, redundant }) => {
    const found = redundantEntries(new HeaderSpace('ipv4'), acl(entries), 'ingress');
    const numbers = found.map(({ entry, replacedBy }) => {
      const by = replacedBy.map((each) => (each === '*' ? each : each.ruleNumber));
      return `${String(entry.ruleNumber)} by ${by.join(' ')}`;
    });
    expect(numbers).toEqual(redundant);
  });
});

test.each([
  { rules: ['https from anywhere', 'https from 10.0.0.0/8'], needless: ['https from 10.0.0.0/8'] },
  {
    rules: ['tcp 0-500 from 10.0.0.0/8', 'tcp 501-65535 from 10.0.0.0/8', 'tcp 400-600 from 10.1.0.0/16'],
    needless: ['tcp 400-600 from 10.1.0.0/16'],
  },
  // Who has the group now may not be who has it tomorrow.
  { rules: ['postgres from sg:web-sg', 'all from 10.0.1.10/32'], needless: [] },
  { rules: ['all from sg:web-sg', 'all from 10.0.1.10/32'], needless: [] },
  { rules: ['all from sg:web-sg', 'postgres from sg:web-sg'], needless: ['postgres from sg:web-sg'] },
  { rules: ['tcp from 0.0.0.0/0', 'postgres from sg:web-sg'], needless: ['postgres from sg:web-sg'] },
  { rules: ['https from pl:office', 'https from 198.51.100.0/23'], needless: [] },
  {
    rules: ['https from 203.0.113.0/24', 'https from 198.51.100.0/24', 'https from pl:office'],
    needless: ['https from 203.0.113.0/24', 'https from 198.51.100.0/24'],
  },
  {
    rules: ['https from ::/0', 'https from 10.0.0.0/8', 'https from 2001:db8::/32'],
    needless: ['https from 2001:db8::/32'],
  },
  {
    rules: [
      'tcp 1-200 from 10.0.0.0/8',
      'tcp 101-300 from 10.0.0.0/8',
      'tcp 1-100 from 10.0.0.0/8',
      'tcp 201-300 from 10.0.0.0/8',
    ],
    needless: ['tcp 1-100 from 10.0.0.0/8', 'tcp 201-300 from 10.0.0.0/8'],
  },
  { rules: ['ssh from 10.0.0.0/8', 'https from 10.0.0.0/8'], needless: [] },
])('of the rules $rules these let nothing more through: $needless', ({ rules, needless }) => {
  const found = redundantRules(new HeaderSpaces(), street, group(rules), 'ingress');
  expect(found.map(({ rule }) => formatRule(rule, 'ingress'))).toEqual(needless);
});

test.each([
  {
    before: ['100 allow https from 0.0.0.0/0'],
    after: ['100 allow https from 10.0.0.0/8', '110 allow ssh from 10.0.0.0/8'],
    opened: 'tcp 10.0.0.0:50000 -> 198.51.100.7:22',
    closed: 'tcp 198.51.100.7:50000 -> 198.51.100.7:443',
  },
  {
    before: ['100 allow tcp 0-99 from 0.0.0.0/0', '110 allow tcp 100-65535 from 0.0.0.0/0'],
    after: ['100 allow tcp from 0.0.0.0/0'],
    opened: 'nothing',
    closed: 'nothing',
  },
])('after $before, $after opens $opened and closes $closed', ({ before, after, opened, closed }) => {
  const space = new HeaderSpace('ipv4');
  const changes = changesBetween(space.diagrams, allowed(before, space).set, allowed(after, space).set);
  const shown = (set: typeof changes.opened) => {
    const point = sampleOf(space, set);
    return point ? formatPacket(packetAt(space, point)) : 'nothing';
  };
  expect([shown(changes.opened), shown(changes.closed)]).toEqual([opened, closed]);
});

describe('an example out of a set', () => {
  test('is one of it, whatever the set', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom('ipv4', 'ipv6'), (drawn, family) => {
        const space = new HeaderSpace(family);
        const set = allowedByAcl(space, { id: 'acl', vpc: 'main', ingress: drawn, egress: [] }, 'ingress');
        const point = sampleOf(space, set);
        if (set === space.diagrams.none) expect(point).toBeUndefined();
        else expect(space.diagrams.has(set, point!)).toBe(true);
      }),
    );
  });

  test.each([
    { entries: ['1 allow all from 0.0.0.0/0'], shows: 'tcp 198.51.100.7:50000 -> 198.51.100.7:443' },
    { entries: ['1 allow icmp from 10.0.0.0/8'], shows: 'icmp 10.0.0.0 -> 198.51.100.7 8/0' },
    { entries: ['1 allow udp 7777-7785 from 10.9.0.0/16'], shows: 'udp 10.9.0.0:50000 -> 198.51.100.7:7780' },
    {
      entries: ['1 allow protocol 50 from 203.0.113.0/24'],
      shows: 'protocol 50 203.0.113.9 -> 198.51.100.7',
    },
  ])('of $entries is $shows', ({ entries, shows }) => {
    const { space, set } = allowed(entries);
    expect(formatPacket(packetAt(space, sampleOf(space, set)!))).toBe(shows);
  });
});
