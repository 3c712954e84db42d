import { describe, expect, test } from 'vitest';
import { isUntracked, rulesSay } from '../../src/engine/group-rules.ts';
import { rulingOfNetworkAcl } from '../../src/engine/network-acl.ts';
import { routeFor } from '../../src/engine/route.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { parseCidr } from '../../src/net/parse-cidr.ts';
import { parseIpv4 } from '../../src/net/parse-ipv4.ts';
import { inRange } from '../../src/net/port.ts';
import { descriptionFault, parseRuleNumber } from '../../src/scenario/notation.ts';
import { formatEntry, formatRule } from '../../src/scenario/rule-text.ts';
import { ephemeralPorts, type Host, type System } from '../../src/scenario/network.ts';
import { directions, type SecurityGroup } from '../../src/scenario/rule.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { byId, networkAclOf } from '../../src/scenario/scenario.ts';
import { must } from '../must.ts';
import { network } from '../network.ts';
import {
  aclOf,
  addressOf,
  casesOfKind,
  documentCases,
  groupOf,
  packetOf,
  type ApiAcl,
  type ApiGroup,
  type ApiPacket,
} from './document-case.ts';
import { verdictsOf } from './verdict.ts';

/** Cases that say something of what is not simulated. */
const outOfScope: Readonly<Record<string, string>> = {
  'awsdoc-022': 'counts rules towards quotas, which the scenario room does: test/scenario',
  'awsdoc-037': 'is about main route tables; a subnet here has its own routes',
  'awsdoc-038': 'lists quotas, which the scenario room knows: test/scenario',
  'awsdoc-039': 'lists what path MTU discovery needs, and no packet',
};

/** Ways to be tracked automatically that no scenario can have. */
const notSimulated = [
  'gateway-load-balancer',
  'global-accelerator',
  'network-firewall',
  'interface-endpoint',
];

/** No longer on AWS's list: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html */
const trackedNoMore = ['transit-gateway'];

const testedKinds = [
  'nacl-eval',
  'nacl-normalise',
  'nacl-range',
  'ephemeral',
  'flow',
  'tracking',
  'tracking-auto',
  'tracking-nacl',
  'dns-exempt',
  'sg-eval',
  'sg-default',
  'sg-desc',
  'route',
];

test('every example of the guides is tested, or told to be out of scope', () => {
  const ids = documentCases().map(({ id }) => id);
  const tested = documentCases().filter(({ id, kind }) => testedKinds.includes(kind) && !(id in outOfScope));
  expect([...tested.map(({ id }) => id), ...Object.keys(outOfScope)].toSorted()).toEqual(ids.toSorted());
});

describe('nacl-eval', () => {
  type Check = { packet: ApiPacket; expect: { verdict: string; rule: number } };
  test.each(casesOfKind<{ NetworkAcl: ApiAcl }, Check>('nacl-eval'))('$id: $title', ({ input, checks }) => {
    const acl = aclOf('acl', input.NetworkAcl);
    for (const { packet, expect: expected } of checks) {
      const ruling = rulingOfNetworkAcl(acl, packet.direction, packetOf(packet));
      const { ruleNumber: rule } =
        ruling.verdict === 'allow' && ruling.by.kind === 'entry' ? ruling.by.entry : {};
      expect({ verdict: ruling.verdict, rule }).toEqual(expected);
    }
  });
});

describe('nacl-normalise', () => {
  type Case = [{ cidr: string }, { expect: { cidr: string } }];
  test.each(casesOfKind<Case[0], Case[1]>('nacl-normalise'))('$id: $title', ({ input, checks }) => {
    for (const { expect: expected } of checks) {
      expect(formatCidr(must(parseCidr(input.cidr)))).toBe(expected.cidr);
    }
  });
});

describe('nacl-range', () => {
  type Check = { ruleNumber: number; expect: { valid: boolean } };
  test.each(casesOfKind<unknown, Check>('nacl-range'))('$id: $title', ({ checks }) => {
    for (const { ruleNumber, expect: expected } of checks) {
      expect(parseRuleNumber(String(ruleNumber)).ok, String(ruleNumber)).toBe(expected.valid);
    }
  });
});

