import type { Cidr } from '../../src/net/cidr.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { formatPortRange, type PortRange } from '../../src/net/port.ts';
import { parseEntry, parseRule } from '../../src/scenario/notation.ts';
import type { Direction, NetworkAcl, SecurityGroup } from '../../src/scenario/rule.ts';
import type { Blocks } from '../../src/symbolic/headers/blocks.ts';
import { describe } from '../../src/symbolic/headers/describe.ts';
import type { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import type { Node } from '../../src/symbolic/diagram/node.ts';
import { must } from '../must.ts';

export function acl(entries: readonly string[], direction: Direction = 'ingress'): NetworkAcl {
  const list = entries.map((line) => must(parseEntry(line, direction)));
  return { id: 'acl', vpc: 'main', ingress: [], egress: [], [direction]: list };
}

export function group(rules: readonly string[], direction: Direction = 'ingress'): SecurityGroup {
  const list = rules.map((line) => must(parseRule(line, direction)));
  return { id: 'sg', vpc: 'main', associated: [], ingress: [], egress: [], [direction]: list };
}

/** A set as text, one line for each of its description: protocols, sources, destinations, details, source ports. */
export function told(space: HeaderSpace, set: Node, limit = 20): readonly string[] {
  const { lines, whole } = describe(space, set, limit);
  const text = lines.map(({ protocols, sources, destinations, details, sourcePorts }) =>
    [
      ports(protocols, 255),
      `from ${blocks(sources)}`,
      `to ${blocks(destinations)}`,
      `port ${ports(details, 65535)}`,
      `source port ${ports(sourcePorts, 65535)}`,
    ].join(', '),
  );
  return whole ? text : [...text, '…'];
}

function ports(ranges: readonly PortRange[], last: number): string {
  return ranges
    .map((range) => (range.last - range.first === last ? 'any' : formatPortRange(range)))
    .join(' ');
}

function blocks({ within, except }: Blocks): string {
  const list = (all: readonly Cidr[]) => all.map(formatCidr).join(' ');
  return except.length > 0 ? `${list(within)} but ${list(except)}` : list(within);
}
