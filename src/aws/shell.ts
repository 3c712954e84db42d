/** A variable of the shell, which holds what only AWS can say, such as an id. */
export interface ShellVariable {
  readonly shellVariable: string;
}

/** Text for a shell, in parts where some of it is not known yet. */
export type ShellText = string | ShellVariable | readonly ShellPart[];

export type ShellPart = string | ShellVariable;

/** One word of a POSIX shell that means exactly this text: nothing in it is run, expanded or split. */
export function shellWord(text: ShellText): string {
  if (typeof text === 'string') return quoted(text);
  if ('shellVariable' in text) return inserted(text);
  return joinedStrings(text)
    .map((part) => (typeof part === 'string' ? quoted(part) : inserted(part)))
    .join('');
}

function quoted(text: string): string {
  if (/^[A-Za-z0-9_+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function inserted({ shellVariable }: ShellVariable): string {
  return `"$${shellVariable}"`;
}

function joinedStrings(parts: readonly ShellPart[]): readonly ShellPart[] {
  return parts.reduce<readonly ShellPart[]>((done, part) => {
    const last = done.at(-1);
    return typeof last === 'string' && typeof part === 'string'
      ? [...done.slice(0, -1), last + part]
      : [...done, part];
  }, []);
}