describe('ephemeral', () => {
  const systemNamed: Readonly<Record<string, System>> = {
    linux: 'linux',
    elb: 'elb',
    'windows-xp-2003': 'windows-2003',
    'windows-2008+': 'windows',
    'nat-gateway': 'nat-gateway',
    lambda: 'lambda',
  };
  type Check = { question: string; expect: Record<string, boolean> };
  type Input = { ranges: Record<string, [number, number]> };
  const cases = casesOfKind<Input, Check>('ephemeral');

  test.each(cases)('$id: $title', ({ input, checks }) => {
    for (const [name, range] of Object.entries(input.ranges)) {
      const { first, last } = ephemeralPorts[must(systemOf(name))];
      // Linux kernels stop at 60999 where AWS's page says 61000: docs/model.md.
      expect([first, name === 'linux' ? last + 1 : last], name).toEqual(range);
    }
    for (const { question, expect: expected } of checks) {
      const [, first, last] = /([0-9]+)-([0-9]+)/.exec(question) ?? [];
      const opened = { first: Number(first), last: Number(last) };
      for (const [name, enough] of Object.entries(expected)) {
        const picked = ephemeralPorts[must(systemOf(name))];
        expect(inRange(opened, picked.first) && inRange(opened, picked.last), `${question} ${name}`).toBe(
          enough,
        );
      }
    }
  });

  function systemOf(name: string) {
    const value = systemNamed[name];
    return value ? ({ ok: true, value } as const) : ({ ok: false, problem: name } as const);
  }
});

describe('sg-eval', () => {
  type Members = Record<string, { private: string; public: string }[]>;
  type Check = { packet: ApiPacket; expect: { verdict: string } };
  const cases = casesOfKind<{ SecurityGroup: ApiGroup; members?: Members }, Check>('sg-eval').filter(
    ({ id }) => !(id in outOfScope),
  );
  test.each(cases)('$id: $title', ({ input: { SecurityGroup: group, members = {} }, checks }) => {
    const others = Object.entries(members).flatMap(([id, list]) =>
      list.map((member) => ({ ...member, group: id })),
    );
    const scenario = guarded(groupOf('sg', group), others);
    for (const { packet, expect: expected } of checks) {
      const said = rulesSay(scenario, byId(scenario.hosts, 'host'), packet.direction, packetOf(packet));
      expect(said.by ? 'allow' : 'deny', JSON.stringify(packet)).toBe(expected.verdict);
    }
  });
});

