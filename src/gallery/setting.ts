import { app as appEn } from '../words/en/app.ts';
import { copy as copyEn } from '../words/en/copy.ts';
import { editProblem as editProblemEn } from '../words/en/edit-problem.ts';
import { editor as editorEn } from '../words/en/editor.ts';
import { packet as packetEn } from '../words/en/packet.ts';
import { problem as problemEn } from '../words/en/problem.ts';
import { ruler as rulerEn } from '../words/en/ruler.ts';
import { stage as stageEn } from '../words/en/stage.ts';
import { trace as traceEn } from '../words/en/trace.ts';
import { typeText as typeTextEn } from '../words/en/type-text.ts';
import { types as typesEn } from '../words/en/types.ts';
import { app as appJa } from '../words/ja/app.ts';
import { copy as copyJa } from '../words/ja/copy.ts';
import { editProblem as editProblemJa } from '../words/ja/edit-problem.ts';
import { editor as editorJa } from '../words/ja/editor.ts';
import { packet as packetJa } from '../words/ja/packet.ts';
import { problem as problemJa } from '../words/ja/problem.ts';
import { ruler as rulerJa } from '../words/ja/ruler.ts';
import { stage as stageJa } from '../words/ja/stage.ts';
import { trace as traceJa } from '../words/ja/trace.ts';
import { typeText as typeTextJa } from '../words/ja/type-text.ts';
import { types as typesJa } from '../words/ja/types.ts';
import type { Language } from '../words/language.ts';

/** What a specimen is shown in. */
export interface Setting {
  readonly language: Language;
  /** The room that there is, in CSS pixels. */
  readonly width: number;
}

/** All that a specimen may have to say. */
export const wordsIn = {
  en: {
    app: appEn,
    copy: copyEn,
    editProblem: editProblemEn,
    editor: editorEn,
    packet: packetEn,
    problem: problemEn,
    ruler: rulerEn,
    stage: stageEn,
    trace: traceEn,
    typeText: typeTextEn,
    types: typesEn,
  },
  ja: {
    app: appJa,
    copy: copyJa,
    editProblem: editProblemJa,
    editor: editorJa,
    packet: packetJa,
    problem: problemJa,
    ruler: rulerJa,
    stage: stageJa,
    trace: traceJa,
    typeText: typeTextJa,
    types: typesJa,
  },
} as const;
