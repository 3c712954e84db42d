/** The same cases each time, so that a failure can be met again; LAW_RUNS asks for fewer or more of them. */
export const runs = { seed: 20_241_030, numRuns: Number(process.env.LAW_RUNS ?? 100) } as const;
