import { distinct } from './distinct.ts';
import { indexOf, type Named } from './named.ts';
import type { ShellVariable } from './shell.ts';

/** The shell variable that holds the id of a thing. */
export type VariableOf = (thing: Named) => ShellVariable;

/**
 * `SG_WEB_SG` for the security group web-sg.
 * The kind stands before the name, so that no name is that of a variable the shell itself lives by, such as PATH.
 */
export function variableOf(thing: Named): ShellVariable {
  return { shellVariable: spell(thing) };
}

/** Variables for these things, no two of one name. */
export function variablesOf(things: readonly Named[]): VariableOf {
  const spellings = distinct(things.map(spell));
  return (thing) => ({ shellVariable: spellings[indexOf(things, thing)] ?? spell(thing) });
}

function spell({ kind, name }: Named): string {
  return `${kind}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}
