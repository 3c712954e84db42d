import { contains } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import { addressesOf, blocksOf, type Host, type Route, type Subnet } from '../scenario/network.ts';
import type { Direction } from '../scenario/rule.ts';
import { byId, networkAclOf, type Scenario } from '../scenario/scenario.ts';
import type { Station } from '../trace/trace.ts';
import { balance, comeHomeToBalancer, leaveBalancer, takeBack } from './cross-balancer.ts';
import { comeFromInternet, leaveForInternet, leaveOnlyOut } from './cross-internet.ts';
import { comeHomeToNat, leaveThroughNat, returnToSender } from './cross-nat.ts';
import { crossPeering, crossTransitGateway } from './cross-vpcs.ts';
import type { Onward } from './onward.ts';
import type { Path, Role } from './path.ts';
import { isPrivate } from '../scenario/special-addresses.ts';
import { exemptService } from './reserved.ts';
import { leadsSomewhere, routeFor } from './route.ts';
import { hostAt, hostStation, subnetOf } from './station.ts';
import type { Translations } from './translations.ts';
import { groupPlace, Way } from './way.ts';
import { familyOf } from '../net/ip.ts';

/** The way of a packet from a host or from the internet, by the topology alone; no filter is asked here. */
export function pathOf(
  scenario: Scenario,
  translations: Translations,
  now: number,
  from: Station,
  packet: Packet,
  role: Role,
): Path {
  const survey = new Survey(scenario, translations, now, role);
  survey.begin(from, packet);
  return survey.way.path();
}

/** Walks the topology and writes down what it meets. Each method ends in an arrival, in a denial, or in a further one. */
class Survey implements Onward {
  readonly scenario: Scenario;
  readonly translations: Translations;
  readonly now: number;
  readonly role: Role;
  readonly way = new Way();
  readonly #asked: string[] = [];

  constructor(scenario: Scenario, translations: Translations, now: number, role: Role) {
    this.scenario = scenario;
    this.translations = translations;
    this.now = now;
    this.role = role;
  }

  begin(from: Station, packet: Packet): void {
    switch (from.kind) {
      case 'host':
        this.#leaveHost(byId(this.scenario.hosts, from.id), packet);
        break;
      case 'service':
        this.#leaveService(from, packet);
        break;
      case 'internet':
        comeFromInternet(this, packet);
        break;
      case 'load-balancer':
        leaveBalancer(this, byId(this.scenario.loadBalancers, from.id), packet);
        break;
      case 'unknown':
        this.way.denyMissing(packet.source, 'egress', packet);
        break;
    }
  }

  goOn(subnet: Subnet, packet: Packet): void {
    if (takeBack(this, subnet, packet)) return;
    // Within the subnet there is neither a network ACL nor a route on the way.
    if (blocksOf(subnet).some((block) => contains(block, packet.destination))) {
      this.reachInterface(subnet, packet);
      return;
    }
    this.askNetworkAcl(subnet, 'egress', packet);
    this.takeRoute(subnet, packet);
  }

