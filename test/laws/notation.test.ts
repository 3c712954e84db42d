import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCidr } from '../../src/net/cidr.ts';
import { parseCidr } from '../../src/net/parse-cidr.ts';
import { formatAddress } from '../../src/net/ip.ts';
import { parseAddress } from '../../src/net/parse-address.ts';
import { formatPortRange } from '../../src/net/port.ts';
import { parsePort, parsePortRange } from '../../src/net/parse-port.ts';
import type { Read } from '../../src/net/read.ts';
import { formatAction } from '../../src/scenario/action-text.ts';
import { parseAction } from '../../src/scenario/action-notation.ts';
import { formatFlow } from '../../src/scenario/flow-text.ts';
import { parseFlow } from '../../src/scenario/flow-notation.ts';
import {
  formatFrontPort,
  formatListener,
  formatTarget,
  parseFrontPort,
  parseListener,
  parseTarget,
} from '../../src/scenario/listener-notation.ts';
import { formatEntry, formatPeer, formatRule } from '../../src/scenario/rule-text.ts';
import { parseEntry, parsePeer, parseRule, parseRuleNumber } from '../../src/scenario/notation.ts';
import { formatTraffic } from '../../src/scenario/rule-text.ts';
import { parseTraffic } from '../../src/scenario/traffic-notation.ts';
import type { Route, TransitGatewayRoute } from '../../src/scenario/network.ts';
import { formatRoute, formatTransitRoute } from '../../src/scenario/route-text.ts';
import { parseRoute, parseTransitRoute } from '../../src/scenario/route-notation.ts';
import { directions } from '../../src/scenario/rule.ts';
import { anyFlow, eventfulScenario } from './arbitrary/action.ts';
import { address, cidr, entry, peer, port, ports, rule, traffic } from './arbitrary/rule.ts';
import { runs } from './runs.ts';

const id = fc.constantFrom('exit', 'nat-2', 'constructor', 'default.main');

const route: fc.Arbitrary<Route> = fc.record({
  destination: cidr,
  target: fc.oneof(
    fc.record({
      kind: fc.constantFrom('internet-gateway', 'egress-only-internet-gateway', 'blackhole'),
    }),
    fc.record({ kind: fc.constantFrom('nat-gateway', 'transit-gateway'), id }),
    fc.record({ kind: fc.constant('peering'), vpc: id }),
    fc.record({ kind: fc.constant('network-interface'), host: id }),
  ),
});

const transitRoute: fc.Arbitrary<TransitGatewayRoute> = fc.record({
  destination: cidr,
  target: fc.oneof(
    fc.record({ kind: fc.constant('attachment'), vpc: id }),
    fc.record({ kind: fc.constant('blackhole') }),
  ),
});

/** What is written and read again is the same, and is written the same once more. */
function check<Value>(
  values: fc.Arbitrary<Value>,
  format: (value: Value) => string,
  parse: (text: string) => Read<Value, unknown>,
): void {
  fc.assert(
    fc.property(values, (value) => {
      const text = format(value);
      const read = parse(text);
      expect(read, text).toEqual({ ok: true, value });
      if (read.ok) expect(format(read.value)).toBe(text);
    }),
    runs,
  );
}

test('an address that was written is read as the same', () => {
  check(address, formatAddress, parseAddress);
});
test('a block that was written is read as the same', () => {
  check(cidr, formatCidr, parseCidr);
});
test('ports that were written are read as the same', () => {
  check(ports, formatPortRange, parsePortRange);
});
test('traffic that was written is read as the same', () => {
  check(traffic, formatTraffic, parseTraffic);
});
test('a peer that was written is read as the same', () => {
  check(peer(['web-sg', 'constructor'], ['office']), formatPeer, parsePeer);
});
test('a flow that was written is read as the same', () => {
  check(anyFlow, formatFlow, parseFlow);
});
test('a route that was written is read as the same', () => {
  check(route, formatRoute, parseRoute);
});
test('a route of a transit gateway that was written is read as the same', () => {
  check(transitRoute, formatTransitRoute, parseTransitRoute);
});
test('what a load balancer listens to and passes on to, once written, is read as the same', () => {
  check(fc.record({ protocol: fc.constantFrom('tcp', 'udp'), port }), formatFrontPort, parseFrontPort);
  check(fc.record({ host: id, port }), formatTarget, parseTarget);
});
test('what is listened to and was written is read as the same', () => {
  check(fc.record({ protocol: fc.constantFrom('tcp', 'udp'), ports }), formatListener, parseListener);
});
test.each(directions)('an %s rule that was written is read as the same', (direction) => {
  check(
    rule(),
    (value) => formatRule(value, direction),
    (text) => parseRule(text, direction),
  );
});
test.each(directions)('an %s entry that was written is read as the same', (direction) => {
  check(
    entry,
    (value) => formatEntry(value, direction),
    (text) => parseEntry(text, direction),
  );
});
test('an action that was written is read as the same', () => {
  const actions = eventfulScenario
    .filter((network) => network.actions.length > 0)
    .map((network) => network.actions);
  fc.assert(
    fc.property(actions, (list) => {
      expect(list.map((action) => parseAction(formatAction(action)))).toEqual(
        list.map((value) => ({ ok: true, value })),
      );
    }),
    runs,
  );
});

test('case and spaces do not matter to a rule', () => {
  fc.assert(
    fc.property(
      rule(['WEB'], ['PL']),
      fc.constantFrom(' ', '  ', '\t'),
      ({ traffic: wanted, peer: from }, space) => {
        const bare = { traffic: wanted, peer: from };
        const text = `${space}${formatRule(bare, 'ingress').toUpperCase().split(' ').join(space)}${space}`;
        expect(parseRule(text, 'ingress')).toEqual({ ok: true, value: bare });
      },
    ),
    runs,
  );
});

// Words of the notation in any order come nearer to being read than any characters do.
const nearlyALine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'tcp',
        'icmp',
        'protocol',
        'https',
        'all',
        'from',
        'to',
        'allow',
        'deny',
        '--',
        '->',
        'send',
        'add',
      ),
      fc.constantFrom(
        'inbound',
        'wait',
        'again',
        'a:1',
        'sg:',
        'pl:x',
        '0.0.0.0/0',
        '10.0.0.1/33',
        '::1',
        '/',
        '-',
        ':',
        '1e9',
      ),
      fc.constantFrom(
        'remove',
        'close',
        'replace-groups',
        'igw',
        'nat:',
        'pcx:b',
        'vpc:',
        '[::1]:443',
        '2001:db8::',
        'icmpv6',
        '65536',
        '100',
        '__proto__',
        'constructor',
        '9'.repeat(400),
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 9 },
  )
  .map((words) => words.join(' '));

test.each(
  Object.entries({
    parseAddress,
    parseCidr,
    parsePort,
    parsePortRange,
    parseTraffic,
    parsePeer,
    parseRuleNumber,
    parseFlow,
    parseRoute,
    parseTransitRoute,
    parseListener,
    parseFrontPort,
    parseTarget,
    parseAction,
    parseInboundRule: (text: string) => parseRule(text, 'ingress'),
    parseOutboundRule: (text: string) => parseRule(text, 'egress'),
    parseInboundEntry: (text: string) => parseEntry(text, 'ingress'),
    parseOutboundEntry: (text: string) => parseEntry(text, 'egress'),
  }),
)('%s gives a value or a problem for any text', (_, parse) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), nearlyALine), (text) => {
      expect(parse(text)).toHaveProperty('ok');
    }),
    runs,
  );
});
