import { expect, test } from 'vitest';
import { exchangeAsJson } from '../../src/cli/trace-json.ts';
import type { Exchange, Step, Stop } from '../../src/trace/trace.ts';
import { address, faultAt, gateway, interfaceOf, packetTo, passage } from '../trace/step.ts';

function asJson(steps: readonly Step[], stop: Stop): unknown {
  const exchange: Exchange = {
    kind: 'exchange',
    at: 0,
    action: 'send',
    from: { kind: 'internet', id: 'laptop', address: address('198.51.100.7') },
    to: { kind: 'host', id: 'web', subnet: 'public', address: address('10.0.1.10') },
    packet: packetTo('10.0.1.10'),
    request: { outcome: 'dropped', steps: [...steps, stop], stop, beyond: [] },
    roundTrip: false,
    forgotten: [],
  };
  return JSON.parse(JSON.stringify(exchangeAsJson(exchange)));
}

const stop = faultAt(interfaceOf('firewall'), 'source-dest-check');
const table = { kind: 'route', id: 'far', direction: 'egress' } as const;

test.each([
  {
    step: passage(gateway('peering', 'other'), { kind: 'gateway' }),
    at: { kind: 'gateway', id: 'other', direction: 'outbound' },
    by: 'peering',
  },
  {
    step: passage(gateway('egress-only-internet-gateway', 'eigw'), { kind: 'gateway' }),
    at: { kind: 'gateway', id: 'eigw', direction: 'outbound' },
    by: 'egress-only-internet-gateway',
  },
  {
    step: passage(gateway('load-balancer', 'front', 'ingress'), {
      kind: 'balanced',
      source: { before: address('198.51.100.7'), after: address('10.0.1.50') },
      destination: { before: address('10.0.1.50'), after: address('10.0.2.10') },
    }),
    at: { kind: 'gateway', id: 'front', direction: 'inbound' },
    by: 'source 198.51.100.7 -> 10.0.1.50, destination 10.0.1.50 -> 10.0.2.10',
  },
  {
    step: passage(table, { kind: 'return-to-sender', id: 'exit' }),
    at: { kind: 'route', id: 'far', direction: 'outbound' },
    by: 'return-to-sender exit',
  },
])('what passes without a rule says what let it: $by', ({ step, at, by }) => {
  expect(asJson([step], stop)).toMatchObject({ request: { steps: [{ at, ruling: 'forward', by }, {}] } });
});

test.each([
  {
    stop,
    droppedAt: { kind: 'interface', id: 'firewall', direction: 'inbound' },
    by: 'source-dest-check',
    code: 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  },
  {
    stop: faultAt(gateway('transit-gateway', 'hub'), 'transit-gateway-no-route'),
    droppedAt: { kind: 'gateway', id: 'hub', gateway: 'transit-gateway', direction: 'outbound' },
    by: 'transit-gateway-no-route',
    code: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  },
  {
    stop: faultAt(interfaceOf('2001:db8::9'), 'nobody-there'),
    droppedAt: { kind: 'interface', id: '2001:db8::9', direction: 'inbound' },
    by: 'nobody-there',
    code: null,
  },
])('a drop that no filter made says where and why: $by', ({ stop, droppedAt, by, code }) => {
  expect(asJson([], stop)).toMatchObject({ request: { outcome: 'dropped', droppedAt, by, code } });
});
