import { allPorts, type PortRange } from '../net/port.ts';
import type { PortRule } from './port-rules.ts';

/** Neighbouring ports that one rule decides; without a rule, they are denied because none says anything of them. */
export interface Stretch<Key> {
  readonly ports: PortRange;
  readonly verdict: 'allow' | 'deny';
  readonly by?: Key;
}

/**
 * Which rule decides each of the 65,536 ports, from port 0 upwards: the first of the list that applies and has it.
 * For a security group, where any rule lets a packet pass, that is the first which does.
 */
export function decidedPorts<Key>(rules: readonly PortRule<Key>[]): readonly Stretch<Key>[] {
  const owners = new Int32Array(allPorts.last + 1).fill(nobody);
  // From each port, where the next one that nobody decides may be: every port is given once, however many rules there are.
  const next = Int32Array.from({ length: allPorts.last + 2 }, (_, port) => port);
  rules.forEach(({ ports, applies }, place) => {
    if (!applies) return;
    for (let port = freeFrom(next, ports.first); port <= ports.last; port = freeFrom(next, port)) {
      owners[port] = place;
      next[port] = port + 1;
    }
  });
  return stretches(owners).map(({ owner, ports }) => {
    const rule = rules[owner];
    return rule ? { ports, verdict: rule.verdict, by: rule.key } : { ports, verdict: 'deny' };
  });
}

const nobody = -1;

function freeFrom(next: Int32Array, port: number): number {
  let free = port;
  while (next[free] !== free) free = next[free] ?? free;
  // What was walked once is a short way from now on.
  for (let at = port; at !== free;) {
    const after = next[at] ?? free;
    next[at] = free;
    at = after;
  }
  return free;
}

function stretches(owners: Int32Array): readonly { readonly owner: number; readonly ports: PortRange }[] {
  const found: { owner: number; ports: PortRange }[] = [];
  let first = 0;
  for (let port = 1; port <= owners.length; port += 1) {
    const owner = owners[first] ?? nobody;
    if (owners[port] === owner) continue;
    found.push({ owner, ports: { first, last: port - 1 } });
    first = port;
  }
  return found;
}
