import type { Flow } from '../../scenario/action.ts';
import { sameCheckpoint, type Checkpoint } from '../../lesson/checkpoint.ts';
import { afterEdits } from '../../lesson/edited.ts';
import { feedbackOnPrediction, feedbackOnRules } from '../../lesson/feedback.ts';
import { exchangeIn, getsThrough, playItem, playLesson } from '../../lesson/played.ts';
import type { Judgement } from '../../lesson/judgement.ts';
import type { Lesson, NamedGoal, Play, Wrong } from '../../lesson/lesson.ts';
import { placeholdersOf, type Placeholders } from '../../lesson/placeholder.ts';
import { isRightGuess } from '../../lesson/guess.ts';
import { stopsElsewhere, tooGood, type TooGood } from '../../lesson/shortfall.ts';
import type { Edit, EditProblem } from '../../scenario/edit.ts';
import {
  canRedo,
  canReset,
  canUndo,
  edited,
  historyOf,
  redo,
  reset,
  undo,
  type History,
} from '../../scenario/history.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { layOut } from '../../timeline/lay-out.ts';
import { stepTimes, timeOfStep } from '../../timeline/step-times.ts';
import type { Exchange, Trace } from '../../trace/trace.ts';
import { Playback } from '../playback.svelte.ts';
import type { LessonGoal } from '../../lesson/session-goal.ts';
import { stillness } from '../stillness.svelte.ts';
import { Attempts, type Attempt } from './practice/attempts.svelte.ts';

type Mend = (lesson: Lesson, scenario: Scenario) => readonly Edit[] | undefined;

type Judge = (lesson: Lesson, goal: LessonGoal, scenario: Scenario) => Judgement;

export interface JudgedGoal extends NamedGoal {
  readonly judgement: Judgement;
}

/** One learner in one lesson: what was guessed, edited, run and found out. Everything shown follows from it. */
export class LessonRun {
  readonly lesson: Lesson;
  readonly playback: Playback;
  #history: History<Scenario>;
  #shown = $state.raw<Scenario>();
  #predicted = $state.raw<readonly Checkpoint[]>([]);
  #ran = $state(false);
  #hints = $state(0);
  #judge = $state.raw<Judge>();
  #mend = $state.raw<Mend>();
  /** What is sent in place of the lesson's own flow, to see why a goal fails. */
  #sent = $state.raw<Flow>();
  /** A case that is shown in place of the lesson's own packet. */
  #play = $state.raw<Play>();
  readonly attempts = new Attempts();
  /** Every item was put where it belongs, if there is anything to match. */
  matched = $state(false);
  /** The sentence, or the comparison, was put together rightly. */
  explained = $state(false);

