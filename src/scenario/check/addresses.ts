import { contains, formatCidr, type Cidr } from '../../net/cidr.ts';
import { addressBits, familyOf, formatAddress, type Address } from '../../net/ip.ts';
import { notPublic } from '../../net/special-use.ts';
import type { Asked } from '../asked.ts';
import { expectName, type Checking } from './checking.ts';
import {
  addressesOf,
  blocksOf,
  type Host,
  type InternetHost,
  type LoadBalancer,
  type NatGateway,
} from '../network.ts';
import type { Path } from '../yaml.ts';

/** Tells of the addresses of something in a subnet that lie elsewhere or are AWS's own, and of a public one that is none. */
export function checkInSubnet(checking: Checking, end: Host | NatGateway | LoadBalancer, by?: Asked): void {
  const { reader } = checking;
  const path = reader.pathOf(end);
  const asked = by && { asked: by };
  if (end.publicAddress !== undefined) checkPublic(checking, end.publicAddress, [...path, 'public']);
  expectName(checking, 'subnet', end.subnet, [...path, 'subnet'], by);
  const subnet = checking.subnets.get(end.subnet);
  if (!subnet) return;
  for (const { address, key } of placedAddresses(end)) {
    const at = [...path, key];
    const family = familyOf(address);
    const block = blocksOf(subnet).find(({ base }) => familyOf(base) === family);
    const text = formatAddress(address);
    if (!block) reader.error(at, { kind: 'no-ipv6', of: 'subnet', id: subnet.id });
    else if (!contains(block, address)) {
      const fault = { kind: 'outside', text, of: 'subnet', id: subnet.id, family, ...asked } as const;
      reader.error(at, { ...fault, blocks: [formatCidr(block)] });
    } else if (isReserved(block, address))
      reader.error(at, { kind: 'reserved-address', address: text, family, subnet: subnet.id, ...asked });
  }
}

function checkPublic({ reader }: Checking, address: Address, path: Path): void {
  const special = notPublic(address);
  if (!special) return;
  const block = formatCidr(special.block);
  reader.error(path, { kind: 'not-public', address: formatAddress(address), block, use: special.use });
}

/**
 * AWS keeps the first four addresses of a subnet and the last one for itself, in both families.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
function isReserved({ base, length }: Cidr, address: Address): boolean {
  const place = BigInt(address) - BigInt(base);
  const last = 2n ** BigInt(addressBits[familyOf(base)] - length) - 1n;
  return place < 4n || place === last;
}

/** Who is on the internet has a public address, and none of a VPC. */
export function checkOutside(checking: Checking, end: InternetHost): void {
  const { scenario, reader } = checking;
  for (const { address, key } of placedAddresses(end)) {
    const vpc = scenario.vpcs.find((each) => blocksOf(each).some((block) => contains(block, address)));
    const path = [...reader.pathOf(end), key];
    if (vpc) reader.error(path, { kind: 'inside-vpc', address: formatAddress(address), vpc: vpc.id });
    else checkPublic(checking, address, path);
  }
}

/** Tells of an address that two have: in one VPC, or on the internet. */
export function checkAddressesTwice({ scenario, subnets, reader }: Checking): void {
  const owners = new Map<string, string>();
  const claim = (realm: string, address: Address, by: string, path: Path, asked?: Asked) => {
    const text = formatAddress(address);
    const key = `${realm} ${text}`;
    const owner = owners.get(key);
    const scope = realm === '' ? 'public' : 'private';
    const fault = { kind: 'address-used', address: text, scope, ...(asked && { asked }) } as const;
    if (owner !== undefined) reader.error(path, { ...fault, by: owner });
    else owners.set(key, by);
  };
  for (const end of scenario.internet) {
    for (const { address, key } of placedAddresses(end))
      claim('', address, end.id, [...reader.pathOf(end), key]);
  }
  for (const end of [...scenario.hosts, ...scenario.natGateways, ...scenario.loadBalancers]) {
    const asked = 'listener' in end ? 'load-balancer' : undefined;
    const path = reader.pathOf(end);
    const vpc = subnets.get(end.subnet)?.vpc;
    for (const { address, key } of placedAddresses(end))
      if (vpc !== undefined) claim(vpc, address, end.id, [...path, key], asked);
    if (end.publicAddress !== undefined) claim('', end.publicAddress, end.id, [...path, 'public']);
  }
}

type Addressed = Pick<InternetHost, 'address' | 'ipv6'>;

/** The addresses of an end, each under the key that it stands at. */
function placedAddresses(end: Addressed): readonly { readonly address: Address; readonly key: string }[] {
  return addressesOf(end).map((address, index) => ({ address, key: index === 0 ? 'address' : 'ipv6' }));
}
