import { spawnSync } from 'node:child_process';
import { countOf } from '../src/symbolic/diagram/count.ts';
import { HeaderSpace } from '../src/symbolic/headers/header-space.ts';
import { boxesOf, volumeOf } from './boxes.ts';
import { median, milliseconds } from './measure.ts';
import { edited, filtersOf, openAfter, provenAfter, provenBy } from './proofs.ts';
import { ruleSet } from './rule-set.ts';

/** A row of the table of proofs: what was timed, and milliseconds for each size. */
export interface ProofRow {
  readonly name: string;
  readonly cells: readonly string[];
}

// Beyond this many rules, lists of boxes take minutes.
const mostForBoxes = 1_000;

/** How long it takes to know all headers that get in, at each size, of IPv4: as diagrams, and as a list of boxes. */
export function proofRows(sizes: readonly number[]): readonly ProofRow[] {
  const columns = sizes.map(column);
  const names = Object.keys(columns[0] ?? {});
  return names.map((name) => ({ name, cells: columns.map((each) => each[name] ?? '') }));
}

function column(size: number): Readonly<Record<string, string>> {
  const rules = ruleSet(size, 'ipv4');
  const filters = filtersOf(rules);
  const anew = () => provenBy(filters, new HeaderSpace('ipv4'));
  const proven = anew();
  const edits = Array.from({ length: 40 }, (_, turn) => filtersOf(edited(rules, turn)));
  const perEdit = edits.map((each) => milliseconds(() => provenAfter(proven, each)));
  // With room for two translators on a way, as the page has it.
  const page = { ...proven, space: new HeaderSpace('ipv4', 2) };
  const perOpening = edits.map((each) => milliseconds(() => openAfter(page, each)));
  const boxes = size > mostForBoxes ? undefined : boxesOf(rules);
  if (boxes && volumeOf(boxes) !== countOf(proven.space.diagrams, proven.set))
    throw new Error(`boxes and diagrams disagree at ${String(size)} rules`);
  return {
    'first proof of a process': told(first(size)),
    'proof, warm': told(median(repeated(anew, size))),
    'edit, half of them': told(median(perEdit)),
    'edit, 95 of 100': told(perEdit.toSorted((one, other) => one - other)[37] ?? 0),
    'what is open, after an edit': told(median(perOpening)),
    'list of boxes, warm': boxes ? told(median(repeated(() => boxesOf(rules), size))) : 'minutes',
  };
}

/** In a process of its own, started as this one was. */
function first(size: number): number {
  const file = new URL('first-proof.ts', import.meta.url).pathname;
  const run = () =>
    spawnSync(process.execPath, [...process.execArgv, file, String(size)], { encoding: 'utf8' });
  return median([run(), run(), run()].map(({ stdout }) => Number(stdout)));
}

function repeated(work: () => unknown, size: number): readonly number[] {
  return Array.from({ length: size > 1_000 ? 3 : 9 }, () => milliseconds(work));
}
function told(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
