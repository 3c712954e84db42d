import { contains, covers, formatCidr, overlaps, sameCidr, type Cidr } from '../net/cidr.ts';
import { formatIpv4, type Ipv4 } from '../net/ip.ts';
import type { FileReader } from './file-reader.ts';
import type { Host, NatGateway } from './network.ts';
import type { Named } from './problem.ts';
import { directions, sameRule, type SecurityGroup, type SecurityGroupRule } from './rule.ts';
import { defaultAclId, type Scenario } from './scenario.ts';

type Path = readonly (string | number)[];

/** Tells what in a scenario AWS would refuse, and what it would accept but surprise with. */
export function checkScenario(scenario: Scenario, reader: FileReader): void {
  checkSubnets(scenario, reader);
  for (const host of scenario.hosts) checkHost(scenario, host, reader);
  for (const nat of scenario.natGateways) checkInside(scenario, 'nat-gateways', nat, reader);
  for (const end of scenario.internet) {
    const vpc = scenario.vpcs.find((each) => contains(each.cidr, end.address));
    const fault = vpc && { kind: 'inside-vpc' as const, address: formatIpv4(end.address), vpc: vpc.id };
    if (fault) reader.error(['internet', end.id, 'address'], fault);
  }
  for (const group of scenario.securityGroups) checkGroup(group, reader);
  checkAcls(scenario, reader);
  checkNamesTwice(reader);
  checkAddressesTwice(scenario, reader);
  for (const [index, peering] of scenario.peerings.entries()) {
    for (const [side, vpc] of peering.between.entries()) {
      const known = reader.names('vpcs').includes(vpc);
      if (!known) reader.warn(['peerings', index, 'between', side], { kind: 'peered-vpc-not-here', vpc });
    }
  }
}

function checkSubnets(scenario: Scenario, reader: FileReader): void {
  for (const [index, subnet] of scenario.subnets.entries()) {
    const path = ['subnets', subnet.id];
    expectName(reader, 'vpc', subnet.vpc, [...path, 'vpc']);
    const vpc = scenario.vpcs.find((each) => each.id === subnet.vpc);
    if (vpc && !covers(vpc.cidr, subnet.cidr)) {
      const text = formatCidr(subnet.cidr);
      reader.error([...path, 'cidr'], {
        kind: 'outside',
        text,
        of: 'vpc',
        id: vpc.id,
        cidr: formatCidr(vpc.cidr),
      });
    }
    const other = scenario.subnets
      .slice(0, index)
      .find((each) => each.vpc === subnet.vpc && overlaps(each.cidr, subnet.cidr));
    if (other) reader.error([...path, 'cidr'], { kind: 'subnets-overlap', other: other.id });
    for (const [row, route] of subnet.routes.entries()) {
      const { destination, target } = route;
      const earlier = [
        ...subnet.routes.slice(0, row).map((each) => each.destination),
        ...(vpc ? [vpc.cidr] : []),
      ];
      const twice = earlier.some((each) => sameCidr(each, destination));
      if (twice)
        reader.error(reader.pathOf(route), { kind: 'duplicate-route', destination: formatCidr(destination) });
      if (target.kind === 'nat-gateway') expectName(reader, 'nat-gateway', target.id, reader.pathOf(route));
    }
    if (subnet.acl === undefined || subnet.acl === defaultAclId) continue;
    expectName(reader, 'network-acl', subnet.acl, [...path, 'acl']);
    const acl = scenario.networkAcls.find((each) => each.id === subnet.acl);
    if (acl && acl.vpc !== subnet.vpc) {
      reader.error([...path, 'acl'], {
        kind: 'acl-of-other-vpc',
        acl: acl.id,
        aclVpc: acl.vpc,
        subnetVpc: subnet.vpc,
      });
    }
  }
}

function checkHost(scenario: Scenario, host: Host, reader: FileReader): void {
  checkInside(scenario, 'hosts', host, reader);
  const hostVpc = scenario.subnets.find((each) => each.id === host.subnet)?.vpc;
  for (const [index, id] of host.groups.entries()) {
    const path = ['hosts', host.id, 'groups', index];
    if (host.groups.indexOf(id) < index) reader.error(path, { kind: 'group-twice', id });
    expectName(reader, 'security-group', id, path);
    const group = scenario.securityGroups.find((each) => each.id === id);
    if (!group || hostVpc === undefined || group.vpc === hostVpc || group.associated.includes(hostVpc))
      continue;
    reader.error(path, { kind: 'group-of-other-vpc', group: id, groupVpc: group.vpc, hostVpc });
  }
}

