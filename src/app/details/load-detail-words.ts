import type { FlowLogWords } from '../../words/en/flow-log.ts';
import type { PacketWords } from '../../words/en/packet.ts';
import type { Language } from '../../words/language.ts';

/** What the tables beside the packet view say. */
export interface DetailWords {
  readonly packet: PacketWords;
  readonly flowLog: FlowLogWords;
}

/** Fetches what only the details of the packet view say. */
export function loadDetailWords(language: Language): Promise<DetailWords> {
  switch (language) {
    case 'ja':
      return import('./detail-words-ja.ts');
    case 'en':
      return import('./detail-words-en.ts');
  }
}
