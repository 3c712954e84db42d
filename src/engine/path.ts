import { contains } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import { formatIpv4, type Ipv4 } from '../net/ip.ts';
import type { Host, NatGateway, Subnet } from '../scenario/network.ts';
import type { Direction, NetworkAcl } from '../scenario/rule.ts';
import { byId, networkAclOf, type Scenario } from '../scenario/scenario.ts';
import type { GatewayFault, Place, Ruling, Station } from '../trace/trace.ts';
import { routeFor } from './route.ts';
import { exemptService, hostAt, hostStation, internetStation, isPrivate, subnetOf } from './station.ts';
import type { Mapping, Translations } from './translations.ts';

/** The checkpoints that a packet passes, in order, and where it comes out if all of them let it through. */
export interface Path {
  readonly checkpoints: readonly Checkpoint[];
  readonly arrival?: { readonly station: Station; readonly packet: Packet };
  /** A NAT gateway is on the way: AWS then tracks the flow whatever the rules. */
  readonly automatic: boolean;
}

/** Filters have yet to rule; what the network itself decides is decided already. */
export type Checkpoint =
  | {
      readonly kind: 'security-group';
      readonly at: Place;
      readonly packet: Packet;
      readonly host: Host;
      readonly direction: Direction;
    }
  | {
      readonly kind: 'network-acl';
      readonly at: Place;
      readonly packet: Packet;
      readonly acl: NetworkAcl;
      readonly direction: Direction;
    }
  | {
      readonly kind: 'decided';
      readonly at: Place;
      readonly packet: Packet;
      readonly ruling: Ruling;
      /** What a NAT gateway remembers of a packet that comes this far. */
      readonly mapping?: Mapping;
    };

/** A packet that begins something, or one that answers: a NAT gateway opens the way out only to the first. */
export type Role = 'request' | 'reply';

/** The way of a packet from a host or from the internet, by the topology alone; no filter is asked here. */
export function pathOf(
  scenario: Scenario,
  translations: Translations,
  from: Station,
  packet: Packet,
  role: Role,
): Path {
  const survey = new Survey(scenario, translations, role);
  if (from.kind === 'host') survey.leaveHost(byId(scenario.hosts, from.id), packet);
  else if (from.kind === 'service') survey.leaveService(from, packet);
  else if (from.kind === 'unknown') survey.nobodySends(packet);
  else survey.comeFromInternet(packet);
  return survey.path();
}

/** Walks the topology and writes down what it meets. Each method ends in an arrival, in a denial, or in a further one. */
class Survey {
  readonly #scenario: Scenario;
  readonly #translations: Translations;
  readonly #role: Role;
  readonly #checkpoints: Checkpoint[] = [];
  #arrival: Path['arrival'];
  #automatic = false;

  constructor(scenario: Scenario, translations: Translations, role: Role) {
    this.#scenario = scenario;
    this.#translations = translations;
    this.#role = role;
  }

