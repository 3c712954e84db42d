import type { Place, Step } from '../trace/trace.ts';
import type { TraceWords } from './en/trace.ts';

/** Where a step was taken: what stands there, its name and, for a filter, the direction that was asked about. */
export function describePlace({ at, ruling }: Step, words: TraceWords): string {
  const isMissing =
    ruling.verdict === 'deny' && ruling.by.kind === 'gateway' && ruling.by.fault === 'nobody-there';
  return describeSpot(at, isMissing, words);
}

/** The same for a place alone; `isMissing`: it is an address that no interface has. */
export function describeSpot(at: Place, isMissing: boolean, words: TraceWords): string {
  switch (at.kind) {
    case 'security-group':
    case 'network-acl':
      return words.place[at.kind](at.id, words[at.direction]);
    case 'route':
      return words.place.route(at.id);
    case 'gateway':
      return words.place[at.gateway](at.id);
    case 'interface':
      return isMissing ? words.place.address(at.id) : words.place.interface(at.id);
  }
}
