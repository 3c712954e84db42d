import type { LessonFault, LessonProblem, Shown } from '../lesson/problem.ts';
import type { LessonProblemWords } from './en/lesson-problem.ts';
import type { ProblemWords } from './en/problem.ts';
import { explain } from './explain.ts';

/** A problem of a lesson as one line: file, line, column, and what to do. `ofScenario` are the words for what a scenario file could have as well. */
export function explainLessonProblem(
  { file, line, column, fault }: LessonProblem,
  words: LessonProblemWords,
  ofScenario: ProblemWords,
): string {
  return words.at(file, line, column, explainLessonFault(fault, words, ofScenario));
}

function explainLessonFault(fault: LessonFault, words: LessonProblemWords, ofScenario: ProblemWords): string {
  const list = (items: readonly string[]) => (items.length === 0 ? words.none : words.list(items));
  switch (fault.kind) {
    case 'scenario':
      return explain(fault.fault, ofScenario);
    case 'edit-refused':
      return words['edit-refused'](fault.text, explain(fault.problem, ofScenario));
    case 'checkpoint':
    case 'goal':
    case 'not-an-edit':
    case 'lock':
    case 'ports-that-fail':
    case 'edits-locked':
      return words[fault.kind](fault.text);
    case 'folder-name':
      return words['folder-name'](fault.path);
    case 'missing-file':
    case 'unlisted-file':
      return words[fault.kind](fault.name);
    case 'id-is-not-slug':
      return words['id-is-not-slug'](fault.id, fault.slug);
    case 'id-twice':
    case 'number-twice':
      return words[fault.kind](fault.value, fault.other);
    case 'unknown-lesson':
    case 'placeholder':
      return words[fault.kind](fault.name, list(fault.known));
    case 'answer-is-no-option':
      return words['answer-is-no-option'](fault.answer);
    case 'too-few-options':
    case 'no-goal':
    case 'task-kind':
    case 'no-packet-last':
    case 'plays-and-ends':
    case 'title-missing':
    case 'text-before-heading':
    case 'no-source-link':
    case 'nothing-to-do':
      return words[fault.kind];
    case 'asks-differently':
      return words['asks-differently'][fault.task];
    case 'wrong-kind':
    case 'wrong-is-right':
      return words[fault.kind](fault.id);
    case 'heading-missing':
    case 'heading-unknown':
    case 'heading-twice':
    case 'empty-part':
    case 'not-one-line':
      return words[fault.kind](fault.heading);
    case 'too-long':
      return words['too-long'][fault.unit](fault.heading, fault.got, fault.limit);
    case 'other-language':
      return words['other-language'][fault.wanted](fault.heading, fault.text);
    case 'markup-left':
      return words['markup-left'](fault.heading, fault.text);
    case 'link':
      return words.link(fault.url);
    case 'observed-goal-fails':
    case 'solution-fails':
    case 'worked-step-fails':
    case 'extra-unreachable':
      return words[fault.kind](fault.goal, explainShown(fault.shown, words));
    case 'answer':
      return words.answer(list(fault.said), list(fault.engine));
    case 'unknown-checkpoint':
      return words['unknown-checkpoint'](fault.checkpoint, list(fault.known));
    case 'sent-otherwise':
      return words['sent-otherwise'][fault.said](fault.text, fault.engine);
    case 'never-met':
      return words['never-met'](fault.checkpoint);
    case 'wrong-stops-elsewhere':
      return words['wrong-stops-elsewhere'](fault.id, fault.said, fault.engine);
    case 'wrong-ports':
      return words['wrong-ports'](fault.id, fault.passing, fault.engine);
  }
}

function explainShown(shown: Shown, words: LessonProblemWords): string {
  if ('packet' in shown) return words.ends(shown.packet, shown.ends);
  return 'counted' in shown
    ? words.counted[shown.counted](shown.count, shown.atMost)
    : words.unsaid[shown.unsaid];
}