  path(): Path {
    return {
      checkpoints: this.#checkpoints,
      automatic: this.#automatic,
      ...(this.#arrival && { arrival: this.#arrival }),
    };
  }

  leaveHost(host: Host, packet: Packet): void {
    const subnet = subnetOf(this.#scenario, host);
    const service = exemptService(byId(this.#scenario.vpcs, subnet.vpc), packet.destination);
    if (service) {
      this.#decide(groupPlace(host, 'egress'), packet, { verdict: 'exempt', service });
      this.#arrive({ kind: 'service', id: service, vpc: subnet.vpc, address: packet.destination }, packet);
      return;
    }
    // What a host sends to itself never comes to its interface.
    if (packet.destination === host.address) {
      this.#arrive(hostStation(host), packet);
      return;
    }
    this.#groups(host, 'egress', packet);
    this.#goOn(subnet, packet, host);
  }

  leaveService({ id, vpc }: Extract<Station, { kind: 'service' }>, packet: Packet): void {
    const host = hostAt(this.#scenario, vpc, packet.destination);
    if (!host) return;
    this.#decide(groupPlace(host, 'ingress'), packet, { verdict: 'exempt', service: id });
    this.#arrive(hostStation(host), packet);
  }

  /** No interface has the address that this is sent from. */
  nobodySends(packet: Packet): void {
    this.#denyMissing(packet, 'source', 'egress');
  }

  comeFromInternet(packet: Packet): void {
    const { hosts, natGateways } = this.#scenario;
    const host = hosts.find((each) => each.publicAddress === packet.destination);
    if (host) {
      const translated = this.#translate('ingress', packet, 'destination', host.address);
      this.#enterSubnet(subnetOf(this.#scenario, host), translated);
      return;
    }
    const nat = natGateways.find((each) => each.publicAddress === packet.destination);
    if (nat) {
      const translated = this.#translate('ingress', packet, 'destination', nat.address);
      this.#enterSubnet(subnetOf(this.#scenario, nat), translated);
    } else if (this.#isOurs(packet.destination))
      this.#denyAtGateway('ingress', packet, 'not-a-public-address');
    else this.#arrive(internetStation(this.#scenario, packet.destination), packet);
  }

  /** Within the subnet there is neither a network ACL nor a route on the way. */
  #goOn(subnet: Subnet, packet: Packet, from: Host | NatGateway): void {
    if (contains(subnet.cidr, packet.destination)) this.#reachInterface(subnet, packet);
    else this.#leaveSubnet(subnet, packet, from);
  }

  #leaveSubnet(subnet: Subnet, packet: Packet, from: Host | NatGateway): void {
    this.#acl(subnet, 'egress', packet);
    const routing = routeFor(this.#scenario, subnet, packet.destination);
    const place = { kind: 'route', id: subnet.id, direction: 'egress' } as const;
    if (routing.kind === 'none') {
      this.#decide(place, packet, { verdict: 'deny', by: { kind: 'route' } });
      return;
    }
    if (routing.kind === 'local') {
      this.#decide(place, packet, { verdict: 'forward', by: { kind: 'route' } });
      this.#crossVpc(subnet.vpc, packet);
      return;
    }
    const { route } = routing;
    // From the subnet of a NAT gateway, a route to a NAT gateway would lead in a circle.
    if (route.target.kind === 'blackhole' || (route.target.kind === 'nat-gateway' && !isHost(from))) {
      this.#decide(place, packet, { verdict: 'deny', by: { kind: 'route', route } });
      return;
    }
    this.#decide(place, packet, { verdict: 'forward', by: { kind: 'route', route } });
    if (route.target.kind === 'internet-gateway') this.#leaveVpc(packet, from);
    else this.#leaveThroughNat(byId(this.#scenario.natGateways, route.target.id), subnet, packet);
  }

  #crossVpc(vpc: string, packet: Packet): void {
    const target = this.#scenario.subnets.find(
      (each) => each.vpc === vpc && contains(each.cidr, packet.destination),
    );
    if (target) this.#enterSubnet(target, packet);
    else this.#denyMissing(packet, 'destination', 'ingress');
  }

  #enterSubnet(subnet: Subnet, packet: Packet): void {
    this.#acl(subnet, 'ingress', packet);
    this.#reachInterface(subnet, packet);
  }

  #reachInterface(subnet: Subnet, packet: Packet): void {
    const nat = this.#scenario.natGateways.find(
      (each) => each.address === packet.destination && subnetOf(this.#scenario, each).vpc === subnet.vpc,
    );
    if (nat) {
      this.#passNatHomeward(nat, packet);
      return;
    }
    const host = hostAt(this.#scenario, subnet.vpc, packet.destination);
    if (!host) {
      this.#denyMissing(packet, 'destination', 'ingress');
      return;
    }
    this.#groups(host, 'ingress', packet);
    this.#arrive(hostStation(host), packet);
  }

  #leaveVpc(packet: Packet, from: Host | NatGateway): void {
    if (from.publicAddress === undefined) this.#denyAtGateway('egress', packet, 'no-public-address');
    else if (isPrivate(packet.destination)) this.#denyAtGateway('egress', packet, 'private-destination');
    else this.comeFromInternet(this.#translate('egress', packet, 'source', from.publicAddress));
  }

  /** Every crossing of the gateway's subnet border is filtered: in with the sender's address, out with the gateway's own. */
  #leaveThroughNat(nat: NatGateway, from: Subnet, packet: Packet): void {
    const subnet = subnetOf(this.#scenario, nat);
    this.#automatic = true;
    if (subnet.id !== from.id) this.#acl(subnet, 'ingress', packet);
    if (packet.protocol === 'other') {
      this.#denyAtNat(nat, 'egress', packet, 'nat-protocol');
      return;
    }
    // What came in another way is unknown to the gateway, and from its address nobody would take it for the answer.
    if (this.#role === 'reply' && !this.#translations.has(nat, packet)) {
      this.#denyAtNat(nat, 'egress', packet, 'nat-no-mapping');
      return;
    }
    const mapping = this.#translations.outward(nat, packet);
    const translated = mapping.outside;
    const by = { kind: 'translation', field: 'source', before: packet.source, after: nat.address } as const;
    this.#decide(natPlace(nat, 'egress'), translated, { verdict: 'forward', by }, mapping);
    this.#goOn(subnet, translated, nat);
  }

  #passNatHomeward(nat: NatGateway, packet: Packet): void {
    this.#automatic = true;
    const translated = this.#translations.homeward(nat, packet);
    if (!translated) {
      this.#denyAtNat(nat, 'ingress', packet, 'nat-no-mapping');
      return;
    }
    const by = {
      kind: 'translation',
      field: 'destination',
      before: nat.address,
      after: translated.destination,
    } as const;
    this.#decide(natPlace(nat, 'ingress'), translated, { verdict: 'forward', by });
    this.#goOn(subnetOf(this.#scenario, nat), translated, nat);
  }

  #groups(host: Host, direction: Direction, packet: Packet): void {
    this.#checkpoints.push({
      kind: 'security-group',
      at: groupPlace(host, direction),
      packet,
      host,
      direction,
    });
  }

  #acl(subnet: Subnet, direction: Direction, packet: Packet): void {
    const acl = networkAclOf(this.#scenario, subnet);
    const at = { kind: 'network-acl', id: acl.id, subnet: subnet.id, direction } as const;
    this.#checkpoints.push({ kind: 'network-acl', at, packet, acl, direction });
  }

  #translate(direction: Direction, packet: Packet, field: 'source' | 'destination', after: Ipv4): Packet {
    const translated = { ...packet, [field]: after };
    const by = { kind: 'translation', field, before: packet[field], after } as const;
    this.#decide(internetGateway(direction), translated, { verdict: 'forward', by });
    return translated;
  }

  #denyAtGateway(direction: Direction, packet: Packet, fault: GatewayFault): void {
    this.#decide(internetGateway(direction), packet, { verdict: 'deny', by: { kind: 'gateway', fault } });
  }

  #denyAtNat(nat: NatGateway, direction: Direction, packet: Packet, fault: GatewayFault): void {
    this.#decide(natPlace(nat, direction), packet, { verdict: 'deny', by: { kind: 'gateway', fault } });
  }

  #denyMissing(packet: Packet, end: 'source' | 'destination', direction: Direction): void {
    const at = { kind: 'interface', id: formatIpv4(packet[end]), direction } as const;
    this.#decide(at, packet, { verdict: 'deny', by: { kind: 'gateway', fault: 'nobody-there' } });
  }

  #decide(at: Place, packet: Packet, ruling: Ruling, mapping?: Mapping): void {
    this.#checkpoints.push({ kind: 'decided', at, packet, ruling, ...(mapping && { mapping }) });
  }

  #arrive(station: Station, packet: Packet): void {
    this.#arrival = { station, packet };
  }

  #isOurs(address: Ipv4): boolean {
    return this.#scenario.vpcs.some((vpc) => contains(vpc.cidr, address));
  }
}

function isHost(from: Host | NatGateway): from is Host {
  return 'groups' in from;
}

function groupPlace(host: Host, direction: Direction): Place {
  return { kind: 'security-group', id: host.id, groups: host.groups, direction };
}

function internetGateway(direction: Direction): Place {
  return { kind: 'gateway', id: 'igw', gateway: 'internet-gateway', direction };
}

function natPlace(nat: NatGateway, direction: Direction): Place {
  return { kind: 'gateway', id: nat.id, gateway: 'nat-gateway', direction };
}
