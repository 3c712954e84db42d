/** The languages that every lesson is written in. */
export const textLanguages = ['ja', 'en'] as const;

export type TextLanguage = (typeof textLanguages)[number];
