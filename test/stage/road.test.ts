import { expect, test } from 'vitest';
import { roadOf, type Area, type Road } from '../../src/stage/road/road.ts';
import * as told from '../timeline/deliveries.ts';
import { network } from '../network.ts';

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

const fromInternet = 'internet |arch| main |gate| public |door| public';

test.each([
  { name: 'from the internet', told: told.comesHome, road: fromInternet },
  { name: 'stopped half-way', told: told.stoppedAtTheGate, road: fromInternet },
  { name: 'within one subnet', told: told.sameSubnet, road: 'private |door| private |door| private' },
  {
    name: 'through a NAT gateway',
    told: told.throughNat,
    road: 'private |door| private |gate| main |gate| public |toll| public |gate| main |arch| internet',
  },
  {
    name: 'where no route goes on',
    told: told.withoutRoute,
    road: 'closed |door| closed |gate| main |road-end| internet',
  },
])('the road $name', ({ told: delivery, road }) => {
  expect(textOf(roadOfFirst(delivery))).toBe(road);
});

test('between peered VPCs there is a bridge', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }
subnets: { a: { vpc: main, cidr: 10.0.1.0/24 }, b: { vpc: other, cidr: 10.1.1.0/24 } }
hosts:
  one: { subnet: a, address: 10.0.1.10, groups: [sg-a] }
  two: { subnet: b, address: 10.1.1.10, groups: [sg-b] }
peerings: [{ between: [main, other], region: same }]
security-groups: { sg-a: { vpc: main }, sg-b: { vpc: other, inbound: [all from anywhere] } }
`);
  const road = roadOfFirst(told.delivery(scenario, 'send tcp one:40000 -> two:80'));
  expect(textOf(road)).toMatch(
    /^a \|door\| a \|gate\| main (\|road-end\| .*|\|bridge\| other \|gate\| b \|door\| b)$/,
  );
});

test('the way home is known before anybody drives it', () => {
  const { checkpoints } = roadOfFirst(told.stoppedAtTheGate);
  expect(checkpoints.map(({ homeward }) => homeward?.direction)).toEqual(['egress', 'egress', 'egress']);
});

test('each step of the reply is found at the place that the request passed', () => {
  const { checkpoints } = roadOfFirst(told.throughNat);
  for (const { outward, homeward, steps } of checkpoints) {
    expect(steps.request).toBeDefined();
    expect(steps.reply).toBeDefined();
    expect(homeward?.id).toBe(outward?.id);
  }
});
