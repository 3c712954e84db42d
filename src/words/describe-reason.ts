import { formatAddress } from '../net/ip.ts';
import type { Because, DecidingField } from '../lesson/because.ts';
import type { Checkpoint } from '../lesson/checkpoint.ts';
import type { Happened, ReasonSentence } from '../lesson/reason.ts';
import type { LessonWords } from './en/lesson.ts';

type ReasonWords = LessonWords['reason'];

/** The sentence that a learner built, whole. */
export function describeReason({ happened, at, because }: ReasonSentence, words: ReasonWords): string {
  const place = words.at(describeCheckpoint(at, words));
  return words.sentence(describeHappened(happened, words), place, describeBecause(because, words));
}

export function describeHappened({ leg, passed }: Happened, words: ReasonWords): string {
  return words.happened[leg][passed ? 'passed' : 'stopped'];
}

/** A checkpoint as a part of the sentence; the ways to end without a drop are no part of it. */
export function describeCheckpoint(checkpoint: Checkpoint, words: ReasonWords): string {
  switch (checkpoint.kind) {
    case 'crossing':
      return words.checkpoint(checkpoint.id, words[checkpoint.direction]);
    case 'route':
      return words.route(checkpoint.subnet);
    case 'home':
    case 'refused':
    case 'arrived':
      return '';
  }
}

export function describeBecause(because: Because, words: ReasonWords): string {
  switch (because.kind) {
    case 'ledger':
    case 'no-route':
    case 'nobody-there':
    case 'source-dest-check':
    case 'port-25':
    case 'gateway':
      return words.because[because.kind];
    case 'rule-allows':
    case 'no-rule-allows':
      return words.because[because.kind](describeField(because.field, words));
    case 'entry-denies':
      return words.because['entry-denies'](because.ruleNumber, describeField(because.field, words));
  }
}

function describeField(field: DecidingField, words: ReasonWords): string {
  switch (field.name) {
    case 'port':
      return words.field.port(field.port);
    case 'source':
    case 'destination':
      return words.field[field.name](formatAddress(field.address));
    case 'icmp':
      return words.field.icmp(field.type, field.code);
    case 'protocol':
      return words.field.protocol(field.number);
  }
}
