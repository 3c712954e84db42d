import { play } from '../../engine/play.ts';
import { failed, found, type Read } from '../../net/read.ts';
import type { Action } from '../../scenario/action.ts';
import { applyAll } from '../../scenario/apply-edit.ts';
import type { Edit } from '../../scenario/edit.ts';
import { readScenario, type ScenarioReading } from '../../scenario/file.ts';
import { writeScenario } from '../../scenario/file-writer.ts';
import { canRedo, canUndo, historyOf, redo, stepped, undo, type History } from '../../scenario/history.ts';
import { readSend } from '../../scenario/send.ts';
import type { Fault } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { layOut } from '../../timeline/lay-out.ts';
import { Playback } from '../playback.svelte.ts';
import { readSaved, save, type StorageTrouble } from '../storage.ts';
import example from './bench-example.yaml?raw';

/** The text on the workbench, what it says, and what is sent in it. Nothing typed is lost: a text that cannot be read stays. */
export class Bench {
  #history = $state.raw(historyOf(readSaved('workbench') ?? example));
  /** What is sent; an empty text plays the file's own actions. */
  flowText = $state('');
  readonly playback: Playback;

  readonly reading: ScenarioReading = $derived.by(() => readScenario(this.#history.present));
  /** The last version that could be read; undefined until there is one. */
  #lastGood = $state.raw<Scenario>();
  readonly scenario: Scenario | undefined = $derived.by(() => this.reading.scenario ?? this.#lastGood);
  /** The network as it was before the last change. */
  #before = $state.raw<Scenario>();
  #mark = $state.raw<Scenario>();
  /** Letters typed one after the other are one change. */
  #isTyping = false;
  /** Set when the browser would not save. */
  trouble = $state<StorageTrouble>();
  /** What the text of the flow would send. */
  readonly plan: Read<readonly Action[], Fault> = $derived.by(() => this.#planOf(this.flowText.trim()));
  /** What is on the stage: the last that could be sent, whatever is typed since. */
  #sentText = $state('');
  readonly #sent = $derived.by(() => this.#planOf(this.#sentText));
  readonly timeline = $derived.by(() => {
    const { scenario } = this;
    const sent = this.#sent;
    return scenario && layOut(play(scenario, sent.ok ? sent.value : scenario.actions));
  });

  constructor() {
    this.playback = new Playback(() => this.timeline?.durationSeconds ?? 0);
  }

  get text(): string {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return canUndo(this.#history);
  }

  get canRedo(): boolean {
    return canRedo(this.#history);
  }

  /** What the network is compared with: as it was at the mark, else before the last change. */
  get before(): Scenario | undefined {
    return this.#mark ?? this.#before;
  }

  get isMarked(): boolean {
    return this.#mark !== undefined;
  }

  /** From here on the network is compared with what it is now, until the mark is taken away. */
  mark(wanted: boolean): void {
    this.#mark = wanted ? this.scenario : undefined;
  }

  /** A letter typed is no step of its own: the field of the text undoes those. */
  type(text: string): void {
    this.#become({ ...this.#history, present: text, future: [] }, true);
  }

  /** Puts what is typed on the stage and lets it go, if it can be sent. */
  send(): void {
    if (!this.plan.ok) return;
    this.#sentText = this.flowText.trim();
    this.playback.replay();
  }

  edit(...edits: readonly Edit[]): void {
    if (!this.scenario) return;
    const after = applyAll(this.scenario, edits);
    if (after.ok) this.#become(stepped(this.#history, writeScenario(after.value)));
  }

  backToExample(): void {
    this.#become(stepped(this.#history, example));
  }

  undo(): void {
    this.#become(undo(this.#history));
  }

  redo(): void {
    this.#become(redo(this.#history));
  }

  #become(history: History<string>, isTyping = false): void {
    if (!(isTyping && this.#isTyping)) this.#before = this.scenario;
    this.#isTyping = isTyping;
    this.#lastGood = this.scenario;
    this.#history = history;
    this.trouble = save('workbench', history.present);
  }

  #planOf(text: string): Read<readonly Action[], Fault> {
    const { scenario } = this;
    if (!scenario || text === '') return found(scenario?.actions ?? []);
    const send = readSend(text, scenario);
    return send.ok ? found([send.value]) : failed(send.problem[0]);
  }
}
