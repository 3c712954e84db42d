import { expect, test } from 'vitest';
import { layOut } from '../../src/timeline/lay-out.ts';
import { secondsToAsk } from '../../src/timeline/pace.ts';
import type { Trace } from '../../src/trace/trace.ts';
import * as told from './deliveries.ts';

function spansOf(trace: Trace): string {
  return layOut(trace)
    .spans.map(({ kind }) => kind)
    .join(' ');
}

test('a round trip from the internet is told in 9 to 12 seconds', () => {
  const { durationSeconds } = layOut(told.comesHome.trace);
  expect(durationSeconds).toBeGreaterThanOrEqual(9);
  expect(durationSeconds).toBeLessThanOrEqual(12);
});

test('at each checkpoint the truck drives up, is asked, and passes', () => {
  const leg = 'drive ask pass drive ask pass drive ask pass';
  expect(spansOf(told.comesHome.trace)).toBe(`depart ${leg} arrive flip depart ${leg} home`);
});

test('after a silent drop nobody phones the sender, whose clock runs out', () => {
  expect(spansOf(told.stoppedAtTheGate.trace)).toBe('depart drive ask pass drive ask stop timeout');
});

test('what forgot the connection answers with a reset, and no clock runs out', () => {
  expect(spansOf(told.resetByNat.trace)).toMatch(/ask stop reset$/);
  expect(spansOf(told.resetByNat.trace)).not.toContain('timeout');
});

test('where an answer is sent back whatever the routes say, the truck halts', () => {
  const reply = told.returnedToSender.trace.events.flatMap((event) =>
    event.kind === 'exchange' && event.reply ? event.reply.steps : [],
  );
  const { spans } = layOut(told.returnedToSender.trace);
  const asked = spans.filter(({ kind, leg }) => kind === 'ask' && leg === 'reply');
  const rulings = asked.map(({ step }) => reply[step ?? -1]?.ruling);
  expect(rulings.filter((ruling) => ruling?.verdict === 'forward').map(({ by }) => by.kind)).toContain(
    'return-to-sender',
  );
});

test('a refusal is a packet too, and drives home', () => {
  expect(spansOf(told.refused.trace)).toMatch(/arrive flip depart .* home$/);
});

test('a route is passed without a halt, but where it ends the truck stops', () => {
  expect(spansOf(told.throughNat.trace).match(/ask/g)).toHaveLength(12);
  expect(spansOf(told.withoutRoute.trace)).toMatch(/ask stop timeout$/);
});

test('what happens between deliveries has a short span of its own', () => {
  expect(spansOf(told.manyThings.trace)).toMatch(/^nothing-sent depart .* home waited edited depart/);
});

test('an empty trace takes no time', () => {
  expect(layOut({ events: [] })).toMatchObject({ spans: [], durationSeconds: 0 });
});

test.each(Object.entries(told.deliveries))(
  'in %s each span begins where the one before ends',
  (_, { trace }) => {
    const { spans, durationSeconds } = layOut(trace);
    const ends = [0, ...spans.map(({ end }) => end)];
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBe(ends[index]);
      expect(end).toBeGreaterThan(start);
    }
    expect(ends.at(-1)).toBe(durationSeconds);
  },
);

test('forty rules take hardly longer to look at than four', () => {
  const entries = Array.from(
    { length: 39 },
    (_, index) => `${String(index + 1)} allow tcp 22 from 0.0.0.0/0`,
  );
  const { trace } = told.delivery(told.shop({ inbound: entries.join(', ') }), told.web);
  const [exchange] = trace.events;
  if (exchange?.kind !== 'exchange' || exchange.request.outcome === 'not-sent')
    throw new Error('nothing sent');
  expect(secondsToAsk(exchange.request.steps[1]!)).toBeLessThanOrEqual(1.2);
});
