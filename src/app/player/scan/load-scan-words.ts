import type { ScanWords } from '../../../words/en/scan.ts';
import type { Language } from '../../../words/language.ts';

/** Fetches what is said about a rain of knocks, in one language. */
export async function loadScanWords(language: Language): Promise<ScanWords> {
  switch (language) {
    case 'ja':
      return (await import('../../../words/ja/scan.ts')).scan;
    case 'en':
      return (await import('../../../words/en/scan.ts')).scan;
  }
}
