import { formatCidr } from '../../net/cidr.ts';
import { familyOf, type Family } from '../../net/ip.ts';
import { blocksOf, type Subnet, type Vpc } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sameArea, type Area } from '../road/areas.ts';
import type { Road } from '../road/road.ts';
import type { Strip } from '../road/strip.ts';
import type { StageWords } from '../../words/en/stage.ts';

/** A piece of land that the road runs through, from one x to another. */
interface Piece {
  readonly area: Area;
  readonly left: number;
  readonly right: number;
  /** Where its name has room, before or behind what is built as high as it stands. */
  readonly sign: Gap;
  /** Its name as long as it goes, and shorter ones for where there is less room. */
  readonly names: readonly string[];
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
  const tall = strip.compact ? tallBuildings(road, strip) : [];
  const piece = (stretch: Stretch): Piece => ({
    ...stretch,
    sign: clearing({ left: Math.max(stretch.left, 14) + 18, right: stretch.right - 26 }, tall),
    names: namesOf(scenario, road, stretch.area, words),
    others: othersIn(scenario, road, stretch.area),
  });
  return { countries: countries.map(piece), districts: districts.map(piece) };
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

interface Stretch extends Gap {
  readonly area: Area;
}

/** What reaches up to the names of districts where the drawing is low: the roofs at both ends, and gateways with a name. */
function tallBuildings({ checkpoints }: Road, { spots, start, end }: Strip): readonly Gap[] {
  const houses = checkpoints.flatMap(({ kind }, index) => {
    const isTall = kind === 'nat-gateway' || kind === 'transit-gateway' || kind === 'load-balancer';
    return isTall ? [spots[index]?.x ?? 0] : [];
  });
  const around = (x: number, half: number): Gap => ({ left: x - half, right: x + half });
  return [around(start, 64), ...houses.map((x) => around(x, 52)), around(end, 64)];
}

/** The room before the first of these, or behind it where it stands at the beginning. */
function clearing(room: Gap, tall: readonly Gap[]): Gap {
  const [first, ...rest] = tall.filter(({ left, right }) => right > room.left && left < room.right);
  if (!first) return room;
  return first.left > room.left + 40
    ? { ...room, right: first.left }
    : clearing({ ...room, left: first.right }, rest);
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

function namesOf(scenario: Scenario, { from }: Road, area: Area, words: StageWords): readonly string[] {
  const blocks = (network: Vpc | Subnet | undefined) => blocksText(network, familyOf(from.address));
  switch (area.kind) {
    case 'internet':
      return [words.internet];
    case 'vpc':
      return namesWith(
        area.vpc,
        words.vpc(area.vpc),
        blocks(scenario.vpcs.find(({ id }) => id === area.vpc)),
      );
    case 'subnet':
      return namesWith(
        area.subnet,
        words.subnet(area.subnet),
        blocks(scenario.subnets.find(({ id }) => id === area.subnet)),
      );
  }
}

function namesWith(id: string, name: string, blocks: string): readonly string[] {
  return [`${name}  ${blocks}`, name, id];
}

/** Of two families, the blocks that the packet's addresses are of. */
function blocksText(network: Vpc | Subnet | undefined, family: Family): string {
  const blocks = network ? blocksOf(network) : [];
  return blocks
    .filter(({ base }) => familyOf(base) === family)
    .map(formatCidr)
    .join(', ');
}

function othersIn(scenario: Scenario, road: Road, area: Area): readonly string[] {
  const stations = [road.from, road.to].flatMap((station) => ('id' in station ? [station.id] : []));
  const passed = road.checkpoints.flatMap(({ outward, homeward }) => (outward ?? homeward)?.id ?? []);
  const away = (id: string) => !stations.includes(id) && !passed.includes(id);
  switch (area.kind) {
    case 'internet':
      return scenario.internet.map(({ id }) => id).filter(away);
    case 'subnet':
      return housesIn(scenario, area.subnet).filter(away);
    case 'vpc':
      return elsewhere(scenario, road, area.vpc);
  }
}

/** What is in subnets of this VPC that the road does not touch, each with its subnet's name. */
function elsewhere(scenario: Scenario, road: Road, vpc: string): readonly string[] {
  const touched = road.areas.flatMap((area) => (area.kind === 'subnet' ? [area.subnet] : []));
  const others = scenario.subnets.filter((subnet) => subnet.vpc === vpc && !touched.includes(subnet.id));
  return others.flatMap(({ id }) => housesIn(scenario, id).map((house) => `${id}: ${house}`));
}

function housesIn({ hosts, loadBalancers }: Scenario, subnet: string): readonly string[] {
  return [...hosts, ...loadBalancers].filter((each) => each.subnet === subnet).map(({ id }) => id);
}
