import { ownDefault } from './defaults.ts';
import type { FileReader } from './file-reader.ts';
import { parseFrontPort, parseListener, parseTarget } from './listener-notation.ts';
import type {
  Host,
  IdleTimeouts,
  InternetHost,
  LoadBalancer,
  NatGateway,
  Subnet,
  TransitGateway,
  Vpc,
} from './network.ts';
import { parseRoute, parseTransitRoute } from './route-notation.ts';
import { defaultIdIn, defaultId, type Scenario } from './scenario.ts';
import * as shape from './schema.ts';
import type { Path } from './yaml.ts';

export type Network = Pick<
  Scenario,
  'vpcs' | 'subnets' | 'hosts' | 'internet' | 'natGateways' | 'loadBalancers' | 'peerings' | 'transitGateways'
>;

/** Reads the sections of a file that say what there is, and how it is joined. */
export function readNetwork(reader: FileReader): Network {
  const vpcs = reader.each('vpcs', shape.vpc, (id, raw, path): Vpc | undefined => {
    const cidr = reader.cidr(raw.cidr, [...path, 'cidr'], 'ipv4');
    const secondary = reader.cidrs(raw.secondary, [...path, 'secondary'], 'ipv4');
    return cidr && { id, cidr, secondary, ...ipv6Block(reader, raw.ipv6, path) };
  });
  const subnets = reader.each('subnets', shape.subnet, (id, raw, path): Subnet | undefined => {
    const vpc = reader.vpc(raw.vpc, path);
    const cidr = reader.cidr(raw.cidr, [...path, 'cidr'], 'ipv4');
    const ipv6 = ipv6Block(reader, raw.ipv6, path);
    const routes = reader.lines(raw.routes, [...path, 'routes'], parseRoute);
    return cidr && { id, vpc, cidr, ...ipv6, ...ownAcl(reader, vpcs, vpc, raw.acl), routes };
  });
  const vpcOf = new Map(subnets.map(({ id, vpc }) => [id, vpc]));
  const groupsOf = (subnet: string, groups: readonly string[]) =>
    groups.map((group) => ownDefault(vpcs, vpcOf.get(subnet), group));
  return {
    vpcs,
    subnets,
    hosts: reader.each('hosts', shape.host, (id, raw, path) => {
      const groups = groupsOf(raw.subnet, raw.groups ?? [defaultId]);
      return readHost(reader, id, raw, groups, path);
    }),
    internet: reader.each('internet', shape.internetHost, (id, raw, path): InternetHost | undefined => {
      // Alone it may be of either family; beside an IPv6 address it is the IPv4 one.
      const at = [...path, 'address'];
      const address = raw.ipv6 === undefined ? reader.address(raw.address, at) : reader.ipv4(raw.address, at);
      const ipv6 = ipv6Address(reader, raw.ipv6, path);
      const rest = readEnd(reader, raw, path);
      return address === undefined ? undefined : { id, address, ...ipv6, ...rest };
    }),
    natGateways: reader.each('nat-gateways', shape.natGateway, (id, raw, path): NatGateway | undefined => {
      const address = reader.ipv4(raw.address, [...path, 'address']);
      const outside = publicAddress(reader, raw.public, path);
      return address === undefined ? undefined : { id, subnet: raw.subnet, address, ...outside };
    }),
    loadBalancers: reader.each('load-balancers', shape.loadBalancer, (id, raw, path) => {
      // An Application Load Balancer without groups has that of its VPC; a Network Load Balancer has none.
      const own = raw.type === 'application' ? [defaultId] : undefined;
      const groups = raw.groups?.length ? raw.groups : own;
      return readLoadBalancer(reader, id, { ...raw, groups: groups && groupsOf(raw.subnet, groups) }, path);
    }),
    peerings: reader.part(['peerings'], shape.peerings) ?? [],
    transitGateways: reader.each('transit-gateways', shape.transitGateway, (id, raw, path) =>
      readTransitGateway(reader, id, raw, path),
    ),
  };
}

