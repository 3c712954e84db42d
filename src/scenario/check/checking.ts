import type { Asked } from '../asked.ts';
import type { FileReader } from '../file-reader.ts';
import type { Host, PrefixList, Subnet, Vpc } from '../network.ts';
import type { Named } from '../problem.ts';
import type { NetworkAcl, SecurityGroup } from '../rule.ts';
import { defaultId, defaultIdIn, type Scenario } from '../scenario.ts';
import type { Path } from '../yaml.ts';
import { lostReasonsIn, type LostReasons } from './references.ts';

/** A scenario that is being checked, with what its checks look things up in: a file may hold thousands of them. */
export interface Checking {
  readonly scenario: Scenario;
  readonly reader: FileReader;
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly hosts: ReadonlyMap<string, Host>;
  readonly groups: ReadonlyMap<string, SecurityGroup>;
  readonly acls: ReadonlyMap<string, NetworkAcl>;
  readonly lists: ReadonlyMap<string, PrefixList>;
  /** The VPCs by the ids of what they have by default. */
  readonly vpcOfDefault: ReadonlyMap<string, string>;
  readonly lostReasons: LostReasons;
  readonly names: Readonly<Record<Section, ReadonlySet<string>>>;
}

type Section = Exclude<Named, 'end'>;

const sectionOf: Readonly<Record<Section, string>> = {
  vpc: 'vpcs',
  subnet: 'subnets',
  host: 'hosts',
  'internet-host': 'internet',
  'nat-gateway': 'nat-gateways',
  'load-balancer': 'load-balancers',
  'transit-gateway': 'transit-gateways',
  'security-group': 'security-groups',
  'network-acl': 'network-acls',
  'prefix-list': 'prefix-lists',
};

export function checkingOf(scenario: Scenario, reader: FileReader): Checking {
  const named = (what: Section) => new Set(reader.names(sectionOf[what]));
  return {
    scenario,
    reader,
    vpcs: byName(scenario.vpcs),
    subnets: byName(scenario.subnets),
    hosts: byName(scenario.hosts),
    groups: byName(scenario.securityGroups),
    acls: byName(scenario.networkAcls),
    lists: byName(scenario.prefixLists),
    vpcOfDefault: new Map(scenario.vpcs.map(({ id }) => [defaultIdIn(scenario.vpcs, id), id])),
    lostReasons: lostReasonsIn(scenario),
    names: {
      vpc: named('vpc'),
      subnet: named('subnet'),
      host: named('host'),
      'internet-host': named('internet-host'),
      'nat-gateway': named('nat-gateway'),
      'load-balancer': named('load-balancer'),
      'transit-gateway': named('transit-gateway'),
      'security-group': named('security-group'),
      'network-acl': named('network-acl'),
      'prefix-list': named('prefix-list'),
    },
  };
}

/** Tells of a name that nothing in the file has. What a VPC has by default need not be written. */
export function expectName(
  { reader, names }: Checking,
  what: Section,
  name: string,
  path: Path,
  asked?: Asked,
): void {
  const isDefault = (what === 'security-group' || what === 'network-acl') && isDefaultName(names.vpc, name);
  // An empty name was told as a missing VPC already.
  if (name === '' || isDefault || names[what].has(name)) return;
  reader.error(path, { kind: 'unknown-name', what, name, known: [...names[what]], ...(asked && { asked }) });
}

/** Tells of a group or network ACL that is called as if a VPC had it by default, and is none. */
export function checkDefault(
  { reader, vpcOfDefault, vpcs }: Checking,
  { id, vpc }: SecurityGroup | NetworkAcl,
  path: Path,
): void {
  const owner = vpcOfDefault.get(id);
  if (owner !== undefined && owner !== vpc) reader.error(path, { kind: 'default-elsewhere', id, vpc: owner });
  if (id === defaultId && vpcs.size > 1)
    reader.error(path, { kind: 'which-default', known: [...vpcOfDefault.keys()] });
}

/** Flows name their ends alike, and edits name groups and network ACLs alike: there a name must be one thing. */
export function checkNamesTwice({ reader, names }: Checking): void {
  for (const kinds of [
    ['host', 'internet-host', 'load-balancer'],
    ['security-group', 'network-acl'],
  ] as const) {
    const owners = new Map<string, Section>();
    for (const what of kinds) {
      for (const name of names[what]) {
        const owner = owners.get(name);
        // The group and the network ACL that a VPC has by default are called alike; edits tell them apart by their rules.
        if (owner !== undefined && !isDefaultName(names.vpc, name))
          reader.error([sectionOf[what], name], { kind: 'name-twice', name, uses: [owner, what] });
        owners.set(name, owner ?? what);
      }
    }
  }
}

/** Whether a VPC of the file has something by default that is called so. */
function isDefaultName(vpcs: ReadonlySet<string>, name: string): boolean {
  if (vpcs.size === 1) return name === defaultId;
  return name.startsWith(`${defaultId}.`) && vpcs.has(name.slice(defaultId.length + 1));
}

function byName<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
