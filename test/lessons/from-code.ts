import { runInNewContext } from 'node:vm';
import { asCode } from '../../vite/as-code.ts';

/** The value as the page gets it: written as code while building, and run. */
export function throughCode(value: unknown): unknown {
  return runInNewContext(`(${asCode(value)})`);
}
