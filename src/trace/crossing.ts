import type { Address } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { addressIn } from '../scenario/network.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { familyOf } from '../net/ip.ts';
import { allSteps, type Leg, type Step } from './trace.ts';

/** A packet at a network interface: what it looked like there, and whether the filters on that side let it pass. */
export interface Crossing {
  readonly interface: NetworkInterface;
  readonly direction: Direction;
  readonly packet: Packet;
  readonly accepted: boolean;
  /** The step of the leg that stands for the interface. */
  readonly step: number;
}

/** A network interface of something in a subnet. `instance`: AWS runs nothing of its own behind it. */
export interface NetworkInterface {
  readonly id: string;
  readonly subnet: string;
  readonly address: Address;
  readonly instance: boolean;
}

/**
 * The network interfaces that a packet came to, in order, with those of NAT gateways and load balancers.
 * Traffic that is not filtered is not there, nor are the interfaces of transit gateways, whose addresses no scenario has.
 */
export function crossingsOf(leg: Leg, scenario: Scenario): readonly Crossing[] {
  const steps = allSteps(leg);
  const last = leg.steps.length - 1;
  return steps.flatMap((step, index) =>
    visitsAt(steps, index, scenario).flatMap(({ at, direction, packet }): readonly Crossing[] => {
      const { interface: own, asksOwnGroups } = at;
      const acl = networkAclBeside(steps, index, direction, own.subnet);
      const filters = [...(asksOwnGroups ? [index] : []), ...(acl === undefined ? [] : [acl])];
      const begins = Math.min(index, ...filters);
      // What a gateway refuses came to its interface, and never left by it.
      const refused = step.at.kind === 'gateway' && step.ruling.verdict === 'deny';
      if (begins > last || step.ruling.verdict === 'exempt' || (refused && direction === 'egress')) return [];
      const accepted = filters
        .filter((filter) => filter <= last)
        .every((filter) => steps[filter]?.ruling.verdict !== 'deny');
      return [{ interface: own, direction, packet, accepted, step: index }];
    }),
  );
}

interface Visit {
  readonly at: { readonly interface: NetworkInterface; readonly asksOwnGroups: boolean };
  readonly direction: Direction;
  readonly packet: Packet;
}

function visitsAt(steps: readonly Step[], index: number, scenario: Scenario): readonly Visit[] {
  const step = steps[index];
  if (!step) return [];
  const { at: place, packet } = step;
  if (place.kind === 'security-group') {
    const own = interfaceOf(scenario, place.id, packet);
    return own ? [{ at: { interface: own, asksOwnGroups: true }, direction: place.direction, packet }] : [];
  }
  if (place.kind !== 'gateway') return [];
  const translator =
    place.gateway === 'nat-gateway' || (place.gateway === 'load-balancer' && !isGuarded(scenario, place.id));
  const own = translator ? interfaceOf(scenario, place.id, packet) : undefined;
  if (!own) return [];
  const at = { interface: own, asksOwnGroups: false };
  const before = steps[index - 1]?.packet ?? packet;
  return [
    { at, direction: 'ingress', packet: before },
    { at, direction: 'egress', packet },
  ];
}

/** The network ACL of the interface's subnet that the packet met just before it came in, or just after it went out. */
function networkAclBeside(
  steps: readonly Step[],
  index: number,
  direction: Direction,
  subnet: string,
): number | undefined {
  const beside = direction === 'ingress' ? index - 1 : index + 1;
  const place = steps[beside]?.at;
  const isOwn = place?.kind === 'network-acl' && place.direction === direction && place.subnet === subnet;
  return isOwn ? beside : undefined;
}

function interfaceOf(scenario: Scenario, id: string, packet: Packet): NetworkInterface | undefined {
  const host = scenario.hosts.find((each) => each.id === id);
  if (host) {
    const address = addressIn(host, familyOf(packet.source)) ?? host.address;
    return { id, subnet: host.subnet, address, instance: true };
  }
  const other = [...scenario.natGateways, ...scenario.loadBalancers].find((each) => each.id === id);
  return other && { id, subnet: other.subnet, address: other.address, instance: false };
}

function isGuarded({ loadBalancers }: Scenario, id: string): boolean {
  return loadBalancers.some((each) => each.id === id && each.groups !== undefined);
}
