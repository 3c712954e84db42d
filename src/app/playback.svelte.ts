import { stillness } from './stillness.svelte.ts';

// A tab that slept comes back with minutes in one frame.
const longestFrameSeconds = 0.1;

export const speeds = [0.5, 1, 2, 4] as const;

/** The only clock of the page: where in a timeline the picture is, and whether it moves. */
export class Playback {
  #seconds = $state(0);
  #playing = $state(false);
  #request: number | undefined;
  #last: number | undefined;
  readonly #duration: () => number;
  readonly #start: () => number;
  speed = $state<number>(1);

  /** `start` is where it begins when it is run anew. */
  constructor(duration: () => number, start: () => number = () => 0) {
    this.#duration = duration;
    this.#start = start;
  }

  get seconds(): number {
    return Math.min(this.#seconds, this.#duration());
  }

  get playing(): boolean {
    return this.#playing;
  }

  get atEnd(): boolean {
    return this.#seconds >= this.#duration();
  }

  /** Goes on, or from the start when it is over. */
  play(): void {
    if (this.atEnd) this.#seconds = this.#start();
    this.#playing = true;
    this.#last = undefined;
    this.#request ??= requestAnimationFrame(this.#tick);
  }

  pause(): void {
    this.#playing = false;
    if (this.#request !== undefined) cancelAnimationFrame(this.#request);
    this.#request = undefined;
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  /** Goes from the start; those who want no motion see the end at once. */
  replay(): void {
    this.seek(stillness.wanted ? Infinity : this.#start());
    if (!stillness.wanted) this.play();
  }

  /** Jumps to a time, at most the end, and stays there. */
  seek(seconds: number): void {
    this.pause();
    this.#seconds = Math.min(Math.max(0, seconds), this.#duration());
  }

  readonly #tick = (now: number): void => {
    this.#request = undefined;
    if (!this.#playing) return;
    const elapsed = this.#last === undefined ? 0 : (now - this.#last) / 1000;
    this.#last = now;
    this.#seconds += Math.min(elapsed, longestFrameSeconds) * this.speed;
    if (this.atEnd) {
      this.#seconds = this.#duration();
      this.#playing = false;
      return;
    }
    this.#request = requestAnimationFrame(this.#tick);
  };
}
