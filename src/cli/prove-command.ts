import pc from 'picocolors';
import { failed, found, type Read } from '../net/read.ts';
import { formatEdit } from '../scenario/action-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatGoal, parseGoal, type Goal } from '../symbolic/goal/goal.ts';
import { goalFaults } from '../symbolic/goal/goal-faults.ts';
import type { Proof } from '../symbolic/goal/proof.ts';
import { prove } from '../symbolic/goal/prove.ts';
import { smallestChange, type Mending } from '../symbolic/mend/smallest-change.ts';
import { describeProof } from '../words/describe-proof.ts';
import { explain, explainProblem } from '../words/explain.ts';
import { readInput } from './input.ts';
import type { TerminalWords } from './language.ts';
import { proofAsJson } from './prove-json.ts';
import { unreadable, type Report } from './report.ts';

export interface ProveOptions {
  /** Look for the smallest change of rules that makes all goals hold. */
  readonly mend: boolean;
  readonly json: boolean;
  readonly color: boolean;
}

/** `kaerimichi prove`: each goal over all packets. What cannot be said counts as a goal that does not hold. */
export function proveCommand(
  file: string,
  goals: readonly string[],
  options: ProveOptions,
  words: TerminalWords,
): Report {
  const input = readInput(file, words);
  if (!input.ok) return unreadable([input.problem]);
  const { scenario, problems } = input.value.reading;
  const notes = problems.map((problem) => words.cli.inFile(file, explainProblem(problem, words.problem)));
  if (!scenario) return unreadable(notes);
  const wanted = goals.length > 0 ? goals : input.value.goals;
  if (wanted.length === 0) return unreadable([...notes, words.prove.nothingToProve]);
  const read = readGoals(scenario, wanted, words);
  if (!read.ok) return unreadable([...notes, ...read.problem]);
  const proofs = read.value.map((goal) => ({ goal: formatGoal(goal), proof: prove(goal, scenario) }));
  const out = proofs.map(({ goal, proof }) =>
    options.json ? JSON.stringify(proofAsJson(goal, proof)) : asText(goal, proof, options, words),
  );
  const mending = options.mend ? smallestChange(read.value, scenario) : undefined;
  if (mending) out.push(...mendingLines(mending, options, words));
  const status = proofs.every(({ proof }) => proof.verdict === 'holds') ? 0 : 1;
  return { out, error: notes, status };
}

/** In JSON one object more, after those of the goals. */
function mendingLines(
  mending: Mending,
  { json }: ProveOptions,
  { prove: say }: TerminalWords,
): readonly string[] {
  const edits = mending.kind === 'mended' ? mending.edits.map(formatEdit) : [];
  if (json) return [JSON.stringify({ mend: mending.kind === 'not-found' ? null : edits })];
  return [say.mending[mending.kind], ...edits.map((edit) => `    ${edit}`)];
}

/** All goals; or what is wrong with them, all at once. */
function readGoals(
  scenario: Scenario,
  texts: readonly string[],
  words: TerminalWords,
): Read<readonly Goal[], readonly string[]> {
  const read = texts.map((text) => readGoal(scenario, text, words));
  const problems = read.flatMap((each) => (each.ok ? [] : each.problem));
  return problems.length > 0
    ? failed(problems)
    : found(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

function readGoal(scenario: Scenario, text: string, words: TerminalWords): Read<Goal, readonly string[]> {
  const goal = parseGoal(text);
  if (!goal.ok) {
    const { problem } = goal;
    const sentence = problem.kind === 'goal' ? words.prove.notAGoal(text) : explain(problem, words.problem);
    return failed([words.prove.inGoal(text, sentence)]);
  }
  const faults = goalFaults(goal.value, scenario);
  if (faults.length === 0) return goal;
  return failed(faults.map((fault) => words.prove.inGoal(text, explain(fault, words.problem))));
}

/** Shape and word say all; colour only repeats it. */
function asText(goal: string, proof: Proof, { color }: ProveOptions, words: TerminalWords): string {
  const colors = pc.createColors(color);
  const sign = {
    holds: colors.green('○'),
    fails: colors.red('×'),
    'cannot-say': colors.yellow('?'),
  }[proof.verdict];
  return `${sign} ${colors.bold(goal)}\n    ${describeProof(proof, words)}`;
}
