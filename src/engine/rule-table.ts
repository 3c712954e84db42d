import type { Cidr } from '../net/cidr.ts';
import { protocolNumber } from '../net/protocol.ts';
import type { Traffic } from '../scenario/traffic.ts';
import { addressWords, type Header } from './header.ts';

/** A rule as the engine reads it: its traffic, and the blocks that its peer stands for. */
export interface Matchable {
  readonly traffic: Traffic;
  readonly members: readonly Cidr[];
  /** The peer is a security group: what lies on a packet's way may keep it from being known. */
  readonly byReference: boolean;
}

/** The first field in which a rule and a packet differ, in the order of the console's columns. */
export const miss = { protocol: 1, detail: 2, code: 3, peer: 4 } as const;

const anyProtocol = -1;

type Column = Int32Array;

/** A number of each rule, column by column. */
interface Columns {
  readonly protocols: Column;
  readonly detailFirst: Column;
  readonly detailLast: Column;
  readonly codeFirst: Column;
  readonly codeLast: Column;
  readonly byReference: Column;
}

function column(rules: readonly Matchable[], number: (rule: Matchable) => number): Column {
  return Int32Array.from(rules, number);
}

/**
 * Rules in the order in which they are asked, compiled once to columns of numbers, so that asking is a loop over small arrays.
 * `detail` is the destination port, or the type of an ICMP message. Blocks of the two families stand in tables of their own:
 * no IPv4 rule ever touches an IPv6 packet, nor the reverse.
 */
export class RuleTable {
  readonly size: number;
  readonly #columns: Columns;
  readonly #ipv4: BlockTable;
  readonly #ipv6: BlockTable;

  constructor(rules: readonly Matchable[]) {
    this.size = rules.length;
    this.#columns = {
      protocols: column(rules, ({ traffic }) => protocolOf(traffic)),
      detailFirst: column(rules, ({ traffic }) => detailOf(traffic).first),
      detailLast: column(rules, ({ traffic }) => detailOf(traffic).last),
      codeFirst: column(rules, ({ traffic }) => codeOf(traffic).first),
      codeLast: column(rules, ({ traffic }) => codeOf(traffic).last),
      byReference: column(rules, ({ byReference }) => Number(byReference)),
    };
    this.#ipv4 = new BlockTable(rules, 1);
    this.#ipv6 = new BlockTable(rules, 4);
  }

  /**
   * The place of the first rule that matches; -1 if none does. `misses`, as long as the table, is told why each rule before it does not.
   * `reference` is the header that rules naming a group are held against; undefined where they can match nobody.
   */
  firstMatch(header: Header, reference: Header | undefined, misses: Uint8Array): number {
    const { protocol, detail, code } = header;
    // This loop is what the speed of the engine rests on: what it reads stands in local names.
    const { protocols, detailFirst, detailLast, codeFirst, codeLast, byReference } = this.#columns;
    for (let rule = 0; rule < this.size; rule += 1) {
      const own = protocols[rule];
      if (own !== protocol && own !== anyProtocol) {
        misses[rule] = miss.protocol;
      } else if (detail < (detailFirst[rule] ?? 0) || detail > (detailLast[rule] ?? 0)) {
        misses[rule] = miss.detail;
      } else if (code < (codeFirst[rule] ?? 0) || code > (codeLast[rule] ?? 0)) {
        misses[rule] = miss.code;
      } else {
        const against = byReference[rule] === 1 ? reference : header;
        if (against && (against.isIpv6 ? this.#ipv6 : this.#ipv4).holds(rule, against)) return rule;
        misses[rule] = miss.peer;
      }
    }
    return -1;
  }
}

/** The blocks of each rule, of one family: `width` words of 32 bits a block, and as many of its mask. */
class BlockTable {
  /** Where the blocks of each rule begin; those of the next rule follow. */
  readonly #starts: Uint32Array;
  readonly #bases: Int32Array;
  readonly #masks: Int32Array;
  readonly #width: 1 | 4;

  constructor(rules: readonly Matchable[], width: 1 | 4) {
    const blocks = rules.map(({ members }) =>
      members.filter(({ base }) => (typeof base === 'number' ? 1 : 4) === width),
    );
    this.#width = width;
    this.#starts = new Uint32Array(rules.length + 1);
    for (const [rule, own] of blocks.entries()) {
      this.#starts[rule + 1] = (this.#starts[rule] ?? 0) + own.length;
    }
    this.#bases = Int32Array.from(blocks.flat().flatMap(({ base }) => addressWords(base)));
    this.#masks = Int32Array.from(blocks.flat().flatMap(({ length }) => maskWords(length, width)));
  }

  holds(rule: number, header: Header): boolean {
    const end = this.#starts[rule + 1] ?? 0;
    for (let block = this.#starts[rule] ?? 0; block < end; block += 1) {
      if (this.#sameWords(block * this.#width, header)) return true;
    }
    return false;
  }

  #sameWord(index: number, word: number): boolean {
    return (word & (this.#masks[index] ?? 0)) === this.#bases[index];
  }

  #sameWords(index: number, { word0, word1, word2, word3 }: Header): boolean {
    if (!this.#sameWord(index, word0)) return false;
    return (
      this.#width === 1 ||
      (this.#sameWord(index + 1, word1) &&
        this.#sameWord(index + 2, word2) &&
        this.#sameWord(index + 3, word3))
    );
  }
}

function maskWords(length: number, width: 1 | 4): readonly number[] {
  return Array.from({ length: width }, (_, index) => {
    const bits = Math.min(32, Math.max(0, length - index * 32));
    return bits === 0 ? 0 : -1 << (32 - bits);
  });
}

function protocolOf(traffic: Traffic): number {
  if (traffic.protocol === 'all') return anyProtocol;
  return traffic.protocol === 'other' ? traffic.number : protocolNumber[traffic.protocol];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const everything: Span = { first: 0, last: 65535 };

function detailOf(traffic: Traffic): Span {
  if ('ports' in traffic) return traffic.ports;
  return 'type' in traffic && traffic.type !== 'any'
    ? { first: traffic.type, last: traffic.type }
    : everything;
}

function codeOf(traffic: Traffic): Span {
  const any = { first: 0, last: 255 };
  if (!('code' in traffic) || traffic.type === 'any' || traffic.code === 'any') return any;
  return { first: traffic.code, last: traffic.code };
}
