import type { Flow } from '../../../scenario/action.ts';

/** A packet of the learner's own, what was guessed of it, and whether it was so. */
export interface Attempt {
  readonly flow: Flow;
  readonly guess: 'passes' | 'stops';
  readonly end: 'passes' | 'stops';
}

/** The packets of a learner's own, in the order in which they were sent. */
export class Attempts {
  #all = $state.raw<readonly Attempt[]>([]);

  get all(): readonly Attempt[] {
    return this.#all;
  }

  /** One got through, and one did not. */
  get areBothSent(): boolean {
    return (['passes', 'stops'] as const).every((end) => this.#all.some((each) => each.end === end));
  }

  add(attempt: Attempt): void {
    this.#all = [...this.#all, attempt];
  }
}
