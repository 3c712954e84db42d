import { cli as enCli, type CliWords } from '../words/en/cli.ts';
import { compare as enCompare, type CompareWords } from '../words/en/compare.ts';
import { flowLog as enFlowLog, type FlowLogWords } from '../words/en/flow-log.ts';
import { lessonProblem as enLessonProblem, type LessonProblemWords } from '../words/en/lesson-problem.ts';
import { problem as enProblem, type ProblemWords } from '../words/en/problem.ts';
import { prove as enProve, type ProveWords } from '../words/en/prove.ts';
import { trace as enTrace, type TraceWords } from '../words/en/trace.ts';
import { cli as jaCli } from '../words/ja/cli.ts';
import { compare as jaCompare } from '../words/ja/compare.ts';
import { flowLog as jaFlowLog } from '../words/ja/flow-log.ts';
import { lessonProblem as jaLessonProblem } from '../words/ja/lesson-problem.ts';
import { problem as jaProblem } from '../words/ja/problem.ts';
import { prove as jaProve } from '../words/ja/prove.ts';
import { trace as jaTrace } from '../words/ja/trace.ts';
import { languages, type Language } from '../words/language.ts';

/** All that the terminal says, in one language. */
export interface TerminalWords {
  readonly language: Language;
  readonly cli: CliWords;
  readonly compare: CompareWords;
  readonly flowLog: FlowLogWords;
  readonly lessonProblem: LessonProblemWords;
  readonly problem: ProblemWords;
  readonly prove: ProveWords;
  readonly trace: TraceWords;
}

/** The language asked for, else that of the environment's locale, else English. */
export function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  // To POSIX, an empty variable is one that is not set.
  const locale =
    [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((each) => each) ?? '';
  return languages.find((language) => (asked ?? locale).toLowerCase().startsWith(language)) ?? 'en';
}

/** Whether this is a language that we speak; asking for none is as good. */
export function isLanguage(asked: string | undefined): asked is Language | undefined {
  return asked === undefined || languages.some((language) => language === asked);
}

export function terminalWords(language: Language): TerminalWords {
  return { language, ...(language === 'ja' ? japanese : english) };
}

const english = {
  cli: enCli,
  compare: enCompare,
  flowLog: enFlowLog,
  lessonProblem: enLessonProblem,
  problem: enProblem,
  prove: enProve,
  trace: enTrace,
};

const japanese: typeof english = {
  cli: jaCli,
  compare: jaCompare,
  flowLog: jaFlowLog,
  lessonProblem: jaLessonProblem,
  problem: jaProblem,
  prove: jaProve,
  trace: jaTrace,
};
