import { samePlace, type GatewayKind, type Place, type Step } from '../../trace/trace.ts';

/** Something that stands at the road. A gate is a network ACL, a door a security group; gateways have a building each. */
export interface Checkpoint {
  readonly kind: CheckpointKind;
  /** What is asked on the way out and on the way home; absent where nobody asks. */
  readonly outward?: Place;
  readonly homeward?: Place;
  /** Its place in the steps of each leg. */
  readonly steps: { readonly request?: number; readonly reply?: number };
}

/** At a road's end a packet finds no way on; at a doorplate a host takes only what is its own, a signpost sends an answer back to who passed the request on. */
export type CheckpointKind = 'gate' | 'door' | 'road-end' | 'doorplate' | 'signpost' | GatewayKind;

export function kindOf({ at, ruling }: Step): CheckpointKind {
  switch (at.kind) {
    case 'network-acl':
      return 'gate';
    case 'security-group':
      return 'door';
    case 'gateway':
      return at.gateway;
    case 'route':
      return ruling.verdict === 'forward' ? 'signpost' : 'road-end';
    case 'interface': {
      const isOwnOnly =
        ruling.verdict === 'deny' && 'fault' in ruling.by && ruling.by.fault === 'source-dest-check';
      return isOwnOnly ? 'doorplate' : 'road-end';
    }
  }
}

/** What the same spot is called on the way home. */
export function mirrored(place: Place): Place {
  if (place.kind === 'route') return place;
  // Between two VPCs every way leads out of one.
  if (place.kind === 'gateway' && (place.gateway === 'peering' || place.gateway === 'transit-gateway')) {
    return place;
  }
  return { ...place, direction: place.direction === 'ingress' ? 'egress' : 'ingress' };
}

/** Whether the way home comes to this spot. A peering connection is named after the VPC that it leads to, so anew each way. */
export function isAt({ homeward }: Checkpoint, place: Place): boolean {
  if (!homeward) return false;
  if (homeward.kind === 'gateway' && homeward.gateway === 'peering') {
    return place.kind === 'gateway' && place.gateway === 'peering';
  }
  return samePlace(homeward, place);
}
