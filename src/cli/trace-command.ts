import pc from 'picocolors';
import { play } from '../engine/play.ts';
import type { Action } from '../scenario/action.ts';
import { failed, found, type Read } from '../net/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readSend } from '../scenario/send.ts';
import { defaultFormat, parseFormat } from '../trace/flow-log-format.ts';
import { formatRecord } from '../trace/flow-log-line.ts';
import { flowLogOf } from '../trace/flow-log.ts';
import { isExchange, wentWell, type TraceEvent } from '../trace/trace.ts';
import { explain, explainProblem } from '../words/explain.ts';
import { explainFlowLog } from '../words/explain-flow-log.ts';
import { readInput } from './input.ts';
import type { TerminalWords } from './language.ts';
import { unreadable, type Report } from './report.ts';
import { exchangeAsJson } from './trace-json.ts';
import { eventAsText } from './trace-text.ts';

export interface TraceOptions {
  readonly json: boolean;
  readonly actions: boolean;
  /** The flow log that it would leave, in the default format or in this one. */
  readonly log: boolean;
  readonly format?: string | undefined;
  readonly color: boolean;
}

/** `kaerimichi trace`: each flow on its own, or the file's actions one after the other. */
export function traceCommand(
  file: string,
  flows: readonly string[],
  options: TraceOptions,
  words: TerminalWords,
): Report {
  const input = readInput(file, words);
  if (!input.ok) return unreadable([input.problem]);
  const { scenario, problems } = input.value.reading;
  const notes = problems.map((problem) => words.cli.inFile(file, explainProblem(problem, words.problem)));
  if (!scenario) return unreadable(notes);
  const wanted = flows.length > 0 ? flows : input.value.flows;
  const runs =
    wanted.length > 0
      ? readFlows(scenario, wanted, words)
      : found(scenario.actions.length > 0 ? [scenario.actions] : []);
  if (!runs.ok) return unreadable([...notes, ...runs.problem]);
  const withActions = options.actions && flows.length > 0 ? [scenario.actions, ...runs.value] : runs.value;
  if (withActions.length === 0) return unreadable([...notes, words.cli.nothingToDo]);
  const format = options.format === undefined ? found(defaultFormat) : parseFormat(options.format);
  if (!format.ok) return unreadable([...notes, explainFlowLog(format.problem, words.flowLog, words.problem)]);
  const traces = withActions.map((actions) => play(scenario, actions));
  const events = traces.flatMap((trace) => trace.events);
  const failed = events.some(
    (event) => event.kind === 'nothing-sent' || (isExchange(event) && !wentWell(event)),
  );
  const logged = () => traces.flatMap((trace) => flowLogOf(trace, scenario));
  const out = options.log
    ? logged().map(({ record }) => formatRecord(record, format.value))
    : options.json
      ? asJson(events)
      : asText(events, options, words);
  return { out, error: notes, status: failed ? 1 : 0 };
}

function asJson(events: readonly TraceEvent[]): readonly string[] {
  return events.filter(isExchange).map((exchange) => JSON.stringify(exchangeAsJson(exchange)));
}

function asText(
  events: readonly TraceEvent[],
  options: TraceOptions,
  words: TerminalWords,
): readonly string[] {
  const colors = pc.createColors(options.color);
  return events.map((event) => eventAsText(event, words, colors));
}

/** Each flow as a run of its own; or what is wrong with them, all at once. */
function readFlows(
  scenario: Scenario,
  flows: readonly string[],
  words: TerminalWords,
): Read<readonly (readonly Action[])[], readonly string[]> {
  const readings = flows.map((text) => ({ text, send: readSend(text, scenario) }));
  const faults = readings.flatMap(({ text, send }) =>
    send.ok ? [] : send.problem.map((fault) => words.cli.inFlow(text, explain(fault, words.problem))),
  );
  if (faults.length > 0) return failed(faults);
  return found(readings.flatMap(({ send }) => (send.ok ? [[send.value]] : [])));
}
