import type { Denial, Step } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';
import { tellingMisfit } from './mismatch.ts';

/** What stands on the sign at a stop: what decided, and below it the two values that did not match. */
export function stopText(step: Step, words: StageWords): readonly string[] {
  if (step.ruling.verdict !== 'deny') return [];
  const misfit = tellingMisfit(step);
  const why =
    misfit && (misfit.field === 'protocol' ? words.isNot : words.isNotIn)(misfit.got, misfit.wanted);
  const { by } = step.ruling;
  const ends = by.kind === 'route' ? [words.roadEnds] : [];
  return [...ends, decider(step, step.ruling, words), ...(why ? [why] : [])];
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
