import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

const head = `vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { a: { cidr: 10.0.1.0/24 } }
prefix-lists: { p: { entries: [192.0.2.0/24], max-entries: 55 }, q: { entries: ['2001:db8::/32'], max-entries: 1000 } }
`;

/** As many things as are asked for, each with its number. */
function many(count: number, of: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => of(index)).join(', ');
}

const v4 = (count: number) => many(count, (index) => `tcp ${String(1000 + index)} from 192.0.2.0/24`);
const v6 = (count: number) => many(count, (index) => `'tcp ${String(1000 + index)} from 2001:db8::/32'`);
const refs = (count: number) => many(count, (index) => `tcp ${String(1000 + index)} from sg:g`);
const over = (count: number, family: string) =>
  `6:5 note: the inbound rules count ${String(count)} for ${family} (a prefix list as many as its max-entries); the default quota is 60, and can be raised (AWS: RulesPerSecurityGroupLimitExceeded)`;

describe('the inbound rules of a group', () => {
  test.each([
    { title: '60 of each family', inbound: `${v4(60)}, ${v6(60)}`, says: [] },
    { title: '61 for IPv4', inbound: v4(61), says: [over(61, 'IPv4')] },
    { title: '61 for IPv6', inbound: v6(61), says: [over(61, 'IPv6')] },
    { title: 'names of groups count for IPv4', inbound: `${v4(31)}, ${refs(30)}`, says: [over(61, 'IPv4')] },
    { title: 'a prefix list and five more', inbound: `https from pl:p, ${v4(5)}`, says: [] },
    { title: 'a prefix list and six more', inbound: `https from pl:p, ${v4(6)}`, says: [over(61, 'IPv4')] },
    {
      title: 'a prefix list of IPv6, however short it is',
      inbound: 'https from pl:q',
      says: [over(1000, 'IPv6')],
    },
    {
      title: 'one more than AWS gives on any request',
      inbound: "https from pl:q, 'ssh from 2001:db8::/32'",
      says: [
        '6:5 these rules count 1001; 1000 is the most that AWS gives, and only with one group on an interface',
      ],
    },
  ])('$title', ({ inbound, says }) => {
    expect(toldOf(`${head}security-groups:\n  g:\n    inbound: [${inbound}]\n`)).toEqual(says);
  });
});

describe('the groups of an interface', () => {
  const host = (count: number) =>
    toldOf(`${head}security-groups: { ${many(count, (index) => `g${String(index)}: {}`)} }
hosts: { h: { subnet: a, address: 10.0.1.10, groups: [${many(count, (index) => `g${String(index)}`)}] } }
`);

  test.each([
    { count: 5, says: [] },
    {
      count: 6,
      says: [
        '5:46 note: an interface with 6 security groups is over the default quota of 5, which can be raised to 16 (AWS: SecurityGroupsPerInterfaceLimitExceeded)',
      ],
    },
    {
      count: 17,
      says: [
        '5:46 an interface cannot have 17 security groups; 16 is the most that AWS gives (AWS: SecurityGroupsPerInterfaceLimitExceeded)',
      ],
    },
  ])('are $count', ({ count, says }) => {
    expect(host(count)).toEqual(says);
  });

  test('and their rules, multiplied, are no more than 1000', () => {
    const told = (count: number) =>
      toldOf(`${head}security-groups:
  g: { inbound: [https from pl:p, ${v4(count)}] }
  ${many(9, (index) => `g${String(index)}: {}`).replaceAll(', ', '\n  ')}
hosts: { h: { subnet: a, address: 10.0.1.10, groups: [g, ${many(9, (index) => `g${String(index)}`)}] } }
`);
    expect(told(45).filter((each) => !each.includes('note'))).toEqual([]);
    expect(told(46).filter((each) => !each.includes('note'))).toEqual([
      '5:8 these rules count 101, and `h` has 10 groups: AWS raises the quotas for both, which hold for a whole Region, only as far as their product stays within 1000',
    ]);
  });
});

