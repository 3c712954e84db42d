import type { PortRange } from './port.ts';
import { failed, found, type Read } from './read.ts';

export type PortProblem =
  | { readonly kind: 'port'; readonly text: string; readonly fault: 'not-a-number' | 'over-65535' }
  | { readonly kind: 'port-range-backwards'; readonly text: string; readonly range: PortRange };

export function parsePort(text: string): Read<number, PortProblem> {
  if (!/^[0-9]+$/.test(text)) return failed({ kind: 'port', text, fault: 'not-a-number' });
  const port = Number(text);
  return port > 65535 ? failed({ kind: 'port', text, fault: 'over-65535' }) : found(port);
}

/** Reads `443` or `1024-65535`. */
export function parsePortRange(text: string): Read<PortRange, PortProblem> {
  const [firstText = '', lastText = firstText, ...more] = text.split('-').map((part) => part.trim());
  if (more.length > 0) return failed({ kind: 'port', text, fault: 'not-a-number' });
  const first = parsePort(firstText);
  if (!first.ok) return first;
  const last = parsePort(lastText);
  if (!last.ok) return last;
  const range = { first: first.value, last: last.value };
  return range.first > range.last ? failed({ kind: 'port-range-backwards', text, range }) : found(range);
}
