/** Outlines as a hand would draw them: never quite straight, and the same every time. */

/** A rectangle in ink, its corners and edges a little off, by a number that tells one drawing from the next. */
export function inkedRect(x: number, y: number, width: number, height: number, seed: number): string {
  const at = (dx: number, dy: number, turn: number) =>
    `${rounded(x + dx + wobble(seed + turn))} ${rounded(y + dy + wobble(seed + turn + 50))}`;
  const bow = (dx: number, dy: number, turn: number) => at(dx, dy, turn + 100);
  return [
    `M${at(0, 0, 1)}`,
    `Q${bow(width / 2, 0, 1)} ${at(width, 0, 2)}`,
    `Q${bow(width, height / 2, 2)} ${at(width, height, 3)}`,
    `Q${bow(width / 2, height, 3)} ${at(0, height, 4)}`,
    `Q${bow(0, height / 2, 4)} ${at(0, 0, 1)}Z`,
  ].join('');
}

/** A line in ink from one point to another, with a slight bend. */
export function inkedLine(x1: number, y1: number, x2: number, y2: number, seed: number): string {
  const bendX = rounded((x1 + x2) / 2 + wobble(seed));
  const bendY = rounded((y1 + y2) / 2 + wobble(seed + 7));
  return `M${rounded(x1)} ${rounded(y1)}Q${bendX} ${bendY} ${rounded(x2)} ${rounded(y2)}`;
}

/** A number of -1 to 1 that looks like chance and is none. */
function wobble(seed: number): number {
  let mixed = Math.imul(Math.round(seed * 8) ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 16)) >>> 0) / 0xffffffff) * 2 - 1;
}

/** To a tenth of a unit: finer is not seen and only makes the drawing longer. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
