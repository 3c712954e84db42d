import { HeaderSpaces } from '../../symbolic/headers/spaces.ts';
import { findOpen, type OpenFindings, type OpenQuestion, type Progress } from './find-open.ts';
import type { OpenNews } from './open-worker.ts';

/** As long as this a keystroke may take here; what takes longer is worked out beside the page. */
const budgetMs = 8;

/** Finds what stands open after each change: at once where that is quick, else in a worker, with progress, and to be stopped. */
export class OpenFinder {
  /** The last that was found; it stays while the next is being worked out. */
  findings = $state.raw<OpenFindings>();
  /** Set while a worker is at it. */
  progress = $state.raw<Progress>();
  /** Whether the last question was given up. */
  stopped = $state(false);

  readonly #spaces = new HeaderSpaces();
  #worker: Worker | undefined;
  /** Asked while the worker is busy: only the newest counts. */
  #next: OpenQuestion | undefined;
  /** Once a network was too large, the next keystroke does not try again here. */
  #isLarge = false;

  ask(question: OpenQuestion): void {
    this.stopped = false;
    if (this.progress) {
      this.#next = question;
      return;
    }
    const found = this.#isLarge ? undefined : this.#findHere(question);
    if (found) this.findings = found;
    else this.#findBeside(question);
  }

  /** Gives up what is being worked out; what was found before stays. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#next = undefined;
    this.stopped = this.progress !== undefined;
    this.progress = undefined;
  }

  #findHere(question: OpenQuestion): OpenFindings | undefined {
    const began = performance.now();
    const steps = findOpen(question, this.#spaces);
    while (performance.now() - began <= budgetMs) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    this.#isLarge = true;
    return undefined;
  }

  #findBeside(question: OpenQuestion): void {
    this.progress = { done: 0, all: 1 };
    this.#worker ??= this.#started();
    this.#worker.postMessage(question);
  }

  #started(): Worker {
    const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<OpenNews>) => this.#hear(data));
    worker.addEventListener('error', () => this.stop());
    return worker;
  }

  #hear(news: OpenNews): void {
    if (news.kind === 'progress') {
      this.progress = news.progress;
      return;
    }
    this.findings = news.findings;
    this.progress = undefined;
    const next = this.#next;
    this.#next = undefined;
    if (next) this.#findBeside(next);
  }
}
