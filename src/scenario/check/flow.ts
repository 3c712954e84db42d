import { familyOf, type Family } from '../../net/ip.ts';
import type { End, Flow } from '../action.ts';
import { formatEnd } from '../flow-text.ts';
import { addressesOf } from '../network.ts';
import type { Fault } from '../problem.ts';
import type { Scenario } from '../scenario.ts';

/** What may send or answer, each with the families of its addresses; undefined where nobody knows them. */
export type Ends = ReadonlyMap<string, readonly Family[] | undefined>;

/** The ends that a flow in this scenario may name. */
export function endsOf({ hosts, internet, loadBalancers }: Scenario): Ends {
  return new Map(
    [...hosts, ...internet, ...loadBalancers].map((end) => [end.id, addressesOf(end).map(familyOf)]),
  );
}

/** What keeps a flow from being sent: a name of nobody, or two ends that cannot speak with each other. */
export function flowFaults(flow: Flow, ends: Ends): readonly Fault[] {
  const { from, to } = flow;
  const unknown = [from, to].flatMap((end): readonly Fault[] =>
    end.kind === 'address' || ends.has(end.name)
      ? []
      : [{ kind: 'unknown-name', what: 'end', name: end.name, known: [...ends.keys()] }],
  );
  return unknown.length > 0 ? unknown : familyFaults(flow, ends);
}

function familyFaults({ from, to, protocol }: Flow, ends: Ends): readonly Fault[] {
  if (protocol === 'icmp' || protocol === 'icmpv6') {
    const wanted = protocol === 'icmp' ? 'ipv4' : 'ipv6';
    return [from, to].flatMap((end): readonly Fault[] =>
      familiesOf(end, ends)?.includes(wanted) === false
        ? [{ kind: 'end-family', end: formatEnd(end), wanted }]
        : [],
    );
  }
  const [ours, theirs] = [familiesOf(from, ends), familiesOf(to, ends)];
  if (!ours || !theirs || ours.some((family) => theirs.includes(family))) return [];
  return [{ kind: 'no-common-family', from: formatEnd(from), to: formatEnd(to) }];
}

function familiesOf(end: End, ends: Ends): readonly Family[] | undefined {
  return end.kind === 'address' ? [familyOf(end.address)] : ends.get(end.name);
}
