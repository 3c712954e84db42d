import { Translations } from '../engine/translations.ts';
import type { Translator } from '../engine/translator.ts';
import type { Address } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { allPorts, inRange, type PortRange } from '../net/port.ts';
import type { End } from '../scenario/action.ts';
import { addressesOf, ephemeralPorts, type Host, type InternetHost } from '../scenario/network.ts';
import { directions } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A packet with ports. */
export type PortPacket = Extract<Packet, { readonly sourcePort: number }>;

/** Source ports that no rule of a scenario can tell apart, by one of them that is easy to read. */
export interface PortClass {
  readonly port: number;
  /** How many ports are in it. */
  readonly size: number;
}

/** The source ports that an end may pick: those of its system, or any at all where nobody in the scenario has the address. */
export function sourcePortsOf(scenario: Scenario, end: End): PortRange {
  const known = [...scenario.hosts, ...scenario.internet].find((each) =>
    end.kind === 'name' ? each.id === end.name : hasAddress(each, end.address),
  );
  return known ? ephemeralPorts[known.system] : allPorts;
}

/**
 * The ports of a range, parted wherever a rule of the scenario begins or ends to match.
 * A filter compares a port with the ranges in its rules and with nothing else,
 * so all ports between two neighbouring boundaries fare alike. `favourite` stands for its class.
 */
export function portClasses(scenario: Scenario, range: PortRange, favourite: number): readonly PortClass[] {
  const cuts = boundaries(scenario).filter((port) => range.first < port && port <= range.last);
  const starts = [range.first, ...cuts];
  return starts.map((first, index) => {
    const part = { first, last: (starts[index + 1] ?? range.last + 1) - 1 };
    return {
      port: inRange(part, favourite) ? favourite : roundestIn(part),
      size: part.last - part.first + 1,
    };
  });
}

/**
 * The same where NAT gateways or load balancers are on the way, whose own ports are picked anew for each of the sender's:
 * ports fare alike when they, and those that stand for them one after the other, lie between the same boundaries.
 */
export function portClassesBehind(
  scenario: Scenario,
  translators: readonly Translator[],
  range: PortRange,
  packet: PortPacket,
): readonly PortClass[] {
  const cuts = boundaries(scenario);
  const favourite = packet.sourcePort;
  const translations = new Translations(scenario.seed);
  const classes = new Map<string, { port: number; size: number }>();
  for (let port = range.first; port <= range.last; port += 1) {
    const ports = portsOnTheWay(translations, translators, { ...packet, sourcePort: port });
    const key = ports.map((each) => placeAmong(cuts, each)).join(' ');
    const known = classes.get(key);
    if (!known) classes.set(key, { port, size: 1 });
    else {
      known.size += 1;
      if (port === favourite) known.port = port;
    }
  }
  return [...classes.values()];
}

/** The ports at which some rule begins to match, and those at which it no longer does, in order. */
function boundaries(scenario: Scenario): readonly number[] {
  const filters = [...scenario.securityGroups, ...scenario.networkAcls];
  const traffic = filters.flatMap((filter) =>
    directions.flatMap((direction) => filter[direction].map((rule) => rule.traffic)),
  );
  const ports = traffic.flatMap((each) => ('ports' in each ? [each.ports.first, each.ports.last + 1] : []));
  return [...new Set(ports)].toSorted((one, other) => one - other);
}

function placeAmong(cuts: readonly number[], port: number): number {
  const index = cuts.findIndex((cut) => port < cut);
  return index < 0 ? cuts.length : index;
}

/** The packet's own source port, and that which each translator puts in the place of the one before. */
function portsOnTheWay(
  translations: Translations,
  [next, ...others]: readonly Translator[],
  packet: PortPacket,
): readonly number[] {
  if (!next) return [packet.sourcePort];
  const { outside } = translations.outward(next, packet, 0);
  if (!('sourcePort' in outside)) return [packet.sourcePort];
  return [packet.sourcePort, ...portsOnTheWay(translations, others, outside)];
}

/** The port of the range with the most zeros at its end. */
function roundestIn({ first, last }: PortRange): number {
  for (const step of [10_000, 1_000, 100, 10]) {
    const multiple = Math.ceil(first / step) * step;
    if (multiple <= last) return multiple;
  }
  return first;
}

function hasAddress(end: InternetHost | Host, address: Address): boolean {
  return addressesOf(end).includes(address) || ('publicAddress' in end && end.publicAddress === address);
}
