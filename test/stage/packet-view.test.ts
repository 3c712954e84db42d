import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import FlowLogPane from '../../src/stage/flow-log/FlowLogPane.svelte';
import LedgerTable from '../../src/stage/ledger/LedgerTable.svelte';
import { touches } from '../../src/stage/lit.ts';
import { columnsOf, leastWidth, placed } from '../../src/stage/packet/columns.ts';
import { fieldsAt } from '../../src/stage/packet/fields.ts';
import { headerLines, lineWidth } from '../../src/stage/packet/header-lines.ts';
import { boxWidth } from '../../src/stage/packet/rewritten-box.ts';
import { rewrittenAt } from '../../src/stage/packet/rewritten.ts';
import { resetAt, tcpFlagsOf } from '../../src/stage/packet/tcp-flags.ts';
import { roadOf } from '../../src/stage/road/road.ts';
import { withoutMiddle, textWidth } from '../../src/stage/text-width.ts';
import { frameAt } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { allSteps, isExchange, type Exchange, type Leg } from '../../src/trace/trace.ts';
import { packet } from '../../src/words/en/packet.ts';
import { stage as words } from '../../src/words/en/stage.ts';
import * as told from '../timeline/deliveries.ts';

function exchangeOf({ trace }: told.Delivery, index = 0): Exchange {
  const exchange = trace.events.filter(isExchange)[index];
  if (!exchange) throw new Error('nothing sent');
  return exchange;
}

/** What each gateway of a leg rewrote: `nat-gateway source 10.0.2.20 -> 10.0.1.99`. */
function rewrittenOn(leg: Leg | Exchange['request'] | undefined): readonly string[] {
  if (!leg || !('steps' in leg)) return [];
  return leg.steps.flatMap(({ at }, index) =>
    rewrittenAt(leg.steps, index).map(
      ({ field, before, after }) =>
        `${at.kind === 'gateway' ? at.gateway : at.kind} ${field} ${before} -> ${after}`,
    ),
  );
}

test('every gateway that rewrites shows both values, with the port where that changed too', () => {
  const { request, reply } = exchangeOf(told.throughNat);
  const natPort = /:([0-9]+)$/.exec(rewrittenOn(request)[0] ?? '')?.[1];
  expect(rewrittenOn(request)).toEqual([
    `nat-gateway source 10.0.2.20:40000 -> 10.0.1.99:${String(natPort)}`,
    'internet-gateway source 10.0.1.99 -> 203.0.113.99',
  ]);
  expect(rewrittenOn(reply)).toEqual([
    'internet-gateway destination 203.0.113.99 -> 10.0.1.99',
    `nat-gateway destination 10.0.1.99:${String(natPort)} -> 10.0.2.20:40000`,
  ]);
});

test('a load balancer rewrites both ends, and a gateway that rewrites nothing says nothing', () => {
  const [, source, destination] = rewrittenOn(exchangeOf(told.throughBalancer).request);
  expect(source).toMatch(/^load-balancer source 198\.51\.100\.7:41022 -> 10\.0\.1\.50:[0-9]+$/);
  expect(destination).toBe('load-balancer destination 10.0.1.50:443 -> 10.0.2.10:8080');
  expect(rewrittenOn(exchangeOf(told.byIpv6).request)).toEqual([]);
  expect(rewrittenOn(exchangeOf(told.overPeering).request)).toEqual([]);
});

test('a column has room for what is rewritten there, and the columns fill the ladder', () => {
  const { scenario, trace } = told.throughBalancer;
  const exchange = exchangeOf({ scenario, trace });
  const columns = columnsOf(roadOf(scenario, exchange), exchange, words);
  const balancer = columns.find(({ name }) => name === 'front');
  const steps = 'steps' in exchange.request ? exchange.request.steps : [];
  const at = steps.findIndex((step) => step.at.kind === 'gateway' && step.at.gateway === 'load-balancer');
  expect(balancer?.least).toBeGreaterThan(boxWidth(rewrittenAt(steps, at), words));
  for (const width of [leastWidth(columns), 2000]) {
    const last = placed(columns, width).at(-1)!;
    expect(last.x + last.width / 2).toBeCloseTo(width);
  }
});

test('a header is never wider than its room, and of IPv6 it takes two lines', () => {
  const all = Object.values(told.deliveries).flatMap(({ trace }) => trace.events.filter(isExchange));
  const steps = all.flatMap(({ request, reply }) => [
    ...('steps' in request ? allSteps(request) : []),
    ...(reply ? allSteps(reply) : []),
  ]);
  fc.assert(
    fc.property(fc.constantFrom(...steps), fc.integer({ min: 300, max: 1200 }), (step, width) => {
      const lines = headerLines(fieldsAt(step, [], 'SYN, ACK'), width);
      for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width + 1e-9);
    }),
  );
  const ipv6 = exchangeOf(told.byIpv6).request;
  const step = 'steps' in ipv6 ? ipv6.steps[0]! : undefined;
  expect(headerLines(fieldsAt(step!, [], undefined), 460)).toHaveLength(2);
  expect(headerLines(fieldsAt(step!, [], undefined), 1200)).toHaveLength(1);
});

