import type { ShellPart, ShellVariable } from './shell.ts';

export type Json =
  string | number | ShellVariable | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON in which shell variables stand where a text is not known yet; a key without a value is left out. */
export function jsonText(value: Json): readonly ShellPart[] {
  if (typeof value === 'string' || typeof value === 'number') return [JSON.stringify(value)];
  if (isList(value)) return ['[', ...separated(value.map(jsonText)), ']'];
  if (isVariable(value)) return ['"', value, '"'];
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[`${JSON.stringify(key)}:`, ...jsonText(member)]],
  );
  return ['{', ...separated(members), '}'];
}

function separated(texts: readonly (readonly ShellPart[])[]): readonly ShellPart[] {
  return texts.flatMap((parts, index) => (index === 0 ? parts : [',', ...parts]));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function isVariable(value: object): value is ShellVariable {
  return 'shellVariable' in value;
}
