import { expect, test } from 'vitest';
import { familyOf } from '../../src/net/ip.ts';
import { askedRows } from '../../src/stage/paper/asked.ts';
import { rememberedAt } from '../../src/stage/ledger/ledger-at.ts';
import { tellingMisfit } from '../../src/stage/paper/mismatch.ts';
import { rowsAround, rowsAt } from '../../src/stage/paper/rows.ts';
import { stopText } from '../../src/stage/paper/stop-text.ts';
import { tupleText } from '../../src/stage/paper/tuple.ts';
import { textWidth } from '../../src/stage/text-width.ts';
import { frameAt } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import type { Step } from '../../src/trace/trace.ts';
import { stage as words } from '../../src/words/en/stage.ts';
import * as told from '../timeline/deliveries.ts';

/** The stop of a delivery of this packet through these inbound entries. */
function stopAt(inbound: string, sent = told.web): Step {
  const { trace } = told.delivery(told.shop({ inbound }), sent);
  const [exchange] = trace.events;
  if (exchange?.kind !== 'exchange' || exchange.request.outcome !== 'dropped') throw new Error('not stopped');
  return exchange.request.stop;
}

test.each([
  { inbound: '100 allow ssh from 0.0.0.0/0', sign: ['rule * deny', '443 is not in 22'] },
  {
    inbound: '90 allow udp from 0.0.0.0/0, 100 allow https from 10.0.0.0/8',
    sign: ['rule * deny', '198.51.100.7 is not in 10.0.0.0/8'],
  },
  { inbound: '100 allow dns-udp from 0.0.0.0/0', sign: ['rule * deny', 'tcp is not dns-udp'] },
  { inbound: '50 deny https from 198.51.100.0/24', sign: ['rule 50 deny'] },
  { inbound: '', sign: ['rule * deny'] },
])('the sign at a gate with "$inbound" says $sign', ({ inbound, sign }) => {
  expect(stopText(stopAt(inbound), words)).toEqual(sign);
});

test('a deny that did not match is no reason to be stopped', () => {
  const step = stopAt('90 deny https from 10.0.0.0/8, 100 allow ssh from 0.0.0.0/0');
  expect(tellingMisfit(step)).toMatchObject({ field: 'port', got: '443', wanted: '22' });
});

test('as the cursor walks, rows that did not match are marked in the column that failed', () => {
  const entries = '10 allow ssh from 0.0.0.0/0, 20 allow https from 10.0.0.0/8';
  const { scenario, trace } = told.delivery(told.shop({ inbound: entries }), told.web);
  const timeline = layOut(trace);
  const asking = timeline.spans.filter(({ kind }) => kind === 'ask')[1]!;
  const statesAt = (seconds: number) => {
    const frame = frameAt(timeline, seconds);
    return askedRows(scenario, frame.step!.step, frame, 5).rows.map(({ state, misfit }) => misfit ?? state);
  };
  const middle = (asking.start + asking.end) / 2;
  expect(statesAt(asking.start + 0.01)).toEqual(['looking', 'not-yet', 'not-yet']);
  expect(statesAt(middle)).toEqual(['traffic', 'looking', 'not-yet']);
  expect(statesAt(asking.end + 0.01)).toEqual(['traffic', 'peer', 'decided']);
});

test('of a long list the rows around the one in question are shown', () => {
  const row = { action: 'allow', traffic: '', brief: '', peer: '' } as const;
  const rows = Array.from({ length: 9 }, (_, index) => ({
    ...row,
    key: String(index),
    number: String(index),
  }));
  const shown = (key: string) => rowsAround(rows, key, 3).map(({ number }) => number);
  expect(shown('0')).toEqual(['0', '1', '2']);
  expect(shown('5')).toEqual(['4', '5', '6']);
  expect(shown('8')).toEqual(['6', '7', '8']);
});

test('the sign says why a group is not recognised', () => {
  const [exchange] = told.overTransitGateway.trace.events;
  if (exchange?.kind !== 'exchange' || exchange.request.outcome !== 'dropped') throw new Error('not stopped');
  expect(stopText(exchange.request.stop, words)).toEqual([
    'no rule matches',
    'over this transit gateway, sg:sg-a is not recognised',
  ]);
});

test('the sign says that the ledger forgot what would have passed', () => {
  const { trace } = told.delivery(
    told.shop(),
    told.web,
    'remove web-sg inbound https from 0.0.0.0/0',
    'wait 432001s',
    'again',
  );
  const last = trace.events.at(-1);
  if (last?.kind !== 'exchange' || last.request.outcome !== 'dropped') throw new Error('not stopped');
  expect(stopText(last.request.stop, words)).toEqual(['no rule matches', words.forgotten]);
});

test('the last row of a network ACL is that of the family of the packet', () => {
  const [exchange] = told.byIpv6.trace.events;
  if (exchange?.kind !== 'exchange' || exchange.reply?.outcome !== 'dropped') throw new Error('not stopped');
  const { at, packet } = exchange.reply.stop;
  const rows = rowsAt(told.byIpv6.scenario, at, familyOf(packet.source));
  expect(rows.map(({ peer }) => peer)).toEqual(['2001:db8:ffff:a102::/64', '::/0']);
});

test('a five-tuple that is too long loses the middle of its addresses, and no port', () => {
  const [exchange] = told.byIpv6.trace.events;
  if (exchange?.kind !== 'exchange') throw new Error('not sent');
  for (const width of [420, 560, 700]) {
    const text = tupleText(exchange.packet, width);
    expect(textWidth(text, 14)).toBeLessThanOrEqual(width);
    expect(text).toMatch(/^tcp \[2001.*…[0-9a-f:]*4071\]:41022 → \[2001.*…[0-9a-f:]*f105\]:443$/);
  }
  expect(tupleText(exchange.packet)).not.toContain('…');
});

test('the ledger is empty until the door has let the packet in', () => {
  const { trace } = told.comesHome;
  const timeline = layOut(trace);
  const pass = timeline.spans.filter(({ kind }) => kind === 'pass')[2]!;
  expect(rememberedAt(trace, frameAt(timeline, pass.start), 'web')).toHaveLength(0);
  expect(rememberedAt(trace, frameAt(timeline, pass.end), 'web')).toHaveLength(1);
});

test('a refused connection is struck from the ledger when the next thing happens', () => {
  const { trace } = told.delivery(told.shop({ listens: '' }), told.web, 'wait 1s');
  const timeline = layOut(trace);
  expect(rememberedAt(trace, frameAt(timeline, timeline.durationSeconds), 'web')).toHaveLength(0);
});
