import { createRawSnippet, type Component, type Snippet } from 'svelte';
import type { Setting } from './setting.ts';

/** A component in a state worth seeing. */
export interface Specimen {
  readonly name: string;
  /** The component with the state in it, which wants no more props. */
  readonly view: (setting: Setting) => Component;
}

/** A component as Svelte calls it, with its props alone to be told apart by. */
type Taking<Props> = (
  internals: Parameters<Component>[0],
  props: Props,
) => ReturnType<Component<Record<string, never>>>;

export function specimen<Props>(
  name: string,
  component: Taking<Props>,
  props: (setting: Setting) => Props,
): Specimen {
  return { name, view: (setting) => (internals) => component(internals, props(setting)) };
}

/** Wishes go nowhere here. */
export function nothing(): void {}

/** A text as the inside of a component. */
export function inside(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}
