import { play } from '../src/engine/play.ts';
import type { Family } from '../src/net/ip.ts';
import { contestants, type Contestant } from './contestants.ts';
import { nanosecondsPerCall } from './measure.ts';
import { proofRows } from './proof-table.ts';
import { ruleSet, type RuleSet } from './rule-set.ts';
import { scenarioWith, sendTo } from './scenario.ts';

const sizes = [10, 100, 1_000, 10_000] as const;
const families: readonly Family[] = ['ipv4', 'ipv6'];

// Slow contestants are timed on fewer packets, the same for all of a size.
const samples: Readonly<Record<(typeof sizes)[number], number>> = {
  10: 512,
  100: 256,
  1_000: 64,
  10_000: 16,
};

console.log(
  'Verdict: 40 % network ACL entries, 60 % security-group rules; ns of processor time, best of many.',
);
console.log(`Exchange: request and reply of \`play\`, with the whole trace; µs.\n`);
for (const family of families) {
  const rows = sizes.map((size) => row(size, family));
  const names = rows[0]?.map(({ name }) => name) ?? [];
  console.log(
    line(
      family,
      sizes.map((size) => `${size.toLocaleString('en')} rules`),
    ),
  );
  for (const [index, name] of names.entries()) {
    console.log(
      line(
        name,
        rows.map((cells) => cells[index]?.text ?? ''),
      ),
    );
  }
  console.log();
}

console.log(
  'Proof: what gets in, of all 2^104 headers; processor time. An edit says what it opened and closed.\n',
);
console.log(
  line(
    'ipv4',
    sizes.map((size) => `${size.toLocaleString('en')} rules`),
  ),
);
for (const { name, cells } of proofRows(sizes)) console.log(line(name, cells));

interface Cell {
  readonly name: string;
  readonly text: string;
}

function row(size: (typeof sizes)[number], family: Family): readonly Cell[] {
  const set = ruleSet(size, family);
  const scenario = scenarioWith(set);
  const field = contestants(set, scenario);
  expectAgreement(field, set);
  const picked = set.packets.slice(0, samples[size]).map((_, index) => index);
  const verdicts = field.map(({ name, verdict }) => {
    const batch = () => {
      for (const index of picked) verdict(index);
    };
    return { name, text: nanoseconds(nanosecondsPerCall(batch, picked.length)) };
  });
  const actions = [sendTo(set)];
  const exchange = nanosecondsPerCall(() => play(scenario, actions), 1);
  return [...verdicts, { name: 'whole exchange, traced', text: `${(exchange / 1000).toFixed(1)} µs` }];
}

/** Whoever answers otherwise has no business in the table. */
function expectAgreement(field: readonly Contestant[], { packets, family }: RuleSet): void {
  const [first, ...others] = field;
  const some = packets.slice(0, 64).keys();
  for (const index of some) {
    const right = first?.verdict(index);
    const wrong = others.find(({ verdict }) => verdict(index) !== right);
    if (wrong) throw new Error(`${wrong.name} disagrees on ${family} packet ${String(index)}`);
  }
}

function nanoseconds(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} ns` : `${(value / 1000).toFixed(0)} µs`;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(16)).join('');
}