describe('tracking and tracking-auto', () => {
  type Flow = { direction: string; protocol: number; src: string; dstPort: number | null; via?: string };
  type Check = { flow: Flow; expect: { tracked: boolean } };
  const cases = casesOfKind<{ SecurityGroup: ApiGroup }, Check>('tracking');

  test.each(cases)('$id: $title', ({ input, checks }) => {
    const scenario = guarded(groupOf('sg', input.SecurityGroup), []);
    for (const { flow, expect: expected } of checks) {
      const packet = packetOf({ ...flow, direction: 'ingress' });
      const untracked = isUntracked(scenario, byId(scenario.hosts, 'host'), 'ingress', packet);
      expect(!untracked, JSON.stringify(flow)).toBe(expected.tracked);
    }
  });

  /** Each way that AWS tracks whatever the rules, by a flow that takes it. */
  const flowsTracked = {
    'nat-gateway': 'tcp app -> api:443',
    'egress-only-internet-gateway': 'tcp app -> [2001:db9::5]:443',
    'network-load-balancer': 'tcp api -> front:80',
  };

  test.each(casesOfKind<{ SecurityGroup: ApiGroup }, Check>('tracking-auto'))(
    '$id: $title, as far as it is simulated',
    ({ checks }) => {
      const ways = checks.flatMap(({ flow }) => (flow.via ? [flow.via] : []));
      const tested = Object.keys(flowsTracked);
      expect(ways.toSorted()).toEqual([...notSimulated, ...trackedNoMore, ...tested].toSorted());
      // Rules as open as rules can be, which are then taken away.
      const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1:1a00::/56' } }
subnets:
  public: { cidr: 10.0.0.0/24, routes: ['0.0.0.0/0 -> igw'] }
  private: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1:1a01::/64', routes: ['0.0.0.0/0 -> nat:exit', '::/0 -> eigw'] }
hosts: { app: { subnet: private, address: 10.0.1.5, ipv6: '2001:db8:1:1a01::5', groups: [open] } }
nat-gateways: { exit: { subnet: public, address: 10.0.0.220, public: 192.0.2.1 } }
load-balancers: { front: { type: network, subnet: public, address: 10.0.0.50, public: 192.0.2.2, listener: tcp 80, target: app:80 } }
internet: { api: { address: 203.0.113.5, ipv6: '2001:db9::5' } }
security-groups:
  open: { inbound: ['all from anywhere', 'all from anywhere6'], outbound: ['all to anywhere', 'all to anywhere6'] }
`);
      const shut = ['0.0.0.0/0', '::/0'].flatMap((block) => [
        `remove open inbound all from ${block}`,
        `remove open outbound all to ${block}`,
      ]);
      for (const flow of Object.values(flowsTracked)) {
        expect(verdictsOf(scenario, [`send ${flow}`, ...shut, 'again']), flow).toEqual(['home', 'home']);
      }
    },
  );
});

describe('tracking-nacl', () => {
  test.each(casesOfKind('tracking-nacl'))('$id: $title', () => {
    for (const direction of directions) {
      const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 192.0.2.1, groups: [sg] } }
internet: { office: { address: 203.0.113.1 } }
security-groups: { sg: { inbound: [ssh from 203.0.113.1/32] } }
`);
      const [way, deny] = { ingress: ['inbound', 'all from'], egress: ['outbound', 'all to'] }[direction];
      const actions = [
        'send tcp office -> web:22',
        `add default ${way} 1 deny ${deny} 203.0.113.1/32`,
        'again',
      ];
      const leg = direction === 'ingress' ? 'request' : 'reply';
      expect(verdictsOf(scenario, actions)).toEqual(['home', `${leg} stops at public acl ${way} 1`]);
    }
  });
});

describe('dns-exempt', () => {
  type Input = { vpcCidr: string; NetworkAcl: ApiAcl; SecurityGroup: ApiGroup };
  type Check = { packet: ApiPacket; expect: { verdict?: string; networkAcl?: string } };
  test.each(casesOfKind<Input, Check>('dns-exempt'))('$id: $title', ({ input, checks }) => {
    const scenario = network(`
vpcs: { main: { cidr: ${input.vpcCidr} } }
subnets: { closed: { cidr: 10.0.1.0/24, acl: shut } }
network-acls: { shut: { inbound: [], outbound: [] } }
hosts: { web: { subnet: closed, address: 10.0.1.10, groups: [sg] } }
security-groups: { sg: { inbound: [], outbound: [] } }
`);
    for (const { packet } of checks) {
      const flow = `${packet.protocol === 6 ? 'tcp' : 'udp'} web -> ${packet.dst ?? ''}:${String(packet.dstPort)}`;
      expect(verdictsOf(scenario, [`send ${flow}`]), flow).toEqual(['home']);
    }
  });
});

describe('sg-desc', () => {
  type Check = { description: string; expect: { valid: boolean } };
  test.each(casesOfKind<unknown, Check>('sg-desc'))('$id: $title', ({ checks }) => {
    for (const { description, expect: expected } of checks) {
      expect(descriptionFault(description) === undefined, description).toBe(expected.valid);
    }
  });
});

