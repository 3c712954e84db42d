import type { Action, Flow } from '../scenario/action.ts';
import type { Edit } from '../scenario/edit.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Scan } from './scan.ts';
import type { LessonGoal } from './session-goal.ts';

/** What of a lesson is the same in every language. Plain data: it can be written as JSON and read back unchanged. */
export interface Lesson {
  /** Used for progress and links; never changes once published. */
  readonly id: string;
  readonly part: LessonPart;
  /** Its number in the curriculum, counted through all parts. */
  readonly number: number;
  readonly minutes: number;
  /** Lessons that help to have done before: advice, never a lock. */
  readonly needs: readonly string[];
  readonly view: 'truck' | 'packet' | 'twin';
  /** As the learner finds it. */
  readonly scenario: Scenario;
  /** What went before: connections that are open, and rules that have changed since. */
  readonly past?: Past;
  readonly flow: Flow;
  /** A rain of knocks that is shown once it has run. */
  readonly scan?: Scan;
  readonly locked: readonly Lock[];
  readonly predict: Prediction;
  /** The checkpoint that the sentence built after the run is about. */
  readonly reason?: Checkpoint;
  /** Cases to be decided once it has run, before the task. */
  readonly match?: Match;
  readonly task: Task;
  readonly goals: readonly NamedGoal[];
  /** Packets that are sent through the rules in the end, and fare as with the lesson's own solution or otherwise. */
  readonly probes?: readonly Flow[];
  /** Par goals, shown only once the goals are reached. */
  readonly extra: readonly NamedGoal[];
  /** Where the first hint points. */
  readonly look: Checkpoint;
  readonly wrong: readonly Wrong[];
}

/** Actions that made a scenario what the learner finds. */
export interface Past {
  readonly scenario: Scenario;
  readonly actions: readonly Action[];
}

/** `1-the-way-home`: a part of the curriculum. */
export interface LessonPart {
  readonly number: number;
  readonly id: string;
}

export interface NamedGoal {
  readonly id: string;
  readonly goal: LessonGoal;
}

/** What is shown but cannot be edited: a whole filter, or one direction of it. */
export interface Lock {
  readonly filter: string;
  readonly direction?: Direction;
}

/** The question before the run: where does it end, or where do two runs differ. The answer is among the options. */
export type Prediction =
  | { readonly asks: 'end'; readonly options: readonly Checkpoint[]; readonly answer: Checkpoint }
  | {
      readonly asks: 'differences';
      readonly options: readonly Checkpoint[];
      readonly answers: readonly Checkpoint[];
    };

/** What there is to do after the prediction. */
export type Task =
  /** Nothing to mend: run, look, explain. */
  | { readonly kind: 'observe' }
  /** Edit until the goals hold. `worked` is the step that the last hint shows and takes back. */
  | { readonly kind: 'repair'; readonly solution: readonly Edit[]; readonly worked: readonly Edit[] }
  /** Run the scenario beside another one, find the first instant at which they differ, then say what is the same. */
  | { readonly kind: 'compare'; readonly beside: Scenario }
  /** Send packets of one's own: one that gets through, and one that does not. The last hint shows these. */
  | { readonly kind: 'send'; readonly passes: Flow; readonly stops: Flow };

/** Each item belongs to one of the choices. */
export interface Match {
  readonly choices: readonly string[];
  readonly items: readonly MatchItem[];
}

/** A case to be decided. More than one choice is accepted where more than one can be defended. */
export interface MatchItem {
  readonly id: string;
  readonly accepts: readonly string[];
  /** The choices that are offered for it, if not all. */
  readonly among?: readonly string[];
  readonly play?: Play;
}

/** What shows that a case is as it is said to be: actions from the scenario as it is written, and where the last packet ends. */
export interface Play {
  readonly actions: readonly Action[];
  readonly ends: Checkpoint;
}

/** An answer that people really give, with words of its own. `misconception` is its mark in the list of them, M1 to M10. */
export type Wrong = { readonly id: string; readonly misconception?: string } & WrongAnswer;

export type WrongAnswer =
  | { readonly kind: 'predicted'; readonly predicted: Checkpoint }
  /** Edits that leave a goal failing at `stops`; `ports` says which source ports still fail, where others pass. */
  | {
      readonly kind: 'edits';
      readonly edits: readonly Edit[];
      readonly stops: Checkpoint;
      readonly ports?: PortsThatFail;
    }
  /** The instant that was taken for the first difference. */
  | { readonly kind: 'found'; readonly found: Checkpoint };

/** `source-port < 60000`. */
export interface PortsThatFail {
  readonly relation: '<' | '>' | '=';
  readonly port: number;
}

export function isLocked(lesson: Lesson, filter: string, direction: Direction): boolean {
  return lesson.locked.some(
    (lock) => lock.filter === filter && (lock.direction === undefined || lock.direction === direction),
  );
}
