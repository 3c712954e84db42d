import { formatAddress } from '../../net/ip.ts';
import type { Step } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';
import { gatewayName } from '../thing-name.ts';
import { rewritingsOf } from '../rewriting.ts';
import { stopText } from './stop-text.ts';

/** What is read out at a place that has no rules to show: a gateway, a route, traffic that nobody filters. */
interface Note {
  readonly title: string;
  readonly lines: readonly string[];
}

export function noteOf(step: Step, words: StageWords): Note {
  return { title: titleOf(step, words), lines: linesOf(step, words) };
}

function titleOf({ at }: Step, words: StageWords): string {
  switch (at.kind) {
    case 'gateway':
      return gatewayName(at, words);
    case 'route':
      return `${words.routeTable}  ${at.id}`;
    case 'interface':
    case 'security-group':
    case 'network-acl':
      return at.id;
  }
}

function linesOf(step: Step, words: StageWords): readonly string[] {
  const { ruling } = step;
  switch (ruling.verdict) {
    case 'forward': {
      if (ruling.by.kind === 'return-to-sender') return [words.returnsToSender(ruling.by.id)];
      const rewritten = rewritingsOf(ruling.by);
      if (rewritten.length === 0) return [words.forwarded];
      return rewritten.flatMap(({ field, before, after }) => [
        words[field],
        `${formatAddress(before)} → ${formatAddress(after)}`,
      ]);
    }
    case 'exempt':
      return [words.services[ruling.service], words.exempt];
    case 'deny':
      return stopText(step, words);
    case 'allow':
    case 'tracked':
      return [];
  }
}
