import { runs } from '../laws/runs.ts';

const asked = Number(process.env['AGREEMENT_RUNS'] ?? 0);

/** As many scenarios as `AGREEMENT_RUNS` asks for, each time others; without it a few, the same each time. */
export const agreementRuns: {
  readonly seed?: number;
  readonly numRuns: number;
  /** Milliseconds that a test may take. */
  readonly timeout: number;
} = asked > 0 ? { numRuns: asked, timeout: 600_000 } : { seed: runs.seed, numRuns: 300, timeout: 20_000 };
