import type { Packet } from '../net/packet.ts';
import type { Ipv4 } from '../net/ip.ts';
import { ephemeralPorts, type NatGateway } from '../scenario/network.ts';
import { seeded } from './seeded.ts';

/** One sender's packet on both sides of a NAT gateway. */
export interface Mapping {
  readonly nat: NatGateway;
  readonly inside: Translatable;
  readonly outside: Translatable;
}

/** A NAT gateway takes nothing but these. */
type Translatable = Exclude<Packet, { protocol: 'other' }>;

/** What the NAT gateways of a scenario remember: which port of theirs stands for which sender. */
export class Translations {
  readonly #ports = new Map<string, number>();
  readonly #senders = new Map<string, { readonly address: Ipv4; readonly port: number }>();
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** How the packet would leave the gateway: from its own address, and a port of its own. Nothing is remembered yet. */
  outward(nat: NatGateway, inside: Translatable): Mapping {
    const port = this.#portFor(nat, inside);
    const outside =
      inside.protocol === 'icmp'
        ? { ...inside, source: nat.address, identifier: port }
        : { ...inside, source: nat.address, sourcePort: port };
    return { nat, inside, outside };
  }

  /** Whether the gateway remembers the flow that a packet from inside belongs to. */
  has(nat: NatGateway, inside: Translatable): boolean {
    return this.#ports.has(insideKey(nat, inside));
  }

  /** Remembers a packet that did come to the gateway, so that its answer finds the sender. */
  keep({ nat, inside, outside }: Mapping): void {
    this.#ports.set(insideKey(nat, inside), ownPort(outside));
    this.#senders.set(outsideKey(nat, endsOf(outside)), { address: inside.source, port: ownPort(inside) });
  }

  /** The packet as it goes on to the sender that it is for; undefined if nobody behind the gateway waits for it. */
  homeward(nat: NatGateway, packet: Packet): Packet | undefined {
    if (packet.protocol === 'other') return undefined;
    const sender = this.#senders.get(outsideKey(nat, endsOfAnswered(packet)));
    if (!sender) return undefined;
    const home = { ...packet, destination: sender.address };
    if (home.protocol !== 'icmp') return { ...home, destinationPort: sender.port };
    if (home.quoted) return { ...home, quoted: { ...home.quoted, sourcePort: sender.port } };
    return { ...home, identifier: sender.port };
  }

  #portFor(nat: NatGateway, inside: Translatable): number {
    const known = this.#ports.get(insideKey(nat, inside));
    if (known !== undefined) return known;
    const { first, last } = ephemeralPorts['nat-gateway'];
    const ends = endsOf(inside);
    let nearPort = first + (seeded(this.#seed, ends.nearPort) % (last - first + 1));
    while (this.#senders.has(outsideKey(nat, { ...ends, nearPort }))) {
      nearPort = nearPort === last ? first : nearPort + 1;
    }
    return nearPort;
  }
}

/** A flow as the gateway tells it from others: the near port is that of the side that began, or its ICMP identifier. */
interface Ends {
  readonly protocol: Packet['protocol'];
  readonly nearPort: number;
  readonly far: Ipv4;
  readonly farPort: number;
}

function endsOf(packet: Translatable): Ends {
  const { protocol, destination: far } = packet;
  const farPort = packet.protocol === 'icmp' ? 0 : packet.destinationPort;
  return { protocol, nearPort: ownPort(packet), far, farPort };
}

/** The flow that a packet from outside belongs to. An ICMP error belongs to that of the datagram which it quotes. */
function endsOfAnswered(packet: Translatable): Ends {
  const { protocol, source: far } = packet;
  if (packet.protocol !== 'icmp') {
    return { protocol, nearPort: packet.destinationPort, far, farPort: packet.sourcePort };
  }
  const { quoted } = packet;
  if (!quoted) return { protocol, nearPort: packet.identifier, far, farPort: 0 };
  return { protocol: 'udp', nearPort: quoted.sourcePort, far, farPort: quoted.destinationPort };
}

function ownPort(packet: Translatable): number {
  return packet.protocol === 'icmp' ? packet.identifier : packet.sourcePort;
}

function insideKey(nat: NatGateway, inside: Translatable): string {
  return [inside.source, outsideKey(nat, endsOf(inside))].join(' ');
}

function outsideKey(nat: NatGateway, { protocol, nearPort, far, farPort }: Ends): string {
  return [nat.id, protocol, nearPort, far, farPort].join(' ');
}
