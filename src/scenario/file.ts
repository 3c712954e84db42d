import { found } from '../net/read.ts';
import { parseAction } from './action-notation.ts';
import { actionAsMeant, withDefaultGroups } from './defaults.ts';
import { FileReader } from './file-reader.ts';
import type { Problem } from './problem.ts';
import { checkScenario } from './check/check-scenario.ts';
import { readNetwork } from './read-network.ts';
import { readRules } from './read-rules.ts';
import type { Scenario } from './scenario.ts';
import * as shape from './schema.ts';
import { readYaml, type Locate } from './yaml.ts';

/** A scenario, if there was no error, and everything there is to say about its text: all problems at once, in order. */
export interface ScenarioReading {
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
}

/** Reads a scenario file. The text is untrusted: whatever it is, the answer is a scenario or sentences, within a second. */
export function readScenario(text: string): ScenarioReading {
  const { value, locate, problems } = readYaml(text);
  return problems.length > 0 ? { problems } : readScenarioValue(value, locate);
}

/** Reads a scenario that stands inside another file, already parsed; `locate` says where its parts stand. */
export function readScenarioValue(value: unknown, locate: Locate): ScenarioReading {
  const reader = new FileReader(value, locate);
  if (!reader.begin()) return { problems: reader.problems() };
  const scenario = readParts(reader);
  checkScenario(scenario, reader);
  return reader.hasErrors() ? { problems: reader.problems() } : { scenario, problems: reader.problems() };
}

function readParts(reader: FileReader): Scenario {
  const network = readNetwork(reader);
  const rules = readRules(reader, network.vpcs);
  const seed = reader.part(['seed'], shape.seed) ?? 1;
  const port25 = reader.part(['port-25'], shape.port25) ?? 'restricted';
  const parts = { seed, ...network, ...rules, port25 };
  const actions = reader.lines(reader.part(['actions'], shape.lines) ?? [], ['actions'], (line) => {
    const action = parseAction(line);
    return action.ok ? found(actionAsMeant(action.value, parts)) : action;
  });
  return withDefaultGroups({ ...parts, actions });
}
