/** The same cases each time, so that a failure can be met again. */
export const runs = { seed: 20_241_030, numRuns: 100 } as const;
