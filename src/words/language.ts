/** The languages that the product speaks, the first one first. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];
