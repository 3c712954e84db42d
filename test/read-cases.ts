import { readFileSync } from 'node:fs';

/** The text of a file under test/cases. */
export function readText(path: string): string {
  return readFileSync(new URL(`cases/${path}`, import.meta.url), 'utf8');
}

/** The content of a JSON file under test/cases, whose format is told there. */
export function readCases<Content>(path: string): Content {
  const content: Content = JSON.parse(readText(path));
  return content;
}
