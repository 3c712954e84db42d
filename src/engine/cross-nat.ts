import type { Packet } from '../net/packet.ts';
import type { NatGateway, Subnet } from '../scenario/network.ts';
import type { GatewayFault } from '../trace/gateway-fault.ts';
import type { Onward } from './onward.ts';
import type { Routing } from './route.ts';
import { subnetOf } from './station.ts';
import { isTranslatable } from './translations.ts';
import { natTranslator } from './translator.ts';
import { crossPeering, peeringBetween } from './cross-vpcs.ts';
import type { Gateway } from './way.ts';

/**
 * Out through a NAT gateway. Every crossing of its subnet's border is filtered: in with the sender's address, out with its own.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function leaveThroughNat(onward: Onward, nat: NatGateway, from: Subnet, packet: Packet): void {
  const { scenario, translations, way, role, now } = onward;
  const subnet = subnetOf(scenario, nat);
  way.trackAlways();
  way.loseReferences('nat-gateway');
  if (subnet.id !== from.id) onward.askNetworkAcl(subnet, 'ingress', packet);
  const deny = (fault: GatewayFault) => {
    way.deny(gatewayOf(nat), 'egress', packet, fault);
  };
  if (!isTranslatable(packet)) {
    deny('nat-protocol');
    return;
  }
  const isKnown = translations.has(natTranslator(nat), packet, now);
  // What came in another way is unknown to the gateway, and from its address nobody would take it for the answer.
  if (role.leg === 'reply' && !isKnown) {
    deny('nat-no-mapping');
    return;
  }
  // A connection that was forgotten cannot go on; one that has a new beginning can.
  if (packet.protocol === 'tcp' && !role.opens && !isKnown) {
    deny('nat-expired');
    return;
  }
  const mapping = translations.outward(natTranslator(nat), packet, now);
  const by = { kind: 'translation', field: 'source', before: packet.source, after: nat.address } as const;
  way.pass(gatewayOf(nat), 'egress', mapping.outside, by, mapping);
  onward.goOn(subnet, mapping.outside);
}

/** Home through the NAT gateway that the request left by. */
export function comeHomeToNat(onward: Onward, nat: NatGateway, packet: Packet): void {
  const { scenario, translations, way, now } = onward;
  way.trackAlways();
  way.loseReferences('nat-gateway');
  const home = translations.homeward(natTranslator(nat), packet, now);
  if (!home) {
    way.deny(gatewayOf(nat), 'ingress', packet, 'nat-no-mapping');
    return;
  }
  const after = home.packet.destination;
  const by = { kind: 'translation', field: 'destination', before: nat.address, after } as const;
  way.pass(gatewayOf(nat), 'ingress', home.packet, by, home.mapping);
  onward.goOn(subnetOf(scenario, nat), home.packet);
}

/**
 * An answer finds the NAT gateway of a peered VPC even where no route leads there ("Return to Sender").
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function returnToSender(onward: Onward, subnet: Subnet, packet: Packet, routing: Routing): boolean {
  const { scenario, translations, way, role, now } = onward;
  const hasWay =
    routing.kind === 'local' || (routing.kind === 'route' && routing.route.target.kind === 'peering');
  if (role.leg === 'request' || hasWay) return false;
  const nat = scenario.natGateways.find(
    (each) =>
      each.address === packet.destination &&
      peeringBetween(scenario, subnet.vpc, subnetOf(scenario, each).vpc) !== undefined &&
      translations.homeward(natTranslator(each), packet, now) !== undefined,
  );
  if (!nat) return false;
  way.decide({ kind: 'route', id: subnet.id, direction: 'egress' }, packet, {
    verdict: 'forward',
    by: { kind: 'return-to-sender', id: nat.id },
  });
  crossPeering(onward, subnet.vpc, subnetOf(scenario, nat).vpc, packet);
  return true;
}

function gatewayOf({ id }: NatGateway): Gateway {
  return { id, gateway: 'nat-gateway' };
}
