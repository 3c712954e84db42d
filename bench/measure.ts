/** How long one call takes at its best, in nanoseconds of processor time: the noise of other programs only ever adds. */
export function nanosecondsPerCall(batch: () => void, callsPerBatch: number): number {
  const until = process.hrtime.bigint() + BigInt(secondsPerCell * 1e9);
  let best = Infinity;
  let batches = 1;
  do {
    const before = process.cpuUsage();
    for (let turn = 0; turn < batches; turn += 1) batch();
    const { user, system } = process.cpuUsage(before);
    const microseconds = user + system;
    // The processor's clock ticks in steps: what is too short to be timed is done more often.
    if (microseconds < shortestMicroseconds) batches *= 2;
    else best = Math.min(best, (microseconds * 1000) / (batches * callsPerBatch));
  } while (process.hrtime.bigint() < until);
  return best;
}

const secondsPerCell = 0.6;
const shortestMicroseconds = 20_000;

/** How long one call takes, in milliseconds of processor time. */
export function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
