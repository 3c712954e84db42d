import fc from 'fast-check';
import type { Action, End, Flow } from '../../../src/scenario/action.ts';
import { apply } from '../../../src/scenario/apply-edit.ts';
import type { Edit } from '../../../src/scenario/edit.ts';
import { familyOf, type Family } from '../../../src/net/ip.ts';
import { icmpOf } from '../../../src/net/protocol.ts';
import { addressesOf } from '../../../src/scenario/network.ts';
import { directions } from '../../../src/scenario/rule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { address, entry, port, rule } from './rule.ts';
import { scenario } from './scenario.ts';

const portPayload = fc.record({
  protocol: fc.constantFrom('tcp', 'udp'),
  sourcePort: port,
  destinationPort: port,
});
/** The same where the sender's system is to pick the port. */
const withoutSourcePort = fc.record({ protocol: fc.constantFrom('tcp', 'udp'), destinationPort: port });
const otherPayload = fc.record({ protocol: fc.constant('other'), number: fc.constantFrom(47, 50) });
const echo = { icmp: 8, icmpv6: 128 } as const;

function icmpPayload(family: Family) {
  const protocol = icmpOf[family];
  return fc.record({
    protocol: fc.constant(protocol),
    type: fc.constantFrom(echo[protocol], echo[protocol], 1, 3, 13),
    code: fc.constantFrom(0, 4),
  });
}

/** What may be sent between two ends that share these families. */
function payload(families: readonly Family[]) {
  return fc.oneof({ weight: 4, arbitrary: portPayload }, otherPayload, ...families.map(icmpPayload));
}

/** A flow that could stand anywhere, between ends that need not be anybody's. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .tuple(
    end(['laptop', 'web-1', 'toString']),
    end(['db.main', 'ホスト']),
    fc.oneof(payload(['ipv4', 'ipv6']), withoutSourcePort),
  )
  .map(([from, to, what]) => ({ from, to, ...what }));

/** A flow between two of a scenario that have a family in common; one of them is in a subnet. */
export function flowIn(network: Scenario): fc.Arbitrary<Flow> {
  const insiders = network.hosts.flatMap(endsOf);
  const all = [...insiders, ...network.internet.flatMap(endsOf)];
  const answering = [...all, ...network.loadBalancers.flatMap(endsOf)];
  const pairs = [
    ...all.flatMap((from) => insiders.map((to) => ({ from, to }))),
    ...insiders.flatMap((from) => answering.map((to) => ({ from, to }))),
    ...all.flatMap((from) => network.loadBalancers.flatMap(endsOf).map((to) => ({ from, to }))),
  ].flatMap(({ from, to }) => {
    const families = from.families.filter((family) => to.families.includes(family));
    return families.length > 0 && from.id !== to.id ? [{ from: from.end, to: to.end, families }] : [];
  });
  return fc
    .constantFrom(...pairs)
    .chain(({ from, to, families }) => payload(families).map((what): Flow => ({ from, to, ...what })));
}

interface Speaker {
  readonly id: string;
  readonly end: End;
  readonly families: readonly Family[];
}

/** How a flow may call an end: by its name, or by its IPv6 address. */
function endsOf({ id, ...end }: { id: string } & Parameters<typeof addressesOf>[0]): readonly Speaker[] {
  const families = addressesOf(end).map(familyOf);
  const named: Speaker = { id, end: { kind: 'name', name: id }, families };
  if (end.ipv6 === undefined) return [named];
  return [named, { id, end: { kind: 'address', address: end.ipv6 }, families: ['ipv6'] }];
}

/** A scenario and a flow between two of its ends. */
export const scenarioAndFlow: fc.Arbitrary<{ readonly network: Scenario; readonly flow: Flow }> = scenario
  .filter(({ hosts, internet }) => hosts.length + internet.length > 1)
  .chain((network) => flowIn(network).map((flow) => ({ network, flow })));

/** An edit that says something of this scenario; whether it can be made is another matter. */
export function editIn(network: Scenario): fc.Arbitrary<Edit> {
  const groups = network.securityGroups.map(({ id }) => id);
  const lists = network.prefixLists.map(({ id }) => id);
  const kind = fc.constantFrom('add', 'remove');
  const direction = fc.constantFrom(...directions);
  const ofRule = fc.record({
    kind: fc.constant('rule'),
    group: fc.constantFrom(...groups),
    direction,
    change: fc.record({ kind, item: rule(groups, lists) }),
  });
  const ofEntry = fc.record({
    kind: fc.constant('entry'),
    acl: fc.constantFrom(...network.networkAcls.map(({ id }) => id)),
    direction,
    change: fc.record({ kind, item: entry }),
  });
  const removals = removalsIn(network);
  const ofGroups = fc.record({
    kind: fc.constant('replace-groups'),
    host: fc.constantFrom(...network.hosts.map(({ id }) => id)),
    groups: fc.subarray(groups),
  });
  return fc.oneof(ofRule, ofEntry, ofGroups, ...(removals.length > 0 ? [fc.constantFrom(...removals)] : []));
}

/** Actions that a file may hold: what is edited can be edited, and what goes on was sent before. */
export function actionsIn(network: Scenario): fc.Arbitrary<readonly Action[]> {
  const send = fc.record({ kind: fc.constant('send'), flow: flowIn(network), oneway: fc.boolean() });
  const later = fc.oneof(
    send,
    fc.record({ kind: fc.constantFrom('again', 'close') }),
    flowIn(network).map((flow): Action => ({ kind: 'again', flow })),
    editIn(network).map((edit): Action => ({ kind: 'edit', edit })),
    fc.nat(600).map((seconds): Action => ({ kind: 'wait', seconds })),
  );
  return fc
    .tuple(send, fc.array(later, { maxLength: 6 }))
    .map(([first, rest]) => possible(network, [first, ...rest]));
}

/** A scenario in which something happens. */
export const eventfulScenario: fc.Arbitrary<Scenario> = scenario
  .filter(({ hosts, internet }) => hosts.length + internet.length > 1)
  .chain((network) => actionsIn(network).map((actions) => ({ ...network, actions })));

function possible(network: Scenario, actions: readonly Action[]): readonly Action[] {
  let now = network;
  return actions.filter((action) => {
    if (action.kind !== 'edit') return true;
    const after = apply(now, action.edit);
    if (after.ok) now = after.value;
    return after.ok;
  });
}

function removalsIn(network: Scenario): readonly Edit[] {
  return directions.flatMap((direction) => [
    ...network.securityGroups.flatMap((group) =>
      group[direction].map((item): Edit => ({
        kind: 'rule',
        group: group.id,
        direction,
        change: { kind: 'remove', item },
      })),
    ),
    ...network.networkAcls.flatMap((acl) =>
      acl[direction].map((item): Edit => ({
        kind: 'entry',
        acl: acl.id,
        direction,
        change: { kind: 'remove', item },
      })),
    ),
  ]);
}

function end(names: readonly string[]): fc.Arbitrary<End> {
  return fc.oneof(
    address.map((value): End => ({ kind: 'address', address: value })),
    fc.constantFrom(...names).map((name): End => ({ kind: 'name', name })),
  );
}
