import { formatAddress } from '../../net/ip.ts';
import { protocolNumber } from '../../net/protocol.ts';
import { blocksOf, type Host, type Route, type Subnet } from '../../scenario/network.ts';
import { formatRoute } from '../../scenario/route-text.ts';
import type { Direction } from '../../scenario/rule.ts';
import { byId, networkAclOf, type Scenario } from '../../scenario/scenario.ts';
import { privateBlocks } from '../../scenario/special-addresses.ts';
import type { Node } from '../diagram/node.ts';
import { whereAddress, whereIn, wherePort, whereProtocol, type AddressTerm } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { vpcOf } from '../rules/members.ts';
import { balance, comeHomeToBalancer, leaveBalancer, takeBack } from './over-balancer.ts';
import { comeFromInternet, leaveForInternet, leaveOnlyOut } from './over-internet.ts';
import { comeHomeToNat, leaveThroughNat, returnToSender } from './over-nat.ts';
import { crossPeering, crossTransitGateway, peeringBetween } from './over-vpcs.ts';
import { hostsIn, subnetOf, whereExempt, whereHost } from './places.ts';
import { routingsOf, type Routing } from './routes.ts';
import {
  arrive,
  cannotSay,
  loseReferences,
  meetAcl,
  meetGroups,
  stop,
  type Road,
  type StopPlace,
  type Terminus,
  type Traveller,
} from './traveller.ts';
import type { Case, Leg, Walker } from './walker.ts';

/** Every road that the headers take from here, by the topology alone: which filters stand on it, and how it ends if all let pass. */
export function roadsFrom(
  space: HeaderSpace,
  scenario: Scenario,
  leg: Leg,
  from: Terminus,
  traveller: Traveller,
): readonly Road[] {
  return new Walk(space, scenario, leg).begin(from, traveller);
}

/** More route tables than any way through a scenario asks that does not go in a circle. */
const longest = 32;

class Walk implements Walker {
  readonly space: HeaderSpace;
  readonly scenario: Scenario;
  readonly leg: Leg;

  constructor(space: HeaderSpace, scenario: Scenario, leg: Leg) {
    this.space = space;
    this.scenario = scenario;
    this.leg = leg;
  }

  begin(from: Terminus, traveller: Traveller): readonly Road[] {
    switch (from.kind) {
      case 'host':
        return this.#leaveHost(traveller, byId(this.scenario.hosts, from.id));
      case 'load-balancer':
        return leaveBalancer(this, traveller, byId(this.scenario.loadBalancers, from.id));
      case 'service':
        return this.#leaveService(traveller, from.vpc);
      case 'internet':
        return comeFromInternet(this, traveller);
    }
  }

  among(
    traveller: Traveller,
    cases: readonly Case[],
    otherwise: (traveller: Traveller) => readonly Road[],
  ): readonly Road[] {
    const { diagrams } = this.space;
    const roads: Road[] = [];
    let rest = traveller.set;
    for (const { where, then } of cases) {
      if (rest === diagrams.none) return roads;
      if (where === undefined)
        return [...roads, ...cannotSay({ ...traveller, set: rest }, 'compares-fields')];
      const set = diagrams.intersection(rest, where);
      if (set === diagrams.none) continue;
      roads.push(...then({ ...traveller, set }));
      rest = diagrams.difference(rest, where);
    }
    return rest === diagrams.none ? roads : [...roads, ...otherwise({ ...traveller, set: rest })];
  }

  goOn(traveller: Traveller, subnet: Subnet): readonly Road[] {
    const within: Case = {
      where: whereIn(this.space, traveller.form.destination, blocksOf(subnet)),
      then: (some) => this.reachInterface(some, subnet),
    };
    return this.among(traveller, [...takeBack(this, traveller, subnet), within], (some) =>
      this.takeRoute(this.askAcl(some, subnet, 'egress'), subnet),
    );
  }

