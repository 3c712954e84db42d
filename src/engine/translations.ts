import type { Address } from '../net/ip.ts';
import { isIcmp, type Packet } from '../net/packet.ts';
import { ephemeralPorts } from '../scenario/network.ts';
import { seeded } from './seeded.ts';
import type { Translator } from './translator.ts';

/** One sender's packet on both sides of a translator. */
export interface Mapping {
  readonly translator: Translator;
  readonly inside: Translatable;
  readonly outside: Translatable;
}

/** A NAT gateway takes nothing but these. */
type Translatable = Exclude<Packet, { protocol: 'other' }>;

export function isTranslatable(packet: Packet): packet is Translatable {
  return packet.protocol !== 'other';
}

interface Remembered {
  readonly inside: Translatable;
  readonly outside: Translatable;
  readonly until: number;
}

/** What the translators of a scenario remember: which port of theirs stands for which sender. */
export class Translations {
  readonly #byInside = new Map<string, Remembered>();
  readonly #byOutside = new Map<string, Remembered>();
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** How the packet would leave: from the translator's own address, and a port of its own. Nothing is remembered yet. */
  outward(translator: Translator, inside: Translatable, now: number): Mapping {
    const port = this.#portFor(translator, inside, now);
    const outside = isIcmp(inside)
      ? { ...inside, source: translator.address, identifier: port }
      : { ...inside, source: translator.address, sourcePort: port };
    return { translator, inside, outside };
  }

  /** Whether the translator remembers the flow that a packet from inside belongs to. */
  has(translator: Translator, inside: Translatable, now: number): boolean {
    return isLive(this.#byInside.get(keyOf(translator, endsOf(inside))), now);
  }

  /** Remembers a packet that did come to the translator, so that its answer finds the sender; its clock starts anew. */
  keep({ translator, inside, outside }: Mapping, now: number): void {
    const remembered = { inside, outside, until: now + translator.idleSeconds(inside) };
    this.#byInside.set(keyOf(translator, endsOf(inside)), remembered);
    this.#byOutside.set(keyOf(translator, endsOf(outside)), remembered);
  }

  /** The packet as it goes on to the sender that it is for; undefined if nobody behind the translator waits for it. */
  homeward(
    translator: Translator,
    packet: Packet,
    now: number,
  ): { readonly packet: Translatable; readonly mapping: Mapping } | undefined {
    if (!isTranslatable(packet)) return undefined;
    const remembered = this.#byOutside.get(keyOf(translator, endsOfAnswered(packet)));
    if (!remembered || !isLive(remembered, now)) return undefined;
    const { inside, outside } = remembered;
    const mapping = { translator, inside, outside };
    return { packet: readdressed(packet, inside.source, ownPort(inside)), mapping };
  }

  #portFor(translator: Translator, inside: Translatable, now: number): number {
    const known = this.#byInside.get(keyOf(translator, endsOf(inside)));
    if (known && isLive(known, now)) return ownPort(known.outside);
    const { first, last } = ephemeralPorts[translator.system];
    const count = last - first + 1;
    const ends = { ...endsOf(inside), near: translator.address };
    const start = seeded(this.#seed, ends.nearPort) % count;
    for (let tries = 0; tries < count; tries += 1) {
      const nearPort = first + ((start + tries) % count);
      if (!isLive(this.#byOutside.get(keyOf(translator, { ...ends, nearPort })), now)) return nearPort;
    }
    // All are taken, which no scenario comes near.
    return first + start;
  }
}

function isLive(remembered: Remembered | undefined, now: number): boolean {
  return remembered !== undefined && now < remembered.until;
}

/** The same packet for another receiver; an ICMP error also quotes the port that the receiver knows. */
function readdressed(packet: Translatable, destination: Address, port: number): Translatable {
  if (!isIcmp(packet)) return { ...packet, destination, destinationPort: port };
  if (packet.quoted) return { ...packet, destination, quoted: { ...packet.quoted, sourcePort: port } };
  return { ...packet, destination, identifier: port };
}

/** A flow as a translator tells it from others: the near side is that which began, its port perhaps an ICMP identifier. */
interface Ends {
  readonly protocol: Packet['protocol'];
  readonly near: Address;
  readonly nearPort: number;
  readonly far: Address;
  readonly farPort: number;
}

function endsOf(packet: Translatable): Ends {
  const { protocol, source: near, destination: far } = packet;
  const farPort = isIcmp(packet) ? 0 : packet.destinationPort;
  return { protocol, near, nearPort: ownPort(packet), far, farPort };
}

/** The flow that a packet from outside belongs to. An ICMP error belongs to that of the datagram which it quotes. */
function endsOfAnswered(packet: Translatable): Ends {
  const { protocol, source: far, destination: near } = packet;
  if (!isIcmp(packet)) {
    return { protocol, near, nearPort: packet.destinationPort, far, farPort: packet.sourcePort };
  }
  const { quoted } = packet;
  if (!quoted) return { protocol, near, nearPort: packet.identifier, far, farPort: 0 };
  return { protocol: 'udp', near, nearPort: quoted.sourcePort, far, farPort: quoted.destinationPort };
}

function ownPort(packet: Translatable): number {
  return isIcmp(packet) ? packet.identifier : packet.sourcePort;
}

function keyOf({ id }: Translator, { protocol, near, nearPort, far, farPort }: Ends): string {
  return [id, protocol, near, nearPort, far, farPort].join(' ');
}
