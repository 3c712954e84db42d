import { formatFlow } from '../scenario/flow-text.ts';
import type { Path } from '../scenario/yaml.ts';
import { formatCheckpoint, isAt, sameCheckpoint } from './checkpoint.ts';
import { claim, locks, refused, type Claim } from './claim.ts';
import { afterEdits } from './edited.ts';
import { fails } from './feedback.ts';
import { judgeIn } from './judge-lesson.ts';
import { trip } from './trip.ts';
import type { Lesson, Wrong } from './lesson.ts';
import { endOf, endsAt } from './predict.ts';
import { firstDifference } from './twin.ts';

/** Whether an answer that is listed as wrong is wrong, there and for the ports that it says. */
export function checkWrong(lesson: Lesson, wrong: Wrong): readonly Claim[] {
  const path = ['wrong', wrong.id];
  const isRight = claim(path, { kind: 'wrong-is-right', id: wrong.id });
  switch (wrong.kind) {
    case 'predicted': {
      const { predict } = lesson;
      const right = predict.asks === 'end' ? [predict.answer] : predict.answers;
      if (right.some((answer) => sameCheckpoint(answer, wrong.predicted))) return [isRight];
      const offered = predict.options.some((option) => sameCheckpoint(option, wrong.predicted));
      const answer = formatCheckpoint(wrong.predicted);
      return offered ? [] : [claim([...path, 'predicted'], { kind: 'answer-is-no-option', answer })];
    }
    case 'found': {
      const { scenario, flow, task } = lesson;
      if (task.kind !== 'compare') return [claim(path, { kind: 'wrong-kind', id: wrong.id })];
      const first = firstDifference(trip(flow, scenario), trip(flow, task.beside));
      return first && isAt(wrong.found, first.place) ? [isRight] : [];
    }
    case 'edits':
      return checkWrongEdits(lesson, wrong, path);
  }
}

function checkWrongEdits(
  lesson: Lesson,
  wrong: Extract<Wrong, { kind: 'edits' }>,
  path: Path,
): readonly Claim[] {
  const { id, edits, stops, ports } = wrong;
  const after = afterEdits(lesson.scenario, edits);
  if (!after.ok) return [refused([...path, 'edits'], after.problem)];
  const judgements = lesson.goals.map(({ goal }) => judgeIn(lesson, goal, after.value));
  const shown = judgements.find((each) => !each.holds);
  if (!shown || shown.holds || shown.kind !== 'packet') return [claim(path, { kind: 'wrong-is-right', id })];
  const { exchange, passing } = shown;
  const found: Claim[] = [...locks(lesson, edits, [...path, 'edits'])];
  if (!endsAt(exchange, stops)) {
    const said = formatCheckpoint(stops);
    const engine = formatCheckpoint(endOf(exchange));
    found.push(claim([...path, 'stops'], { kind: 'wrong-stops-elsewhere', id, said, engine }));
  }
  const port = 'sourcePort' in exchange.packet ? exchange.packet.sourcePort : undefined;
  if (ports && (port === undefined || passing === 0 || !fails(ports, port))) {
    const engine = formatFlow(shown.flow);
    found.push(claim([...path, 'counterexample'], { kind: 'wrong-ports', id, passing, engine }));
  }
  return found;
}
