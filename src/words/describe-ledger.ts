import { formatRule } from '../scenario/rule-text.ts';
import type { ConnectionNote } from '../trace/ledger-entry.ts';
import type { TraceWords } from './en/trace.ts';

/** What stood in the ledger when a packet came by: how the connection is kept, how old it is, and the rule that opened it. */
export function describeLedger({ what, entry }: ConnectionNote, age: string, words: TraceWords): string {
  const { host, tracked, automatic, openedBy, rule } = entry;
  const kept = tracked ? (automatic ? 'automatic' : 'tracked') : 'untracked';
  const state = words.ledgerState[what === 'expired' ? what : kept];
  return words.ledger(host, state, age, formatRule(rule.rule, openedBy), rule.group);
}
