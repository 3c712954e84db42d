import type { Step } from '../trace/trace.ts';
import type { TraceWords } from './en/trace.ts';

/** Where a step was taken: what stands there, its name and, for a filter, the direction that was asked about. */
export function describePlace({ at, ruling }: Step, words: TraceWords): string {
  switch (at.kind) {
    case 'security-group':
    case 'network-acl':
      return words.place[at.kind](at.id, words[at.direction]);
    case 'route':
      return words.place.route(at.id);
    case 'gateway':
      return words.place[at.gateway](at.id);
    case 'interface': {
      const isThere =
        ruling.verdict !== 'deny' || ruling.by.kind !== 'gateway' || ruling.by.fault !== 'nobody-there';
      return isThere ? words.place.interface(at.id) : words.place.address(at.id);
    }
  }
}
