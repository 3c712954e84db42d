import { readScenario } from '../../src/scenario/file.ts';
import { problem as words } from '../../src/words/en/problem.ts';
import { explain } from '../../src/words/explain.ts';

/** Everything that is told of a file without its first line: where, and the sentence; a warning begins with `note:`. */
export function toldOf(text: string): readonly string[] {
  return readScenario(`kaerimichi: 1\n${text}`).problems.map(({ severity, fault, position }) => {
    const sentence = explain(fault, words);
    const where = position ? `${String(position.line - 1)}:${String(position.column)}` : 'nowhere';
    return `${where} ${severity === 'warning' ? words.warning(sentence) : sentence}`;
  });
}
