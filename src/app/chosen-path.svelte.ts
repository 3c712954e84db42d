import { paths } from '../lesson/paths.ts';
import { readSaved, save } from './storage.ts';

/** How many minutes the learner has; undefined: all the time in the world. */
class ChosenPath {
  #minutes = $state(paths.find(({ minutes }) => String(minutes) === readSaved('path'))?.minutes);

  get minutes(): number | undefined {
    return this.#minutes;
  }

  /** `all` is no path. Where the browser does not save, it holds until the page is closed. */
  choose(wanted: string): void {
    this.#minutes = paths.find(({ minutes }) => String(minutes) === wanted)?.minutes;
    save('path', wanted);
  }
}

export const chosenPath = new ChosenPath();
