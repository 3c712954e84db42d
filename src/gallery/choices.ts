import { languages, type Language } from '../words/language.ts';

/** What may be chosen about the gallery, the first of each being shown at first. */
export const choices = {
  /** Folders under src/. */
  room: ['ui', 'editor', 'stage', 'app/types'],
  language: languages,
  look: ['auto', 'light', 'dark', 'projector'],
  /** CSS pixels for each specimen: a panel beside others, a phone's whole width, a large screen. */
  width: ['660', '358', '1100'],
} as const;

export type Room = (typeof choices.room)[number];

/** What is chosen. */
export interface Chosen {
  readonly room: Room;
  readonly language: Language;
  readonly look: (typeof choices.look)[number];
  readonly width: string;
}

/** Reads `?room=editor&look=dark`; what is missing or unknown is as at first. */
export function chosenIn(search: string): Chosen {
  const given = new URLSearchParams(search);
  return {
    room: oneOf(choices.room, given.get('room')) ?? 'ui',
    language: oneOf(choices.language, given.get('language')) ?? 'ja',
    look: oneOf(choices.look, given.get('look')) ?? 'auto',
    width: oneOf(choices.width, given.get('width')) ?? '660',
  };
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string | null): Value | undefined {
  return values.find((value) => value === wanted);
}
