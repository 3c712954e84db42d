import type { Node } from '../diagram/node.ts';
import { whereSameAddress, whereSamePort, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { Carries } from './walker.ts';

/**
 * The headers among these in which a packet answers another one: the ends of the two are each other's. Undefined where this cannot be told.
 * Of an ICMP message the type belongs to the question, and an answer has the type that answers it: only the addresses are left to compare.
 */
export function whereAnswers(
  space: HeaderSpace,
  among: Node,
  answer: Form,
  opening: Form,
  carries: Carries,
): Node | undefined {
  const ports =
    carries === 'ports'
      ? ([
          [answer.sourcePort, opening.detail],
          [answer.detail, opening.sourcePort],
        ] as const)
      : [];
  return whereAll(space, among, [
    () => whereSameAddress(space, answer.source, opening.destination),
    () => whereSameAddress(space, answer.destination, opening.source),
    ...ports.map(
      ([one, other]) =>
        () =>
          whereSamePort(space, one, other),
    ),
  ]);
}

/** The headers among these in which two packets have the same ends. */
export function whereSameEnds(
  space: HeaderSpace,
  among: Node,
  one: Form,
  other: Form,
  carries: Carries,
): Node | undefined {
  return whereAll(space, among, [
    () => whereSameAddress(space, one.source, other.source),
    () => whereSameAddress(space, one.destination, other.destination),
    ...(carries === 'ports'
      ? [
          () => whereSamePort(space, one.sourcePort, other.sourcePort),
          () => whereSamePort(space, one.detail, other.detail),
        ]
      : []),
  ]);
}

/** The headers that meet all conditions. Where none of them is left, it does not matter what cannot be told of the others. */
function whereAll(
  { diagrams }: HeaderSpace,
  among: Node,
  conditions: readonly (() => Node | undefined)[],
): Node | undefined {
  let left = among;
  let isKnown = true;
  for (const condition of conditions) {
    const where = condition();
    if (where === undefined) isKnown = false;
    else left = diagrams.intersection(left, where);
  }
  return isKnown || left === diagrams.none ? left : undefined;
}
