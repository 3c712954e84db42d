import type { Read } from '../src/net/read.ts';

/** The value that was read; a test whose own text cannot be read is at fault itself, and says so. */
export function must<Value>(read: Read<Value, unknown>): Value {
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
