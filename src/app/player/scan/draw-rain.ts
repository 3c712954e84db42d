import type { Knocked } from '../../../lesson/scan.ts';
import { placeOf, type Column } from './rain.ts';

/** What the rain is painted with; read from the page, so that it follows the theme. */
export interface Paints {
  readonly ink: string;
  readonly stopped: string;
  readonly reached: string;
  readonly line: string;
  readonly font: string;
}

/** How long a knock falls, as a share of the whole rain. */
const fall = 0.04;

/** The room for the numbers of the ports, in CSS pixels. */
const labels = 44;

/** Where the door is, as a share of the height: what it stopped piles up above, what came through below. */
const door = 0.6;

/** Paints the rain after this share of its time, 0 to 1. */
export function drawRain(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  knocks: readonly Knocked[],
  columns: readonly Column[],
  share: number,
  paints: Paints,
): void {
  context.clearRect(0, 0, width, height);
  const step = width / Math.max(1, columns.length);
  const ground = height * door;
  const most = Math.max(
    1,
    ...columns.map(({ stopped, refused, reached }) => Math.max(stopped, refused + reached)),
  );
  const unit = Math.min((ground - 24) / most, (height - labels - ground) / most, 6);
  const piles = columns.map(() => ({ above: 0, below: 0 }));
  const dots: (readonly [number, number])[] = [];
  for (const [turn, knock] of knocks.entries()) {
    const landed = share * (1 + fall) - (turn / knocks.length + fall);
    const place = placeOf(knock, columns);
    const pile = piles[place];
    if (!pile) continue;
    if (landed >= 0) {
      if (knock.outcome === 'stopped') pile.above += 1;
      else pile.below += 1;
    } else if (landed > -fall) {
      // Beside each other, so that a heavy rain is seen as many.
      dots.push([(place + 0.2 + 0.6 * ((turn % 7) / 6)) * step, (1 + landed / fall) * ground]);
    }
  }
  context.fillStyle = paints.line;
  context.fillRect(0, ground - 1, width, 2);
  for (const [place, { above, below }] of piles.entries()) {
    const x = (place + 0.18) * step;
    context.fillStyle = paints.stopped;
    context.fillRect(x, ground - 1 - above * unit, step * 0.64, above * unit);
    context.fillStyle = paints.reached;
    context.fillRect(x, ground + 1, step * 0.64, below * unit);
  }
  context.fillStyle = paints.ink;
  for (const [x, y] of dots) context.fillRect(x - 1.5, y - 4, 3, 8);
  context.font = paints.font;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const [place, { port }] of columns.entries()) {
    // On its side: five digits are wider than a column.
    context.save();
    context.translate((place + 0.5) * step, height - labels + 4);
    context.rotate(-Math.PI / 2);
    context.fillText(port === undefined ? '…' : String(port), 0, 0);
    context.restore();
  }
}
