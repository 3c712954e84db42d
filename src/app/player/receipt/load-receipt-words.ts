import type { ReceiptWords } from '../../../words/en/receipt.ts';
import type { Language } from '../../../words/language.ts';

/** Fetches what a receipt says, in one language. */
export async function loadReceiptWords(language: Language): Promise<ReceiptWords> {
  switch (language) {
    case 'ja':
      return (await import('../../../words/ja/receipt.ts')).receipt;
    case 'en':
      return (await import('../../../words/en/receipt.ts')).receipt;
  }
}