function readHost(
  reader: FileReader,
  id: string,
  raw: shape.RawHost,
  groups: readonly string[],
  path: Path,
): Host | undefined {
  const address = reader.ipv4(raw.address, [...path, 'address']);
  const ipv6 = ipv6Address(reader, raw.ipv6, path);
  const outside = publicAddress(reader, raw.public, path);
  const rest = readEnd(reader, raw, path);
  if (address === undefined) return undefined;
  return {
    id,
    address,
    ...ipv6,
    ...rest,
    subnet: raw.subnet,
    ...outside,
    groups,
    sourceDestCheck: raw['source-dest-check'] ?? true,
    ...(raw.hardware && { hardware: raw.hardware }),
    ...(raw.timeouts && { timeouts: timeoutsOf(raw.timeouts) }),
  };
}

function readLoadBalancer(
  reader: FileReader,
  id: string,
  raw: shape.RawLoadBalancer,
  path: Path,
): LoadBalancer | undefined {
  const address = reader.ipv4(raw.address, [...path, 'address']);
  const outside = publicAddress(reader, raw.public, path);
  const listener = reader.line(raw.listener, [...path, 'listener'], parseFrontPort);
  const target = reader.line(raw.target, [...path, 'target'], parseTarget);
  if (address === undefined || !listener || !target) return undefined;
  const { type, subnet, groups } = raw;
  const preserveClientIp = raw['preserve-client-ip'] ?? type === 'network';
  const own = { id, type, subnet, address, ...outside, ...(groups && { groups }) };
  return { ...own, listener, target, preserveClientIp };
}

function readTransitGateway(
  reader: FileReader,
  id: string,
  raw: shape.RawTransitGateway,
  path: Path,
): TransitGateway {
  return {
    id,
    securityGroupReferencing: raw['security-group-referencing'],
    attachments: Object.entries(raw.attachments ?? {}).map(([vpc, attachment]) => ({
      vpc,
      subnets: attachment.subnets,
      securityGroupReferencing: attachment['security-group-referencing'],
    })),
    routes: reader.lines(raw.routes, [...path, 'routes'], parseTransitRoute),
  };
}

/** The network ACL that a subnet names: none where that is its VPC's default, as AWS made it. */
function ownAcl(
  reader: FileReader,
  vpcs: readonly Vpc[],
  vpc: string,
  name: string | undefined,
): Pick<Subnet, 'acl'> {
  if (name === undefined) return {};
  const acl = ownDefault(vpcs, vpc, name);
  const isWritten = reader.names('network-acls').includes(acl);
  return isWritten || acl !== defaultIdIn(vpcs, vpc) ? { acl } : {};
}

function readEnd(
  reader: FileReader,
  raw: shape.RawInternetHost,
  path: Path,
): Pick<InternetHost, 'system' | 'listens'> {
  const listens = raw.listens && reader.lines(raw.listens, [...path, 'listens'], parseListener);
  return { system: raw.system ?? 'linux', ...(listens && { listens }) };
}

function timeoutsOf(raw: shape.RawTimeouts): IdleTimeouts {
  const { udp, 'tcp-established': tcpEstablished, 'udp-stream': udpStream } = raw;
  return {
    ...(tcpEstablished !== undefined && { tcpEstablished }),
    ...(udp !== undefined && { udp }),
    ...(udpStream !== undefined && { udpStream }),
  };
}

function ipv6Block(reader: FileReader, text: string | undefined, path: Path): Pick<Vpc, 'ipv6'> {
  const ipv6 = text === undefined ? undefined : reader.cidr(text, [...path, 'ipv6'], 'ipv6');
  return ipv6 ? { ipv6 } : {};
}

function ipv6Address(reader: FileReader, text: string | undefined, path: Path): Pick<Host, 'ipv6'> {
  const ipv6 = text === undefined ? undefined : reader.ipv6(text, [...path, 'ipv6']);
  return ipv6 === undefined ? {} : { ipv6 };
}

function publicAddress(
  reader: FileReader,
  text: string | undefined,
  path: Path,
): Pick<Host, 'publicAddress'> {
  const address = text === undefined ? undefined : reader.ipv4(text, [...path, 'public']);
  return address === undefined ? {} : { publicAddress: address };
}
