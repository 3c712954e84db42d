import type { Frame } from '../../timeline/frame.ts';
import type { Trace } from '../../trace/trace.ts';

/** Simulated seconds at a moment: they go by only where somebody waits. */
export function simulatedSeconds(trace: Trace, { event, progress }: Frame): number {
  const happens = trace.events[event];
  if (!happens) return 0;
  return happens.kind === 'waited' ? happens.at - happens.seconds * (1 - progress) : happens.at;
}
