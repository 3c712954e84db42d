/** Ports from `first` to `last`, both included; 0 to 65535. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

export const allPorts: PortRange = { first: 0, last: 65535 };

export function formatPortRange(range: PortRange): string {
  return range.first === range.last ? String(range.first) : `${String(range.first)}-${String(range.last)}`;
}

export function inRange(range: PortRange, port: number): boolean {
  return range.first <= port && port <= range.last;
}

export function samePorts(one: PortRange, other: PortRange): boolean {
  return one.first === other.first && one.last === other.last;
}
