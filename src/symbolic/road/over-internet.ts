import { blocksOf, type Subnet } from '../../scenario/network.ts';
import { byId } from '../../scenario/scenario.ts';
import { privateBlocks } from '../../scenario/special-addresses.ts';
import type { Node } from '../diagram/node.ts';
import { fixedAddress, whereAddress, whereIn } from '../headers/form.ts';
import { vpcOf } from '../rules/members.ts';
import { pairedInterfaces, subnetOf, whereHost } from './places.ts';
import { whereRoutedTo } from './routes.ts';
import { arrive, loseReferences, stop, type Road, type StopPlace, type Traveller } from './traveller.ts';
import type { Case, Walker } from './walker.ts';

/**
 * Out by the internet gateway: an IPv4 sender gets its public address, an IPv6 sender keeps its own.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function leaveForInternet(walker: Walker, begun: Traveller, vpc: string): readonly Road[] {
  const { space, scenario } = walker;
  const traveller = loseReferences(begun);
  const paired = pairedInterfaces(scenario).flatMap((each): readonly Case[] => {
    const { publicAddress } = each;
    if (publicAddress === undefined || vpcOf(scenario, each) !== vpc) return [];
    const source = fixedAddress(publicAddress);
    return [
      {
        where: whereAddress(space, traveller.form.source, each.address),
        then: (some) => toPublic(walker, { ...some, form: { ...some.form, source } }, gate('egress')),
      },
    ];
  });
  const ipv6: Case = {
    where: whereOwnIpv6(walker, traveller, vpc),
    then: (some) => toPublic(walker, some, gate('egress')),
  };
  return walker.among(traveller, space.family === 'ipv4' ? paired : [ipv6], (some) =>
    stop(some, gate('egress'), 'no-public-address'),
  );
}

/** Out by the egress-only internet gateway, which has no way in for what begins outside. */
export function leaveOnlyOut(walker: Walker, begun: Traveller, vpc: string): readonly Road[] {
  const traveller = loseReferences(begun);
  const own: Case = {
    where: whereOwnIpv6(walker, traveller, vpc),
    then: (some) => toPublic(walker, some, onlyOut('egress')),
  };
  return walker.among(traveller, [own], (some) => stop(some, onlyOut('egress'), 'no-public-address'));
}

function toPublic(walker: Walker, traveller: Traveller, at: StopPlace): readonly Road[] {
  const toPrivate: Case = {
    where: whereIn(walker.space, traveller.form.destination, privateBlocks),
    then: (some) => stop(some, at, 'private-destination'),
  };
  return walker.among(traveller, [toPrivate], (some) => comeFromInternet(walker, some));
}

/** What comes from outside may be for an address of ours, by the public address or by that of IPv6. */
export function comeFromInternet(walker: Walker, begun: Traveller): readonly Road[] {
  const { space, scenario } = walker;
  const traveller = loseReferences(begun);
  const { destination } = traveller.form;
  const subnets = scenario.subnets.flatMap((subnet): readonly Case[] =>
    subnet.ipv6 === undefined
      ? []
      : [
          {
            where: whereIn(space, destination, [subnet.ipv6]),
            then: (some) => comeInByIpv6(walker, some, subnet),
          },
        ],
  );
  const paired = pairedInterfaces(scenario).flatMap((each): readonly Case[] => {
    if (each.publicAddress === undefined) return [];
    const inside = fixedAddress(each.address);
    return [
      {
        where: whereAddress(space, destination, each.publicAddress),
        then: (some) =>
          walker.enterSubnet(
            { ...some, form: { ...some.form, destination: inside } },
            subnetOf(scenario, each),
          ),
      },
    ];
  });
  const ours: Case = {
    where: whereIn(space, destination, scenario.vpcs.flatMap(blocksOf)),
    then: (some) => stop(some, gate('ingress'), 'not-a-public-address'),
  };
  const toPrivate: Case = {
    where: whereIn(space, destination, privateBlocks),
    then: (some) => stop(some, gate('ingress'), 'private-destination'),
  };
  return walker.among(traveller, [...subnets, ...paired, ours, toPrivate], (some) =>
    arrive(some, { kind: 'internet' }),
  );
}

/** IPv6 addresses are public already: which gateway stands before the subnet decides what may come in. */
function comeInByIpv6(walker: Walker, traveller: Traveller, subnet: Subnet): readonly Road[] {
  const { space, scenario, leg } = walker;
  const behindEgressOnly: Case = {
    where: whereRoutedTo(
      space,
      scenario,
      subnet,
      traveller.form.source,
      ({ kind }) => kind === 'egress-only-internet-gateway',
    ),
    then: (some) =>
      leg.kind === 'request'
        ? stop(some, onlyOut('ingress'), 'egress-only')
        : walker.enterSubnet(some, subnet),
  };
  const hasInternetGateway = scenario.subnets.some(
    ({ vpc, routes }) =>
      vpc === subnet.vpc && routes.some(({ target }) => target.kind === 'internet-gateway'),
  );
  return walker.among(traveller, [behindEgressOnly], (some) =>
    hasInternetGateway
      ? walker.enterSubnet(some, subnet)
      : stop(some, gate('ingress'), 'no-internet-gateway'),
  );
}

/** The headers whose sender's address is one of the VPC's IPv6 block that some host has. */
function whereOwnIpv6({ space, scenario }: Walker, { form }: Traveller, vpc: string): Node {
  const { ipv6 } = byId(scenario.vpcs, vpc);
  const held = space.diagrams.unionOf(scenario.hosts.map((host) => whereHost(space, form.source, host)));
  return ipv6 ? space.diagrams.intersection(held, whereIn(space, form.source, [ipv6])) : space.diagrams.none;
}

function gate(direction: 'ingress' | 'egress'): StopPlace {
  return { kind: 'gateway', id: 'igw', gateway: 'internet-gateway', direction };
}

function onlyOut(direction: 'ingress' | 'egress'): StopPlace {
  return { kind: 'gateway', id: 'eigw', gateway: 'egress-only-internet-gateway', direction };
}