  takeRoute(traveller: Traveller, subnet: Subnet): readonly Road[] {
    const cases = routingsOf(this.scenario, subnet).map(({ block, routing }): Case => ({
      where: whereIn(this.space, traveller.form.destination, [block]),
      then: (some) => this.#routed(some, subnet, routing),
    }));
    return this.among(traveller, cases, (some) => this.#routed(some, subnet, { kind: 'none' }));
  }

  enterVpc(traveller: Traveller, vpc: string): readonly Road[] {
    const subnets = this.scenario.subnets.filter((subnet) => subnet.vpc === vpc);
    const cases = subnets.map((subnet): Case => ({
      where: whereIn(this.space, traveller.form.destination, blocksOf(subnet)),
      then: (some) => this.enterSubnet(some, subnet),
    }));
    return this.among(traveller, cases, nobodyThere);
  }

  enterSubnet(traveller: Traveller, subnet: Subnet): readonly Road[] {
    return this.reachInterface(this.askAcl(traveller, subnet, 'ingress'), subnet);
  }

  reachInterface(traveller: Traveller, subnet: Subnet): readonly Road[] {
    const { space, scenario } = this;
    const { destination } = traveller.form;
    const isHere = (each: { readonly subnet: string }) => vpcOf(scenario, each) === subnet.vpc;
    const gateways = scenario.natGateways.filter(isHere).map((nat): Case => ({
      where: whereAddress(space, destination, nat.address),
      then: (some) => comeHomeToNat(this, some, nat),
    }));
    const balancers = scenario.loadBalancers.filter(isHere).map((balancer): Case => ({
      where: whereAddress(space, destination, balancer.address),
      then: (some) =>
        this.leg.kind === 'request'
          ? balance(this, some, balancer)
          : comeHomeToBalancer(this, some, balancer),
    }));
    const hosts = hostsIn(scenario, subnet.vpc).map((host): Case => ({
      where: whereHost(space, destination, host),
      then: (some) => arrive(meetGroups(some, host, 'ingress'), { kind: 'host', id: host.id }),
    }));
    return this.among(traveller, [...gateways, ...balancers, ...hosts], nobodyThere);
  }

  askAcl(traveller: Traveller, subnet: Subnet, direction: Direction): Traveller {
    return meetAcl(traveller, networkAclOf(this.scenario, subnet), subnet.id, direction);
  }

  #leaveHost(traveller: Traveller, host: Host): readonly Road[] {
    const { space, scenario } = this;
    const subnet = subnetOf(scenario, host);
    const { vpc } = subnet;
    const toService: Case = {
      where: whereExempt(space, scenario, vpc, traveller.form),
      then: (some) => arrive(some, { kind: 'service', vpc }),
    };
    // What a host sends to itself never comes to its interface.
    const toItself: Case = {
      where: whereHost(space, traveller.form.destination, host),
      then: (some) => arrive(some, { kind: 'host', id: host.id }),
    };
    return this.among(traveller, [toService, toItself], (some) =>
      this.goOn(meetGroups(some, host, 'egress'), subnet),
    );
  }

