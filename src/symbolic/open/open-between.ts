import type { PortRange } from '../../net/port.ts';
import { protocolNumber, type PortProtocol } from '../../net/protocol.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { countHeaders } from '../headers/count-headers.ts';
import { asSent, wherePort, whereProtocol } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { portsIn } from '../headers/ports.ts';
import { sharedRanges, withoutRanges } from '../headers/ranges.ts';
import { flowIn } from './flow-in.ts';
import type { Kind, KindReach, Opening, OpenLine, Pair } from './opening.ts';
import { outcomeOf, reachOf, whereKind, whereOther, wherePing, type Outcome } from './outcome.ts';
import { sendersOf } from './senders.ts';

/** What stands open between two, over all headers that the sender may send, and how far these kinds of traffic come. */
export function openBetween(
  space: HeaderSpace,
  scenario: Scenario,
  pair: Pair,
  kinds: readonly Kind[],
): Opening {
  const outcome = outcomeOf(space, scenario, pair);
  if (!outcome) return { pair, lines: [], kinds: [] };
  return {
    pair,
    lines: [
      ...portLines(outcome, 'tcp'),
      ...portLines(outcome, 'udp'),
      ...portlessLine(outcome, 'ping', wherePing(space)),
      ...portlessLine(outcome, 'other', whereOther(space)),
    ],
    kinds: kinds.flatMap((kind) => kindReach(outcome, whereKind(space, kind))),
    ...(outcome.why && { unsaid: outcome.why }),
  };
}

/** The destination ports of a protocol, each in one line: answers come home from it always, to some, or never. */
function portLines(outcome: Outcome, protocol: PortProtocol): readonly OpenLine[] {
  const { space } = outcome;
  const { diagrams } = space;
  const number = protocolNumber[protocol];
  const portsOf = (set: Node) => portsIn(space, set, number, 'detail');
  const [home, lost, silent] = [portsOf(outcome.home), portsOf(outcome.lost), portsOf(outcome.silent)];
  const parts: readonly (readonly [OpenLine['reach'], readonly PortRange[]])[] = [
    ['home', withoutRanges(home, lost)],
    ['partly', sharedRanges(home, lost)],
    ['stranded', withoutRanges(lost, home)],
    ['silent', withoutRanges(withoutRanges(silent, home), lost)],
  ];
  return parts.flatMap(([reach, ports]) => {
    const at = diagrams.unionOf(ports.map((each) => wherePort(space, asSent.detail, each)));
    return lineOf(outcome, reach, protocol, ports, diagrams.intersection(at, whereProtocol(space, number)));
  });
}

function portlessLine(outcome: Outcome, protocol: 'ping' | 'other', where: Node): readonly OpenLine[] {
  const reach = reachOf(outcome, where);
  return reach === 'stopped' ? [] : lineOf(outcome, reach, protocol, [], where);
}

function lineOf(
  outcome: Outcome,
  reach: OpenLine['reach'],
  protocol: OpenLine['protocol'],
  ports: readonly PortRange[],
  where: Node,
): readonly OpenLine[] {
  const { space, arrived } = outcome;
  const set = space.diagrams.intersection(arrived, where);
  const flow = flowIn(outcome, set);
  if (!flow) return [];
  return [
    { reach, protocol, ports, senders: sendersOf(outcome, set), count: countHeaders(space, set), flow },
  ];
}

/** None where the sender cannot send such a thing at all. */
function kindReach(outcome: Outcome, where: Node): readonly KindReach[] {
  const { diagrams } = outcome.space;
  const flow = flowIn(outcome, diagrams.intersection(outcome.all, where));
  if (!flow) return [];
  const isUnsaid = diagrams.intersection(outcome.unsaid, where) !== diagrams.none;
  return [{ reach: isUnsaid ? 'unsaid' : reachOf(outcome, where), flow }];
}
