import { parseCidr } from '../../src/net/parse-cidr.ts';
import { parseIpv4 } from '../../src/net/parse-ipv4.ts';
import type { Action, Flow } from '../../src/scenario/action.ts';
import { parseTraffic } from '../../src/scenario/traffic-notation.ts';
import type {
  Direction,
  NetworkAcl,
  NetworkAclEntry,
  SecurityGroup,
  SecurityGroupRule,
} from '../../src/scenario/rule.ts';
import { sameEntry, sameRule } from '../../src/scenario/rule.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Traffic } from '../../src/scenario/traffic.ts';
import { must } from '../must.ts';
import { readCases } from '../read-cases.ts';

/** One scenario of the kernel's, and what became of each of its packets; the format is told in test/cases/README.md. */
export interface KernelCase {
  readonly scenario: {
    readonly id: string;
    readonly title?: string;
    readonly subnets: readonly { readonly id: string; readonly cidr: string; readonly acl: string }[];
    readonly hosts: readonly {
      readonly id: string;
      readonly subnet: string;
      readonly ip: string;
      readonly groups: readonly string[];
    }[];
    readonly groups: Readonly<Record<string, KernelGroup>>;
    readonly acls: Readonly<Record<string, readonly KernelEntry[]>>;
    readonly steps: readonly KernelStep[];
  };
  readonly observed: readonly Observation[];
  readonly awsNotes?: Readonly<Record<string, readonly string[]>>;
}

export interface Observation {
  readonly step: string;
  readonly skipped?: string;
  readonly request: ObservedLeg | null;
  readonly reply: ObservedLeg | null;
}

export interface ObservedLeg {
  readonly passed: boolean;
  readonly droppedAt: {
    readonly gate: 'sg' | 'nacl';
    readonly at: string;
    readonly direction: Direction;
  } | null;
  readonly gates: readonly {
    readonly gate: 'sg' | 'nacl';
    readonly at: string;
    readonly direction: Direction;
  }[];
}

interface KernelTraffic {
  readonly protocol: string;
  readonly from?: number;
  readonly to?: number;
  readonly icmpType?: number;
  readonly icmpCode?: number;
}

type KernelRule = KernelTraffic & { readonly cidr?: string; readonly group?: string };
type KernelEntry = KernelTraffic & {
  readonly number: number;
  readonly egress: boolean;
  readonly action: 'allow' | 'deny';
  readonly cidr: string;
};
interface KernelGroup {
  readonly ingress: readonly KernelRule[];
  readonly egress: readonly KernelRule[];
}

interface KernelFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly proto: string;
  readonly sport?: number;
  readonly dport?: number;
  readonly icmpType?: number;
  readonly icmpCode?: number;
  readonly oneway?: boolean;
}

export type KernelStep =
  | (KernelFlow & { readonly op: 'flow' })
  | (KernelFlow & { readonly op: 'open'; readonly keep: string })
  | { readonly op: 'send'; readonly id: string; readonly conn: string }
  | { readonly op: 'close'; readonly conn: string }
  | ({ readonly op: 'set-group'; readonly group: string } & KernelGroup)
  | { readonly op: 'set-acl'; readonly acl: string; readonly entries: readonly KernelEntry[] }
  | { readonly op: 'set-host-groups'; readonly host: string; readonly groups: readonly string[] };

export function kernelCases(file: 'handmade' | 'random-001-100'): readonly KernelCase[] {
  const { cases } = readCases<{ cases: readonly KernelCase[] }>(`netns/${file}.json`);
  return cases;
}

/** The network of a kernel case as a scenario of ours, and what happens in it; `asks` names the step that each action is. */
export function fromKernel({ scenario }: KernelCase): {
  readonly scenario: Scenario;
  readonly happenings: readonly { readonly action: Action; readonly asks?: string }[];
} {
  const vpc = 'vpc';
  const network: Scenario = {
    seed: 1,
    vpcs: [{ id: vpc, cidr: must(parseCidr('10.77.0.0/16')), secondary: [] }],
    subnets: scenario.subnets.map(({ id, cidr, acl }) => ({
      id,
      vpc,
      cidr: must(parseCidr(cidr)),
      acl,
      routes: [],
    })),
    hosts: scenario.hosts.map(({ id, subnet, ip, groups }) => ({
      id,
      subnet,
      address: must(parseIpv4(ip)),
      groups,
      system: 'linux',
      sourceDestCheck: true,
    })),
    internet: [],
    natGateways: [],
    loadBalancers: [],
    peerings: [],
    transitGateways: [],
    securityGroups: Object.entries(scenario.groups).map(([id, group]) => securityGroup(id, group)),
    networkAcls: Object.entries(scenario.acls).map(([id, entries]) => networkAcl(id, entries)),
    prefixLists: [],
    port25: 'restricted',
    actions: [],
  };
  return { scenario: network, happenings: happeningsOf(scenario.steps, network) };
}