describe('the quotas for rules and for groups are of a whole Region', () => {
  const apart = (join: string) =>
    toldOf(`vpcs: { here: { cidr: 10.0.0.0/16 }, there: { cidr: 10.1.0.0/16 } }
subnets: { a: { vpc: here, cidr: 10.0.1.0/24 }, b: { vpc: there, cidr: 10.1.1.0/24 } }
prefix-lists: { p: { entries: [192.0.2.0/24], max-entries: 101 } }
hosts:
  few: { subnet: a, address: 10.0.1.10, groups: [g] }
  many: { subnet: b, address: 10.1.1.10, groups: [${many(10, (index) => `h${String(index)}`)}] }
security-groups:
  g: { vpc: here, inbound: [https from pl:p] }
  ${many(10, (index) => `h${String(index)}: { vpc: there }`).replaceAll(', ', '\n  ')}
${join}
`).filter((each) => !each.includes('groups is over'));

  const product =
    '8:19 these rules count 101, and `many` has 10 groups: AWS raises the quotas for both, which hold for a whole Region, only as far as their product stays within 1000';
  const raised =
    '8:19 note: the inbound rules count 101 for IPv4 (a prefix list as many as its max-entries); the default quota is 60, and can be raised (AWS: RulesPerSecurityGroupLimitExceeded)';

  test.each([
    { title: 'so the two need not meet', join: '', says: product },
    { title: 'or be joined', join: 'peerings: [{ between: [here, there] }]', says: product },
    {
      title: 'but those of another Region are others',
      join: 'peerings: [{ between: [here, there], region: other }]',
      says: raised,
    },
  ])('$title', ({ join, says }) => {
    expect(apart(join).filter((each) => each.startsWith('8:19'))).toEqual([says]);
  });
});

describe('what an action adds is counted, too', () => {
  const text = (actions: readonly string[]) =>
    toldOf(`vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { a: { cidr: 10.0.1.0/24 } }
hosts: { h: { subnet: a, address: 10.0.1.10, groups: [g] } }
security-groups: { g: { inbound: [${v4(60)}] }, ${many(6, (index) => `g${String(index)}: {}`)} }
network-acls: { gate: { inbound: [${many(20, (index) => `'${String(index + 1)} allow tcp ${String(index)} from 0.0.0.0/0'`)}] } }
actions:
${actions.map((action) => `  - ${action}\n`).join('')}`);

  test.each([
    {
      title: 'a rule over the quota, but none of those that follow it',
      actions: ['add g inbound udp 1 from 192.0.2.0/24', 'add g inbound udp 2 from 192.0.2.0/24'],
      says: [
        '7:5 note: the inbound rules count 61 for IPv4 (a prefix list as many as its max-entries); the default quota is 60, and can be raised (AWS: RulesPerSecurityGroupLimitExceeded)',
      ],
    },
    {
      title: 'a rule for which another one made room is none too many',
      actions: ['remove g inbound tcp 1000 from 192.0.2.0/24', 'add g inbound udp 1 from 192.0.2.0/24'],
      says: [],
    },
    {
      title: 'a rule of the other family or direction is none too many',
      actions: ['add g inbound udp 1 from 2001:db8::/32', 'add g outbound udp 1 to 192.0.2.0/24'],
      says: [],
    },
    {
      title: 'an entry over the quota',
      actions: ['add gate inbound 100 deny udp 1 from 0.0.0.0/0'],
      says: [
        '7:5 note: 21 inbound entries for IPv4 are over the default quota of 20, which can be raised to 40 (AWS: NetworkAclEntryLimitExceeded)',
      ],
    },
    {
      title: 'groups over the quota, each time',
      actions: ['replace-groups h g0 g1 g2 g3 g4 g5', 'replace-groups h g0 g1 g2 g3 g4 g'].flatMap((each) => [
        each,
        'replace-groups h g',
      ]),
      says: ['7:5', '9:5'].map(
        (place) =>
          `${place} note: an interface with 6 security groups is over the default quota of 5, which can be raised to 16 (AWS: SecurityGroupsPerInterfaceLimitExceeded)`,
      ),
    },
    {
      title: 'an interface without any group',
      actions: ['replace-groups h'],
      says: [
        '7:5 note: `h` has no security group, so nothing gets in or out; AWS asks for at least one on an interface',
      ],
    },
  ])('$title', ({ actions, says }) => {
    expect(text(actions)).toEqual(says);
  });
});

describe('the entries of a network ACL', () => {
  const entries = (count: number, block: string, first = 1) =>
    many(count, (index) => `'${String(first + index)} allow tcp ${String(index)} from ${block}'`);

  test.each([
    {
      title: '20 of each family',
      inbound: `${entries(20, '0.0.0.0/0')}, ${entries(20, '::/0', 100)}`,
      says: [],
    },
    {
      title: '21 of one',
      inbound: entries(21, '::/0'),
      says: [
        '6:5 note: 21 inbound entries for IPv6 are over the default quota of 20, which can be raised to 40 (AWS: NetworkAclEntryLimitExceeded)',
      ],
    },
    {
      title: '41 of one',
      inbound: entries(41, '0.0.0.0/0'),
      says: [
        '6:5 a network ACL cannot have 41 inbound entries for IPv4; 40 is the most that AWS gives (AWS: NetworkAclEntryLimitExceeded)',
      ],
    },
  ])('$title', ({ inbound, says }) => {
    expect(toldOf(`${head}network-acls:\n  gate:\n    inbound: [${inbound}]\n`)).toEqual(says);
  });
});
