/** What could not be done with the browser's storage. */
export type StorageTrouble = 'blocked-or-full';

/** Reads a saved text; undefined where there is none, or where the browser forbids to look. */
export function readSaved(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Saves a text. Work goes on where the browser refuses: the caller is told, nothing is thrown. */
export function save(key: string, text: string): StorageTrouble | undefined {
  try {
    localStorage.setItem(prefix + key, text);
    return undefined;
  } catch {
    return 'blocked-or-full';
  }
}

const prefix = 'kaerimichi.';
