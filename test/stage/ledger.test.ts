import { expect, test } from 'vitest';
import { clockText } from '../../src/stage/ledger/duration.ts';
import { ledgerAt, rememberedAt, type LedgerLine } from '../../src/stage/ledger/ledger-at.ts';
import { ruleStands } from '../../src/stage/ledger/rule-stands.ts';
import { simulatedSeconds } from '../../src/stage/ledger/simulated-time.ts';
import { scenarioAt } from '../../src/stage/scenario-at.ts';
import { frameAt, type Frame } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { packet } from '../../src/words/en/packet.ts';
import { network } from '../network.ts';
import * as told from '../timeline/deliveries.ts';

/** A worker whose connections are tracked in every way there is. */
const office = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> nat:exit] }
hosts:
  worker: { subnet: private, address: 10.0.2.20, groups: [all-sg], hardware: nitro-v6 }
  open: { subnet: private, address: 10.0.2.21, groups: [open-sg] }
internet: { mirror: { address: 198.51.100.80 } }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
security-groups:
  all-sg: { inbound: [ssh from 10.0.0.0/16] }
  open-sg: { inbound: [all from 0.0.0.0/0], outbound: [all to 0.0.0.0/0] }
`);

const download = 'send tcp worker:40000 -> mirror:443';
const lookUp = 'send udp worker:5000 -> open:53';

/** The frame at a share of the last part of an event. */
function frameOf(trace: Trace, event: number, share = 1): Frame {
  const timeline = layOut(trace);
  const last = timeline.spans.findLast((span) => span.event === event);
  if (!last) throw new Error('no such event');
  return frameAt(timeline, last.start + (last.end - last.start) * share);
}

function textOf({ entry, state, ageSeconds, idle }: LedgerLine): string {
  const left = idle ? ` ${String(idle.leftSeconds)}/${String(idle.ofSeconds)}` : '';
  return `${entry.host} ${entry.openedBy} ${entry.opened.protocol} ${state} ${String(ageSeconds)}${left}`;
}

/** The ledgers after each of these things has happened. */
function ledgersAfter(...actions: readonly string[]): readonly (readonly string[])[] {
  const { trace } = told.delivery(office, ...actions);
  return trace.events.map((_, event) => ledgerAt(trace, frameOf(trace, event)).map(textOf));
}

test('every interface has a line of its own, kept in its own way', () => {
  expect(ledgersAfter(download, lookUp).at(-1)).toEqual([
    'worker egress tcp automatic 0 350/350',
    'worker egress udp tracked 0 30/30',
    'open ingress udp untracked 0',
  ]);
});

test('idle time runs out while simulated time goes by, and a new packet winds it up again', () => {
  expect(ledgersAfter(download, 'wait 100s', 'again', 'wait 349s', 'wait 1s')).toEqual([
    ['worker egress tcp automatic 0 350/350'],
    ['worker egress tcp automatic 100 250/350'],
    ['worker egress tcp automatic 100 350/350'],
    ['worker egress tcp automatic 449 1/350'],
    ['worker egress tcp expired 450'],
  ]);
});

test('an untracked flow that is over leaves nothing, a tracked one that it has expired', () => {
  expect(ledgersAfter(lookUp, 'wait 30s').at(-1)).toEqual(['worker egress udp expired 30']);
});

test('in the middle of a wait half of it has gone by', () => {
  const { trace } = told.delivery(office, download, 'wait 351s');
  const [before, half, after] = [0, 0.5, 1].map((share) => frameOf(trace, 1, share));
  expect(simulatedSeconds(trace, frameOf(trace, 0))).toBe(0);
  expect(simulatedSeconds(trace, half!)).toBeCloseTo(175.5);
  expect([before, half, after].map((frame) => ledgerAt(trace, frame!)[0]?.state)).toEqual([
    'automatic',
    'automatic',
    'expired',
  ]);
});

test('nothing is known before the door has let the packet pass', () => {
  const { trace } = told.delivery(office, download);
  const timeline = layOut(trace);
  const pass = timeline.spans.find(({ kind }) => kind === 'pass')!;
  expect(ledgerAt(trace, frameAt(timeline, pass.start))).toHaveLength(0);
  expect(ledgerAt(trace, frameAt(timeline, pass.end))).toHaveLength(1);
});

test.each([
  { name: 'from a host of ours', told: told.delivery(office, download, 'close') },
  { name: 'from outside, by a public address', told: told.delivery(told.shop(), told.web, 'close') },
])('a connection $name that is closed is struck out', ({ told: { trace } }) => {
  expect(ledgerAt(trace, frameOf(trace, 0))).toHaveLength(1);
  expect(ledgerAt(trace, frameOf(trace, 1))).toHaveLength(0);
});

test('a connection that a NAT gateway has reset is struck out once the reset has come home', () => {
  const { trace } = told.resetByNat;
  expect(ledgerAt(trace, frameOf(trace, 1))).toHaveLength(1);
  expect(ledgerAt(trace, frameOf(trace, 2))).toHaveLength(0);
});

test('a tracked connection outlives the rule that let it in', () => {
  const { scenario, trace } = told.delivery(
    told.shop(),
    told.web,
    'remove web-sg inbound https from 0.0.0.0/0',
    'again',
  );
  const stands = trace.events.map((_, event) => {
    const [line] = ledgerAt(trace, frameOf(trace, event));
    return line && `${line.state} ${String(ruleStands(scenarioAt(scenario, trace, event + 1), line.entry))}`;
  });
  expect(stands).toEqual(['tracked true', 'tracked false', 'tracked false']);
});

test('a load balancer keeps a line for each of its two connections', () => {
  const { trace } = told.throughBalancer;
  const frame = frameOf(trace, 0);
  expect(ledgerAt(trace, frame).map(textOf)).toEqual([
    'front ingress tcp untracked 0',
    'front egress tcp tracked 0 432000/432000',
    'web ingress tcp tracked 0 432000/432000',
  ]);
  expect(rememberedAt(trace, frame, 'front')).toHaveLength(1);
});

test.each([
  [0, '0:00'],
  [30, '0:30'],
  [350, '5:50'],
  [3600, '1:00:00'],
  [432_000, '5 d 00:00:00'],
  [431_990, '4 d 23:59:50'],
])('%i seconds are %s on the clock', (seconds, text) => {
  expect(clockText(seconds, packet.ledger)).toBe(text);
});
