import { samePlace, type Place } from './place.ts';

/** What stands in the boxes for several rules, each list with its own. */
export type PastedTexts = readonly { readonly place: Place; readonly text: string }[];

export function textFor(texts: PastedTexts, place: Place): string | undefined {
  return texts.find((each) => samePlace(each.place, place))?.text;
}

/** The texts with this one in the box of a list; without a text, the box is gone. */
export function withText(texts: PastedTexts, place: Place, text: string | undefined): PastedTexts {
  const others = texts.filter((each) => !samePlace(each.place, place));
  return text === undefined ? others : [...others, { place, text }];
}