describe('route', () => {
  type Input = {
    Routes: {
      DestinationCidrBlock?: string;
      DestinationIpv6CidrBlock?: string;
      GatewayId?: string;
      EgressOnlyInternetGatewayId?: string;
    }[];
  };
  type Check = { dst: string; expect: { target: string } };
  const cases = casesOfKind<Input, Check>('route').filter(({ id }) => !(id in outOfScope));
  test.each(cases)('$id: $title', ({ input, checks }) => {
    const routes = input.Routes.filter(({ GatewayId: gateway }) => gateway !== 'local').map((route) => {
      const block = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? '';
      const target = route.GatewayId ? 'igw' : route.EgressOnlyInternetGatewayId ? 'eigw' : 'pcx:other';
      return `'${block} -> ${target}'`;
    });
    const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1234:1a00::/56' }, other: { cidr: 172.31.0.0/16 } }
subnets: { public: { vpc: main, cidr: 10.0.1.0/24, routes: [${routes.join(', ')}] } }
peerings: [{ between: [main, other] }]
`);
    const kinds: Readonly<Record<string, string>> = {
      'internet-gateway': 'igw',
      'egress-only-internet-gateway': 'eigw',
      peering: 'pcx',
    };
    for (const { dst, expect: expected } of checks) {
      const routing = routeFor(scenario, byId(scenario.subnets, 'public'), addressOf(dst));
      const target = routing.kind === 'route' ? kinds[routing.route.target.kind] : routing.kind;
      expect(target, dst).toBe(expected.target.replace(/-.*/, ''));
    }
  });
});

test('the default network ACL and the first rule of a new group are as AWS makes them', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
security-groups: { fresh: {} }
network-acls: { default: { inbound: [100 allow all from 0.0.0.0/0], outbound: [100 allow all to 0.0.0.0/0] } }
`);
  const [fresh] = scenario.securityGroups;
  const [acl] = scenario.networkAcls;
  expect(fresh?.ingress).toEqual([]);
  expect(fresh?.egress.map((rule) => formatRule(rule, 'egress'))).toEqual(['all to 0.0.0.0/0']);
  expect(acl?.ingress.map((entry) => formatEntry(entry, 'ingress'))).toEqual([
    '100 allow all from 0.0.0.0/0',
  ]);
});

test('where the VPC has IPv6, both have a rule for it', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1:1a00::/56' } }
subnets: { public: { cidr: 10.0.1.0/24 } }
security-groups: { fresh: {} }
`);
  const acl = networkAclOf(scenario, byId(scenario.subnets, 'public'));
  expect(acl.ingress.map((entry) => formatEntry(entry, 'ingress'))).toEqual([
    '100 allow all from 0.0.0.0/0',
    '101 allow all from ::/0',
  ]);
  expect(acl.egress.map((entry) => formatEntry(entry, 'egress'))).toEqual([
    '100 allow all to 0.0.0.0/0',
    '101 allow all to ::/0',
  ]);
  expect(byId(scenario.securityGroups, 'fresh').egress.map((rule) => formatRule(rule, 'egress'))).toEqual([
    'all to 0.0.0.0/0',
    'all to ::/0',
  ]);
});

test('a host that names no group has the default one of its VPC, whose members may talk to each other', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] } }
hosts:
  one: { subnet: public, address: 10.0.1.10, public: 203.0.113.10 }
  two: { subnet: public, address: 10.0.1.11 }
  bare: { subnet: public, address: 10.0.1.12, groups: [] }
internet: { laptop: { address: 198.51.100.7 } }
`);
  expect(
    verdictsOf(scenario, ['send tcp one -> two:22', 'send tcp laptop -> one:22', 'send tcp bare -> one:22']),
  ).toEqual(['home', 'request stops at one sg inbound', 'request stops at bare sg outbound']);
});

/** A host with one group, and others that are members of groups which its rules name. */
function guarded(
  group: SecurityGroup,
  others: readonly { readonly private: string; readonly public: string; readonly group: string }[],
): Scenario {
  const base = network(`
vpcs: { vpc: { cidr: 10.0.0.0/16 } }
subnets: { subnet: { cidr: 10.0.0.0/24 } }
hosts: { host: { subnet: subnet, address: 10.0.0.99 } }
`);
  const [host, ...none] = base.hosts;
  if (!host || none.length > 0) throw new Error('there is one host here');
  const members = others.map((other, index): Host => ({
    ...host,
    id: `member${String(index)}`,
    address: must(parseIpv4(other.private)),
    publicAddress: must(parseIpv4(other.public)),
    groups: [other.group],
  }));
  return { ...base, hosts: [{ ...host, groups: [group.id] }, ...members], securityGroups: [group] };
}
