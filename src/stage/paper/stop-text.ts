import type { Denial, Step } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';
import { tellingMisfit } from './mismatch.ts';

/** What stands on the sign at a stop: what decided, and below it the two values that did not match. */
export function stopText(step: Step, words: StageWords): readonly string[] {
  if (step.ruling.verdict !== 'deny') return [];
  const { by } = step.ruling;
  const ends = by.kind === 'route' ? [words.roadEnds] : [];
  const why = reason(step, step.ruling, words);
  return [...ends, decider(step, step.ruling, words), ...(why ? [why] : [])];
}

/** Why nothing let it pass: what was forgotten, else the values that did not match. */
function reason(step: Step, ruling: Denial, words: StageWords): string | undefined {
  if ('connection' in ruling && ruling.connection) return words.forgotten;
  const misfit = tellingMisfit(step);
  if (!misfit) return undefined;
  const { field, got, wanted, lost } = misfit;
  if (lost) return words.unrecognised(wanted, words.lost[lost]);
  return (field === 'protocol' ? words.isNot : words.isNotIn)(brief(got), brief(wanted));
}

// A sign has no room for all of an IPv6 address.
const most = 24;

function brief(value: string): string {
  return value.length > most ? `${value.slice(0, most / 2)}…${value.slice(1 - most / 2)}` : value;
}

function decider(step: Step, { by }: Denial, words: StageWords): string {
  switch (by.kind) {
    case 'entry':
      return `${words.byRule(String(by.entry.ruleNumber))} ${words.deny}`;
    case 'implicit-deny':
      return step.at.kind === 'network-acl' ? `${words.byRule('*')} ${words.deny}` : words.noRule;
    case 'route':
      return by.route ? words.blackhole : words.noRoute;
    case 'gateway':
      return words.faults[by.fault];
  }
}
