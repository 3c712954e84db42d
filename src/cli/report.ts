/** What a command has to say, and how it ended: 0 all is well, 1 something is not, 2 the input could not be read. */
export interface Report {
  readonly out: readonly string[];
  readonly error: readonly string[];
  readonly status: 0 | 1 | 2;
}

export function unreadable(error: readonly string[]): Report {
  return { out: [], error, status: 2 };
}
