import { addressesOf } from '../scenario/network.ts';
import { writeScenario } from '../scenario/file-writer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compare } from '../symbolic/compare/compare.ts';
import { explainProblem } from '../words/explain.ts';
import { differenceAsJson, unsaidAsJson } from './diff-json.ts';
import { comparisonAsText } from './diff-text.ts';
import { readInput } from './input.ts';
import type { TerminalWords } from './language.ts';
import { unreadable, type Report } from './report.ts';

export interface DiffOptions {
  readonly json: boolean;
  readonly color: boolean;
}

/** `kaerimichi diff`: what only one of two scenarios lets through, or home. What cannot be said counts as a difference. */
export function diffCommand(
  one: string,
  other: string,
  { json, color }: DiffOptions,
  words: TerminalWords,
): Report {
  const [first, second] = [read(one, words), read(other, words)];
  const notes = [...first.notes, ...second.notes];
  if (!first.scenario || !second.scenario) return unreadable(notes);
  const scenarios = { one: first.scenario, other: second.scenario };
  const sources = Object.values(scenarios).flatMap(({ internet }) => internet.flatMap(addressesOf));
  const comparison = isSameNetwork(scenarios.one, scenarios.other)
    ? { differences: [], unsaid: [] }
    : compare(scenarios.one, scenarios.other, { sources });
  const { differences, unsaid } = comparison;
  const files = { one, other };
  const out = json
    ? [...differences.map((each) => differenceAsJson(each, files)), ...unsaid.map(unsaidAsJson)].map((line) =>
        JSON.stringify(line),
      )
    : comparisonAsText(comparison, { files, scenarios, color, words });
  return { out, error: notes, status: differences.length + unsaid.length === 0 ? 0 : 1 };
}

/** Two networks that are written alike let the same through, also where no proof can tell what. */
function isSameNetwork(one: Scenario, other: Scenario): boolean {
  const [first, second] = [one, other].map((each) => writeScenario({ ...each, actions: [] }));
  return first === second;
}

interface Reading {
  readonly scenario?: Scenario | undefined;
  readonly notes: readonly string[];
}

function read(file: string, words: TerminalWords): Reading {
  const input = readInput(file, words);
  if (!input.ok) return { notes: [input.problem] };
  const { scenario, problems } = input.value.reading;
  const notes = problems.map((problem) => words.cli.inFile(file, explainProblem(problem, words.problem)));
  return { scenario, notes };
}
