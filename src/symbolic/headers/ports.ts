import type { PortRange } from '../../net/port.ts';
import { childAt } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import { project } from '../diagram/project.ts';
import { fieldOf } from './describe.ts';
import type { HeaderSpace, PortField } from './header-space.ts';

/** The values that a port has in some header of the set with this protocol. */
export function portsIn(
  space: HeaderSpace,
  set: Node,
  protocol: number,
  field: PortField,
): readonly PortRange[] {
  const own = set.level === 0 ? childAt(set, protocol) : set;
  const level = space.levelOf(field);
  const ports = project(space.diagrams, own, (each) => each === level);
  return [...fieldOf(space, ports, level).values()].flat();
}

/** How many ports there are in ranges that do not overlap. */
export function countPorts(ranges: readonly PortRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