  takeRoute(subnet: Subnet, packet: Packet): void {
    const place = { kind: 'route', id: subnet.id, direction: 'egress' } as const;
    const routing = routeFor(this.scenario, subnet, packet.destination);
    if (returnToSender(this, subnet, packet, routing)) return;
    if (this.#goesInCircle(subnet, packet)) {
      this.way.decide(place, packet, { verdict: 'deny', by: { kind: 'gateway', fault: 'loop' } });
      return;
    }
    if (routing.kind === 'none') {
      this.way.decide(place, packet, { verdict: 'deny', by: { kind: 'route' } });
      return;
    }
    if (routing.kind === 'local') {
      this.way.decide(place, packet, { verdict: 'forward', by: { kind: 'route' } });
      this.enterVpc(subnet.vpc, packet);
      return;
    }
    const { route } = routing;
    if (!leadsSomewhere(this.scenario, subnet, route, packet)) {
      this.way.decide(place, packet, { verdict: 'deny', by: { kind: 'route', route } });
      return;
    }
    this.way.decide(place, packet, { verdict: 'forward', by: { kind: 'route', route } });
    if (!this.#isStoppedMail(subnet, packet)) this.#follow(route, subnet, packet);
  }

  enterVpc(vpc: string, packet: Packet): void {
    const target = this.scenario.subnets.find(
      (each) => each.vpc === vpc && blocksOf(each).some((block) => contains(block, packet.destination)),
    );
    if (target) this.enterSubnet(target, packet);
    else this.way.denyMissing(packet.destination, 'ingress', packet);
  }

  enterSubnet(subnet: Subnet, packet: Packet): void {
    this.askNetworkAcl(subnet, 'ingress', packet);
    this.reachInterface(subnet, packet);
  }

  reachInterface(subnet: Subnet, packet: Packet): void {
    const isHere = (thing: { readonly address: unknown; readonly subnet: string }) =>
      thing.address === packet.destination && subnetOf(this.scenario, thing).vpc === subnet.vpc;
    const nat = this.scenario.natGateways.find(isHere);
    const balancer = this.scenario.loadBalancers.find(isHere);
    const host = hostAt(this.scenario, subnet.vpc, packet.destination);
    if (nat) comeHomeToNat(this, nat, packet);
    else if (balancer && this.role.leg === 'reply') comeHomeToBalancer(this, balancer, packet);
    else if (balancer) balance(this, balancer, packet);
    else if (host) {
      this.way.groups(host, 'ingress', packet);
      this.way.arrive(hostStation(host, familyOf(packet.destination)), packet);
    } else this.way.denyMissing(packet.destination, 'ingress', packet);
  }

  askNetworkAcl(subnet: Subnet, direction: Direction, packet: Packet): void {
    this.way.acl(networkAclOf(this.scenario, subnet), subnet.id, direction, packet);
  }

  #leaveHost(host: Host, packet: Packet): void {
    const subnet = subnetOf(this.scenario, host);
    const vpc = byId(this.scenario.vpcs, subnet.vpc);
    const service = exemptService(vpc, this.scenario.subnets, packet);
    if (service) {
      this.way.decide(groupPlace(host, 'egress'), packet, { verdict: 'exempt', service });
      this.way.arrive({ kind: 'service', id: service, vpc: vpc.id, address: packet.destination }, packet);
      return;
    }
    // What a host sends to itself never comes to its interface.
    if (addressesOf(host).includes(packet.destination)) {
      this.way.arrive(hostStation(host, familyOf(packet.destination)), packet);
      return;
    }
    this.way.groups(host, 'egress', packet);
    this.goOn(subnet, packet);
  }

  #leaveService({ id, vpc }: Extract<Station, { kind: 'service' }>, packet: Packet): void {
    const host = hostAt(this.scenario, vpc, packet.destination);
    if (!host) return;
    this.way.decide(groupPlace(host, 'ingress'), packet, { verdict: 'exempt', service: id });
    this.way.arrive(hostStation(host, familyOf(packet.destination)), packet);
  }

  #follow({ target }: Route, subnet: Subnet, packet: Packet): void {
    switch (target.kind) {
      case 'internet-gateway':
        leaveForInternet(this, subnet.vpc, packet);
        break;
      case 'egress-only-internet-gateway':
        leaveOnlyOut(this, subnet.vpc, packet);
        break;
      case 'nat-gateway':
        leaveThroughNat(this, byId(this.scenario.natGateways, target.id), subnet, packet);
        break;
      case 'peering':
        crossPeering(this, subnet.vpc, target.vpc, packet);
        break;
      case 'transit-gateway':
        crossTransitGateway(this, byId(this.scenario.transitGateways, target.id), subnet, packet);
        break;
      case 'network-interface':
        this.#passAppliance(byId(this.scenario.hosts, target.host), subnet, packet);
        break;
      case 'blackhole':
        break;
    }
  }

  /** Whether a packet between the same ends has asked this route table before. */
  #goesInCircle({ id }: Subnet, { source, destination }: Packet): boolean {
    const question = [id, source, destination].join(' ');
    const before = this.#asked.includes(question);
    this.#asked.push(question);
    return before;
  }

  /** A host that takes what is not for it and sends it on, which it may only where nobody checks. */
  #passAppliance(host: Host, from: Subnet, packet: Packet): void {
    const subnet = subnetOf(this.scenario, host);
    if (subnet.id !== from.id) this.askNetworkAcl(subnet, 'ingress', packet);
    if (host.sourceDestCheck) {
      this.way.denyAtInterface(host.id, 'ingress', packet, 'source-dest-check');
      return;
    }
    this.way.groupsBetween(host, packet);
    this.goOn(subnet, packet);
  }

  /**
   * EC2 lets no mail out on port 25 for public addresses, whatever the rules say.
   * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html#port-25-throttle
   */
  #isStoppedMail(subnet: Subnet, packet: Packet): boolean {
    const isMail = packet.protocol === 'tcp' && packet.destinationPort === 25 && this.role.leg === 'request';
    if (!isMail || this.#asked.length > 1 || this.scenario.port25 === 'lifted') return false;
    const sender = hostAt(this.scenario, subnet.vpc, packet.source);
    const { cidr } = byId(this.scenario.vpcs, subnet.vpc);
    if (!sender || isPrivate(packet.destination) || contains(cidr, packet.destination)) return false;
    this.way.denyAtInterface(sender.id, 'egress', packet, 'port-25');
    return true;
  }
}
