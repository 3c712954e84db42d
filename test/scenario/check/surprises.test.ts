import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

const head = `vpcs: { main: { cidr: 10.0.0.0/16 } }
prefix-lists: { p: { entries: [192.0.2.0/24, 192.0.3.0/24] }, six: { entries: ['2001:db8::/32'] }, none: {} }
`;

/** What is told of these inbound lines, each with its turn among them. */
function ofLines(head: string, lines: readonly string[]): readonly string[] {
  const text = `${head}${lines.map((line) => `      - '${line}'\n`).join('')}`;
  const first = head.split('\n').length;
  return toldOf(text).map((each) => {
    const [, line = '', sentence = ''] = /^([0-9]+):[0-9]+ note: (.*)$/.exec(each) ?? [];
    return `${String(Number(line) - first)}: ${sentence}`;
  });
}

const ofRules = (lines: readonly string[]) => ofLines(`${head}security-groups:\n  g:\n    inbound:\n`, lines);
const ofEntries = (lines: readonly string[]) =>
  ofLines(`${head}network-acls:\n  gate:\n    inbound:\n`, lines);

describe('a rule of the other family', () => {
  const icmp = (peer: string) => `0: this matches nothing: \`icmp\` goes over IPv4, and \`${peer}\` is IPv6`;
  const icmpv6 = (peer: string) =>
    `0: this matches nothing: \`icmpv6\` goes over IPv6, and \`${peer}\` is IPv4`;

  test.each([
    { rule: 'icmp from anywhere', says: [] },
    { rule: 'icmpv6 from anywhere6', says: [] },
    { rule: 'icmp from ::/0', says: [icmp('::/0')] },
    { rule: 'icmpv6 128 from 10.0.0.0/8', says: [icmpv6('10.0.0.0/8')] },
    { rule: 'icmp from pl:six', says: [icmp('pl:six')] },
    { rule: 'icmpv6 from pl:p', says: [icmpv6('pl:p')] },
    { rule: 'icmpv6 from sg:g', says: [] },
    {
      rule: 'all from ::/0',
      says: [
        '0: this rule lets everybody in to SSH (22) and RDP (3389): `::/0` is every IPv6 address there is',
      ],
    },
  ])('$rule', ({ rule, says }) => {
    expect(ofRules([rule])).toEqual(says);
  });

  test.each([
    { entry: '100 allow icmp from 0.0.0.0/0', says: [] },
    { entry: '100 allow icmpv6 128 from ::/0', says: [] },
    { entry: '100 allow icmp from ::/0', says: [icmp('::/0')] },
    { entry: '100 allow icmpv6 from 0.0.0.0/0', says: [icmpv6('0.0.0.0/0')] },
    {
      entry: '100 allow icmpv6 128 from 0.0.0.0/0',
      says: [
        '0: AWS does not look at the type and code here, as `0.0.0.0/0` is IPv4; and `icmpv6` goes over IPv6, so this matches nothing',
      ],
    },
  ])('$entry', ({ entry, says }) => {
    expect(ofEntries([entry])).toEqual(says);
  });
});

describe('a rule without which the same would pass', () => {
  const more = (turn: number, by: string) =>
    `${String(turn)}: without this rule the same would pass: \`${by}\` lets all of it pass`;

  test.each([
    { rules: ['https from 10.0.0.0/8', 'https from 10.0.0.0/16'], says: [more(1, 'https from 10.0.0.0/8')] },
    { rules: ['https from 10.0.0.0/16', 'https from 10.0.0.0/8'], says: [more(0, 'https from 10.0.0.0/8')] },
    { rules: ['https from 10.0.0.0/8', 'tcp from 10.0.0.0/8'], says: [more(0, 'tcp from 10.0.0.0/8')] },
    { rules: ['udp 53 from 10.0.0.0/8', 'tcp from 10.0.0.0/8'], says: [] },
    {
      rules: ['icmp 8/0 from 10.0.0.0/8', 'icmp 8 from 10.0.0.0/8'],
      says: [more(0, 'icmp 8 from 10.0.0.0/8')],
    },
    {
      rules: ['icmp 8 from 10.0.0.0/8', 'icmp 8/0 from 10.0.0.0/16', 'icmpv6 8 from ::/0'],
      says: [more(1, 'icmp 8 from 10.0.0.0/8')],
    },
    { rules: ['protocol 47 from 10.0.0.0/8', 'all from 10.0.0.0/8'], says: [more(0, 'all from 10.0.0.0/8')] },
    { rules: ['https from sg:g', 'tcp from sg:g'], says: [more(0, 'tcp from sg:g')] },
    { rules: ['https from sg:g', 'https from 0.0.0.0/0', 'https from ::/0'], says: [] },
    { rules: ['https from pl:p', 'https from 192.0.2.0/23'], says: [more(0, 'https from 192.0.2.0/23')] },
    { rules: ['https from pl:p', 'https from 192.0.2.0/25'], says: [more(1, 'https from pl:p')] },
    { rules: ['https from pl:p', 'tcp from pl:p'], says: [more(0, 'tcp from pl:p')] },
    { rules: ['https from pl:none', 'https from 0.0.0.0/0'], says: [] },
    { rules: ['https from 10.0.0.0/8', 'https from 2001:db8::/32'], says: [] },
    { rules: ['https from 10.0.0.0/8', 'http from 10.0.0.0/8'], says: [] },
  ])('$rules', ({ rules, says }) => {
    expect(ofRules(rules)).toEqual(says);
  });

  test('is told once of two that say the same in two ways', () => {
    expect(ofRules(['https from pl:six', 'https from 2001:db8::/32'])).toEqual([
      more(1, 'https from pl:six'),
    ]);
  });
});

