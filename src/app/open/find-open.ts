import type { Scenario } from '../../scenario/scenario.ts';
import { compareOn, type Difference } from '../../symbolic/compare/compare.ts';
import { passagesIn } from '../../symbolic/compare/passage.ts';
import type { HeaderSpaces } from '../../symbolic/headers/spaces.ts';
import type { Kind, Opening } from '../../symbolic/open/opening.ts';
import { openBetween } from '../../symbolic/open/open-between.ts';
import { pairsIn } from '../../symbolic/open/pairs.ts';

/** What is asked about a network: what stands open in it, and what opened and closed since it was another. */
export interface OpenQuestion {
  readonly scenario: Scenario;
  readonly before: Scenario | undefined;
  readonly kinds: readonly Kind[];
}

export interface OpenFindings extends OpenQuestion {
  readonly openings: readonly Opening[];
  /** `other` is the network as it is now. */
  readonly differences: readonly Difference[];
  /** False where something of the two could not be compared. */
  readonly compared: boolean;
}

/** How many steps of all are done. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

const families = ['ipv4', 'ipv6'] as const;

/** Answers step by step, so that whoever asks may stop, or do something else in between. */
export function* findOpen(question: OpenQuestion, spaces: HeaderSpaces): Generator<Progress, OpenFindings> {
  const { scenario, before, kinds } = question;
  const pairs = families.flatMap((family) => pairsIn(scenario, family).map((pair) => ({ family, pair })));
  const passages = before
    ? families.flatMap((family) =>
        passagesIn([before, scenario], family).map((passage) => ({ family, passage })),
      )
    : [];
  const all = pairs.length + passages.length;
  const openings: Opening[] = [];
  const differences: Difference[] = [];
  let compared = true;
  for (const { family, pair } of pairs) {
    openings.push(openBetween(spaces.of(family), scenario, pair, kinds));
    yield { done: openings.length, all };
  }
  let done = openings.length;
  for (const { family, passage } of passages) {
    if (!before) break;
    const found = compareOn(spaces.of(family), { one: before, other: scenario }, passage);
    differences.push(...found.differences);
    compared &&= found.unsaid.length === 0;
    done += 1;
    yield { done, all };
  }
  return { ...question, openings, differences, compared };
}
