import type { Card } from '../../card/card.ts';

/** What is written where somebody says that they do not know. */
export const unsure = 'unsure';

/** One learner going through the cards. Nothing is told before the end. */
export class TestRun {
  readonly cards: readonly Card[];
  /** Picks the numbers on the cards. */
  readonly seed: number;
  #place = $state(0);
  #chosen = $state.raw<Readonly<Record<string, string>>>({});

  constructor(cards: readonly Card[], seed: number) {
    this.cards = cards;
    this.seed = seed;
  }

  get place(): number {
    return this.#place;
  }

  get card(): Card {
    const card = this.cards[this.#place];
    if (!card) throw new Error('there is a card at every place');
    return card;
  }

  get chosen(): Readonly<Record<string, string>> {
    return this.#chosen;
  }

  get isLast(): boolean {
    return this.#place === this.cards.length - 1;
  }

  choose(option: string): void {
    this.#chosen = { ...this.#chosen, [this.card.id]: option };
  }

  goTo(place: number): void {
    this.#place = Math.max(0, Math.min(this.cards.length - 1, place));
  }
}
