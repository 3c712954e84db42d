import type { FlowLogProblem } from '../trace/flow-log-line.ts';
import type { FlowLogWords } from './en/flow-log.ts';
import type { ProblemWords } from './en/problem.ts';
import { explain } from './explain.ts';

/** What is wrong with a format or a line of a flow log, and what would be right. */
export function explainFlowLog(
  problem: FlowLogProblem,
  words: FlowLogWords,
  ofAddress: ProblemWords,
): string {
  switch (problem.kind) {
    case 'flow-log-format-empty':
      return words[problem.kind];
    case 'flow-log-format-text':
    case 'flow-log-field-unknown':
      return words[problem.kind](problem.text);
    case 'flow-log-field-twice':
      return words[problem.kind](problem.field);
    case 'flow-log-field-count':
      return words[problem.kind](problem.count, problem.wanted);
    case 'flow-log-version':
      return words[problem.kind](problem.text, problem.wanted);
    case 'flow-log-address':
      return words[problem.kind](problem.field, explain(problem.problem, ofAddress));
    case 'flow-log-value':
      return explainValue(problem, words.value);
  }
}

function explainValue(
  { text, field, content }: Extract<FlowLogProblem, { kind: 'flow-log-value' }>,
  words: FlowLogWords['value'],
): string {
  switch (content.kind) {
    case 'number':
      return content.most === undefined
        ? words.number(text, field)
        : words.limited(text, field, content.most);
    case 'word':
      return words.word(text, field, content.words);
    case 'text':
    case 'address':
      return words.text(text, field);
  }
}