  /** The answer of a service that is not filtered is not filtered either. */
  #leaveService(traveller: Traveller, vpc: string): readonly Road[] {
    const cases = hostsIn(this.scenario, vpc).map((host): Case => ({
      where: whereHost(this.space, traveller.form.destination, host),
      then: (some) => arrive(some, { kind: 'host', id: host.id }),
    }));
    return this.among(traveller, cases, nobodyThere);
  }

  #routed(begun: Traveller, subnet: Subnet, routing: Routing): readonly Road[] {
    const isPeered = routing.kind === 'route' && routing.route.target.kind === 'peering';
    const back = routing.kind === 'local' || isPeered ? [] : returnToSender(this, begun, subnet);
    return this.among(begun, back, (some) => {
      const { source, destination } = some.form;
      const question = [subnet.id, keyOf(source), keyOf(destination)].join(' ');
      if (some.asked.includes(question)) return stop(some, tableOf(subnet), 'loop');
      if (some.asked.length >= longest) return cannotSay(some, 'too-long');
      const traveller = { ...some, asked: [...some.asked, question] };
      if (routing.kind === 'none') return stop(traveller, tableOf(subnet), 'no-route');
      if (routing.kind === 'local') return this.enterVpc(traveller, subnet.vpc);
      return this.#follow(traveller, subnet, routing.route);
    });
  }

  #follow(traveller: Traveller, subnet: Subnet, route: Route): readonly Road[] {
    const cases: readonly Case[] = [
      {
        where: this.#whereDead(traveller, subnet, route),
        then: (some) => stop(some, tableOf(subnet), formatRoute(route)),
      },
      ...this.#stoppedMail(traveller, subnet),
    ];
    return this.among(traveller, cases, (some) => this.#passOn(some, subnet, route));
  }

  #passOn(traveller: Traveller, subnet: Subnet, { target }: Route): readonly Road[] {
    switch (target.kind) {
      case 'internet-gateway':
        return leaveForInternet(this, traveller, subnet.vpc);
      case 'egress-only-internet-gateway':
        return leaveOnlyOut(this, traveller, subnet.vpc);
      case 'nat-gateway':
        return leaveThroughNat(this, traveller, byId(this.scenario.natGateways, target.id), subnet);
      case 'peering':
        return crossPeering(this, traveller, subnet.vpc, target.vpc);
      case 'transit-gateway':
        return crossTransitGateway(this, traveller, byId(this.scenario.transitGateways, target.id), subnet);
      case 'network-interface':
        return this.#passAppliance(traveller, subnet, byId(this.scenario.hosts, target.host));
      case 'blackhole':
        return stop(traveller, tableOf(subnet), 'blackhole');
    }
  }

  /** The headers for which what the route leads to is not there. */
  #whereDead({ form }: Traveller, subnet: Subnet, { target }: Route): Node {
    const { all, none } = this.space.diagrams;
    switch (target.kind) {
      case 'blackhole':
        return all;
      case 'nat-gateway':
        // From the NAT gateway itself the way would lead in a circle.
        return whereAddress(this.space, form.source, byId(this.scenario.natGateways, target.id).address);
      case 'peering':
        return peeringBetween(this.scenario, subnet.vpc, target.vpc) ? none : all;
      case 'transit-gateway': {
        const { attachments } = byId(this.scenario.transitGateways, target.id);
        return attachments.some(({ vpc }) => vpc === subnet.vpc) ? none : all;
      }
      case 'internet-gateway':
      case 'egress-only-internet-gateway':
      case 'network-interface':
        return none;
    }
  }

  /** A host that takes what is not for it and sends it on, which it may only where nobody checks. */
  #passAppliance(begun: Traveller, from: Subnet, host: Host): readonly Road[] {
    const subnet = subnetOf(this.scenario, host);
    const traveller = subnet.id === from.id ? begun : this.askAcl(begun, subnet, 'ingress');
    if (host.sourceDestCheck) {
      const at: StopPlace = { kind: 'interface', id: host.id, direction: 'ingress' };
      return stop(traveller, at, 'source-dest-check');
    }
    const inside = meetGroups(loseReferences(traveller), host, 'ingress', true);
    return this.goOn(meetGroups(inside, host, 'egress', true), subnet);
  }

  /**
   * EC2 lets no mail out on port 25 for public addresses, whatever the rules say.
   * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html#port-25-throttle
   */
  #stoppedMail({ form, asked }: Traveller, { vpc }: Subnet): readonly Case[] {
    const { space, scenario } = this;
    if (this.leg.kind === 'reply' || asked.length > 1 || scenario.port25 === 'lifted') return [];
    const { diagrams } = space;
    const mail = diagrams.intersection(
      whereProtocol(space, protocolNumber.tcp),
      wherePort(space, form.detail, { first: 25, last: 25 }),
    );
    const near = whereIn(space, form.destination, [byId(scenario.vpcs, vpc).cidr, ...privateBlocks]);
    const outward = diagrams.difference(mail, near);
    return hostsIn(scenario, vpc).map((host) => ({
      where: diagrams.intersection(outward, whereHost(space, form.source, host)),
      then: (some) => stop(some, { kind: 'interface', id: host.id, direction: 'egress' }, 'port-25'),
    }));
  }
}

/** No interface has the address. */
function nobodyThere(traveller: Traveller): readonly Road[] {
  const { destination } = traveller.form;
  const id = destination.kind === 'fixed' ? formatAddress(destination.address) : destination.field;
  return stop(traveller, { kind: 'interface', id, direction: 'ingress' }, 'nobody-there');
}

function tableOf({ id }: Subnet): StopPlace {
  return { kind: 'route', id, direction: 'egress' };
}

function keyOf(term: AddressTerm): string {
  return term.kind === 'fixed' ? formatAddress(term.address) : term.field;
}
