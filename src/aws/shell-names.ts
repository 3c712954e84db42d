import type { ShellVariable } from './shell.ts';

/** What AWS knows by an id and a scenario by a name; the letters are those that its ids begin with. */
export interface Named {
  readonly kind: 'sg' | 'acl' | 'pl' | 'vpc';
  readonly name: string;
}

/** The shell variable that holds the id of a thing. */
export type VariableOf = (thing: Named) => ShellVariable;

/**
 * `SG_WEB_SG` for the security group web-sg.
 * The kind stands before the name, so that no name is that of a variable the shell itself lives by, such as PATH.
 */
export function variableOf({ kind, name }: Named): ShellVariable {
  return { shellVariable: `${kind}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_') };
}
