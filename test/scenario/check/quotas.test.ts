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
        '6:5 these rules count 1001, with 1 group on an interface: AWS raises both quotas only as far as their product stays within 1000',
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
      '5:8 these rules count 101, with 10 groups on an interface: AWS raises both quotas only as far as their product stays within 1000',
    ]);
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
        '6:5 a network ACL cannot have 41 entries in one direction; 40 is the most that AWS gives (AWS: NetworkAclEntryLimitExceeded)',
      ],
    },
  ])('$title', ({ inbound, says }) => {
    expect(toldOf(`${head}network-acls:\n  gate:\n    inbound: [${inbound}]\n`)).toEqual(says);
  });
});
