import type { TraceEvent } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';

/** What is announced for an event in which no truck drives. */
export function announcementOf(event: TraceEvent | undefined, words: StageWords): string {
  switch (event?.kind) {
    case 'edited':
      return event.problem ? words.editRefused : words.edited;
    case 'waited':
      return words.waited(event.seconds);
    case 'closed':
      return event.open ? words.closed : words.nothingToClose;
    case 'exchange':
      return words.notSent;
    case 'nothing-sent':
      return words.nothingSent;
    case undefined:
      return words.nothingHappens;
  }
}
