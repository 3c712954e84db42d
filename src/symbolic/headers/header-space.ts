import type { Cidr } from '../../net/cidr.ts';
import { addressBits, familyOf, type Family } from '../../net/ip.ts';
import type { PortRange } from '../../net/port.ts';
import { Diagrams, type Span } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';

/**
 * A field of 16 bits: `detail` is the destination port, or the type of an ICMP message and its code in the lower 8 bits;
 * the others are the ports that the first and the second translator on a way put in the place of the sender's.
 */
export type PortField = 'detail' | 'sourcePort' | 'firstTranslatedPort' | 'secondTranslatedPort';

export type AddressField = 'source' | 'destination';

/**
 * All headers of a family of addresses, as sets are drawn over them: protocol, source, destination, detail, source port, in this order.
 * Protocols without ports have them here too, and no rule ever looks at them. An IPv6 address is four fields of 32 bits,
 * so that no field is larger than a number can tell exactly.
 */
export class HeaderSpace {
  readonly family: Family;
  readonly diagrams: Diagrams;
  /** How many translators on a way may pick a port of their own. */
  readonly translators: 0 | 2;
  readonly #words: number;
  // Rules are values and never change: what one of them means is drawn once.
  readonly #meanings = new WeakMap<object, Map<string, Node>>();

  constructor(family: Family, translators: 0 | 2 = 0) {
    this.family = family;
    this.translators = translators;
    this.#words = addressBits[family] / wordBits;
    const addresses = Array.from({ length: 2 * this.#words }, () => 2 ** wordBits);
    const ports = Array.from({ length: 2 + translators }, () => 65536);
    this.diagrams = new Diagrams([256, ...addresses, ...ports]);
  }

  /** The level of a field; that of an address is its first word's. */
  levelOf(field: 'protocol' | AddressField | PortField): number {
    switch (field) {
      case 'protocol':
        return 0;
      case 'source':
        return 1;
      case 'destination':
        return 1 + this.#words;
      case 'detail':
        return 1 + 2 * this.#words;
      case 'sourcePort':
        return 2 + 2 * this.#words;
      case 'firstTranslatedPort':
        return 3 + 2 * this.#words;
      case 'secondTranslatedPort':
        return 4 + 2 * this.#words;
    }
  }

  /** The headers that a rule means where packets look like this; drawn when it is asked for the first time. */
  meaningOf(rule: object, look: string, draw: () => Node): Node {
    const meanings = this.#meanings.get(rule) ?? new Map<string, Node>();
    this.#meanings.set(rule, meanings);
    const known = meanings.get(look);
    if (known) return known;
    const drawn = draw();
    meanings.set(look, drawn);
    return drawn;
  }

  /** How many levels an address takes. */
  get wordsOfAddress(): number {
    return this.#words;
  }

  spanOfProtocol(number: number): Span {
    return { level: 0, first: number, last: number };
  }

  /** The spans that hold a field in a block; undefined where the block is of the other family. */
  spansOfBlock(field: AddressField, { base, length }: Cidr): readonly Span[] | undefined {
    if (familyOf(base) !== this.family) return undefined;
    const start = this.levelOf(field);
    const count = Math.ceil(length / wordBits);
    return Array.from({ length: count }, (_, index) => {
      const first = wordOf(base, this.#words - 1 - index);
      const freeBits = Math.max(0, (index + 1) * wordBits - length);
      return { level: start + index, first, last: first + 2 ** freeBits - 1 };
    });
  }

  spanOfPorts(field: PortField, { first, last }: PortRange): Span {
    return { level: this.levelOf(field), first, last };
  }
}

const wordBits = 32;

/** Word 0 is the last 32 bits. */
function wordOf(address: Cidr['base'], place: number): number {
  if (typeof address === 'number') return address;
  return Number((address >> BigInt(place * wordBits)) & 0xffffffffn);
}
