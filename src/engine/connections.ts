import { icmpAnswer } from '../net/protocol.ts';
import { isIcmp, type IcmpMessage, type Packet } from '../net/packet.ts';
import type { Address } from '../net/ip.ts';
import { directions, type Direction } from '../scenario/rule.ts';
import type { LedgerEntry } from '../trace/ledger-entry.ts';
import type { RuleDecision } from '../trace/looked.ts';
import type { GuardedInterface } from './station.ts';

/**
 * Idle seconds after which a connection is forgotten, where nothing else was set on the interface.
 * TCP, UDP and other protocols: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 * AWS gives no figure for ICMP; ours is that of a single UDP exchange.
 */
export const idleSeconds = {
  tcp: 432_000,
  tcpOnNitroV6: 350,
  udp: 30,
  udpStream: 180,
  icmp: 30,
  icmpv6: 30,
  other: 600,
} as const;

/** What is known of a packet's flow at an interface; `live`: it has not been idle for too long. */
export interface Known {
  readonly entry: LedgerEntry;
  readonly live: boolean;
}

/** The first packet of a flow, and why it is tracked or not. */
export interface Opening {
  readonly packet: Packet;
  readonly direction: Direction;
  readonly tracked: boolean;
  readonly automatic: boolean;
  readonly rule: RuleDecision;
}

/** What the network interfaces remember: one ledger for each. */
export class Connections {
  readonly #entries = new Map<string, LedgerEntry>();

  /** The line that a packet belongs to: that of a flow which it opens, or of one which it answers. */
  find(at: GuardedInterface, direction: Direction, packet: Packet, now: number): Known | undefined {
    const entries = [
      this.#entries.get(`${at.id} ${direction} ${openingKey(packet)}`),
      this.#entries.get(`${at.id} ${opposite[direction]} ${answeredKey(packet)}`),
    ].flatMap((entry) => (entry ? [{ entry, live: now < entry.until }] : []));
    return entries.find(({ live }) => live) ?? entries[0];
  }

  /** Writes the line of a flow's first packet, in place of an older one for the same flow. */
  write(at: GuardedInterface, opening: Opening, now: number): LedgerEntry {
    const { packet, direction, tracked, automatic, rule } = opening;
    const until = now + idleTime(at, packet, 0);
    const life = { since: now, until, answers: 0 };
    return this.#keep(at, {
      host: at.id,
      opened: packet,
      openedBy: direction,
      ...life,
      tracked,
      automatic,
      rule,
    });
  }

  /** Notes that a packet of this line came by: its clock starts anew. */
  refresh(at: GuardedInterface, entry: LedgerEntry, direction: Direction, now: number): LedgerEntry {
    const answers = entry.answers + (direction === entry.openedBy ? 0 : 1);
    return this.#keep(at, { ...entry, answers, until: now + idleTime(at, entry.opened, answers) });
  }

  /** Forgets the flow that a packet opens or answers, and says which lines went. */
  forget(at: GuardedInterface, packet: Packet): readonly LedgerEntry[] {
    const keys = directions.flatMap((direction) =>
      [openingKey(packet), answeredKey(packet)].map((flow) => `${at.id} ${direction} ${flow}`),
    );
    return keys.flatMap((flow) => {
      const entry = this.#entries.get(flow);
      return this.#entries.delete(flow) && entry ? [entry] : [];
    });
  }

  #keep(at: GuardedInterface, entry: LedgerEntry): LedgerEntry {
    this.#entries.set(`${at.id} ${entry.openedBy} ${openingKey(entry.opened)}`, entry);
    return entry;
  }
}

const opposite = { ingress: 'egress', egress: 'ingress' } as const;

function idleTime({ timeouts, hardware }: GuardedInterface, opened: Packet, answers: number): number {
  switch (opened.protocol) {
    case 'tcp':
      return timeouts?.tcpEstablished ?? idleSeconds[hardware === 'nitro-v6' ? 'tcpOnNitroV6' : 'tcp'];
    case 'udp':
      // A second answer makes a UDP flow a stream.
      return answers > 1
        ? (timeouts?.udpStream ?? idleSeconds.udpStream)
        : (timeouts?.udp ?? idleSeconds.udp);
    case 'icmp':
    case 'icmpv6':
    case 'other':
      return idleSeconds[opened.protocol];
  }
}

/** The flow that a packet begins or goes on with. */
function openingKey(packet: Packet): string {
  const { source, destination } = packet;
  if (packet.protocol === 'other') return key(`protocol ${String(packet.number)}`, source, destination);
  if (isIcmp(packet)) return key(packet.protocol, source, destination, packet.type, packet.identifier);
  return key(packet.protocol, source, destination, packet.sourcePort, packet.destinationPort);
}

/** The flow that a packet answers: the same with its ends turned. */
function answeredKey(packet: Packet): string {
  const { source, destination } = packet;
  if (packet.protocol === 'other') return key(`protocol ${String(packet.number)}`, destination, source);
  if (isIcmp(packet)) return answeredByIcmp(packet);
  return key(packet.protocol, destination, source, packet.destinationPort, packet.sourcePort);
}

/** An ICMP error answers the datagram that it quotes, any other message the query of its type. */
function answeredByIcmp(packet: Packet & IcmpMessage): string {
  const { source, destination, protocol, type, identifier, quoted } = packet;
  if (quoted) return key('udp', destination, source, quoted.sourcePort, quoted.destinationPort);
  const query = Object.entries(icmpAnswer[protocol]).find(([, answer]) => answer === type)?.[0];
  return key(protocol, destination, source, query === undefined ? -1 : Number(query), identifier);
}

function key(protocol: string, from: Address, to: Address, ...rest: readonly number[]): string {
  return [protocol, from, to, ...rest].join(' ');
}
