import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { parseFlow } from '../../src/scenario/flow-notation.ts';
import { must } from '../must.ts';
import { network } from '../network.ts';
import { toldByBoth } from './both.ts';

/** Two VPCs with a server in each, a second server in a subnet of its own, and rules that name groups and blocks. */
function vpcs(joined: {
  readonly by: string;
  readonly routes: string;
  readonly back: string;
  readonly dbIn: string;
  readonly appOut: string;
  readonly gate: string;
}): Scenario {
  return network(`
vpcs: { apps: { cidr: 10.0.0.0/16 }, data: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: apps, cidr: 10.0.1.0/24, acl: app-gate, routes: [${joined.routes}] }
  apps-tgw: { vpc: apps, cidr: 10.0.9.0/28, acl: app-gate }
  db: { vpc: data, cidr: 10.1.1.0/24, acl: gate, routes: [${joined.back}] }
  data-tgw: { vpc: data, cidr: 10.1.9.0/28, acl: gate }
hosts:
  app: { subnet: app, address: 10.0.1.10, groups: [app-sg] }
  db: { subnet: db, address: 10.1.1.20, groups: [db-sg] }
  store: { subnet: data-tgw, address: 10.1.9.5, groups: [db-sg] }
${joined.by}
security-groups:
  app-sg: { vpc: apps, inbound: [ssh from 10.1.0.0/16], outbound: [${joined.appOut}] }
  db-sg: { vpc: data, inbound: [${joined.dbIn}], outbound: [ssh to 10.0.0.0/16] }
network-acls:
  app-gate: { vpc: apps, inbound: [100 allow all from 10.1.0.0/16], outbound: [100 allow all to 10.1.0.0/16] }
  gate: { vpc: data, ${joined.gate} }
`);
}

function hub(gateway: boolean, attachment: boolean, entrance: string, routes: string): string {
  return `transit-gateways:
  hub:
    security-group-referencing: ${String(gateway)}
    attachments:
      apps: { subnets: [apps-tgw] }
      data: { subnets: [${entrance}], security-group-referencing: ${String(attachment)} }
    routes: [${routes}]`;
}

const yesOrNo = [true, false];
const joins = [
  ...(['same', 'other'] as const).flatMap((region) =>
    ['active', 'deleted'].map((state) => ({
      region,
      by: `peerings: [{ between: [apps, data], state: ${state} }]`,
      routes: '10.1.0.0/16 -> pcx:data',
      back: '10.0.0.0/16 -> pcx:apps',
    })),
  ),
  ...yesOrNo.flatMap((gateway) =>
    yesOrNo.flatMap((attachment) =>
      ['db', 'data-tgw'].flatMap((entrance) =>
        ['', '10.1.1.0/24 -> blackhole', '10.2.0.0/16 -> vpc:data'].map((routes) => ({
          region: 'same' as const,
          by: hub(gateway, attachment, entrance, routes),
          routes: '10.1.0.0/16 -> tgw:hub, 10.2.0.0/16 -> tgw:hub',
          back: '10.0.0.0/16 -> tgw:hub',
        })),
      ),
    ),
  ),
];
const doors = [
  { dbIn: 'postgres from sg:app-sg', appOut: 'all to 0.0.0.0/0' },
  { dbIn: 'postgres from 10.0.1.10/32', appOut: 'postgres to sg:db-sg' },
  { dbIn: 'tcp 0-65535 from 10.0.0.0/8', appOut: 'tcp 5000-6000 to 10.1.0.0/16' },
];
const gates = [
  'inbound: [100 allow all from 0.0.0.0/0], outbound: [100 allow all to 0.0.0.0/0]',
  'inbound: [100 allow postgres from 10.0.1.0/24], outbound: [100 allow tcp 1024-65535 to 10.0.1.0/24]',
  'inbound: [100 allow all from 0.0.0.0/0], outbound: []',
  'inbound: [], outbound: [100 allow all to 0.0.0.0/0]',
];
const flows = [
  'tcp app:40000 -> db:5432',
  'tcp app:40000 -> store:5432',
  'tcp app:40000 -> 10.2.0.9:5432',
  'tcp app:40000 -> db:22',
  'tcp db:40000 -> app:22',
  'tcp store:40000 -> app:22',
].map((text) => must(parseFlow(text)));

test.each(joins)('across $by ($region) engine and proof say the same of every flow', (join) => {
  const { by, region, routes, back } = join;
  for (const door of doors) {
    for (const gate of gates) {
      // Where one side has no way back, or none there, the gates do not matter.
      const oneSided =
        gate === gates[0]
          ? [
              { routes, back: '' },
              { routes: '', back },
            ]
          : [];
      for (const way of [{ routes, back }, ...oneSided]) {
        const near = vpcs({ by, ...way, ...door, gate });
        // A file that names a group of another Region is refused; rules may be older than the connection.
        const scenario = { ...near, peerings: near.peerings.map((each) => ({ ...each, region })) };
        for (const flow of flows) {
          const { engine, proof } = toldByBoth(scenario, flow);
          expect(proof).toBe(engine);
        }
      }
    }
  }
});
