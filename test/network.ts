import { readScenario } from '../src/scenario/file.ts';
import { parseAction } from '../src/scenario/action-notation.ts';
import type { Action } from '../src/scenario/action.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { must } from './must.ts';

/** The scenario that a text of ours says; the version line may be left out. */
export function network(text: string): Scenario {
  const { scenario, problems } = readScenario(`kaerimichi: 1\n${text}`);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

export function actionsOf(lines: readonly string[]): readonly Action[] {
  return lines.map((line) => must(parseAction(line)));
}
