/**
 * About how wide a text is when set at this size: drawings are laid out where no browser is, too.
 * A Japanese sign is as wide as it is high, a Latin one over half of that; the widest common system font is assumed.
 */
export function textWidth(text: string, size: number, weight: 'plain' | 'bold' = 'plain'): number {
  let units = 0;
  for (const sign of text) units += unitsOf(sign);
  return units * size * (weight === 'bold' ? boldness : 1);
}

const boldness = 1.1;

/** The text, cut with an ellipsis where it would be wider than that. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`, size) > width) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** The first of these texts that is not wider than that; the last is cut if even it is. */
export function fitting(texts: readonly string[], width: number, weight: 'plain' | 'bold' = 'plain'): string {
  const whole = texts.find((text) => textWidth(text, 14, weight) <= width);
  return whole ?? shortened(texts.at(-1) ?? '', weight === 'bold' ? 14 * boldness : 14, width);
}

/** The text, without its middle where it would be wider than that: the ends of an address tell most. */
export function withoutMiddle(
  text: string,
  size: number,
  width: number,
  weight: 'plain' | 'bold' = 'plain',
): string {
  if (textWidth(text, size, weight) <= width) return text;
  for (let kept = text.length - 2; kept > 2; kept -= 1) {
    const start = Math.ceil(kept / 2);
    const cut = `${text.slice(0, start)}…${text.slice(text.length - kept + start)}`;
    if (textWidth(cut, size, weight) <= width) return cut;
  }
  return '…';
}

function unitsOf(sign: string): number {
  if (/[\u3000-\u9fff\uff00-\uffef]/.test(sign)) return 1;
  if (/[iljI.,:;|!' ]/.test(sign)) return 0.34;
  if (/[frt()[\]/-]/.test(sign)) return 0.42;
  if (/[mwMW@→←]/.test(sign)) return 0.92;
  return /[A-Z]/.test(sign) ? 0.7 : 0.64;
}
