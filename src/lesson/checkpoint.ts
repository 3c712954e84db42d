import { failed, found, type Read } from '../net/read.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Place } from '../trace/trace.ts';

/**
 * Where an exchange can end, as lessons name it: a crossing that dropped it, or one of the ways to end without a drop.
 * A crossing is named by its network ACL, its gateway, or, for security groups, by any group on the interface or by the host.
 */
export type Checkpoint =
  | { readonly kind: 'crossing'; readonly id: string; readonly direction: Direction }
  | { readonly kind: 'route'; readonly subnet: string }
  /** `home`: the answer came back. `refused`: it came back as a refusal. `arrived`: nobody was to answer. */
  | { readonly kind: 'home' | 'refused' | 'arrived' };

export interface CheckpointProblem {
  readonly kind: 'checkpoint';
  readonly text: string;
}

/** Reads `public-acl outbound`, `web-sg inbound`, `route public`, `home`, `refused` or `arrived`. */
export function parseCheckpoint(text: string): Read<Checkpoint, CheckpointProblem> {
  const [first = '', second, ...more] = text.trim().split(/\s+/);
  if (more.length > 0) return failed({ kind: 'checkpoint', text });
  if (second === undefined) {
    const ended = first === 'home' || first === 'refused' || first === 'arrived';
    return ended ? found({ kind: first }) : failed({ kind: 'checkpoint', text });
  }
  if (first === 'route') return found({ kind: 'route', subnet: second });
  switch (second) {
    case 'inbound':
      return found({ kind: 'crossing', id: first, direction: 'ingress' });
    case 'outbound':
      return found({ kind: 'crossing', id: first, direction: 'egress' });
    default:
      return failed({ kind: 'checkpoint', text });
  }
}

export function formatCheckpoint(checkpoint: Checkpoint): string {
  switch (checkpoint.kind) {
    case 'crossing':
      return `${checkpoint.id} ${checkpoint.direction === 'ingress' ? 'inbound' : 'outbound'}`;
    case 'route':
      return `route ${checkpoint.subnet}`;
    case 'home':
    case 'refused':
    case 'arrived':
      return checkpoint.kind;
  }
}

/** The name of a place: a security group by its own id where it is alone on the interface, else by the host. */
export function checkpointOf(place: Place): Checkpoint {
  if (place.kind === 'route') return { kind: 'route', subnet: place.id };
  const [group, ...others] = place.kind === 'security-group' ? place.groups : [];
  const id = group !== undefined && others.length === 0 ? group : place.id;
  return { kind: 'crossing', id, direction: place.direction };
}

/** Whether the checkpoint names this place, by whichever of its names. */
export function isAt(checkpoint: Checkpoint, place: Place): boolean {
  switch (checkpoint.kind) {
    case 'crossing': {
      if (place.kind === 'route' || place.direction !== checkpoint.direction) return false;
      return (
        place.id === checkpoint.id ||
        (place.kind === 'security-group' && place.groups.includes(checkpoint.id))
      );
    }
    case 'route':
      return place.kind === 'route' && place.id === checkpoint.subnet;
    case 'home':
    case 'refused':
    case 'arrived':
      return false;
  }
}

export function sameCheckpoint(one: Checkpoint, other: Checkpoint): boolean {
  return formatCheckpoint(one) === formatCheckpoint(other);
}
