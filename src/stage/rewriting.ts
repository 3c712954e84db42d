import type { Address } from '../net/ip.ts';
import type { Forwarding } from '../trace/trace.ts';

/** An address that a gateway put in place of another. */
export interface Rewriting {
  readonly field: 'source' | 'destination';
  readonly before: Address;
  readonly after: Address;
}

/** What a gateway rewrote; nothing where it passes packets on as they are. */
export function rewritingsOf(by: Forwarding): readonly Rewriting[] {
  switch (by.kind) {
    case 'translation':
      return [by];
    case 'balanced':
      return (['source', 'destination'] as const)
        .map((field) => ({ field, ...by[field] }))
        .filter(({ before, after }) => before !== after);
    case 'route':
    case 'gateway':
    case 'return-to-sender':
      return [];
  }
}
