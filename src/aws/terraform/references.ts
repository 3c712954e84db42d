import type { Comments } from '../comments.ts';
import { distinct } from '../distinct.ts';
import { indexOf, type Named } from '../named.ts';
import { hclString, type HclBlock } from './hcl.ts';

/** The expression that gives the id of a thing. */
export type ReferenceTo = (thing: Named) => string;

/** What Terraform calls a thing that it makes: `web_sg`. */
export type LabelOf = (thing: Named) => string;

/** Labels for these things, no two alike. */
export function labelsOf(things: readonly Named[]): LabelOf {
  const labels = distinct(things.map(({ name }) => identifier(name)));
  return (thing) => labels[indexOf(things, thing)] ?? identifier(thing.name);
}

/** `var.sg_web_sg` for each of these things. */
export function variablesOf(things: readonly Named[]): ReferenceTo {
  const names = variableNames(things);
  return (thing) => `var.${names[indexOf(things, thing)] ?? variableName(thing)}`;
}

/** The variables of these things, which say what is to be filled in. */
export function variableBlocks(things: readonly Named[], comments: Comments): readonly HclBlock[] {
  const names = variableNames(things);
  return things.map(({ kind, name }, index) => ({
    header: `variable ${hclString(names[index] ?? '')}`,
    body: [
      ['type', 'string'],
      ['description', hclString(comments.idOf(name, `${kind}-`))],
    ],
  }));
}

/** A name as Terraform takes it. https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers */
export function identifier(name: string): string {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return /^[a-z_]/.test(letters) ? letters : `_${letters}`;
}

function variableNames(things: readonly Named[]): readonly string[] {
  return distinct(things.map(variableName));
}

function variableName({ kind, name }: Named): string {
  return identifier(`${kind}_${name}`);
}
