/**
 * A typed or pasted text as the console would take it: an input method may have typed full-width digits, dots and
 * dashes, and what is pasted may bring marks along that nobody sees.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** The same for a range of numbers, whose dash has many shapes: that of a Japanese keyboard is `～` or `ー`. */
export function plainRange(text: string): string {
  return plain(text).replace(/[\u2010-\u2015\u2212\u301c~ー]/g, '-');
}

/** Whether a name has a typed text in it, however that is written. */
export function isMeant(name: string, typed: string): boolean {
  return plain(name).toLowerCase().includes(plain(typed).toLowerCase());
}
