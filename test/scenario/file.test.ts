import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/file.ts';
import type { Fault } from '../../src/scenario/problem.ts';

const head = 'kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16 } }\n';
const twoVpcs = 'kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }\n';

/** Every problem that the text has: its kind, with `note` before a warning, and where it stands. */
function problemsOf(text: string): readonly string[] {
  return readScenario(text).problems.map(({ severity, fault, position }) => {
    const where = position ? `${String(position.line)}:${String(position.column)}` : 'nowhere';
    return `${severity === 'warning' ? 'note ' : ''}${fault.kind} ${where}`;
  });
}

function faultsOf(text: string): readonly Fault[] {
  return readScenario(text).problems.map(({ fault }) => fault);
}

describe('what is wrong is told with its line and column', () => {
  test.each([
    ['nothing at all', '', ['shape 1:1']],
    ['a list', '- 1\n', ['shape 1:1']],
    ['no version', 'vpcs: {}\n', ['missing-key 1:1']],
    ['another version', 'kaerimichi: 2\nvpcs: {}\n', ['version 1:13']],
    ['a version in quotation marks', 'kaerimichi: "1"\nvpcs: {}\n', ['version 1:13']],
    ['no VPC', 'kaerimichi: 1\n', ['missing-key 1:1']],
    ['an unknown key of the file', `${head}colour: red\n`, ['unknown-key 3:1']],
    [
      'an unknown key of a thing',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24, colour: red }\n`,
      ['unknown-key 4:27'],
    ],
    [
      'an unknown key in a block',
      `${head}subnets:\n  a:\n    colour: red\n    cidr: 10.0.0.0/24\n`,
      ['unknown-key 5:5'],
    ],
    ['a missing key', `${head}subnets:\n  a: { acl: default }\n`, ['missing-key 4:3']],
    ['a thing that is empty', `${head}hosts:\n  web:\n`, ['missing-key 4:3', 'missing-key 4:3']],
    [
      'a text for a list',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24, routes: 0.0.0.0/0 -> igw }\n`,
      ['shape 4:35'],
    ],
    ['a number for a text', `${head}subnets:\n  a: { cidr: 24 }\n`, ['shape 4:14']],
    ['a list for a mapping', `${head}hosts:\n  - web\n`, ['shape 3:1']],
    ['a mapping in a list of lines', `${head}actions:\n  - again\n  - send: tcp\n`, ['shape 5:5']],
    ['a number in a list of lines', `${head}actions: [443]\n`, ['shape 3:11']],
    ['an unknown system', `${head}internet:\n  a: { address: 192.0.2.1, system: beos }\n`, ['shape 4:36']],
    ['a seed that is no whole number', `${head}seed: 1.5\n`, ['shape 3:7']],
    ['a peering of one VPC', `${head}peerings: [{ between: [main] }]\n`, ['shape 3:14']],
    ['a key that stands twice', `${head}hosts: {}\nhosts: {}\n`, ['yaml 4:1']],
    ['YAML that is none', `${head}hosts: [\n`, ['yaml 4:1']],
    ['tabs', `${head}hosts:\n\tweb: {}\n`, ['yaml 4:1']],
    ['a name that looks like an address', `${head}subnets:\n  10.0.0.1: { cidr: 10.0.0.0/24 }\n`, ['id 4:3']],
    ['a name with a colon', `${head}subnets:\n  "a:1": { cidr: 10.0.0.0/24 }\n`, ['id 4:3']],
    ['an address that is none', `${head}internet:\n  a: { address: 10.0.010.1 }\n`, ['address 4:17']],
    [
      'an IPv6 address that is none',
      `${head}internet:\n  a: { address: "2001:db8:::1" }\n`,
      ['address 4:17'],
    ],
    ['an IPv6 address for an IPv4 one', `${head}hosts:\n  a: { subnet: b, address: ::1 }\n`, ['family 4:28']],
    [
      'an IPv4 address for an IPv6 one',
      `${head}internet:\n  a: { address: 192.0.2.1, ipv6: 192.0.2.2 }\n`,
      ['family 4:34'],
    ],
    ['two IPv6 addresses', `${head}internet:\n  a: { address: ::1, ipv6: ::2 }\n`, ['family 4:17']],
    [
      'an IPv6 block for an IPv4 one',
      'kaerimichi: 1\nvpcs: { main: { cidr: 2001:db8::/56 } }\n',
      ['family 2:23'],
    ],
    [
      'an IPv4 block for an IPv6 one',
      'kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16, ipv6: 10.1.0.0/16 } }\n',
      ['family 2:42'],
    ],
    [
      'an unknown key in a part of a thing',
      `${head}hosts:\n  h: { subnet: a, address: 10.0.0.10, timeouts: { tcp: 60 } }\n`,
      ['unknown-key 4:51'],
    ],
    [
      'a route of a transit gateway that is none',
      `${head}transit-gateways:\n  hub: { routes: [0.0.0.0/0 -> igw] }\n`,
      ['transit-route-target 4:19'],
    ],
    [
      'a load balancer that listens on many ports',
      `${head}load-balancers:\n  front: { type: network, subnet: a, address: 10.0.0.9, listener: tcp, target: web }\n`,
      ['one-port 4:67', 'load-balancer-target 4:80'],
    ],
    [
      'a switch that is no switch',
      `${head}hosts:\n  h: { subnet: a, address: 10.0.0.10, source-dest-check: "no" }\n`,
      ['shape 4:58'],
    ],
    ['a block that is none', `${head}subnets:\n  a: { cidr: 10.0.0.0/33 }\n`, ['cidr-length 4:14']],
    [
      'an IPv6 block with host bits',
      `${head}prefix-lists:\n  p: { entries: [2001:DB8::1/32, 2001:DB9::/32] }\n`,
      ['note cidr-canonical 4:18'],
    ],
    [
      'a block with host bits beside an ICMP code',
      `${head}security-groups:\n  g: { inbound: [icmp 3/4 from 10.0.0.7/8] }\n`,
      ['note cidr-canonical 4:18'],
    ],
    [
      'a block with host bits before an arrow',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24, routes: [192.0.2.7/24->igw] }\n`,
      ['note cidr-canonical 4:36'],
    ],
    ['a block with host bits', `${head}subnets:\n  a: { cidr: 10.0.0.7/24 }\n`, ['note cidr-canonical 4:14']],
    [
      'a block with host bits in a rule',
      `${head}security-groups:\n  g:\n    inbound:\n      - https from 10.0.0.7/8\n`,
      ['note cidr-canonical 6:9'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('what AWS would refuse is told with its line and column', () => {
  const subnet = `${head}subnets: { a: { cidr: 10.0.0.0/24 } }\n`;
  test.each([
    ['a subnet outside its VPC', `${head}subnets:\n  a: { cidr: 10.1.0.0/24 }\n`, ['outside 4:14']],
    [
      'a subnet larger than its VPC',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/8 }\n`,
      ['block-size 4:14', 'outside 4:14'],
    ],
    [
      'subnets that overlap',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24 }\n  b: { cidr: 10.0.0.128/25 }\n`,
      ['subnets-overlap 5:14'],
    ],
    ['an unknown subnet', `${head}hosts:\n  h: { subnet: a, address: 10.0.0.10 }\n`, ['unknown-name 4:16']],
    [
      'an unknown network ACL',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24, acl: gate }\n`,
      ['unknown-name 4:32'],
    ],
    [
      'an unknown NAT gateway',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24, routes: [0.0.0.0/0 -> nat:exit] }\n`,
      ['unknown-name 4:36'],
    ],
    ['an unknown VPC', `${twoVpcs}subnets:\n  a: { vpc: third, cidr: 10.0.0.0/24 }\n`, ['unknown-name 4:13']],
    [
      'an unknown group of a host',
      `${subnet}hosts:\n  h: { subnet: a, address: 10.0.0.10, groups: [x] }\n`,
      ['unknown-name 5:48'],
    ],
    [
      'an unknown group in a rule',
      `${head}security-groups:\n  g: { inbound: [all from sg:x] }\n`,
      ['unknown-name 4:18'],
    ],
    [
      'an unknown prefix list in a rule',
      `${head}security-groups:\n  g: { inbound: [all from pl:x] }\n`,
      ['unknown-name 4:18'],
    ],
    ['no VPC where there are two', `${twoVpcs}subnets:\n  a: { cidr: 10.0.0.0/24 }\n`, ['vpc-missing 4:3']],
    [
      'a host outside its subnet',
      `${subnet}hosts:\n  h: { subnet: a, address: 10.0.1.10 }\n`,
      ['outside 5:28'],
    ],
    [
      'a NAT gateway outside its subnet',
      `${subnet}nat-gateways:\n  n: { subnet: a, address: 10.0.1.10, public: 192.0.2.1 }\n`,
      ['outside 5:28'],
    ],
    ['an internet host inside a VPC', `${head}internet:\n  i: { address: 10.0.1.10 }\n`, ['inside-vpc 4:17']],
    [
      'an address that AWS keeps for itself',
      `${subnet}hosts:\n  h: { subnet: a, address: 10.0.0.3 }\n  i: { subnet: a, address: 10.0.0.255 }\n  j: { subnet: a, address: 10.0.0.4 }\n`,
      ['reserved-address 5:28', 'reserved-address 6:28'],
    ],
    [
      'a route that stands twice, and one that is the local one',
      `${head}subnets:\n  a: { cidr: 10.0.0.0/24, routes: [0.0.0.0/0 -> igw, 0.0.0.0/0 -> blackhole, 10.0.0.0/16 -> igw] }\n`,
      ['duplicate-route 4:54', 'local-route 4:78'],
    ],
    [
      'a group named twice',
      `${subnet}security-groups: { g: {} }\nhosts:\n  h: { subnet: a, address: 10.0.0.10, groups: [g, g] }\n`,
      ['group-twice 6:51'],
    ],
    [
      'an address used twice',
      `${subnet}hosts:\n  h: { subnet: a, address: 10.0.0.10 }\n  i: { subnet: a, address: 10.0.0.10 }\n`,
      ['address-used 6:28'],
    ],
    [
      'a public address used twice',
      `${subnet}hosts:\n  h: { subnet: a, address: 10.0.0.10, public: 192.0.2.1 }\ninternet:\n  i: { address: 192.0.2.1 }\n`,
      ['address-used 5:47'],
    ],
    [
      'a host and an internet host of one name',
      `${subnet}hosts:\n  h: { subnet: a, address: 10.0.0.10 }\ninternet:\n  h: { address: 192.0.2.1 }\n`,
      ['name-twice 7:3'],
    ],
    [
      'a group and a network ACL of one name',
      `${head}security-groups: { x: {} }\nnetwork-acls:\n  x: {}\n`,
      ['name-twice 5:3'],
    ],
    [
      'a network ACL on a subnet of another VPC',
      `${twoVpcs}network-acls: { gate: { vpc: other } }\nsubnets:\n  a: { vpc: main, cidr: 10.0.0.0/24, acl: gate }\n`,
      ['acl-of-other-vpc 5:43'],
    ],
    [
      'a group on a host of another VPC',
      `${twoVpcs}security-groups: { g: { vpc: other } }\nsubnets: { a: { vpc: main, cidr: 10.0.0.0/24 } }\nhosts:\n  h: { subnet: a, address: 10.0.0.10, groups: [g] }\n`,
      ['group-of-other-vpc 6:48'],
    ],
    [
      'but not where it is associated',
      `${twoVpcs}security-groups: { g: { vpc: other, associated: [main] } }\nsubnets: { a: { vpc: main, cidr: 10.0.0.0/24 } }\nhosts:\n  h: { subnet: a, address: 10.0.0.10, groups: [g] }\n`,
      [],
    ],
    [
      'rule number 0',
      `${head}network-acls:\n  gate: { inbound: [0 allow all from anywhere] }\n`,
      ['rule-number 4:21'],
    ],
    [
      'rule number 32767',
      `${head}network-acls:\n  gate: { inbound: [32767 deny all from anywhere] }\n`,
      ['rule-number 4:21'],
    ],
    [
      'a rule number used twice',
      `${head}network-acls:\n  gate:\n    inbound:\n      - 100 allow all from anywhere\n      - 100 deny ssh from anywhere\n`,
      ['rule-number-used 7:9'],
    ],
    [
      'but not once in each direction',
      `${head}network-acls:\n  gate: { inbound: [1 allow all from anywhere], outbound: [1 allow all to anywhere] }\n`,
      [],
    ],
    [
      'a rule that stands twice',
      `${head}security-groups:\n  g:\n    inbound:\n      - https from anywhere\n      - tcp 443 from 0.0.0.0/0 -- again\n`,
      ['duplicate-rule 7:9'],
    ],
    [
      'a rule that stands twice once host bits are cleared',
      `${head}security-groups:\n  g:\n    inbound:\n      - https from 100.68.0.0/18\n      - https from 100.68.0.18/18\n`,
      ['note cidr-canonical 7:9', 'duplicate-rule 7:9'],
    ],
    [
      'a peering with a VPC that is not here',
      `${head}peerings:\n  - { between: [main, other] }\n`,
      ['note peered-vpc-not-here 4:23'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('actions that cannot happen are told with their line and column', () => {
  const place = `${head}subnets: { a: { cidr: 10.0.0.0/24 } }\nhosts: { h: { subnet: a, address: 10.0.0.10 } }\nsecurity-groups: { g: { inbound: [https from anywhere] } }\nactions:\n`;
  test.each([
    ['an unknown end', ['send tcp h -> x:443'], ['unknown-name 7:3']],
    ['two unknown ends', ['send tcp x -> y:443'], ['unknown-name 7:3', 'unknown-name 7:3']],
    ['an unknown filter', ['add x inbound https from anywhere'], ['no-filter 7:3']],
    ['an unknown host', ['replace-groups x g'], ['no-host 7:3']],
    ['an unknown group of a host', ['replace-groups h x'], ['no-group 7:3']],
    ['an unknown group in an added rule', ['add g inbound ssh from sg:x'], ['unknown-name 7:3']],
    ['an unknown prefix list in an added rule', ['add g inbound ssh from pl:x'], ['unknown-name 7:3']],
    ['a rule that is not there', ['remove g inbound ssh from anywhere'], ['no-such-rule 7:3']],
    ['a rule that is there already', ['add g inbound https from anywhere'], ['duplicate-rule 7:3']],
    [
      'a rule that was removed before',
      ['remove g inbound https from anywhere', 'remove g inbound https from anywhere'],
      ['no-such-rule 8:3'],
    ],
    [
      'but not one that was added before',
      ['add g inbound ssh from anywhere', 'remove g inbound ssh from anywhere'],
      [],
    ],
    [
      'an entry number of the default network ACL that is used',
      ['add default inbound 100 deny ssh from anywhere'],
      ['rule-number-used 7:3'],
    ],
    ['again before anything was sent', ['again'], ['nothing-sent 7:3']],
    [
      'a line that is none, beside one that is wrong',
      ['fly', 'send tcp h -> x:443'],
      ['action 7:3', 'unknown-name 8:3'],
    ],
  ])('%s', (_, actions, problems) => {
    expect(problemsOf(place + actions.map((line) => `- ${line}\n`).join(''))).toEqual(problems);
  });
});

describe('several problems', () => {
  test('are told at once, in the order of the file', () => {
    expect(
      problemsOf(`kaerimichi: 1
vpcs:
  main: { cidr: 10.0.0.0/16 }
colour: red
subnets:
  a: { cidr: 10.0.0.0/24, acl: gate }
  b: { cidr: 10.0.0.0/25 }
hosts:
  web:
    subnet: c
    address: 10.0.010.1
    groups: [x]
security-groups:
  g:
    inbound:
      - htps from anywhere
      - http from anywhere
      - tcp 80 from anywhere
    outbound: [all from anywhere]
actions:
  - send tcp web -> y:443
`),
    ).toEqual([
      'unknown-key 4:1',
      'unknown-name 6:32',
      'subnets-overlap 7:14',
      'address 11:14',
      'traffic 16:9',
      'duplicate-rule 18:9',
      'preposition 19:16',
      'unknown-name 21:5',
    ]);
  });

  test('stand where they stand though an earlier line of the same list cannot be read', () => {
    expect(
      problemsOf(`${head}network-acls:
  gate:
    inbound:
      - 100 allow htps from anywhere
      - 200 allow https from anywhere
      - 0 allow ssh from anywhere
      - 200 allow ssh from anywhere
`),
    ).toEqual(['traffic 6:9', 'rule-number 8:9', 'rule-number-used 9:9']);
  });

  test('are not told again where a thing that could not be read is named', () => {
    expect(
      problemsOf(`${head}subnets:
  a: { cidr: nowhere }
hosts:
  h: { subnet: a, address: 10.0.0.10, groups: [g] }
security-groups:
  g: { inbound: [htps from anywhere] }
actions:
  - remove g inbound https from anywhere
  - send tcp h -> 10.0.0.11:443
`),
    ).toEqual(['address 4:14', 'traffic 8:18']);
  });

  test('are no more than a person would read', () => {
    const lines = Array.from({ length: 500 }, () => '- fly\n').join('');
    const problems = problemsOf(`${head}actions:\n${lines}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('too-many nowhere');
  });
});

