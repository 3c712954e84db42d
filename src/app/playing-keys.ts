import { nextStepTime, previousStepTime } from '../timeline/step-times.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { commandOf, focusOf, type KeyCommand } from './keyboard.ts';
import type { Playback } from './playback.svelte.ts';
import { ruleForm } from './rule-form.svelte.ts';
import type { View } from './view.ts';

/** What keys can do in a room where something is played. */
export interface Playable {
  readonly playback: Playback;
  /** What is played; undefined while there is nothing to step through. */
  readonly timeline: Timeline | undefined;
  undo(): void;
  redo(): void;
  look(view: View): void;
  help(): void;
}

/** A command that means something in one room only. */
export type RoomCommand = Extract<KeyCommand, { readonly kind: 'hint' | 'predict' }>;

/** The command of a key press anywhere on the page, which is then not the browser's any more. */
export function pressed(event: KeyboardEvent, letterKeys: boolean): KeyCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const press = { key, ctrlKey, metaKey, altKey, shiftKey, within: focusOf(event.target) };
  const command = commandOf(press, letterKeys);
  if (command) event.preventDefault();
  return command;
}

/** Does what every such room does alike. */
export function obey(command: Exclude<KeyCommand, RoomCommand>, playable: Playable): void {
  const { playback, timeline } = playable;
  switch (command.kind) {
    case 'truck':
    case 'packet':
    case 'both':
      return playable.look(command.kind);
    case 'undo':
      return playable.undo();
    case 'redo':
      return playable.redo();
    case 'sentences':
      return ruleForm.toggle();
    case 'help':
      return playable.help();
  }
  if (!timeline) return;
  switch (command.kind) {
    case 'toggle':
      return playback.toggle();
    case 'back':
      return playback.seek(previousStepTime(timeline, playback.seconds));
    case 'forward':
      return playback.seek(nextStepTime(timeline, playback.seconds));
    case 'start':
      return playback.seek(0);
    case 'end':
      return playback.seek(Infinity);
  }
}
