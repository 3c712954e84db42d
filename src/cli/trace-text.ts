import pc from 'picocolors';
import { formatPacket } from '../net/packet.ts';
import { formatEdit } from '../scenario/action-text.ts';
import { explanationCode } from '../trace/explanation.ts';
import { isReset } from '../trace/reset.ts';
import { wentWell, type Exchange, type Leg, type Step, type TraceEvent } from '../trace/trace.ts';
import { describeLedger } from '../words/describe-ledger.ts';
import {
  describeExchange,
  describeFurtherBlockers,
  describeStation,
  describeStep,
} from '../words/describe.ts';
import { explain } from '../words/explain.ts';
import type { TerminalWords } from './language.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** One event of a trace as the lines that a person reads. Shape and word say all; colour only repeats it. */
export function eventAsText(event: TraceEvent, words: TerminalWords, colors: Colors): string {
  switch (event.kind) {
    case 'exchange':
      return exchangeAsText(event, words, colors).join('\n');
    case 'edited': {
      const edit = formatEdit(event.edit);
      if (!event.problem) return words.trace.edited(edit);
      return words.trace.editRefused(edit, explain(event.problem, words.problem));
    }
    case 'waited':
      return words.trace.waited(event.seconds.toLocaleString(words.language));
    case 'closed':
      return event.open ? words.trace.closed : words.trace.nothingToClose;
    case 'nothing-sent':
      return words.trace.nothingSent;
  }
}

function exchangeAsText(exchange: Exchange, words: TerminalWords, colors: Colors): readonly string[] {
  const { request, reply } = exchange;
  const summary = describeExchange(exchange, words.trace);
  return [
    colors.bold(formatPacket(exchange.packet)),
    ...(request.outcome === 'not-sent' ? [] : legAsText(exchange, request, 'request', words, colors)),
    ...(reply ? legAsText(exchange, reply, 'reply', words, colors) : []),
    wentWell(exchange) ? colors.green(`  ○ ${summary}`) : colors.red(`  × ${summary}`),
    ...([request, reply].some((leg) => leg?.outcome === 'dropped' && !isReset(leg.stop))
      ? [`    ${waiting(exchange, words)}`]
      : []),
  ];
}

function legAsText(
  { at: now }: Exchange,
  leg: Leg,
  name: 'request' | 'reply',
  words: TerminalWords,
  colors: Colors,
): readonly string[] {
  const further = describeFurtherBlockers(leg, words.trace);
  return [
    ...leg.steps.flatMap((step) => [
      `  ${mark(step, colors)} ${describeStep(step, name, words.trace)}`,
      ...ledgerAsText(step, now, words),
    ]),
    ...(leg.outcome === 'dropped'
      ? [explanationCode(leg.stop) ?? [], further ?? []].flat().map((line) => `    ${line}`)
      : []),
  ];
}

/** The line that the packet was found in. One that it has just opened says nothing more than its rule does. */
function ledgerAsText({ at, ruling }: Step, now: number, words: TerminalWords): readonly string[] {
  const note = 'connection' in ruling ? ruling.connection : undefined;
  if (!note || note.what === 'written') return [];
  const { since, openedBy } = note.entry;
  if (note.what === 'untracked' && at.direction === openedBy) return [];
  const age = (now - since).toLocaleString(words.language);
  return [`      ${describeLedger(note, age, words.trace)}`];
}

function mark({ ruling }: Step, colors: Colors): string {
  switch (ruling.verdict) {
    case 'deny':
      return colors.red('■');
    case 'tracked':
      return colors.magenta('◆');
    case 'allow':
      return colors.green('▲');
    case 'forward':
    case 'exempt':
      return '│';
  }
}

/** A drop is silent: whoever waits for an answer finds out by waiting in vain. */
function waiting(exchange: Exchange, words: TerminalWords): string {
  return words.trace.timeout(describeStation(exchange.from));
}
