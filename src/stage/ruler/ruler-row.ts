import type { PortRange } from '../../net/port.ts';
import type { PortRule } from '../../scenario/port-rules.ts';

/** How the ruler knows a rule again: by whatever the rule tables know it by. */
export type RowKey = number | string;

/** A rule as a bar. */
export interface RulerRow extends PortRule<RowKey> {
  /** What the rule is called beside its bar: its number, or its type. */
  readonly name: string;
}

/** A single port that is worth a pin: that of a packet, or of one that a proof found. */
export interface Pin {
  readonly kind: 'request' | 'reply' | 'counterexample';
  readonly port: number;
}

/** Ranges that a button shows at once. */
export const windows = {
  all: { first: 0, last: 65535 },
  wellKnown: { first: 0, last: 1023 },
  services: { first: 1024, last: 10_000 },
  ephemeral: { first: 32_768, last: 65_535 },
} as const satisfies Readonly<Record<string, PortRange>>;
