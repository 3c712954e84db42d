import { expect, test } from 'vitest';
import type { Area } from '../../src/stage/road/areas.ts';
import { roadOf, type Road } from '../../src/stage/road/road.ts';
import { leastSize, stripOf } from '../../src/stage/road/strip.ts';
import { driveThroughs } from '../../src/stage/truck/drive-throughs.ts';
import * as told from '../timeline/deliveries.ts';

function roadOfFirst({ scenario, trace }: told.Delivery): Road {
  const exchange = trace.events.find((event) => event.kind === 'exchange');
  if (!exchange) throw new Error('nothing sent');
  return roadOf(scenario, exchange);
}

function nameOf(area: Area): string {
  return area.kind === 'internet' ? 'internet' : area.kind === 'vpc' ? area.vpc : area.subnet;
}

/** Areas and what stands between them: `internet |arch| main |gate| public |door| public`. */
function textOf({ areas, checkpoints }: Road): string {
  return areas
    .map((area, index) => `${index === 0 ? '' : `|${checkpoints[index - 1]!.kind}| `}${nameOf(area)}`)
    .join(' ');
}

const fromInternet = 'internet |internet-gateway| main |gate| public |door| public';

test.each([
  { name: 'from the internet', told: told.comesHome, road: fromInternet },
  { name: 'stopped half-way', told: told.stoppedAtTheGate, road: fromInternet },
  { name: 'within one subnet', told: told.sameSubnet, road: 'private |door| private |door| private' },
  {
    name: 'through a NAT gateway',
    told: told.throughNat,
    road: 'private |door| private |gate| main |gate| public |nat-gateway| public |gate| main |internet-gateway| internet',
  },
  {
    name: 'where no route goes on',
    told: told.withoutRoute,
    road: 'closed |door| closed |gate| main |road-end| internet',
  },
  {
    name: 'over a peering connection',
    told: told.overPeering,
    road: 'app |door| app |gate| main |peering| other |gate| data |door| data',
  },
  {
    name: 'over a transit gateway',
    told: told.overTransitGateway,
    road: 'app |door| app |gate| main |gate| main-tgw |transit-gateway| other-tgw |gate| other |gate| data |door| data',
  },
  {
    name: 'through a load balancer',
    told: told.throughBalancer,
    road: 'internet |internet-gateway| main |gate| public |door| public |load-balancer| public |door| public |gate| main |gate| private |door| private',
  },
  {
    name: 'through an appliance',
    told: told.throughAppliance,
    road: 'app |door| app |gate| main |gate| middle |door| middle |door| middle |gate| main |gate| data |door| data',
  },
  {
    name: 'to a host that takes only what is its own',
    told: told.stoppedAtAppliance,
    road: 'app |door| app |gate| main |gate| middle |doorplate| data',
  },
])('the road $name', ({ told: delivery, road }) => {
  expect(textOf(roadOfFirst(delivery))).toBe(road);
});

test('the way home is known before anybody drives it', () => {
  const { checkpoints } = roadOfFirst(told.stoppedAtTheGate);
  expect(checkpoints.map(({ homeward }) => homeward?.direction)).toEqual(['egress', 'egress', 'egress']);
});

test.each([
  { way: 'a NAT gateway', told: told.throughNat },
  { way: 'a load balancer', told: told.throughBalancer },
  { way: 'an appliance', told: told.throughAppliance },
  { way: 'a peering connection', told: told.overPeering },
])('each step of a reply through $way is found at the place that the request passed', (way) => {
  const { checkpoints } = roadOfFirst(way.told);
  for (const { kind, outward, homeward, steps } of checkpoints) {
    expect(steps.request).toBeDefined();
    expect(steps.reply).toBeDefined();
    if (kind !== 'peering') expect(homeward?.id).toBe(outward?.id);
  }
});

test('a peering connection is named after the VPC that it leads to, so by another name each way', () => {
  const bridge = roadOfFirst(told.overPeering).checkpoints.find(({ kind }) => kind === 'peering');
  expect([bridge?.outward?.id, bridge?.homeward?.id]).toEqual(['other', 'main']);
});

test('two doors in a row that are of one host are the ends of its drive-through', () => {
  const road = roadOfFirst(told.throughAppliance);
  const least = leastSize(road, { width: 1200, height: 600 });
  const through = driveThroughs(road, stripOf(road, least, least));
  expect(through.map(({ name }) => name)).toEqual(['firewall']);
});
