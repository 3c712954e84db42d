import { expect } from 'vitest';
import { parseFlow } from '../../src/scenario/flow-notation.ts';
import { must } from '../must.ts';
import { network } from '../network.ts';
import { toldByBoth } from './both.ts';

/**
 * Has engine and proof say what becomes of every flow in every network, and where it ends.
 * Returns how often each was said: an agreement on nothing would be none.
 */
export function sayTheSame(
  networks: readonly string[],
  flows: readonly string[],
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const text of networks) {
    const scenario = network(text);
    for (const line of flows) {
      const { engine, proof } = toldByBoth(scenario, must(parseFlow(line)));
      expect(proof, `${line}\n${text}`).toBe(engine);
      seen.set(engine, (seen.get(engine) ?? 0) + 1);
    }
  }
  return seen;
}

/** Of all texts that the choices make of a template, one in so many: each has two or three values, so all of them stay in many combinations. */
const oneIn = 7;

/** Texts that the choices make of a template: each `<name>` stands for one of its values. */
export function each(
  template: string,
  choices: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.entries(choices)
    .reduce<readonly string[]>(
      (texts, [name, values]) =>
        texts.flatMap((text) => values.map((value) => text.replaceAll(`<${name}>`, value))),
      [template],
    )
    .filter((_, index) => index % oneIn === 0);
}
