import { formatCidr } from '../../net/cidr.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Area, Road } from '../road/road.ts';
import type { Strip } from '../road/strip.ts';
import type { StageWords } from '../../words/en/stage.ts';
import { sameArea } from '../road/road.ts';

/** A piece of land that the road runs through, from one x to another. */
interface Piece {
  readonly area: Area;
  readonly left: number;
  readonly right: number;
  readonly name: string;
  /** Hosts that are there, but not on this road. */
  readonly others: readonly string[];
}

/** The internet's country, the VPCs, and the subnets in them, each as one piece. */
export function landAlong(
  scenario: Scenario,
  road: Road,
  strip: Strip,
  words: StageWords,
): { readonly countries: readonly Piece[]; readonly districts: readonly Piece[] } {
  const stretches = stretchesOf(road, strip);
  const countries = joined(stretches.map((each) => ({ ...each, area: countryOf(each.area) })));
  const districts = joined(stretches).filter(({ area }) => area.kind === 'subnet');
  const piece = (stretch: Stretch): Piece => ({
    ...stretch,
    name: nameOf(scenario, stretch.area, words),
    others: othersIn(scenario, road, stretch.area),
  });
  return { countries: countries.map(piece), districts: districts.map(piece) };
}

interface Stretch {
  readonly area: Area;
  readonly left: number;
  readonly right: number;
}

function stretchesOf(road: Road, strip: Strip): readonly Stretch[] {
  const edges = [0, ...strip.borders, strip.width];
  return road.areas.map((area, index) => ({
    area,
    left: edges[index] ?? 0,
    right: edges[index + 1] ?? strip.width,
  }));
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last && sameArea(last.area, stretch.area)) all[all.length - 1] = { ...last, right: stretch.right };
    else all.push(stretch);
  }
  return all;
}

function countryOf(area: Area): Area {
  return area.kind === 'subnet' ? { kind: 'vpc', vpc: area.vpc } : area;
}

function nameOf(scenario: Scenario, area: Area, words: StageWords): string {
  switch (area.kind) {
    case 'internet':
      return words.internet;
    case 'vpc': {
      const vpc = scenario.vpcs.find((each) => each.id === area.vpc);
      return `${words.vpc(area.vpc)}  ${vpc ? formatCidr(vpc.cidr) : ''}`;
    }
    case 'subnet': {
      const subnet = scenario.subnets.find((each) => each.id === area.subnet);
      return `${words.subnet(area.subnet)}  ${subnet ? formatCidr(subnet.cidr) : ''}`;
    }
  }
}

function othersIn(scenario: Scenario, road: Road, area: Area): readonly string[] {
  const onRoad = [road.from, road.to].flatMap((station) => ('id' in station ? [station.id] : []));
  const away = (id: string) => !onRoad.includes(id);
  switch (area.kind) {
    case 'internet':
      return scenario.internet.map(({ id }) => id).filter(away);
    case 'subnet':
      return scenario.hosts
        .filter(({ subnet }) => subnet === area.subnet)
        .map(({ id }) => id)
        .filter(away);
    case 'vpc':
      return elsewhere(scenario, road, area.vpc);
  }
}

/** Hosts in subnets of this VPC that the road does not touch, each with its subnet's name. */
function elsewhere(scenario: Scenario, road: Road, vpc: string): readonly string[] {
  const touched = road.areas.flatMap((area) => (area.kind === 'subnet' ? [area.subnet] : []));
  const others = scenario.subnets.filter((subnet) => subnet.vpc === vpc && !touched.includes(subnet.id));
  return others.flatMap(({ id }) =>
    scenario.hosts.filter(({ subnet }) => subnet === id).map((host) => `${id}: ${host.id}`),
  );
}
