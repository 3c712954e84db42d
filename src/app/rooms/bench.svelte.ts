import { play } from '../../engine/play.ts';
import { failed, found, type Read } from '../../net/read.ts';
import type { Action } from '../../scenario/action.ts';
import { apply } from '../../scenario/apply-edit.ts';
import type { Edit } from '../../scenario/edit.ts';
import { readScenario, type ScenarioReading } from '../../scenario/file.ts';
import { writeScenario } from '../../scenario/file-writer.ts';
import { readSend } from '../../scenario/send.ts';
import type { Fault } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { layOut } from '../../timeline/lay-out.ts';
import { Playback } from '../playback.svelte.ts';
import { readSaved, save, type StorageTrouble } from '../storage.ts';
import example from './bench-example.yaml?raw';

/** The text on the workbench, what it says, and what is sent in it. Nothing typed is lost: a text that cannot be read stays. */
export class Bench {
  #text = $state(readSaved('workbench') ?? example);
  #past = $state.raw<readonly string[]>([]);
  #future = $state.raw<readonly string[]>([]);
  /** What is sent; an empty text plays the file's own actions. */
  flowText = $state('');
  readonly playback: Playback;

  readonly reading: ScenarioReading = $derived.by(() => readScenario(this.#text));
  /** The last version that could be read; undefined until there is one. */
  #lastGood = $state.raw<Scenario>();
  readonly scenario: Scenario | undefined = $derived.by(() => this.reading.scenario ?? this.#lastGood);
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
    return this.#text;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  type(text: string): void {
    this.#future = [];
    this.#set(text);
  }

  /** Puts what is typed on the stage, if it can be sent. */
  send(): boolean {
    if (this.plan.ok) this.#sentText = this.flowText.trim();
    return this.plan.ok;
  }

  edit(edit: Edit): void {
    if (!this.scenario) return;
    const after = apply(this.scenario, edit);
    if (after.ok) this.#step(writeScenario(after.value));
  }

  backToExample(): void {
    this.#step(example);
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.#future = [this.#text, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#set(last);
  }

  redo(): void {
    const [next, ...later] = this.#future;
    if (next === undefined) return;
    this.#past = [...this.#past, this.#text];
    this.#future = later;
    this.#set(next);
  }

  #step(text: string): void {
    this.#past = [...this.#past, this.#text];
    this.#future = [];
    this.#set(text);
  }

  #set(text: string): void {
    this.#lastGood = this.scenario;
    this.#text = text;
    this.trouble = save('workbench', text);
  }

  #planOf(text: string): Read<readonly Action[], Fault> {
    const { scenario } = this;
    if (!scenario || text === '') return found(scenario?.actions ?? []);
    const send = readSend(text, scenario);
    return send.ok ? found([send.value]) : failed(send.problem[0]);
  }
}
