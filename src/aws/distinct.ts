/** The spellings, no two alike: where two would be, the later one is numbered. */
export function distinct(spellings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return spellings.map((wanted) => {
    let spelling = wanted;
    for (let count = 2; taken.has(spelling); count++) spelling = `${wanted}_${String(count)}`;
    taken.add(spelling);
    return spelling;
  });
}
