import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

const place = `vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:0:1000::/56' } }
subnets: { a: { cidr: 10.0.1.0/24, ipv6: '2001:db8:0:1001::/64' }, b: { cidr: 10.0.2.0/24 } }
security-groups: { g: {} }
`;
const six = (rest: string) => `'2001:db8:0:1001::${rest}'`;

describe('the address of a host', () => {
  test.each([
    { host: `subnet: a, address: 10.0.1.10, ipv6: ${six('10')}`, says: [] },
    {
      host: 'subnet: a, address: 10.0.2.10',
      says: ['5:28 `10.0.2.10` is outside subnet `a`, which is `10.0.1.0/24` (AWS: InvalidParameterValue)'],
    },
    {
      host: "subnet: a, address: 10.0.1.10, ipv6: '2001:db8:0:1002::10'",
      says: ['5:45 `2001:db8:0:1002::10` is outside subnet `a`, which is `2001:db8:0:1001::/64`'],
    },
    {
      host: `subnet: b, address: 10.0.2.10, ipv6: ${six('10')}`,
      says: ['5:45 subnet `b` has no IPv6 block; give it one as `ipv6`'],
    },
    {
      host: `subnet: a, address: 10.0.1.3, ipv6: ${six('3')}`,
      says: [
        '5:28 `10.0.1.3` cannot be used: AWS keeps the first four addresses of subnet `a` and the last one (AWS: InvalidParameterValue)',
        '5:44 `2001:db8:0:1001::3` cannot be used: AWS keeps the first four addresses of subnet `a` and the last one',
      ],
    },
    {
      host: `subnet: a, address: 10.0.1.255, ipv6: ${six('ffff:ffff:ffff:ffff').replace('::', ':')}`,
      says: [
        '5:28 `10.0.1.255` cannot be used: AWS keeps the first four addresses of subnet `a` and the last one (AWS: InvalidParameterValue)',
        '5:46 `2001:db8:0:1001:ffff:ffff:ffff:ffff` cannot be used: AWS keeps the first four addresses of subnet `a` and the last one',
      ],
    },
    { host: `subnet: a, address: 10.0.1.4, ipv6: ${six('4')}`, says: [] },
    {
      host: 'subnet: a, address: 2001:db8::1',
      says: ['5:28 `2001:db8::1` is IPv6; IPv4 must stand here'],
    },
    {
      host: 'subnet: a, address: 10.0.1.10, ipv6: 10.0.1.10',
      says: ['5:45 `10.0.1.10` is IPv4; IPv6 must stand here'],
    },
    {
      host: 'subnet: a, address: 10.0.1.10, ipv6: 2001:db8:::1',
      says: [
        '5:45 `2001:db8:::1` is not an IPv6 address: the third group is empty; `::` stands for a run of zeros',
      ],
    },
  ])('$host', ({ host, says }) => {
    expect(toldOf(`${place}hosts:\n  h: { ${host} }\n`)).toEqual(says);
  });
});

describe('no two have one address', () => {
  test.each([
    {
      title: 'in a VPC',
      text: `hosts: { h: { subnet: a, address: 10.0.1.10 } }\nload-balancers:\n  b: { type: network, subnet: a, address: 10.0.1.10, listener: tcp 1, target: 'h:1' }\n`,
      says: ['6:43 `10.0.1.10` is the address of `h` already'],
    },
    {
      title: 'two hosts no more than others',
      text: `hosts:\n  h: { subnet: a, address: 10.0.1.10 }\n  i: { subnet: a, address: 10.0.1.10 }\n`,
      says: ['6:28 `10.0.1.10` is the address of `h` already (AWS: InvalidIPAddress.InUse)'],
    },
    {
      title: 'of IPv6, however it is written',
      text: `hosts:\n  h: { subnet: a, address: 10.0.1.10, ipv6: ${six('10')} }\n  i: { subnet: a, address: 10.0.1.11, ipv6: '2001:DB8:0:1001:0::10' }\n`,
      says: ['6:45 `2001:db8:0:1001::10` is the address of `h` already (AWS: InvalidIPAddress.InUse)'],
    },
    {
      title: 'on the internet',
      text: "internet:\n  x: { address: 192.0.2.1, ipv6: '2001:db9::1' }\n  y: { address: 2001:db9::1 }\n",
      says: ['6:17 `2001:db9::1` is the address of `x` already'],
    },
  ])('$title', ({ text, says }) => {
    expect(toldOf(place + text)).toEqual(says);
  });
});

test('who is on the internet has no address of a VPC, in either family', () => {
  expect(toldOf(`${place}internet:\n  x: { address: 10.0.9.9, ipv6: '2001:db8:0:10ff::1' }\n`)).toEqual([
    '5:17 `10.0.9.9` lies in VPC `main`; a host on the internet has another',
    '5:33 `2001:db8:0:10ff::1` lies in VPC `main`; a host on the internet has another',
  ]);
});

