import { isIcmp, type Packet } from '../net/packet.ts';
import type { Direction } from '../scenario/rule.ts';
import type { LoadBalancer, Subnet } from '../scenario/network.ts';
import { byId } from '../scenario/scenario.ts';
import type { Forwarding } from '../trace/trace.ts';
import type { Onward } from './onward.ts';
import { balancerStation, isGuarded, subnetOf } from './station.ts';
import { isTranslatable } from './translations.ts';
import { balancerTranslator } from './translator.ts';
import type { Gateway } from './way.ts';

/**
 * To a target of the load balancer, over a connection of its own. The target sees the balancer's address,
 * or the client's where that is preserved; rules of the target that name the balancer's group mean it either way.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
 */
export function balance(onward: Onward, balancer: LoadBalancer, packet: Packet): void {
  const { scenario, translations, way, role, now } = onward;
  const { listener, target, preserveClientIp } = balancer;
  const translator = balancerTranslator(balancer);
  meetInterface(onward, balancer, 'ingress', packet);
  const isHeard = 'destinationPort' in packet && packet.destinationPort === listener.port;
  if (!isHeard || packet.protocol !== listener.protocol || !isTranslatable(packet)) {
    way.deny(gatewayOf(balancer), 'ingress', packet, 'no-listener');
    return;
  }
  const { address: destination } = byId(scenario.hosts, target.host);
  const toTarget = { ...packet, destination, destinationPort: target.port };
  if (packet.protocol === 'tcp' && !role.opens && !translations.has(translator, toTarget, now)) {
    way.deny(gatewayOf(balancer), 'ingress', packet, 'balancer-expired');
    return;
  }
  // A target that is its own client would answer itself.
  if (preserveClientIp && packet.source === destination) {
    way.deny(gatewayOf(balancer), 'ingress', packet, 'loop');
    return;
  }
  const mapping = preserveClientIp
    ? { translator, inside: toTarget, outside: toTarget }
    : translations.outward(translator, toTarget, now);
  const by = rewritten(packet, mapping.outside);
  way.pass(gatewayOf(balancer), 'ingress', mapping.outside, by, mapping);
  way.beginSection(balancer.address);
  meetInterface(onward, balancer, 'egress', mapping.outside);
  onward.goOn(subnetOf(scenario, balancer), mapping.outside);
}

/** A question of the load balancer's own, such as after a target's health. */
export function leaveBalancer(onward: Onward, balancer: LoadBalancer, packet: Packet): void {
  meetInterface(onward, balancer, 'egress', packet);
  onward.goOn(subnetOf(onward.scenario, balancer), packet);
}

/** The target's answer, back to the client from the address and port that it called. */
export function comeHomeToBalancer(onward: Onward, balancer: LoadBalancer, packet: Packet): void {
  const { scenario, translations, way, now } = onward;
  meetInterface(onward, balancer, 'ingress', packet);
  const home = translations.homeward(balancerTranslator(balancer), packet, now);
  // What answers nobody behind it answers the balancer itself, which asks after the health of its targets.
  if (!home) {
    way.arrive(balancerStation(balancer), packet);
    return;
  }
  const toClient = fromListener(home.packet, balancer);
  way.pass(gatewayOf(balancer), 'egress', toClient, rewritten(packet, toClient), home.mapping);
  way.beginSection();
  meetInterface(onward, balancer, 'egress', toClient);
  onward.goOn(subnetOf(scenario, balancer), toClient);
}

/** Where the client's address was preserved, the answer is for the client, and yet goes back through the load balancer. */
export function takeBack(onward: Onward, subnet: Subnet, packet: Packet): boolean {
  const { scenario, translations, way, role, now } = onward;
  if (role.leg === 'request') return false;
  const balancer = scenario.loadBalancers.find(
    (each) =>
      each.preserveClientIp &&
      byId(scenario.hosts, each.target.host).address === packet.source &&
      translations.homeward(balancerTranslator(each), packet, now) !== undefined,
  );
  if (!balancer) return false;
  const home = subnetOf(scenario, balancer);
  const isNear = home.id === subnet.id;
  if (!isNear) onward.askNetworkAcl(subnet, 'egress', packet);
  way.decide({ kind: 'route', id: subnet.id, direction: 'egress' }, packet, {
    verdict: 'forward',
    by: { kind: 'return-to-sender', id: balancer.id },
  });
  if (!isNear) onward.askNetworkAcl(home, 'ingress', packet);
  comeHomeToBalancer(onward, balancer, packet);
  return true;
}

/**
 * The balancer's own interface, whose groups it may have none of. All that a Network Load Balancer carries is tracked:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 */
function meetInterface({ way }: Onward, balancer: LoadBalancer, direction: Direction, packet: Packet): void {
  if (balancer.type === 'network') way.trackAlways();
  if (isGuarded(balancer)) way.groups(balancer, direction, packet);
}

function fromListener(packet: Packet, { address: source, listener: { port } }: LoadBalancer): Packet {
  if (isIcmp(packet)) {
    const { quoted } = packet;
    return quoted
      ? { ...packet, source, quoted: { ...quoted, destinationPort: port } }
      : { ...packet, source };
  }
  return packet.protocol === 'other' ? { ...packet, source } : { ...packet, source, sourcePort: port };
}

function rewritten(before: Packet, after: Packet): Forwarding {
  return {
    kind: 'balanced',
    source: { before: before.source, after: after.source },
    destination: { before: before.destination, after: after.destination },
  };
}

function gatewayOf({ id }: LoadBalancer): Gateway {
  return { id, gateway: 'load-balancer' };
}
