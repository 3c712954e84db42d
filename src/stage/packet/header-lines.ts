import { textWidth, withoutMiddle } from '../text-width.ts';
import type { Field } from './fields.ts';

/** A field of a header at its place in a line. */
interface PlacedField extends Field {
  readonly x: number;
  readonly width: number;
  /** What there is room for. */
  readonly shown: string;
}

/** A header in one line, or in two, from whom and to whom, where one would be wider than this. */
export function headerLines(fields: readonly Field[], width: number): readonly (readonly PlacedField[])[] {
  const single = placed(fields);
  if (lineWidth(single) <= width) return [single];
  const arrow = fields.findIndex(({ key }) => key === 'arrow');
  return [fields.slice(0, arrow), fields.slice(arrow)].map((line) => {
    const excess = lineWidth(placed(line)) - width;
    return excess > 0 ? placed(line.map((field) => withoutExcess(field, excess))) : placed(line);
  });
}

export function lineWidth(line: readonly PlacedField[]): number {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}

interface ShownField extends Field {
  readonly shown?: string;
}

function placed(fields: readonly ShownField[]): readonly PlacedField[] {
  let at = 0;
  return fields.map((field) => {
    const shown = field.shown ?? field.text;
    const x = field.text.startsWith(':') ? at - 6 : at;
    const width = textWidth(shown, 14, weightOf(field));
    at = x + width + 8;
    return { ...field, shown, x, width };
  });
}

/** Only an address can do with less room. */
function withoutExcess(field: Field, excess: number): ShownField {
  if (field.key !== 'source' && field.key !== 'destination') return field;
  const weight = weightOf(field);
  return {
    ...field,
    shown: withoutMiddle(field.text, 14, textWidth(field.text, 14, weight) - excess, weight),
  };
}

function weightOf({ looked, rewritten, key }: Field): 'plain' | 'bold' {
  return looked || rewritten || key === 'flags' ? 'bold' : 'plain';
}