  readonly scenario = $derived.by(() => this.#shown ?? this.#history.present);
  readonly trace = $derived.by(() =>
    this.#play ? playItem(this.lesson, this.#play) : playLesson(this.lesson, this.scenario, this.#sent),
  );
  readonly timeline = $derived.by(() => layOut(this.trace));
  readonly exchange = $derived.by(() => exchangeIn(this.trace));
  readonly beside = $derived.by(() => this.#besides());
  /** None before there is somebody to judge them. */
  readonly goals: readonly JudgedGoal[] = $derived.by(() => this.#judged(this.lesson.goals));
  readonly extra: readonly JudgedGoal[] = $derived.by(() => this.#judged(this.lesson.extra));
  readonly goalsReached = $derived.by(
    () => this.goals.length > 0 && this.goals.every(({ judgement }) => judgement.holds),
  );
  readonly done = $derived.by(
    () =>
      this.#ran &&
      this.explained &&
      this.goalsReached &&
      (this.matched || !this.lesson.match) &&
      (this.attempts.areBothSent || this.lesson.task.kind !== 'send'),
  );
  readonly placeholders: Placeholders = $derived.by(() => {
    const own = this.#sent || this.#play ? exchangeIn(playLesson(this.lesson, this.scenario)) : this.exchange;
    return placeholdersOf(this.lesson.flow, this.scenario, own, this.#failing?.judgement);
  });

  constructor(lesson: Lesson) {
    this.lesson = lesson;
    this.#history = $state.raw(historyOf(lesson.scenario));
    this.playback = new Playback(
      () => this.durationSeconds,
      () => this.startSeconds,
    );
    this.playback.seek(this.startSeconds);
  }

  get durationSeconds(): number {
    return Math.max(this.timeline.durationSeconds, this.beside?.timeline.durationSeconds ?? 0);
  }

  /** When the packet that the lesson is about sets out; what went before can be gone back to. */
  get startSeconds(): number {
    const last = this.trace.events.length - 1;
    return this.timeline.spans.find(({ event }) => event === last)?.start ?? 0;
  }

  get predicted(): readonly Checkpoint[] {
    return this.#predicted;
  }

  get ran(): boolean {
    return this.#ran;
  }

  get hints(): number {
    return this.#hints;
  }

  /** The worked step or a case is being shown; it is taken back when it is over. */
  get showing(): 'worked-step' | 'case' | undefined {
    if (this.#play) return 'case';
    return this.#shown && 'worked-step';
  }

  /** The learner's own, also while something else is shown. */
  get rules(): Scenario {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return canUndo(this.#history);
  }

  get canRedo(): boolean {
    return canRedo(this.#history);
  }

  get canReset(): boolean {
    return canReset(this.#history);
  }

  /** The first goal that is not reached, and what is missing. */
  get #failing() {
    return this.goals.flatMap(({ goal, judgement }) => (judgement.holds ? [] : [{ goal, judgement }])).at(0);
  }

  /** What a trip that came home says too much: that every one does, or that it was to get through at all. */
  get tooGood(): TooGood | undefined {
    return this.#failing && tooGood(this.exchange, this.#failing);
  }

  /** How the guess compares with what happened. */
  get guessedRight(): boolean {
    const first = exchangeIn(playLesson(this.lesson, this.lesson.scenario));
    return isRightGuess(this.lesson.predict, this.#predicted, first, this.beside?.exchange);
  }

  /** Where a packet stops now that shows why a goal fails, if this is elsewhere than the lesson's first hint says. */
  get stopsElsewhere(): Checkpoint | undefined {
    if (!this.canReset || !this.#failing) return undefined;
    return stopsElsewhere(this.lesson.look, this.#failing.judgement);
  }

  /** The listed wrong answer that the learner predicted. */
  get wrongGuess(): Wrong | undefined {
    const [guess] = this.#predicted;
    return guess && feedbackOnPrediction(this.lesson, guess);
  }

  /** The listed wrong answer that the rules now are. */
  get wrongAnswer(): Wrong | undefined {
    const failing = this.#failing;
    return failing && feedbackOnRules(this.lesson, this.#history.present, failing.judgement);
  }

  /** Chooses an option, or takes it back; where one answer is asked for, another one goes. */
  predict(option: Checkpoint): void {
    if (this.#ran) return;
    const has = this.#predicted.some((each) => sameCheckpoint(each, option));
    if (this.lesson.predict.asks === 'end') this.#predicted = [option];
    else if (has) this.#predicted = this.#predicted.filter((each) => !sameCheckpoint(each, option));
    else this.#predicted = [...this.#predicted, option];
  }

  get canRun(): boolean {
    return this.#predicted.length > 0;
  }

  /** Lets the delivery go from the start; those who want no motion see its end at once. */
  run(): void {
    if (!this.canRun) return;
    this.#ran = true;
    this.#sent = undefined;
    this.takeBack();
    this.playback.replay();
  }

  /** Lets another packet go, with the rules as they are now. */
  send(flow: Flow): void {
    if (!this.#ran) return;
    this.takeBack();
    this.#sent = flow;
    this.playback.replay();
  }

  /** Lets a packet of the learner's own go, after a guess. */
  attempt(flow: Flow, guess: Attempt['guess']): void {
    this.send(flow);
    const end = getsThrough(this.exchange) ? 'passes' : 'stops';
    this.attempts.add({ flow, guess, end });
  }

  /** Plays a case that was decided, from the scenario as it is written. */
  show(play: Play): void {
    const edits = play.actions.flatMap((action) => (action.kind === 'edit' ? [action.edit] : []));
    const after = afterEdits(this.lesson.past?.scenario ?? this.lesson.scenario, edits);
    if (!after.ok) return;
    this.#sent = undefined;
    this.#shown = after.value;
    this.#play = play;
    this.playback.replay();
  }

  isShowing(play: Play): boolean {
    return this.#play === play;
  }

  edit(...edits: readonly Edit[]): EditProblem | undefined {
    const after = edited(this.#history, ...edits);
    if (!after.ok) return after.problem;
    this.#become(after.value);
    return undefined;
  }

  undo(): void {
    if (this.canUndo) this.#become(undo(this.#history));
  }

  redo(): void {
    if (this.canRedo) this.#become(redo(this.#history));
  }

  reset(): void {
    if (this.canReset) this.#become(reset(this.#history));
  }

  nextHint(): void {
    this.#hints = Math.min(3, this.#hints + 1);
  }

  /** Plays the worked step of the last hint. */
  showWorkedStep(): void {
    if (this.lesson.task.kind === 'send') return this.send(this.lesson.task.passes);
    if (this.lesson.task.kind !== 'repair') return;
    const worked = afterEdits(this.lesson.scenario, this.lesson.task.worked);
    if (!worked.ok) return;
    this.#play = undefined;
    this.#shown = worked.value;
    this.#ran = true;
    this.playback.replay();
  }

  /** What is being shown is over, and the learner's own rules are back. */
  takeBack(): void {
    this.#shown = undefined;
    this.#play = undefined;
    this.playback.seek(this.startSeconds);
  }

  /** The picture follows an edit at once: the same checkpoint if it is still there, and then the delivery goes on. */
  #become(history: History<Scenario>): void {
    const { seconds } = this.playback;
    const last = stepTimes(this.timeline).findLast(
      (each) => each.step !== undefined && each.seconds <= seconds,
    );
    this.#shown = undefined;
    this.#play = undefined;
    this.#history = history;
    if (!this.#ran) return;
    const { event, leg, step } = last ?? {};
    const same =
      event !== undefined && leg && step !== undefined
        ? timeOfStep(this.timeline, event, leg, step)
        : undefined;
    this.playback.seek(same ?? this.startSeconds);
    if (same === undefined) return;
    if (stillness.wanted) this.playback.seek(this.durationSeconds);
    else this.playback.play();
  }

  /** Who judges takes all of the proof along, so it comes when the learner has guessed. */
  judgeBy(judge: Judge, mend: Mend): void {
    this.#judge = judge;
    this.#mend = mend;
  }

  /** The smallest change that leads from the learner's own rules to every goal, once they are not the lesson's any more. */
  get fromHere(): readonly Edit[] | undefined {
    if (this.#hints < 3 || !this.canReset || this.goalsReached) return undefined;
    return this.#mend?.(this.lesson, this.#history.present);
  }

  #judged(goals: readonly NamedGoal[]): readonly JudgedGoal[] {
    const judge = this.#judge;
    if (!judge) return [];
    return goals.map((goal) => ({
      ...goal,
      judgement: judge(this.lesson, goal.goal, this.#history.present),
    }));
  }

  #besides():
    | { scenario: Scenario; trace: Trace; timeline: ReturnType<typeof layOut>; exchange: Exchange }
    | undefined {
    const { task } = this.lesson;
    if (task.kind !== 'compare') return undefined;
    const trace = playLesson(this.lesson, task.beside);
    return { scenario: task.beside, trace, timeline: layOut(trace), exchange: exchangeIn(trace) };
  }
}
