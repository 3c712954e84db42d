import type { Scenario } from '../../scenario/scenario.ts';
import { allSteps, type Exchange, type Leg, type Place, type Station, type Step } from '../../trace/trace.ts';
import { isCheckpoint } from '../../timeline/lay-out.ts';

/** The way of one exchange as a straight road: who is at its ends, what stands along it, what it runs through. */
export interface Road {
  readonly from: Station;
  readonly to: Station;
  /** In the order of the way out. */
  readonly checkpoints: readonly Checkpoint[];
  /** The areas between them: the first before the first checkpoint, the last after the last. */
  readonly areas: readonly Area[];
}

/**
 * Something that stands at the road. A gate is a network ACL, a door a security group, an arch the internet gateway,
 * a toll house a NAT gateway; at a road's end a packet finds no way on; a bridge joins two peered VPCs.
 */
export interface Checkpoint {
  readonly kind: 'gate' | 'door' | 'arch' | 'toll' | 'road-end' | 'bridge';
  /** What is asked on the way out and on the way home; the way home is known before anybody drives it. */
  readonly outward?: Place;
  readonly homeward?: Place;
  /** Its place in the steps of each leg. */
  readonly steps: { readonly request?: number; readonly reply?: number };
}

export type Area =
  | { readonly kind: 'internet' }
  | { readonly kind: 'vpc'; readonly vpc: string }
  | { readonly kind: 'subnet'; readonly subnet: string; readonly vpc: string };

/** The road of an exchange. It is whole even where the packet was dropped half-way. */
export function roadOf(scenario: Scenario, exchange: Exchange): Road {
  const { from, to, request, reply } = exchange;
  const outward = request.outcome === 'not-sent' ? [] : placesOf(request);
  const both = withReply(outward, reply);
  const start = areaOf(scenario, from);
  const areas = [start];
  const checkpoints: Checkpoint[] = [];
  for (const checkpoint of both) {
    const here = areas.at(-1) ?? start;
    const { before, after } = areasAround(scenario, checkpoint, here, to);
    if (isOtherVpc(here, before)) {
      checkpoints.push({ kind: 'bridge', steps: {} });
      areas.push(before);
    }
    checkpoints.push(checkpoint);
    areas.push(after);
  }
  // Where a route ends, nothing says what would have come after it: what is left is the area of the other end.
  if (checkpoints.length > 0 && (to.kind === 'host' || to.kind === 'internet')) {
    areas[areas.length - 1] = areaOf(scenario, to);
  }
  return { from, to, checkpoints, areas };
}

export function sameArea(one: Area, other: Area): boolean {
  if (one.kind === 'subnet') return other.kind === 'subnet' && one.subnet === other.subnet;
  if (one.kind === 'vpc') return other.kind === 'vpc' && one.vpc === other.vpc;
  return other.kind === 'internet';
}

function placesOf(leg: Leg): readonly Checkpoint[] {
  return allSteps(leg).flatMap((step, index) =>
    isCheckpoint(step)
      ? [{ kind: kindOf(step), outward: step.at, homeward: mirrored(step.at), steps: { request: index } }]
      : [],
  );
}

function kindOf(step: Step): Checkpoint['kind'] {
  switch (step.at.kind) {
    case 'network-acl':
      return 'gate';
    case 'security-group':
      return 'door';
    case 'gateway':
      return step.at.gateway === 'internet-gateway' ? 'arch' : 'toll';
    case 'route':
    case 'interface':
      return 'road-end';
  }
}

/** What the same spot is called on the way home. */
function mirrored(place: Place): Place {
  if (place.kind === 'route') return place;
  return { ...place, direction: place.direction === 'ingress' ? 'egress' : 'ingress' };
}

/** Finds the reply's steps along the road, from its far end; a stop that the request did not pass is put in. */
function withReply(outward: readonly Checkpoint[], reply: Leg | undefined): readonly Checkpoint[] {
  if (!reply) return outward;
  const all = [...outward];
  let passed = all.length;
  for (const [index, step] of allSteps(reply).entries()) {
    if (!isCheckpoint(step)) continue;
    const found = all.findLastIndex(
      (each, at) => at < passed && each.homeward !== undefined && samePlace(each.homeward, step.at),
    );
    const known = all[found];
    if (known) {
      all[found] = { ...known, homeward: step.at, steps: { ...known.steps, reply: index } };
      passed = found;
    } else {
      all.splice(passed, 0, { kind: kindOf(step), homeward: step.at, steps: { reply: index } });
    }
  }
  return all;
}

function samePlace(one: Place, other: Place): boolean {
  if (one.kind !== other.kind || one.id !== other.id || one.direction !== other.direction) return false;
  return one.kind !== 'network-acl' || other.kind !== 'network-acl' || one.subnet === other.subnet;
}

function areaOf(scenario: Scenario, station: Station): Area {
  if (station.kind !== 'host') return { kind: 'internet' };
  return areaOfSubnet(scenario, station.subnet);
}

function areaOfSubnet(scenario: Scenario, subnet: string): Area {
  const vpc = scenario.subnets.find((each) => each.id === subnet)?.vpc ?? '';
  return { kind: 'subnet', subnet, vpc };
}

/** What lies on both sides of a checkpoint, read along the way out. */
function areasAround(
  scenario: Scenario,
  { kind, outward }: Checkpoint,
  here: Area,
  to: Station,
): { before: Area; after: Area } {
  if (kind === 'gate' && outward?.kind === 'network-acl') {
    const inside = areaOfSubnet(scenario, outward.subnet);
    const outside: Area = { kind: 'vpc', vpc: inside.kind === 'subnet' ? inside.vpc : '' };
    return outward.direction === 'egress'
      ? { before: inside, after: outside }
      : { before: here.kind === 'internet' ? here : outside, after: inside };
  }
  if (kind === 'arch') {
    if (outward?.direction !== 'ingress') return { before: here, after: { kind: 'internet' } };
    const inside = areaOf(scenario, to);
    return { before: here, after: inside.kind === 'subnet' ? { kind: 'vpc', vpc: inside.vpc } : here };
  }
  return { before: here, after: here };
}

function isOtherVpc(here: Area, before: Area): boolean {
  return here.kind === 'vpc' && before.kind === 'vpc' && here.vpc !== before.vpc;
}
