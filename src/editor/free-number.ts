import { ruleNumbers } from '../scenario/rule.ts';

/**
 * The next free multiple of ten after a number, or else after all of them: AWS advises to leave gaps, so that a rule can
 * be put between two others later. Where there is none left, the lowest number that is free.
 */
export function freeTen(used: readonly number[], after?: number): number {
  const known = used.filter((each) => Number.isInteger(each) && each <= ruleNumbers.last);
  if (after === undefined && known.every((each) => each === 0)) return 100;
  let free = tenAfter(after ?? Math.max(...known));
  while (known.includes(free)) free = tenAfter(free);
  return free <= ruleNumbers.last ? free : lowestFree(known);
}

function tenAfter(number: number): number {
  return (Math.floor(number / 10) + 1) * 10;
}

function lowestFree(numbers: readonly number[]): number {
  let free: number = ruleNumbers.first;
  while (numbers.includes(free)) free += 1;
  return free;
}
