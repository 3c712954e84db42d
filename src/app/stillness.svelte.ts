import { MediaQuery } from 'svelte/reactivity';

const reduced = new MediaQuery('prefers-reduced-motion: reduce');

/** Whether whoever looks has asked for no motion. */
export const stillness = {
  get wanted(): boolean {
    return reduced.current;
  },
};