describe('the idle timeouts of a host', () => {
  test.each([
    { timeouts: 'tcp-established: 60, udp: 30, udp-stream: 60', says: [] },
    { timeouts: 'tcp-established: 432000, udp: 60, udp-stream: 180', says: [] },
    {
      timeouts: 'tcp-established: 59, udp: 61, udp-stream: 59',
      says: [
        '5:68 AWS does not take 59 seconds; 60 to 432000 would be right',
        '5:77 AWS does not take 61 seconds; 30 to 60 would be right',
        '5:93 AWS does not take 59 seconds; 60 to 180 would be right',
      ],
    },
    { timeouts: 'udp: 30.5', says: ['5:56 `30.5` stands where a whole number must stand'] },
  ])('$timeouts', ({ timeouts, says }) => {
    expect(
      toldOf(`${place}hosts:\n  h: { subnet: a, address: 10.0.1.10, timeouts: { ${timeouts} } }\n`),
    ).toEqual(says);
  });
});

describe('a load balancer', () => {
  const balancer = (rest: string) =>
    toldOf(`${place}hosts: { web: { subnet: b, address: 10.0.2.10 } }
load-balancers:
  front: { subnet: a, address: 10.0.1.50, ${rest} }
`);

  test.each([
    { rest: 'type: application, groups: [g], listener: tcp 443, target: web:8080', says: [] },
    { rest: 'type: application, listener: tcp 443, target: web:8080', says: [] },
    { rest: 'type: network, listener: udp 53, target: web:53', says: [] },
    { rest: 'type: network, listener: tcp 53, target: web:53, preserve-client-ip: false', says: [] },
    {
      rest: 'type: network, listener: udp 53, target: web:53, preserve-client-ip: false',
      says: [
        "6:112 the targets of a UDP listener always see the client's address; `preserve-client-ip: false` is for TCP only",
      ],
    },
    {
      rest: 'type: application, listener: udp 443, target: web:8080, preserve-client-ip: true',
      says: [
        '6:72 an Application Load Balancer listens on TCP only; a Network Load Balancer takes UDP too',
        "6:119 the targets of an Application Load Balancer see its own address, never the client's; only a Network Load Balancer can preserve it",
      ],
    },
    {
      rest: 'type: network, groups: [g, g, x], listener: tcp 443, target: api:8080',
      says: [
        '6:70 security group `g` is named twice',
        '6:73 there is no security group `x`; there is `g` (AWS: InvalidSecurityGroup)',
        '6:104 there is no host `api`; there is `web` (AWS: InvalidTarget)',
      ],
    },
  ])('$rest', ({ rest, says }) => {
    expect(balancer(rest)).toEqual(says);
  });

  test('has a name of its own, as flows speak of it', () => {
    expect(
      toldOf(
        `${place}hosts: { web: { subnet: b, address: 10.0.2.10 } }\nload-balancers:\n  web: { type: network, subnet: a, address: 10.0.1.9, listener: tcp 1, target: 'web:1' }\n`,
      ),
    ).toEqual([
      '6:3 `web` is the name of two things, host and load balancer; flows and actions could not tell them apart',
    ]);
  });
});

describe('a load balancer whose target is in another VPC', () => {
  const never =
    '6:86 note: the load balancer never reaches `web`: nothing joins its VPC `a` with `b` (peering or transit gateway)';

  test.each([
    { join: 'peerings: []', says: [never] },
    { join: 'peerings: [{ between: [b, a], state: deleted }]', says: [never] },
    { join: 'peerings: [{ between: [b, a] }]', says: [] },
    { join: 'peerings: [{ between: [a, b], region: other }]', says: [] },
    {
      join: 'transit-gateways: { hub: { attachments: { a: { subnets: [a1] }, b: { subnets: [b1] } } } }',
      says: [],
    },
    { join: 'transit-gateways: { hub: { attachments: { a: { subnets: [a1] } } } }', says: [never] },
  ])('$join', ({ join, says }) => {
    expect(
      toldOf(`vpcs: { a: { cidr: 10.0.0.0/16 }, b: { cidr: 10.1.0.0/16 } }
subnets: { a1: { vpc: a, cidr: 10.0.1.0/24 }, b1: { vpc: b, cidr: 10.1.1.0/24 } }
hosts: { web: { subnet: b1, address: 10.1.1.10 } }
${join}
load-balancers:
  front: { type: network, subnet: a1, address: 10.0.1.50, listener: tcp 443, target: 'web:80' }
`),
    ).toEqual(says);
  });
});

