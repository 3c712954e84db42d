import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failed, found, type Read } from '../net/read.ts';
import { readScenario, readScenarioValue, type ScenarioReading } from '../scenario/file.ts';
import { readYaml } from '../scenario/yaml.ts';
import type { TerminalWords } from './language.ts';

/** What a command is about: a scenario, and the flows and goals that its file names for it. */
export interface Input {
  readonly reading: ScenarioReading;
  readonly flows: readonly string[];
  readonly goals: readonly string[];
}

/** A scenario file, or the scenario of a lesson folder. */
export function readInput(path: string, words: TerminalWords): Read<Input, string> {
  if (!existsSync(path)) return failed(words.cli.noFile(path));
  const isFolder = statSync(path).isDirectory();
  const file = isFolder ? join(path, 'lesson.yaml') : path;
  if (!existsSync(file)) return failed(words.cli.noLesson(path));
  try {
    const text = readFileSync(file, 'utf8');
    return found(isFolder ? readLessonInput(text) : { reading: readScenario(text), flows: [], goals: [] });
  } catch (error) {
    return failed(words.cli.unreadable(file, error instanceof Error ? error.message : String(error)));
  }
}

/** A lesson's scenario, its one flow and its goals. */
function readLessonInput(text: string): Input {
  const { value, locate, problems } = readYaml(text);
  if (problems.length > 0) return { reading: { problems }, flows: [], goals: [] };
  const lesson = typeof value === 'object' && value !== null ? value : {};
  const reading = readScenarioValue('scenario' in lesson ? lesson.scenario : undefined, (path, what) =>
    locate(['scenario', ...path], what),
  );
  const flows = 'flow' in lesson && typeof lesson.flow === 'string' ? [lesson.flow] : [];
  const goals =
    'goals' in lesson && typeof lesson.goals === 'object' ? Object.values(lesson.goals ?? {}) : [];
  return { reading, flows, goals: goals.filter((goal) => typeof goal === 'string') };
}