function checkInside(
  scenario: Scenario,
  section: string,
  thing: Host | NatGateway,
  reader: FileReader,
): void {
  expectName(reader, 'subnet', thing.subnet, [section, thing.id, 'subnet']);
  const subnet = scenario.subnets.find((each) => each.id === thing.subnet);
  if (!subnet) return;
  if (contains(subnet.cidr, thing.address)) {
    const reserved = isReserved(subnet.cidr, thing.address);
    const fault = {
      kind: 'reserved-address',
      address: formatIpv4(thing.address),
      subnet: subnet.id,
    } as const;
    if (reserved) reader.error([section, thing.id, 'address'], fault);
    return;
  }
  const text = formatIpv4(thing.address);
  reader.error([section, thing.id, 'address'], {
    kind: 'outside',
    text,
    of: 'subnet',
    id: subnet.id,
    cidr: formatCidr(subnet.cidr),
  });
}

/**
 * AWS keeps the first four addresses of a subnet and the last one for itself.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
function isReserved({ base, length }: Cidr, address: Ipv4): boolean {
  const place = address - base;
  return place < 4 || place === 2 ** (32 - length) - 1;
}

function checkGroup(group: SecurityGroup, reader: FileReader): void {
  const path = ['security-groups', group.id];
  expectName(reader, 'vpc', group.vpc, [...path, 'vpc']);
  for (const [index, vpc] of group.associated.entries())
    expectName(reader, 'vpc', vpc, [...path, 'associated', index]);
  for (const direction of directions) {
    for (const [index, rule] of group[direction].entries()) {
      checkPeer(rule, reader.pathOf(rule), reader);
      const twice = group[direction].slice(0, index).some((each) => sameRule(each, rule));
      if (twice) reader.error(reader.pathOf(rule), { kind: 'duplicate-rule', filter: group.id, direction });
    }
  }
}

/** Tells of a rule that speaks of a group or prefix list which is not there. */
export function checkPeer({ peer }: SecurityGroupRule, path: Path, reader: FileReader): void {
  if (peer.kind === 'group') expectName(reader, 'security-group', peer.group, path);
  if (peer.kind === 'prefix-list') expectName(reader, 'prefix-list', peer.prefixList, path);
}

function checkAcls(scenario: Scenario, reader: FileReader): void {
  for (const acl of scenario.networkAcls) {
    const path = ['network-acls', acl.id];
    expectName(reader, 'vpc', acl.vpc, [...path, 'vpc']);
    for (const direction of directions) {
      for (const [index, entry] of acl[direction].entries()) {
        const { ruleNumber } = entry;
        const twice = acl[direction].slice(0, index).some((each) => each.ruleNumber === ruleNumber);
        if (twice)
          reader.error(reader.pathOf(entry), {
            kind: 'rule-number-used',
            filter: acl.id,
            direction,
            ruleNumber,
          });
      }
    }
  }
}

const sectionOf: Readonly<Record<Exclude<Named, 'end'>, string>> = {
  vpc: 'vpcs',
  subnet: 'subnets',
  host: 'hosts',
  'internet-host': 'internet',
  'nat-gateway': 'nat-gateways',
  'security-group': 'security-groups',
  'network-acl': 'network-acls',
  'prefix-list': 'prefix-lists',
};

function expectName(reader: FileReader, what: Exclude<Named, 'end'>, name: string, path: Path): void {
  const known = reader.names(sectionOf[what]);
  // An empty name was told as a missing VPC already.
  if (name !== '' && !known.includes(name)) reader.error(path, { kind: 'unknown-name', what, name, known });
}

/** Flows name hosts and internet hosts alike, and edits name groups and network ACLs alike: there a name must be one thing. */
function checkNamesTwice(reader: FileReader): void {
  const pairs = [
    ['host', 'internet-host'],
    ['security-group', 'network-acl'],
  ] as const;
  for (const [one, other] of pairs) {
    for (const name of reader.names(sectionOf[other])) {
      const twice = reader.names(sectionOf[one]).includes(name);
      if (twice) reader.error([sectionOf[other], name], { kind: 'name-twice', name, uses: [one, other] });
    }
  }
}

function checkAddressesTwice(scenario: Scenario, reader: FileReader): void {
  const vpcOf = (subnet: string) => scenario.subnets.find((each) => each.id === subnet)?.vpc ?? '';
  const owners = new Map<string, string>();
  const claim = (realm: string, address: Ipv4, by: string, path: Path) => {
    const key = `${realm} ${String(address)}`;
    const owner = owners.get(key);
    if (owner !== undefined)
      reader.error(path, { kind: 'address-used', address: formatIpv4(address), by: owner });
    else owners.set(key, by);
  };
  for (const end of scenario.internet) claim('', end.address, end.id, ['internet', end.id, 'address']);
  for (const [section, things] of [
    ['hosts', scenario.hosts],
    ['nat-gateways', scenario.natGateways],
  ] as const) {
    for (const thing of things) {
      claim(vpcOf(thing.subnet), thing.address, thing.id, [section, thing.id, 'address']);
      if (thing.publicAddress !== undefined)
        claim('', thing.publicAddress, thing.id, [section, thing.id, 'public']);
    }
  }
}
