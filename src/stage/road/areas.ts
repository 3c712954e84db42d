import type { Scenario } from '../../scenario/scenario.ts';
import type { Place, Station } from '../../trace/trace.ts';
import type { Checkpoint } from './checkpoint.ts';

/** A piece of country that a road runs through. */
export type Area =
  | { readonly kind: 'internet' }
  | { readonly kind: 'vpc'; readonly vpc: string }
  | { readonly kind: 'subnet'; readonly subnet: string; readonly vpc: string };

export function sameArea(one: Area, other: Area): boolean {
  if (one.kind === 'subnet') return other.kind === 'subnet' && one.subnet === other.subnet;
  if (one.kind === 'vpc') return other.kind === 'vpc' && one.vpc === other.vpc;
  return other.kind === 'internet';
}

/** The areas between the checkpoints of a road: one more than there are checkpoints. */
export function areasAlong(
  scenario: Scenario,
  checkpoints: readonly Checkpoint[],
  from: Station,
  to: Station,
): readonly Area[] {
  const sides = checkpoints.map((checkpoint) => sidesAlong(scenario, checkpoint));
  let here = areaOf(scenario, from);
  const areas = [here];
  for (const [index, { after }] of sides.entries()) {
    here = after ?? sides[index + 1]?.before ?? here;
    areas.push(here);
  }
  // Where a route ends, nothing says what would have come after it: what is left is the area of the other end.
  const known = to.kind !== 'service' && to.kind !== 'unknown';
  return known && checkpoints.length > 0 ? [...areas.slice(0, -1), areaOf(scenario, to)] : areas;
}

function areaOf(scenario: Scenario, station: Station): Area {
  return 'subnet' in station ? areaOfSubnet(scenario, station.subnet) : { kind: 'internet' };
}

function areaOfSubnet(scenario: Scenario, subnet: string): Extract<Area, { kind: 'subnet' }> {
  const vpc = scenario.subnets.find((each) => each.id === subnet)?.vpc ?? '';
  return { kind: 'subnet', subnet, vpc };
}

/** What lies on both sides of a place, as far as the place itself says. */
interface Sides {
  readonly before?: Area;
  readonly after?: Area;
}

/** The sides of a checkpoint in the order of the way out; one that only the reply passes is seen from behind. */
function sidesAlong(scenario: Scenario, { outward, homeward }: Checkpoint): Sides {
  if (outward) return sidesOf(scenario, outward);
  const { before, after } = homeward ? sidesOf(scenario, homeward) : {};
  return { ...(after && { before: after }), ...(before && { after: before }) };
}

function sidesOf(scenario: Scenario, place: Place): Sides {
  switch (place.kind) {
    case 'network-acl': {
      const inside = areaOfSubnet(scenario, place.subnet);
      const outside: Area = { kind: 'vpc', vpc: inside.vpc };
      return place.direction === 'egress'
        ? { before: inside, after: outside }
        : { before: outside, after: inside };
    }
    case 'security-group':
      return within(scenario, place.id);
    case 'gateway':
      return sidesOfGateway(scenario, place);
    case 'route':
    case 'interface':
      return {};
  }
}

function sidesOfGateway(scenario: Scenario, place: Extract<Place, { kind: 'gateway' }>): Sides {
  switch (place.gateway) {
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
      return place.direction === 'egress'
        ? { after: { kind: 'internet' } }
        : { before: { kind: 'internet' } };
    case 'peering':
      return { after: { kind: 'vpc', vpc: place.id } };
    case 'nat-gateway':
    case 'load-balancer':
      return within(scenario, place.id);
    case 'transit-gateway':
      return {};
  }
}

/** Around something that has its place in a subnet. */
function within(scenario: Scenario, id: string): Sides {
  const { hosts, natGateways, loadBalancers } = scenario;
  const thing = [...hosts, ...natGateways, ...loadBalancers].find((each) => each.id === id);
  if (!thing) return {};
  const area = areaOfSubnet(scenario, thing.subnet);
  return { before: area, after: area };
}
