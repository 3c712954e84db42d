import { ipv4FromNumber } from '../../net/ipv4.ts';
import { addressesOf, type Host, type Subnet } from '../../scenario/network.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import { dhcpServers, serviceAddresses } from '../../scenario/special-addresses.ts';
import { protocolNumber } from '../../net/protocol.ts';
import type { Node } from '../diagram/node.ts';
import {
  whereAddress,
  whereIn,
  wherePort,
  whereProtocol,
  type AddressTerm,
  type Form,
} from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { vpcOf } from '../rules/members.ts';
import { hostCidr } from '../../net/cidr.ts';

export function subnetOf({ subnets }: Scenario, { subnet }: { readonly subnet: string }): Subnet {
  return byId(subnets, subnet);
}

export function hostsIn(scenario: Scenario, vpc: string): readonly Host[] {
  return scenario.hosts.filter((host) => vpcOf(scenario, host) === vpc);
}

/** The headers with one of a host's own addresses there. */
export function whereHost(space: HeaderSpace, term: AddressTerm, host: Host): Node {
  return whereIn(space, term, addressesOf(host).map(hostCidr));
}

/** Everything whose private address the internet gateway may pair with a public one. */
export function pairedInterfaces({ hosts, natGateways, loadBalancers }: Scenario) {
  return [...hosts, ...natGateways, ...loadBalancers];
}

/**
 * What is for Amazon's own services in this VPC, which neither security groups nor network ACLs filter.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function whereExempt(space: HeaderSpace, scenario: Scenario, vpc: string, form: Form): Node {
  const { diagrams } = space;
  const { cidr } = byId(scenario.vpcs, vpc);
  const resolver = ipv4FromNumber(Number(cidr.base) + 2);
  const routers = scenario.subnets
    .filter((subnet) => subnet.vpc === vpc)
    .map((subnet) => ipv4FromNumber(Number(subnet.cidr.base) + 1));
  const addresses = [resolver, ...routers, ...Object.values(serviceAddresses).flat()];
  const dhcp = dhcpServers.map(({ address, port }) =>
    [
      whereProtocol(space, protocolNumber.udp),
      wherePort(space, form.detail, { first: port, last: port }),
    ].reduce(
      (one, other) => diagrams.intersection(one, other),
      whereAddress(space, form.destination, address),
    ),
  );
  return diagrams.unionOf([whereIn(space, form.destination, addresses.map(hostCidr)), ...dhcp]);
}