test('a long address keeps both its ends', () => {
  const address = '2001:db8:1234:1a01:8d6e:3477:df66:f105';
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 400 }), (width) => {
      const shown = withoutMiddle(address, 14, width);
      expect(textWidth(shown, 14)).toBeLessThanOrEqual(width);
      const [start = '', end = ''] = shown.split('…');
      expect(address.startsWith(start) && address.endsWith(end)).toBe(true);
    }),
  );
});

const talk = told.delivery(told.shop(), told.web, 'again');
const noListener = told.delivery(told.shop({ listens: '' }), told.web);
const ping = told.delivery(told.shop(), 'add web-sg inbound icmp from 0.0.0.0/0', 'send icmp laptop -> web');

test.each([
  { of: 'a new connection', exchange: exchangeOf(talk), flags: ['SYN', 'SYN-ACK', 'SYN, ACK'] },
  { of: 'data', exchange: exchangeOf(talk, 1), flags: ['PSH-ACK', 'PSH-ACK', 'PSH-ACK, ACK'] },
  { of: 'a refusal', exchange: exchangeOf(noListener), flags: ['SYN', 'RST-ACK', 'SYN'] },
  { of: 'an echo request', exchange: exchangeOf(ping), flags: [undefined, undefined, undefined] },
])('the flags of $of on the way, on the way home, and once it is home', ({ exchange, flags }) => {
  expect([
    tcpFlagsOf(exchange, 'request', false),
    tcpFlagsOf(exchange, 'reply', false),
    tcpFlagsOf(exchange, 'request', true),
  ]).toEqual(flags);
});

test('a NAT gateway that has forgotten a connection answers by a reset', () => {
  const { trace } = told.delivery(
    told.throughNat.scenario,
    'send tcp worker:40000 -> mirror:443',
    'wait 351s',
    'again',
  );
  const { request } = exchangeOf({ scenario: told.throughNat.scenario, trace }, 1);
  expect(request.outcome === 'dropped' && resetAt(request.stop)).toBe('RST');
});

test('what points at a leg points at each of its steps, and what points at a step at no other', () => {
  const leg = { event: 1, leg: 'reply' } as const;
  expect(touches(leg, { ...leg, step: 2 })).toBe(true);
  expect(touches({ ...leg, step: 2 }, leg)).toBe(true);
  expect(touches({ ...leg, step: 2 }, { ...leg, step: 3 })).toBe(false);
  expect(touches({ ...leg, leg: 'request' }, leg)).toBe(false);
  expect(touches(undefined, leg)).toBe(false);
});

test('the connection table is a table with a row for each line, and the present one is marked', () => {
  const { scenario, trace } = told.comesHome;
  const timeline = layOut(trace);
  const written = timeline.spans.filter(({ kind }) => kind === 'pass')[2]!;
  const at = (seconds: number) =>
    render(LedgerTable, {
      props: { scenario, trace, frame: frameAt(timeline, seconds), words: packet.ledger },
    }).body;
  expect(at(0)).toContain(packet.ledger.empty);
  expect(at(written.end)).toMatch(/<tr[^>]*aria-current="step"/);
  expect(at(written.end)).toContain('tcp 198.51.100.7:41022 → 10.0.1.10:443');
  expect(at(timeline.durationSeconds).match(/<th scope="row"/g)).toHaveLength(1);
});

test('each value of a flow log says its field, and what is pointed at elsewhere is marked', () => {
  const tells = (step: number) => [{ event: 0, leg: 'request', step }] as const;
  const lines = [
    { text: '2 10.0.1.10 ACCEPT', tells: tells(1) },
    { text: '2 10.0.2.10 REJECT', tells: tells(3) },
  ];
  const nothing = () => undefined;
  const { body } = render(FlowLogPane, {
    props: {
      lines,
      fields: ['version', 'srcaddr', 'action'],
      lit: { event: 0, leg: 'request', step: 3 },
      now: { event: 0, leg: 'request', step: 1 },
      words: packet.flowLog,
      onlight: nothing,
      onseek: nothing,
      oncopy: nothing,
    },
  });
  expect(body).toContain('aria-label="srcaddr: 10.0.2.10"');
  expect(body.match(/<li[^>]*aria-current="step"[^>]*>/g)).toHaveLength(1);
  expect(body.match(/<li[^>]*class="[^"]*\blit\b/g)).toHaveLength(1);
  expect(body.match(/tabindex="0"/g)).toHaveLength(1);
});
