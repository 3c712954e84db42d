/**
 * About how wide a text is when set at this size: drawings are laid out where no browser is, too.
 * A Japanese sign is as wide as it is high, a Latin one over half of that; the widest common system font is assumed.
 */
export function textWidth(text: string, size: number, weight: 'plain' | 'bold' = 'plain'): number {
  let units = 0;
  for (const sign of text) units += unitsOf(sign);
  return units * size * (weight === 'bold' ? 1.1 : 1);
}

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

function unitsOf(sign: string): number {
  if (/[\u3000-\u9fff\uff00-\uffef]/.test(sign)) return 1;
  if (/[iljI.,:;|!' ]/.test(sign)) return 0.34;
  if (/[mwMW@→←]/.test(sign)) return 0.92;
  return /[A-Z]/.test(sign) ? 0.7 : 0.62;
}
