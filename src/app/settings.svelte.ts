import { languages, type Language } from '../words/language.ts';
import { readSaved, save, type StorageTrouble } from './storage.ts';

export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** What a person set once and expects to find again. */
export class Settings {
  #language = $state<Language>(savedOr('language', languages, preferredLanguage()));
  #theme = $state<Theme>(savedOr('theme', themes, 'auto'));
  #letterKeys = $state(readSaved('letter-keys') !== 'off');
  /** Set when the browser would not save. */
  trouble = $state<StorageTrouble>();

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    this.#keep('language', language);
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.#keep('theme', theme);
  }

  /** Whether single letters are keys. They can be turned off, since speech input may type them by chance (WCAG 2.1.4). */
  get letterKeys(): boolean {
    return this.#letterKeys;
  }

  set letterKeys(on: boolean) {
    this.#letterKeys = on;
    this.#keep('letter-keys', on ? 'on' : 'off');
  }

  #keep(key: string, text: string): void {
    this.trouble = save(key, text);
  }
}

function savedOr<Value extends string>(key: string, values: readonly Value[], otherwise: Value): Value {
  const saved = readSaved(key);
  return values.find((value) => value === saved) ?? otherwise;
}

function preferredLanguage(): Language {
  return languages.find((language) => navigator.language.startsWith(language)) ?? 'en';
}
