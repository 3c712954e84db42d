import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

const one = 'vpcs: { main: { cidr: 10.0.0.0/16 } }\n';
const two = 'vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }\n';

describe('a security group', () => {
  test.each([
    {
      title: 'may be used in further VPCs',
      text: `${two}security-groups:\n  g: { vpc: main, associated: [other] }\n`,
      says: [],
    },
    {
      title: 'but not once more in its own',
      text: `${two}security-groups:\n  g: { vpc: main, associated: [main, other, other] }\n`,
      says: [
        '3:32 security group `g` is in VPC `main` already',
        '3:45 security group `g` is in VPC `other` already',
      ],
    },
    {
      title: 'that a VPC has by default stays in it',
      text: `${two}security-groups:\n  default.main: { vpc: main, associated: [other] }\n`,
      says: [
        '3:43 `default.main` is the default security group of a VPC; AWS associates those with no other VPC',
      ],
    },
    {
      title: 'that is called so belongs to that VPC',
      text: `${two}security-groups:\n  default.main: { vpc: other }\n`,
      says: ['3:3 `default.main` is what VPC `main` has by default; it can be in no other'],
    },
    {
      title: 'called default could be that of any of two VPCs',
      text: `${two}security-groups:\n  default: { vpc: other }\n`,
      says: ['3:3 there are several VPCs; say whose default is meant: `default.main`, `default.other`'],
    },
    {
      title: 'called default is that of the one VPC, beside its network ACL',
      text: `${one}security-groups: { default: {} }\nnetwork-acls: { default: {} }\n`,
      says: [],
    },
    {
      title: 'whose rule names what no file part has',
      text: `${one}security-groups:\n  g: { inbound: ['https from pl:x'] }\n`,
      says: [
        '3:18 there is no prefix list `x`; this file has none of that kind (AWS: InvalidPrefixListID.NotFound)',
      ],
    },
    {
      title: 'whose rule has an ICMP code that is none',
      text: `${one}security-groups:\n  g: { inbound: ['icmp 8/300 from anywhere'] }\n`,
      says: [
        '3:18 `8/300` is not an ICMP type, nor a type and a code; both are numbers from 0 to 255, as in `icmp 8` or `icmp 3/4`',
      ],
    },
    {
      title: 'has each rule once, whatever is written of it',
      text: `${one}security-groups:\n  g:\n    inbound: ['https from ::/0', 'tcp 443 from 2001:db8::/0 -- again']\n`,
      says: [
        '4:34 note: `2001:db8::/0` is stored as `::/0`, as AWS does',
        '4:34 `g` has this inbound rule already (AWS: InvalidPermission.Duplicate)',
      ],
    },
  ])('$title', ({ text, says }) => {
    expect(toldOf(text)).toEqual(says);
  });
});

describe('a prefix list', () => {
  test.each([
    { list: "entries: ['2001:db8::/32', '2001:db9::/32'], max-entries: 2", says: [] },
    {
      list: "entries: ['10.0.0.0/8', '2001:db9::/32', '192.0.2.0/24'], max-entries: 3",
      says: [
        '3:32 a prefix list has either IPv4 or IPv6 entries; this one is of the other family than the first',
      ],
    },
    {
      list: "entries: ['10.0.0.0/8', '192.0.2.0/24'], max-entries: 1",
      says: ['3:62 the list has 2 entries, and may have 1 at most'],
    },
    {
      list: 'entries: [], max-entries: 1001',
      says: ['3:34 `1001` is out of bounds; 1 to 1000 would be right'],
    },
    {
      list: 'entries: [], max-entries: 0',
      says: ['3:34 `0` is out of bounds; 1 to 1000 would be right'],
    },
    {
      list: "entries: ['10.0.0.0/8', '192.0.2.0/24', '10.0.0.0/8']",
      says: ['3:48 `10.0.0.0/8` is in this list already'],
    },
  ])('$list', ({ list, says }) => {
    expect(toldOf(`${one}prefix-lists:\n  p: { ${list} }\n`)).toEqual(says);
  });
});

describe('a rule that names a group of another VPC', () => {
  const hub = (gateway: boolean, attachment: boolean) =>
    `transit-gateways: { hub: { security-group-referencing: ${String(gateway)}, attachments: { main: { subnets: [m], security-group-referencing: ${String(attachment)} }, other: { subnets: [o] } } } }`;
  const off =
    'note: this finds nobody: `theirs` is behind a transit gateway, and `security-group-referencing` is off at it or at an attachment';
  const outbound =
    'note: this finds nobody: `theirs` is behind a transit gateway, over which only inbound rules can name groups; write the CIDR';
  const region =
    '`theirs` is in another Region, and no rule can name a group of another Region; write the CIDR (AWS: InvalidGroup.NotFound)';
  const alone =
    'note: this finds nobody, and AWS would not make it now: nothing joins this VPC with that of `theirs` (peering or transit gateway) (AWS: InvalidGroup.NotFound)';
  const stale = 'note: this rule is stale: the peering connection with the VPC of `theirs` is deleted';

  test.each([
    { join: 'peerings: [{ between: [main, other] }]', inbound: undefined, outbound: undefined },
    { join: 'peerings: [{ between: [other, main], region: other }]', inbound: region, outbound: region },
    { join: 'peerings: [{ between: [main, other], state: deleted }]', inbound: stale, outbound: stale },
    { join: 'peerings: []', inbound: alone, outbound: alone },
    { join: hub(true, true), inbound: undefined, outbound },
    { join: hub(false, true), inbound: off, outbound },
    { join: hub(true, false), inbound: off, outbound },
    {
      join: `peerings: [{ between: [main, other] }]\n${hub(false, false)}`,
      inbound: undefined,
      outbound: undefined,
    },
  ])('with $join', ({ join, inbound, outbound: out }) => {
    const lines = (text: string) => text.split('\n').length;
    const text = `${two}subnets: { m: { vpc: main, cidr: 10.0.0.0/24 }, o: { vpc: other, cidr: 10.1.0.0/24 } }
${join}
security-groups:
  ours: { vpc: main, inbound: [https from sg:theirs], outbound: [https to sg:theirs] }
  theirs: { vpc: other }
`;
    const line = String(4 + lines(join));
    const says = [inbound && `${line}:32 ${inbound}`, out && `${line}:66 ${out}`];
    expect(toldOf(text)).toEqual(says.filter((each) => each !== undefined));
  });

  test('finds it where both may be used in one VPC', () => {
    expect(
      toldOf(
        `${two}security-groups: { ours: { vpc: main, inbound: [https from sg:theirs] }, theirs: { vpc: other, associated: [main] } }\n`,
      ),
    ).toEqual([]);
  });

  test('is told of where an action adds it, too', () => {
    expect(
      toldOf(
        `${two}security-groups: { ours: { vpc: main }, theirs: { vpc: other } }\nactions:\n  - add ours inbound https from sg:theirs\n`,
      ),
    ).toEqual([`4:5 ${alone}`]);
  });
});
