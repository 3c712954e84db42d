import type { Place } from '../../editor/place.ts';
import type { Packet } from '../../net/packet.ts';
import type { Leg, NotSent, Step, TraceEvent } from '../../trace/trace.ts';

/** A packet of an exchange as one list of rules saw it, and on which leg. */
export interface SeenPacket {
  readonly leg: 'request' | 'reply';
  readonly packet: Packet;
}

/** The packets of an exchange that come by this list of rules. */
export function packetsAt(event: TraceEvent | undefined, place: Place): readonly SeenPacket[] {
  if (event?.kind !== 'exchange') return [];
  return (['request', 'reply'] as const).flatMap((leg) =>
    stepsOf(event[leg])
      .filter((step) => isAt(step, place))
      .map(({ packet }) => ({ leg, packet })),
  );
}

function stepsOf(leg: Leg | NotSent | undefined): readonly Step[] {
  return leg && leg.outcome !== 'not-sent' ? leg.steps : [];
}

function isAt({ at }: Step, { filter, direction }: Place): boolean {
  switch (at.kind) {
    case 'network-acl':
      return filter.kind === at.kind && filter.id === at.id && direction === at.direction;
    case 'security-group':
      return filter.kind === at.kind && at.groups.includes(filter.id) && direction === at.direction;
    case 'interface':
    case 'route':
    case 'gateway':
      return false;
  }
}
