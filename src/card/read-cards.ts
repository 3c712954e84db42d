import type { LessonFault, LessonProblem } from '../lesson/problem.ts';
import { readScenarioValue } from '../scenario/file.ts';
import { takeShape } from '../scenario/file-shape.ts';
import { readYaml, type Locate, type Path } from '../scenario/yaml.ts';
import type { Card } from './card.ts';
import { cardsFile, type RawCards } from './card-shape.ts';
import { readCard, type CardReading, type Tell } from './read-card.ts';

export interface CardsReading {
  readonly cards: readonly Card[];
  readonly problems: readonly LessonProblem[];
}

/** Reads a set of cards, each once for every row of numbers, and holds every answer against the engine. All problems are told at once. */
export function readCards(file: string, source: string): CardsReading {
  const { value, locate, problems: yaml } = readYaml(source);
  const problems: LessonProblem[] = [];
  const tellAt = (where: Locate) => (path: Path, fault: LessonFault) => {
    const { line, column } = where(path) ?? { line: 1, column: 1 };
    problems.push({ file, line, column, fault });
  };
  const tell = tellAt(locate);
  for (const { position, fault } of yaml) {
    const { line, column } = position ?? { line: 1, column: 1 };
    problems.push({ file, line, column, fault: { kind: 'scenario', fault } });
  }
  const shaped = problems.length > 0 ? undefined : takeShape(cardsFile, value);
  for (const { path, fault } of shaped?.faults ?? []) tell(path, { kind: 'scenario', fault });
  const raw = shaped?.value;
  if (!raw) return { cards: [], problems };
  const readings = raw.numbers.map((numbers) => {
    const filled = fill(source, numbers);
    const own = readYaml(filled);
    const dealt = takeShape(cardsFile, own.value);
    return dealt.value === undefined
      ? new Map<string, CardReading>()
      : readDeal(dealt.value, tellAt(own.locate), own.locate);
  });
  const cards = Object.entries(raw.cards).flatMap(([id, { misconception, lesson }]): readonly Card[] => {
    const dealt = readings.flatMap((each) => each.get(id) ?? []);
    const [first] = dealt;
    if (!first) return [];
    return [{ id, misconception, lesson, options: first.options, deals: dealt.map(({ deal }) => deal) }];
  });
  return { cards: problems.length === 0 ? cards : [], problems: withoutRepeats(problems) };
}

/** The file with the numbers of one deal in it. */
function fill(source: string, numbers: RawCards['numbers'][number]): string {
  return Object.entries(numbers).reduce(
    (text, [name, value]) => text.replaceAll(`$${name}`, String(value)),
    source,
  );
}

function readDeal(raw: RawCards, tell: Tell, locate: Locate): ReadonlyMap<string, CardReading> {
  const { scenario: base, problems } = readScenarioValue(raw.scenario, (inner, what) =>
    locate(['scenario', ...inner], what),
  );
  for (const { severity, path, fault } of problems) {
    if (severity === 'error') tell(['scenario', ...path], { kind: 'scenario', fault });
  }
  if (!base) return new Map();
  const { securityGroup, networkAcl } = raw.filters;
  if (!base.securityGroups.some(({ id }) => id === securityGroup))
    tell(['filters', 'securityGroup'], { kind: 'scenario', fault: { kind: 'no-filter', id: securityGroup } });
  if (!base.networkAcls.some(({ id }) => id === networkAcl))
    tell(['filters', 'networkAcl'], { kind: 'scenario', fault: { kind: 'no-filter', id: networkAcl } });
  const read = Object.entries(raw.cards).map(([id, card]) => {
    const reading = readCard(card, base, raw.filters, (path, fault) => tell(['cards', id, ...path], fault));
    return [id, reading] as const;
  });
  return new Map(read.flatMap(([id, reading]) => (reading ? [[id, reading] as const] : [])));
}

/** What is wrong with a card is wrong with each of its deals, and told once. */
function withoutRepeats(problems: readonly LessonProblem[]): readonly LessonProblem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each, withBigInts), each])).values()];
}

function withBigInts(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${String(value)}n` : value;
}
