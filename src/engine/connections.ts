import { icmpAnswer, type Packet } from '../net/packet.ts';
import type { Ipv4 } from '../net/ip.ts';
import type { Host } from '../scenario/network.ts';
import type { Direction } from '../scenario/rule.ts';
import type { LedgerEntry, RuleDecision } from '../trace/trace.ts';

/**
 * Idle seconds after which a connection is forgotten.
 * TCP, UDP and other protocols: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 * AWS gives no figure for ICMP; ours is that of a single UDP exchange.
 */
export const idleSeconds = { tcp: 432_000, udp: 30, udpStream: 180, icmp: 30, other: 600 } as const;

/** What the network interfaces remember: one ledger for each. */
export class Connections {
  readonly #entries = new Map<string, LedgerEntry>();

  /** The line that a packet at this host belongs to, either way, if it has not been idle for too long. */
  find(host: Host, packet: Packet, now: number): LedgerEntry | undefined {
    const entry = this.#entries.get(keyOf(host, packet));
    return entry && now < entry.until ? entry : undefined;
  }

  /** Writes the line of a flow's first packet, in place of an older one for the same flow. */
  write(
    host: Host,
    packet: Packet,
    openedBy: Direction,
    tracked: boolean,
    rule: RuleDecision,
    now: number,
  ): LedgerEntry {
    const until = now + idleTime(packet, 0);
    const entry = { host: host.id, opened: packet, openedBy, since: now, until, answers: 0, tracked, rule };
    this.#entries.set(keyOf(host, packet), entry);
    return entry;
  }

  /** Notes that a packet of this line came by: its clock starts anew. */
  refresh(host: Host, entry: LedgerEntry, direction: Direction, now: number): LedgerEntry {
    const answers = entry.answers + (direction === entry.openedBy ? 0 : 1);
    const refreshed = { ...entry, answers, until: now + idleTime(entry.opened, answers) };
    this.#entries.set(keyOf(host, entry.opened), refreshed);
    return refreshed;
  }

  forget(host: Host, packet: Packet): void {
    this.#entries.delete(keyOf(host, packet));
  }
}

function idleTime(opened: Packet, answers: number): number {
  // A second answer makes a UDP flow a stream.
  if (opened.protocol === 'udp') return answers > 1 ? idleSeconds.udpStream : idleSeconds.udp;
  return idleSeconds[opened.protocol];
}

/** The same text for both directions of a flow. */
function keyOf(host: Host, packet: Packet): string {
  const { source, destination } = packet;
  return `${host.id} ${flowKey(packet, source, destination)}`;
}

function flowKey(packet: Packet, source: Ipv4, destination: Ipv4): string {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return pair(
        packet.protocol,
        `${String(source)}:${String(packet.sourcePort)}`,
        `${String(destination)}:${String(packet.destinationPort)}`,
      );
    case 'icmp': {
      // An ICMP error belongs to the flow of the datagram that it quotes.
      if (packet.quoted) {
        const { sourcePort, destinationPort } = packet.quoted;
        return pair(
          'udp',
          `${String(destination)}:${String(sourcePort)}`,
          `${String(source)}:${String(destinationPort)}`,
        );
      }
      const query = Object.entries(icmpAnswer).find(([, answer]) => answer === packet.type)?.[0];
      // Ends stay in the order of the query: a query the other way is another flow.
      const [from, to, type] =
        query === undefined ? [source, destination, packet.type] : [destination, source, query];
      return ['icmp', from, to, type, packet.identifier].join(' ');
    }
    case 'other':
      return pair(`protocol ${String(packet.number)}`, String(source), String(destination));
  }
}

function pair(protocol: string, one: string, other: string): string {
  return one < other ? `${protocol} ${one} ${other}` : `${protocol} ${other} ${one}`;
}