describe('a problem says what would be right', () => {
  test('an unknown key comes with those that are known', () => {
    expect(faultsOf(`${head}peerings: []\nhost: {}\n`)).toMatchObject([
      { kind: 'unknown-key', key: 'host', known: expect.arrayContaining(['hosts', 'subnets']) },
    ]);
    expect(faultsOf(`${head}subnets: { a: { cird: 10.0.0.0/24, cidr: 10.0.0.0/24 } }\n`)).toEqual([
      { kind: 'unknown-key', key: 'cird', known: ['vpc', 'cidr', 'ipv6', 'acl', 'routes'] },
    ]);
  });

  test('an unknown name comes with those that are known', () => {
    const text = `${head}subnets: { a: { cidr: 10.0.0.0/24 } }\nhosts: { h: { subnet: b, address: 10.0.0.10 } }\n`;
    expect(faultsOf(text)).toEqual([{ kind: 'unknown-name', what: 'subnet', name: 'b', known: ['a'] }]);
  });

  test('a block with host bits comes with the block as AWS stores it', () => {
    expect(faultsOf(`${head}subnets: { a: { cidr: 10.0.0.7/24 } }\n`)).toEqual([
      { kind: 'cidr-canonical', text: '10.0.0.7/24', canonical: '10.0.0.0/24' },
    ]);
  });
});

describe('what is left out is as AWS makes it', () => {
  const read = (text: string) => {
    const { scenario, problems } = readScenario(head + text);
    expect(problems).toEqual([]);
    return scenario;
  };

  test.each([
    ['a group without outbound lets everything out', 'g: {}', 1],
    ['as does one whose outbound has nothing after it', 'g: { outbound: }', 1],
    ['an empty outbound lets nothing out', 'g: { outbound: [] }', 0],
  ])('%s', (_, group, rules) => {
    expect(read(`security-groups: { ${group} }\n`)?.securityGroups[0]?.egress).toHaveLength(rules);
  });

  test('a host without a list listens on every port, with an empty one on none', () => {
    const hosts = read(
      'internet: { a: { address: 192.0.2.1 }, b: { address: 192.0.2.2, listens: [] } }\n',
    )?.internet;
    expect(hosts?.map(({ listens }) => listens)).toEqual([undefined, []]);
  });

  test('the one VPC need not be named', () => {
    expect(read('subnets: { a: { cidr: 10.0.0.0/24 } }\n')?.subnets[0]?.vpc).toBe('main');
  });
});