describe('a public address', () => {
  const not = (address: string, block: string, use: string) =>
    `\`${address}\` is not a public address, as must stand here: \`${block}\` is for ${use}`;
  const cases = [
    { address: '203.0.113.10', says: [] },
    { address: '198.51.100.10', says: [] },
    { address: '192.0.2.10', says: [] },
    { address: '10.9.0.10', says: [not('10.9.0.10', '10.0.0.0/8', 'private networks')] },
    { address: '172.31.0.10', says: [not('172.31.0.10', '172.16.0.0/12', 'private networks')] },
    { address: '192.168.0.10', says: [not('192.168.0.10', '192.168.0.0/16', 'private networks')] },
    {
      address: '100.64.0.10',
      says: [not('100.64.0.10', '100.64.0.0/10', "providers' own networks (carrier-grade NAT)")],
    },
    { address: '127.0.0.1', says: [not('127.0.0.1', '127.0.0.0/8', 'what a host sends to itself')] },
    {
      address: '169.254.169.254',
      says: [not('169.254.169.254', '169.254.0.0/16', 'one link only (link-local)')],
    },
    { address: '224.0.0.1', says: [not('224.0.0.1', '224.0.0.0/4', 'multicast')] },
    { address: '255.255.255.255', says: [not('255.255.255.255', '240.0.0.0/4', 'nobody yet (reserved)')] },
    { address: '0.0.0.0', says: [not('0.0.0.0', '0.0.0.0/8', 'hosts that have no address yet')] },
    { address: '198.18.0.1', says: [not('198.18.0.1', '198.18.0.0/15', 'measuring network devices')] },
  ] as const;

  test.each(cases)(
    'of a host, a NAT gateway, a load balancer and on the internet: $address',
    ({ address, says }) => {
      const small = place.replace('10.0.0.0/16', '10.0.0.0/18');
      const parts = [
        `hosts:\n  h: { subnet: a, address: 10.0.1.10, public: ${address} }\n`,
        `nat-gateways:\n  n: { subnet: a, address: 10.0.1.10, public: ${address} }\n`,
        `hosts: { h: { subnet: a, address: 10.0.1.10 } }\nload-balancers:\n  b: { type: network, subnet: a, address: 10.0.1.11, public: ${address}, listener: tcp 1, target: 'h:1' }\n`,
        `internet:\n  i: { address: ${address} }\n`,
      ];
      for (const part of parts)
        expect(toldOf(small + part).map((each) => each.replace(/^[0-9:]+ /, ''))).toEqual(says);
    },
  );

  test.each([
    { address: '2001:db9::1', says: [] },
    { address: 'fd12::1', says: [not('fd12::1', 'fc00::/7', 'private networks')] },
    { address: 'fe80::1', says: [not('fe80::1', 'fe80::/10', 'one link only (link-local)')] },
    { address: 'ff02::1', says: [not('ff02::1', 'ff00::/8', 'multicast')] },
    { address: '::1', says: [not('::1', '::1/128', 'what a host sends to itself')] },
    { address: '::', says: [not('::', '::/128', 'hosts that have no address yet')] },
  ])('of IPv6 on the internet: $address', ({ address, says }) => {
    expect(
      toldOf(`${place}internet:\n  i: { address: '${address}' }\n`).map((each) =>
        each.replace(/^[0-9:]+ /, ''),
      ),
    ).toEqual(says);
  });
});

describe('a host without any group', () => {
  test('is a note, as a file may mean it so', () => {
    expect(toldOf(`${place}hosts:\n  h: { subnet: a, address: 10.0.1.10, groups: [] }\n`)).toEqual([
      '5:39 note: `h` has no security group, so nothing gets in or out; AWS asks for at least one on an interface',
    ]);
  });
});

describe('a group of another VPC, not associated with it', () => {
  const two = `vpcs: { a: { cidr: 10.0.0.0/16 }, b: { cidr: 10.1.0.0/16 } }
subnets: { s: { vpc: a, cidr: 10.0.1.0/24 } }
security-groups: { g: { vpc: b } }
`;
  const elsewhere =
    'security group `g` belongs to VPC `b` and is not associated with VPC `a`, where this interface is';

  test.each([
    {
      title: 'on a host that is launched',
      text: 'hosts:\n  h: { subnet: s, address: 10.0.1.10, groups: [g] }\n',
      says: `5:48 ${elsewhere} (AWS: InvalidParameter)`,
    },
    {
      title: 'on a host that has others',
      text: 'hosts: { h: { subnet: s, address: 10.0.1.10 } }\nactions:\n  - replace-groups h g\n',
      says: `6:5 ${elsewhere} (AWS: InvalidGroup.NotFound)`,
    },
    {
      title: 'on a load balancer',
      text: "hosts: { h: { subnet: s, address: 10.0.1.10 } }\nload-balancers:\n  l: { type: network, subnet: s, address: 10.0.1.11, groups: [g], listener: tcp 1, target: 'h:1' }\n",
      says: `6:63 ${elsewhere}`,
    },
  ])('$title', ({ text, says }) => {
    expect(toldOf(two + text)).toEqual([says]);
  });
});