describe('an entry that no packet comes to', () => {
  const never = (turn: number, by: number) =>
    `${String(turn)}: no packet comes as far as this rule: rule ${String(by)} is asked before it, and matches all that it would; a number below ${String(by)} would come first`;

  test.each([
    { entries: ['100 allow all from 0.0.0.0/0', '200 deny ssh from 0.0.0.0/0'], says: [never(1, 100)] },
    { entries: ['200 deny ssh from 0.0.0.0/0', '100 allow all from 0.0.0.0/0'], says: [never(0, 100)] },
    { entries: ['200 allow all from 0.0.0.0/0', '100 deny ssh from 0.0.0.0/0'], says: [] },
    { entries: ['100 allow all from 0.0.0.0/0', '101 allow all from ::/0'], says: [] },
    {
      entries: ['100 allow tcp 1024-65535 from 0.0.0.0/0', '110 deny rdp from 10.0.0.0/8'],
      says: [never(1, 100)],
    },
    { entries: ['100 allow tcp 1024-3388 from 0.0.0.0/0', '110 deny rdp from 10.0.0.0/8'], says: [] },
    {
      entries: ['1 deny ssh from 10.0.0.0/9', '2 deny ssh from 10.128.0.0/9', '3 allow ssh from 10.0.0.0/8'],
      says: [],
    },
  ])('$entries', ({ entries, says }) => {
    expect(ofEntries(entries)).toEqual(says);
  });
});

describe('what is open to all', () => {
  const open = (peer: string, what: string) =>
    `0: this rule lets everybody in to ${what}: \`${peer}\` is every ${peer === '::/0' ? 'IPv6' : 'IPv4'} address there is`;

  test.each([
    { rule: 'ssh from anywhere', says: [open('0.0.0.0/0', 'SSH (22)')] },
    { rule: 'rdp from anywhere6', says: [open('::/0', 'RDP (3389)')] },
    { rule: 'tcp 0-1023 from ::/0', says: [open('::/0', 'SSH (22)')] },
    { rule: 'tcp from anywhere', says: [open('0.0.0.0/0', 'SSH (22) and RDP (3389)')] },
    { rule: 'https from anywhere', says: [] },
    { rule: 'udp from anywhere', says: [] },
    { rule: 'ssh from 0.0.0.0/1', says: [] },
    { rule: 'ssh from sg:g', says: [] },
  ])('$rule', ({ rule, says }) => {
    expect(ofRules([rule])).toEqual(says);
  });

  test('is only what comes in, not what goes out', () => {
    expect(
      toldOf(`${head}security-groups: { g: { outbound: [all to anywhere, ssh to anywhere6] } }\n`),
    ).toEqual([]);
  });
});

describe('of one rule one thing is said', () => {
  test.each([
    {
      title: 'one that matches nothing has no other one over it',
      rules: ['icmp from ::/0', 'icmp 8 from 2001:db8::/32'],
      says: [
        '0: this matches nothing: `icmp` goes over IPv4, and `::/0` is IPv6',
        '1: this matches nothing: `icmp` goes over IPv4, and `2001:db8::/32` is IPv6',
      ],
    },
    {
      title: 'one that is too much is not what opens a port',
      rules: ['tcp from anywhere', 'ssh from anywhere'],
      says: [
        '0: this rule lets everybody in to SSH (22) and RDP (3389): `0.0.0.0/0` is every IPv4 address there is',
        '1: without this rule the same would pass: `tcp from 0.0.0.0/0` lets all of it pass',
      ],
    },
  ])('$title', ({ rules, says }) => {
    expect(ofRules(rules)).toEqual(says);
  });

  test('an entry that matches nothing is hidden by none', () => {
    expect(ofEntries(['100 allow all from ::/0', '110 allow icmp from ::/0'])).toEqual([
      '1: this matches nothing: `icmp` goes over IPv4, and `::/0` is IPv6',
    ]);
  });

  test('one that finds nobody has no other one over it', () => {
    expect(
      toldOf(
        'vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }\nsecurity-groups:\n  g: { vpc: main, inbound: [tcp from sg:h, https from sg:h] }\n  h: { vpc: other }\n',
      ).map((each) => each.slice(0, 28)),
    ).toEqual(['3:29 note: this finds nobody', '3:44 note: this finds nobody']);
  });
});
