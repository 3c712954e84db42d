import type { Read } from '../net/read.ts';
import type { Flow } from '../scenario/action.ts';
import { endsOf, flowFaults } from '../scenario/check/flow.ts';
import { parseAction } from '../scenario/action-notation.ts';
import type { Edit } from '../scenario/edit.ts';
import { readScenarioValue } from '../scenario/file.ts';
import type { Fault } from '../scenario/problem.ts';
import { parseFlow } from '../scenario/flow-notation.ts';
import { vpcOfDefault, type Scenario } from '../scenario/scenario.ts';
import type { Locate, Path } from '../scenario/yaml.ts';
import { parseCheckpoint, sameCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { LessonPlace } from './folder.ts';
import { goalFaults } from '../symbolic/goal/goal-faults.ts';
import { afterEdits } from './edited.ts';
import { isSessionGoal, parseLessonGoal } from './session-goal.ts';
import type {
  Lesson,
  Lock,
  Match,
  MatchItem,
  NamedGoal,
  Past,
  Play,
  PortsThatFail,
  Prediction,
  Task,
  Wrong,
} from './lesson.ts';
import type { RawLesson, RawMatch, RawWrong } from './lesson-shape.ts';
import type { LessonFault } from './problem.ts';

/** Reads the lines of a lesson.yaml that has its shape, and tells of every one that says nothing. */
export class Reader {
  readonly #raw: RawLesson;
  readonly #locate: Locate;
  readonly #report: (path: Path, fault: LessonFault) => void;
  #sound = true;

  constructor(raw: RawLesson, locate: Locate, report: (path: Path, fault: LessonFault) => void) {
    this.#raw = raw;
    this.#locate = locate;
    this.#report = report;
  }

  /** The lesson; undefined if there was anything to tell. */
  lesson(place: LessonPlace): Lesson | undefined {
    const raw = this.#raw;
    if (raw.id !== place.slug) this.#tell(['id'], { kind: 'id-is-not-slug', id: raw.id, slug: place.slug });
    const written = this.#scenario(raw.scenario, ['scenario']);
    const past = written && this.#past(written);
    const scenario = past ? this.#after(past) : written;
    const flow = this.#value(parseFlow(raw.flow), ['flow'], asScenarioFault);
    const predict = this.#prediction();
    const reason = raw.reason === undefined ? undefined : this.#checkpoint(raw.reason, ['reason']);
    const match = raw.match && this.#match(raw.match);
    const task = this.#task();
    const goals = this.#goals('goals');
    const extra = this.#goals('extra');
    const probes = raw.probes.flatMap(
      (text, index) => this.#value(parseFlow(text), ['probes', index], asScenarioFault) ?? [],
    );
    const look = this.#checkpoint(raw.look, ['look']);
    const wrong = Object.entries(raw.wrong).flatMap(([id, answer]) => this.#wrong(id, answer) ?? []);
    const locked = raw.locked.flatMap((text, index) => this.#lock(text, ['locked', index], scenario) ?? []);
    if (scenario && raw.scan && !scenario.hosts.some(({ id }) => id === raw.scan?.host))
      this.#tell(['scan', 'host'], asScenarioFault({ kind: 'no-host', id: raw.scan.host }));
    if (goals.length === 0) this.#tell(['goals'], { kind: 'no-goal' });
    for (const each of [scenario, task?.kind === 'compare' ? task.beside : undefined]) {
      if (each && flow) this.#expectEnds(each, flow, ['flow']);
    }
    for (const [index, probe] of probes.entries()) {
      if (scenario) this.#expectEnds(scenario, probe, ['probes', index]);
    }
    for (const { id, goal } of [...goals, ...extra]) {
      const faults = (found: Scenario) =>
        isSessionGoal(goal) ? flowFaults(goal.flow, endsOf(found)) : goalFaults(goal, found);
      for (const fault of scenario ? faults(scenario) : [])
        this.#tell([id in raw.goals ? 'goals' : 'extra', id], asScenarioFault(fault));
    }
    if (!this.#sound || !scenario || !flow || !predict || !task || !look) return undefined;
    const { id, minutes, needs, view } = raw;
    const { part, number } = place;
    const told = { id, part, number, minutes, needs, view };
    return {
      ...told,
      scenario,
      ...(past && { past }),
      ...(raw.scan && { scan: raw.scan }),
      flow,
      locked,
      predict,
      ...(reason && { reason }),
      ...(match && { match }),
      task,
      goals,
      ...(probes.length > 0 && { probes }),
      extra,
      look,
      wrong,
    };
  }

  #tell(path: Path, fault: LessonFault): undefined {
    this.#sound = false;
    this.#report(path, fault);
  }

  /** The value that was read, or undefined after its problem was told. */
  #value<Value, Problem>(
    read: Read<Value, Problem>,
    path: Path,
    faultOf: (problem: Problem) => LessonFault,
  ): Value | undefined {
    return read.ok ? read.value : this.#tell(path, faultOf(read.problem));
  }

  #scenario(value: unknown, path: Path): Scenario | undefined {
    const within: Locate = (inner, what) => this.#locate([...path, ...inner], what);
    const { scenario, problems } = readScenarioValue(value, within);
    for (const { severity, path: inner, fault } of problems) {
      if (severity === 'error') this.#tell([...path, ...inner], asScenarioFault(fault));
    }
    return scenario;
  }

  /** What went before, if anything did. */
  #past(scenario: Scenario): Past | undefined {
    const actions = this.#raw.before.flatMap(
      (text, index) => this.#value(parseAction(text), ['before', index], asScenarioFault) ?? [],
    );
    return actions.length > 0 ? { scenario, actions } : undefined;
  }

  #after({ scenario, actions }: Past): Scenario | undefined {
    const edits = actions.flatMap((action) => (action.kind === 'edit' ? [action.edit] : []));
    return this.#value(afterEdits(scenario, edits), ['before'], ({ problem }) => asScenarioFault(problem));
  }

  #checkpoint(text: string, path: Path): Checkpoint | undefined {
    return this.#value(parseCheckpoint(text), path, (problem) => problem);
  }

  #prediction(): Prediction | undefined {
    const { options: texts, answer } = this.#raw.predict;
    const options = texts.flatMap(
      (text, index) => this.#checkpoint(text, ['predict', 'options', index]) ?? [],
    );
    if (texts.length < 2) this.#tell(['predict', 'options'], { kind: 'too-few-options' });
    const read = (text: string) => {
      const checkpoint = this.#checkpoint(text, ['predict', 'answer']);
      const among = checkpoint && options.some((option) => sameCheckpoint(option, checkpoint));
      if (checkpoint && !among)
        this.#tell(['predict', 'answer'], { kind: 'answer-is-no-option', answer: text });
      return checkpoint;
    };
    if (typeof answer !== 'string')
      return { asks: 'differences', options, answers: answer.flatMap((text) => read(text) ?? []) };
    const one = read(answer);
    return one && { asks: 'end', options, answer: one };
  }

  #task(): Task | undefined {
    const { task, predict } = this.#raw;
    const asksDifferences = typeof predict.answer !== 'string';
    const compares = task !== 'observe' && task.beside !== undefined;
    if (asksDifferences !== compares)
      this.#tell(['task'], { kind: 'asks-differently', task: compares ? 'beside' : 'answer' });
    if (task === 'observe') return { kind: 'observe' };
    const kinds = [task.solution, task.beside, task.send].filter((each) => each !== undefined);
    if (kinds.length !== 1 || (task.worked && !task.solution))
      return this.#tell(['task'], { kind: 'task-kind' });
    if (task.send) {
      const passes = this.#value(parseFlow(task.send.passes), ['task', 'send', 'passes'], asScenarioFault);
      const stops = this.#value(parseFlow(task.send.stops), ['task', 'send', 'stops'], asScenarioFault);
      return passes && stops && { kind: 'send', passes, stops };
    }
    if (task.beside !== undefined) {
      const beside = this.#scenario(task.beside, ['task', 'beside']);
      return beside && { kind: 'compare', beside };
    }
    const solution = this.#edits(task.solution ?? [], ['task', 'solution']);
    return {
      kind: 'repair',
      solution,
      worked: task.worked ? this.#edits(task.worked, ['task', 'worked']) : solution,
    };
  }

  #match({ choices, items }: RawMatch): Match {
    if (choices.length < 2) this.#tell(['match', 'choices'], { kind: 'too-few-options' });
    const read = Object.entries(items).map(([id, item]): MatchItem => {
      const path = ['match', 'items', id];
      const {
        accepts: accepted,
        among,
        plays,
        ends,
      } = typeof item === 'string' || Array.isArray(item) ? { accepts: item } : item;
      const accepts = typeof accepted === 'string' ? [accepted] : accepted;
      const unknown = among?.filter((each) => !choices.includes(each)) ?? [];
      for (const answer of [...unknown, ...accepts.filter((each) => !(among ?? choices).includes(each))])
        this.#tell(path, { kind: 'answer-is-no-option', answer });
      if ((plays === undefined) !== (ends === undefined)) this.#tell(path, { kind: 'plays-and-ends' });
      const play = plays && ends !== undefined ? this.#play(plays, ends, path) : undefined;
      return { id, accepts, ...(among && { among }), ...(play && { play }) };
    });
    return { choices, items: read };
  }

  #play(texts: readonly string[], endsText: string, path: Path): Play | undefined {
    const actions = texts.flatMap(
      (text, index) => this.#value(parseAction(text), [...path, 'plays', index], asScenarioFault) ?? [],
    );
    const last = actions.at(-1)?.kind;
    if (last !== 'send' && last !== 'again') this.#tell([...path, 'plays'], { kind: 'no-packet-last' });
    const ends = this.#checkpoint(endsText, [...path, 'ends']);
    return ends && { actions, ends };
  }

  #edits(texts: readonly string[], path: Path): readonly Edit[] {
    return texts.flatMap((text, index) => {
      const action = this.#value(parseAction(text), [...path, index], asScenarioFault);
      if (!action || action.kind === 'edit') return action?.edit ?? [];
      this.#tell([...path, index], { kind: 'not-an-edit', text });
      return [];
    });
  }

  #goals(section: 'goals' | 'extra'): readonly NamedGoal[] {
    return Object.entries(this.#raw[section]).flatMap(([id, text]) => {
      const goal = this.#value(parseLessonGoal(text), [section, id], (problem) =>
        problem.kind === 'goal' ? { kind: 'goal', text } : asScenarioFault(problem),
      );
      return goal ? [{ id, goal }] : [];
    });
  }

  #wrong(id: string, raw: RawWrong): Wrong | undefined {
    const path = ['wrong', id];
    const named = { id, ...(raw.misconception !== undefined && { misconception: raw.misconception }) };
    const { predicted, found, edits, stops, counterexample } = raw;
    const kinds = [predicted, found, edits].filter((each) => each !== undefined);
    const extras = edits === undefined && (stops !== undefined || counterexample !== undefined);
    if (kinds.length !== 1 || extras) return this.#tell(path, { kind: 'wrong-kind', id });
    if (predicted !== undefined) {
      const checkpoint = this.#checkpoint(predicted, [...path, 'predicted']);
      return checkpoint && { ...named, kind: 'predicted', predicted: checkpoint };
    }
    if (found !== undefined) {
      const checkpoint = this.#checkpoint(found, [...path, 'found']);
      return checkpoint && { ...named, kind: 'found', found: checkpoint };
    }
    if (edits === undefined || stops === undefined) return this.#tell(path, { kind: 'wrong-kind', id });
    const checkpoint = this.#checkpoint(stops, [...path, 'stops']);
    const ports =
      counterexample === undefined
        ? undefined
        : this.#portsThatFail(counterexample, [...path, 'counterexample']);
    const read = this.#edits(edits, [...path, 'edits']);
    return checkpoint && { ...named, kind: 'edits', edits: read, stops: checkpoint, ...(ports && { ports }) };
  }

  #portsThatFail(text: string, path: Path): PortsThatFail | undefined {
    const [, relation, port] = /^source-port\s*([<>=])\s*([0-9]{1,5})$/.exec(text.trim()) ?? [];
    if (relation !== '<' && relation !== '>' && relation !== '=')
      return this.#tell(path, { kind: 'ports-that-fail', text });
    return { relation, port: Number(port) };
  }

  #lock(text: string, path: Path, scenario: Scenario | undefined): Lock | undefined {
    const [filter = '', direction, ...more] = text.trim().split(/\s+/);
    if (scenario && !hasFilter(scenario, filter))
      return this.#tell(path, asScenarioFault({ kind: 'no-filter', id: filter }));
    if (direction === undefined) return { filter };
    if (more.length > 0 || (direction !== 'inbound' && direction !== 'outbound'))
      return this.#tell(path, { kind: 'lock', text });
    return { filter, direction: direction === 'inbound' ? 'ingress' : 'egress' };
  }

  #expectEnds(scenario: Scenario, flow: Flow, path: Path): void {
    for (const fault of flowFaults(flow, endsOf(scenario))) this.#tell(path, asScenarioFault(fault));
  }
}

/** Whether there is such a group or network ACL; that which a VPC has by default need not be written. */
function hasFilter({ vpcs, securityGroups, networkAcls }: Scenario, filter: string): boolean {
  const isWritten = [...securityGroups, ...networkAcls].some(({ id }) => id === filter);
  return isWritten || vpcOfDefault(vpcs, filter) !== undefined;
}

function asScenarioFault(fault: Fault): LessonFault {
  return { kind: 'scenario', fault };
}
