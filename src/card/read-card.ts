import { play } from '../engine/play.ts';
import { formatCheckpoint, parseCheckpoint, type Checkpoint } from '../lesson/checkpoint.ts';
import { afterEdits } from '../lesson/edited.ts';
import { endOf, endsAt } from '../lesson/predict.ts';
import type { LessonFault } from '../lesson/problem.ts';
import type { Action } from '../scenario/action.ts';
import { parseAction } from '../scenario/action-notation.ts';
import { formatAction } from '../scenario/action-text.ts';
import { endsOf, flowFaults } from '../scenario/check/flow.ts';
import type { Edit } from '../scenario/edit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Path } from '../scenario/yaml.ts';
import { isExchange } from '../trace/trace.ts';
import type { Deal } from './card.ts';
import type { RawCard, RawCards } from './card-shape.ts';

/** One card with the numbers of one deal. */
export interface CardReading {
  readonly options: readonly Checkpoint[];
  readonly deal: Deal;
}

export type Tell = (path: Path, fault: LessonFault) => void;

/** Reads a card on top of the scenario that all cards share, and holds its answer against the engine. */
export function readCard(
  raw: RawCard,
  base: Scenario,
  filters: RawCards['filters'],
  report: Tell,
): CardReading | undefined {
  let isSound = true;
  const tell: Tell = (path, fault) => {
    isSound = false;
    report(path, fault);
  };
  const edits = readEdits(raw.rules, tell);
  const actions = readActions(raw.actions, 'actions', tell);
  const options = raw.options.flatMap((text, index) => readCheckpoint(text, ['options', index], tell) ?? []);
  const answer = readCheckpoint(raw.answer, ['answer'], tell);
  for (const [index, action] of actions.entries()) {
    const flow = 'flow' in action ? action.flow : undefined;
    for (const fault of flow ? flowFaults(flow, endsOf(base)) : [])
      tell(['actions', index], { kind: 'scenario', fault });
  }
  if (options.length < 2) tell(['options'], { kind: 'too-few-options' });
  const edited = afterEdits(base, edits);
  if (!edited.ok) {
    const { edit, problem } = edited.problem;
    tell(['rules'], { kind: 'edit-refused', text: formatAction({ kind: 'edit', edit }), problem });
    return undefined;
  }
  const scenario = { ...edited.value, actions };
  // The engine takes only what has been found sound.
  if (!isSound || !answer || !answersIt(scenario, options, answer, tell)) return undefined;
  return { options, deal: { scenario, filters } };
}

/** Whether the answer is among the options, and the only one of them that the engine gives. */
function answersIt(
  scenario: Scenario,
  options: readonly Checkpoint[],
  answer: Checkpoint,
  tell: Tell,
): boolean {
  const said = formatCheckpoint(answer);
  if (!options.some((option) => formatCheckpoint(option) === said)) {
    tell(['answer'], { kind: 'answer-is-no-option', answer: said });
    return false;
  }
  const exchange = play(scenario).events.findLast(isExchange);
  const right = exchange ? options.filter((option) => endsAt(exchange, option)).map(formatCheckpoint) : [];
  if (right.length === 1 && right[0] === said) return true;
  const engine = exchange ? [formatCheckpoint(endOf(exchange))] : [];
  tell(['answer'], { kind: 'answer', said: [said], engine });
  return false;
}

function readEdits(texts: readonly string[], tell: Tell): readonly Edit[] {
  return readActions(texts, 'rules', tell).flatMap((action, index): readonly Edit[] => {
    if (action.kind === 'edit') return [action.edit];
    tell(['rules', index], { kind: 'not-an-edit', text: formatAction(action) });
    return [];
  });
}

function readActions(texts: readonly string[], section: 'rules' | 'actions', tell: Tell): readonly Action[] {
  return texts.flatMap((text, index) => {
    const read = parseAction(text);
    if (!read.ok) tell([section, index], { kind: 'scenario', fault: read.problem });
    return read.ok ? [read.value] : [];
  });
}

function readCheckpoint(text: string, path: Path, tell: Tell): Checkpoint | undefined {
  const read = parseCheckpoint(text);
  if (!read.ok) tell(path, read.problem);
  return read.ok ? read.value : undefined;
}