function happeningsOf(steps: readonly KernelStep[], network: Scenario): { action: Action; asks?: string }[] {
  const kept = new Map<string, Flow>();
  const groups = new Map(network.securityGroups.map((group) => [group.id, group]));
  const acls = new Map(network.networkAcls.map((acl) => [acl.id, acl]));
  return steps.flatMap((step): { action: Action; asks?: string }[] => {
    switch (step.op) {
      case 'flow': {
        const flow = flowOf(step);
        const send = { action: { kind: 'send', flow, oneway: step.oneway ?? false } as const, asks: step.id };
        // Each TCP flow of the kernel's is a connection that is opened, used and closed.
        return step.proto === 'tcp' ? [send, { action: { kind: 'close', flow } }] : [send];
      }
      case 'open': {
        const flow = flowOf(step);
        kept.set(step.keep, flow);
        return [{ action: { kind: 'send', flow, oneway: false }, asks: step.id }];
      }
      case 'send':
        return [{ action: { kind: 'again', flow: known(kept, step.conn) }, asks: step.id }];
      case 'close':
        return [{ action: { kind: 'close', flow: known(kept, step.conn) } }];
      case 'set-group': {
        const [before, after] = [known(groups, step.group), securityGroup(step.group, step)];
        groups.set(step.group, after);
        return editsBetween(before, after, sameRule).map(({ direction, change }) => ({
          action: { kind: 'edit', edit: { kind: 'rule', group: step.group, direction, change } },
        }));
      }
      case 'set-acl': {
        const [before, after] = [known(acls, step.acl), networkAcl(step.acl, step.entries)];
        acls.set(step.acl, after);
        return editsBetween(before, after, sameEntry).map(({ direction, change }) => ({
          action: { kind: 'edit', edit: { kind: 'entry', acl: step.acl, direction, change } },
        }));
      }
      case 'set-host-groups':
        return [
          {
            action: { kind: 'edit', edit: { kind: 'replace-groups', host: step.host, groups: step.groups } },
          },
        ];
    }
  });
}

function editsBetween<Item>(
  before: Readonly<Record<Direction, readonly Item[]>>,
  after: Readonly<Record<Direction, readonly Item[]>>,
  same: (one: Item, other: Item) => boolean,
) {
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const gone = before[direction].filter((item) => !after[direction].some((each) => same(each, item)));
    const added = after[direction].filter((item) => !before[direction].some((each) => same(each, item)));
    return [
      ...gone.map((item) => ({ direction, change: { kind: 'remove', item } as const })),
      ...added.map((item) => ({ direction, change: { kind: 'add', item } as const })),
    ];
  });
}

function flowOf(flow: KernelFlow): Flow {
  const ends = { from: { kind: 'name', name: flow.from }, to: { kind: 'name', name: flow.to } } as const;
  const { sport = 0, dport = 0 } = flow;
  switch (flow.proto) {
    case 'tcp':
    case 'udp':
      return { ...ends, protocol: flow.proto, sourcePort: sport, destinationPort: dport };
    case 'icmp':
      return { ...ends, protocol: 'icmp', type: flow.icmpType ?? 8, code: flow.icmpCode ?? 0 };
    default:
      return { ...ends, protocol: 'other', number: Number(flow.proto) };
  }
}

function securityGroup(id: string, group: KernelGroup): SecurityGroup {
  const rules = (list: readonly KernelRule[]) =>
    list.map(ruleOf).filter((rule, index, all) => all.findIndex((each) => sameRule(each, rule)) === index);
  return { id, vpc: 'vpc', associated: [], ingress: rules(group.ingress), egress: rules(group.egress) };
}

function networkAcl(id: string, entries: readonly KernelEntry[]): NetworkAcl {
  const rows = (egress: boolean) => entries.filter((entry) => entry.egress === egress).map(entryOf);
  return { id, vpc: 'vpc', ingress: rows(false), egress: rows(true) };
}

function ruleOf(rule: KernelRule): SecurityGroupRule {
  const traffic = trafficOf(rule);
  if (rule.group !== undefined) return { traffic, peer: { kind: 'group', group: rule.group } };
  return { traffic, peer: { kind: 'cidr', cidr: must(parseCidr(rule.cidr ?? '')) } };
}

function entryOf({ number, action, cidr, ...traffic }: KernelEntry): NetworkAclEntry {
  return { ruleNumber: number, action, traffic: trafficOf(traffic), cidr: must(parseCidr(cidr)) };
}

function trafficOf({ protocol, from, to, icmpType = -1, icmpCode = -1 }: KernelTraffic): Traffic {
  if (protocol === '-1') return { protocol: 'all' };
  if (protocol === 'icmp' || protocol === '1') {
    const any = (value: number) => (value === -1 ? 'any' : value);
    return { protocol: 'icmp', type: any(icmpType), code: any(icmpCode) };
  }
  const traffic = must(parseTraffic(/^[0-9]+$/.test(protocol) ? `protocol ${protocol}` : protocol));
  return traffic.protocol === 'tcp' || traffic.protocol === 'udp'
    ? { ...traffic, ports: { first: from ?? 0, last: to ?? 65535 } }
    : traffic;
}

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the case names ${key}, which it does not have`);
  return value;
}
