import type { EditProblem } from '../scenario/edit.ts';
import type { Fault } from '../scenario/problem.ts';
import type { CannotSay } from '../symbolic/road/traveller.ts';
import type { CheckpointProblem } from './checkpoint.ts';
import type { PlaceholderName } from './placeholder.ts';
import type { TextLanguage } from './text-language.ts';

/** What is wrong with a lesson folder, and where. Line and column count from 1. */
export interface LessonProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly fault: LessonFault;
}

export type LessonFault = ReadingFault | TextFault | ClaimFault;

/** What keeps a lesson from being read. */
export type ReadingFault =
  | { readonly kind: 'scenario'; readonly fault: Fault }
  | CheckpointProblem
  | { readonly kind: 'goal'; readonly text: string }
  | { readonly kind: 'folder-name'; readonly path: string }
  | { readonly kind: 'missing-file' | 'unlisted-file'; readonly name: string }
  | { readonly kind: 'id-is-not-slug'; readonly id: string; readonly slug: string }
  | { readonly kind: 'id-twice' | 'number-twice'; readonly value: string; readonly other: string }
  | { readonly kind: 'not-an-edit' | 'lock' | 'ports-that-fail'; readonly text: string }
  | {
      readonly kind: 'unknown-lesson';
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'answer-is-no-option'; readonly answer: string }
  | { readonly kind: 'too-few-options' | 'no-goal' | 'task-kind' | 'no-packet-last' | 'plays-and-ends' }
  | { readonly kind: 'wrong-kind'; readonly id: string }
  /** `beside`: two runs are compared, but the question is where one ends. `answer`: the reverse. */
  | { readonly kind: 'asks-differently'; readonly task: 'beside' | 'answer' };

/** What is wrong with the words of a lesson in one language. */
export type TextFault =
  | { readonly kind: 'title-missing' | 'text-before-heading' }
  | {
      readonly kind: 'heading-missing' | 'heading-unknown' | 'heading-twice' | 'empty-part' | 'not-one-line';
      readonly heading: string;
    }
  | {
      readonly kind: 'too-long';
      readonly heading: string;
      readonly unit: 'words' | 'characters';
      readonly got: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'other-language';
      readonly heading: string;
      readonly wanted: TextLanguage;
      readonly text: string;
    }
  | { readonly kind: 'markup-left'; readonly heading: string; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly known: readonly PlaceholderName[] }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'no-source-link' };

/** Where a lesson says other things than the engine. `engine` is what the engine says. */
export type ClaimFault =
  | { readonly kind: 'nothing-to-do' }
  | {
      readonly kind: 'observed-goal-fails' | 'solution-fails' | 'worked-step-fails' | 'extra-unreachable';
      readonly goal: string;
      readonly shown: Shown;
    }
  | { readonly kind: 'edit-refused'; readonly text: string; readonly problem: EditProblem }
  | { readonly kind: 'edits-locked'; readonly text: string }
  | { readonly kind: 'answer'; readonly said: readonly string[]; readonly engine: readonly string[] }
  | { readonly kind: 'unknown-checkpoint'; readonly checkpoint: string; readonly known: readonly string[] }
  | {
      readonly kind: 'sent-otherwise';
      readonly said: 'passes' | 'stops';
      readonly text: string;
      readonly engine: string;
    }
  | { readonly kind: 'never-met'; readonly checkpoint: string }
  | { readonly kind: 'wrong-is-right'; readonly id: string }
  | {
      readonly kind: 'wrong-stops-elsewhere';
      readonly id: string;
      readonly said: string;
      readonly engine: string;
    }
  | { readonly kind: 'wrong-ports'; readonly id: string; readonly passing: number; readonly engine: string };

/** What a failing goal shows: a packet and where it ends, a count, or why nothing can be proved. */
export type Shown =
  | { readonly packet: string; readonly ends: string }
  | { readonly counted: 'rules' | 'exposure'; readonly count: number; readonly atMost: number }
  | { readonly unsaid: CannotSay };
