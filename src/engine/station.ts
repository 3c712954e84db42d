import { contains, parseCidr, type Cidr } from '../net/cidr.ts';
import { formatIpv4, ipv4FromNumber, parseIpv4, type Ipv4 } from '../net/ip.ts';
import type { End } from '../scenario/action.ts';
import type { Host, Listener, Subnet, System, Vpc } from '../scenario/network.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { ExemptService, Station } from '../trace/trace.ts';

/**
 * Who stands at an end of a flow: a host of ours by its private or public address, else somebody on the internet.
 * `caller` tells between VPCs that use the same addresses: its own goes first.
 */
export function stationOf(scenario: Scenario, end: End, caller?: Station): Station {
  if (end.kind === 'address') return stationAt(scenario, end.address, caller);
  const host = scenario.hosts.find((each) => each.id === end.name);
  if (host) return hostStation(host);
  const outside = byId(scenario.internet, end.name);
  return { kind: 'internet', id: outside.id, address: outside.address };
}

export function hostStation(host: Host): Station & { readonly kind: 'host' } {
  return { kind: 'host', id: host.id, subnet: host.subnet, address: host.address };
}

export function internetStation(scenario: Scenario, address: Ipv4): Station {
  const known = scenario.internet.find((each) => each.address === address);
  return { kind: 'internet', id: known?.id ?? formatIpv4(address), address };
}

/** The host whose interface has this private address in this VPC. */
export function hostAt(scenario: Scenario, vpc: string, address: Ipv4): Host | undefined {
  return scenario.hosts.find((host) => host.address === address && subnetOf(scenario, host).vpc === vpc);
}

export function subnetOf(scenario: Scenario, thing: { readonly subnet: string }): Subnet {
  return byId(scenario.subnets, thing.subnet);
}

/** The system of an end, which decides its source ports; an address that nobody named is taken for Linux. */
export function systemOf(scenario: Scenario, station: Station): System {
  return endpoint(scenario, station)?.system ?? 'linux';
}

/** What an end listens to; undefined: everything. */
export function listensOf(scenario: Scenario, station: Station): readonly Listener[] | undefined {
  return endpoint(scenario, station)?.listens;
}

/**
 * Amazon's own services in and beside a VPC, which neither security groups nor network ACLs filter.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function exemptService(vpc: Vpc, address: Ipv4): ExemptService | undefined {
  if (address === ipv4FromNumber(vpc.cidr.base + 2)) return 'dns';
  return linkLocalServices.find((each) => each.address === address)?.service;
}

/** RFC 1918: no such address is a destination on the internet. */
export function isPrivate(address: Ipv4): boolean {
  return privateBlocks.some((block) => contains(block, address));
}

const linkLocalServices = [
  { address: literalAddress('169.254.169.253'), service: 'dns' },
  { address: literalAddress('169.254.169.254'), service: 'metadata' },
  { address: literalAddress('169.254.169.123'), service: 'time-sync' },
] as const;

const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map(literalCidr);

/** VPCs may use the same addresses: one of the caller's own VPC goes first. */
function stationAt(scenario: Scenario, address: Ipv4, caller?: Station): Station {
  const near =
    caller?.kind === 'host' ? hostAt(scenario, subnetOf(scenario, caller).vpc, address) : undefined;
  const host =
    near ?? scenario.hosts.find((each) => each.address === address || each.publicAddress === address);
  if (host) return hostStation(host);
  return scenario.vpcs.some((vpc) => contains(vpc.cidr, address)) || isPrivate(address)
    ? { kind: 'unknown', address }
    : internetStation(scenario, address);
}

function endpoint(
  scenario: Scenario,
  station: Station,
): { readonly system: System; readonly listens?: readonly Listener[] } | undefined {
  if (station.kind === 'host') return byId(scenario.hosts, station.id);
  return station.kind === 'internet' ? scenario.internet.find((each) => each.id === station.id) : undefined;
}

function literalAddress(text: string): Ipv4 {
  const address = parseIpv4(text);
  if (!address.ok) throw new Error(`${text} is no address`);
  return address.value;
}

function literalCidr(text: string): Cidr {
  const cidr = parseCidr(text);
  if (!cidr.ok) throw new Error(`${text} is no block`);
  return cidr.value;
}
