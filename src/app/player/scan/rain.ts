import type { Knocked } from '../../../lesson/scan.ts';

/** One column of the rain: a port that is knocked on often, or all others together. */
export interface Column {
  /** Undefined: all ports without a column of their own. */
  readonly port: number | undefined;
  readonly stopped: number;
  readonly refused: number;
  readonly reached: number;
}

/** More columns than these cannot be told apart from the back of a room. */
const mostColumns = 14;

/** The ports that are knocked on most, and those that anybody reached, each with its counts; the others as one. In the order of the ports. */
export function columnsOf(knocks: readonly Knocked[]): readonly Column[] {
  const counts = new Map<number, Knocked[]>();
  for (const knock of knocks) counts.set(knock.port, [...(counts.get(knock.port) ?? []), knock]);
  const weightOf = (all: readonly Knocked[]) =>
    all.length + (all.some(({ outcome }) => outcome === 'reached') ? knocks.length : 0);
  const own = [...counts]
    .filter(([, all]) => weightOf(all) > 2)
    .toSorted(([, one], [, other]) => weightOf(other) - weightOf(one))
    .slice(0, mostColumns)
    .map(([port]) => port)
    .toSorted((one, other) => one - other);
  const rest = knocks.filter(({ port }) => !own.includes(port));
  return [
    ...own.map((port) => columnOf(port, counts.get(port) ?? [])),
    ...(rest.length > 0 ? [columnOf(undefined, rest)] : []),
  ];
}

/** The place of the column that a knock belongs to. */
export function placeOf({ port }: Knocked, columns: readonly Column[]): number {
  const own = columns.findIndex((column) => column.port === port);
  return own >= 0 ? own : columns.length - 1;
}

function columnOf(port: number | undefined, knocks: readonly Knocked[]): Column {
  const count = (outcome: Knocked['outcome']) => knocks.filter((each) => each.outcome === outcome).length;
  return { port, stopped: count('stopped'), refused: count('refused'), reached: count('reached') };
}
