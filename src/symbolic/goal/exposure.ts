import { addressIn, type Host } from '../../scenario/network.ts';
import { protocolNumber } from '../../net/protocol.ts';
import type { PortRange } from '../../net/port.ts';
import type { Direction } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { asSent, fixedAddress, whereAddress } from '../headers/form.ts';
import type { HeaderSpace, PortField } from '../headers/header-space.ts';
import { countPorts, portsIn } from '../headers/ports.ts';
import { packetAt, sampleOf } from '../headers/sample.ts';
import type { HeaderSpaces } from '../headers/spaces.ts';
import { arrivedIn, send } from '../road/trip.ts';
import type { CannotSay } from '../road/traveller.ts';
import { entrancesOf } from './outside.ts';
import { replyTo, type Packet } from '../../net/packet.ts';
import { whereOutside } from './question.ts';

/** The ports of one host that stand open in a direction. */
export interface OpenPorts {
  readonly host: string;
  readonly direction: Direction;
  readonly tcp: readonly PortRange[];
  readonly udp: readonly PortRange[];
  /** A packet to one of them. */
  readonly packet: Packet;
}

export interface Exposure {
  readonly open: readonly OpenPorts[];
  /** Why there may be more. */
  readonly unsaid?: CannotSay | undefined;
}

/**
 * The ports of TCP and UDP that stand open between the internet and each host: those on which the internet reaches it,
 * and those on the internet to which a packet may go out from it, be it a request or the answer to one.
 */
export function exposureOf(scenario: Scenario, spaces: HeaderSpaces): Exposure {
  const found = new Map<string, OpenPorts>();
  let unsaid: CannotSay | undefined;
  for (const family of ['ipv4', 'ipv6'] as const) {
    const space = spaces.of(family);
    for (const { trip } of entrancesOf(space, scenario)) {
      unsaid ??= trip.unsaid[0]?.why;
      for (const { at, set } of trip.arrivals) {
        if (at.kind !== 'host') continue;
        add(found, space, { host: at.id, direction: 'ingress' }, set, 'detail');
        const answered = space.diagrams.intersection(set, trip.home);
        add(found, space, { host: at.id, direction: 'egress' }, answered, 'sourcePort');
      }
    }
    for (const host of scenario.hosts) {
      const { set, why } = outward(space, scenario, host);
      unsaid ??= why;
      add(found, space, { host: host.id, direction: 'egress' }, set, 'detail');
    }
  }
  return { open: [...found.values()], unsaid };
}

/** How many ports stand open in a direction, on all hosts together. */
export function portsOpen({ open }: Exposure, direction: Direction): number {
  const ranges = open.flatMap((each) => (each.direction === direction ? [...each.tcp, ...each.udp] : []));
  return countPorts(ranges);
}

/** What a host may send to anybody on the internet, and that arrives there. */
function outward(
  space: HeaderSpace,
  scenario: Scenario,
  host: Host,
): { readonly set: Node; readonly why?: CannotSay | undefined } {
  const { diagrams } = space;
  const address = addressIn(host, space.family);
  if (address === undefined) return { set: diagrams.none };
  const asked = diagrams.intersection(
    whereAddress(space, asSent.source, address),
    whereOutside(space, scenario, asSent.destination),
  );
  const form = { ...asSent, source: fixedAddress(address) };
  const trip = send(space, scenario, { kind: 'host', id: host.id }, asked, form);
  const arrivals = trip.arrivals.filter(({ at }) => at.kind === 'internet');
  return {
    set: arrivedIn(space, { arrivals }),
    why: trip.unsaid.find(({ leg }) => leg === 'request')?.why,
  };
}

/** Notes the ports of a set; those that are the source port of a request are the ports that its answer goes to. */
function add(
  found: Map<string, OpenPorts>,
  space: HeaderSpace,
  at: Pick<OpenPorts, 'host' | 'direction'>,
  set: Node,
  field: PortField,
): void {
  const tcp = portsIn(space, set, protocolNumber.tcp, field);
  const udp = portsIn(space, set, protocolNumber.udp, field);
  const point = sampleOf(space, set);
  if (!point || tcp.length + udp.length === 0) return;
  const sample = packetAt(space, point);
  const packet = field === 'sourcePort' ? replyTo(sample) : sample;
  const key = `${at.direction} ${at.host}`;
  const known = found.get(key) ?? { ...at, tcp: [], udp: [], packet };
  found.set(key, { ...known, tcp: joined([...known.tcp, ...tcp]), udp: joined([...known.udp, ...udp]) });
}

/** In order, those that touch or overlap as one. */
function joined(ranges: readonly PortRange[]): readonly PortRange[] {
  return ranges
    .toSorted((one, other) => one.first - other.first)
    .reduce<PortRange[]>((all, range) => {
      const before = all.at(-1);
      if (!before || before.last + 1 < range.first) return [...all, range];
      return [...all.slice(0, -1), { first: before.first, last: Math.max(before.last, range.last) }];
    }, []);
}
