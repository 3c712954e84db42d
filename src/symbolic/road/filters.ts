import { protocolNumber } from '../../net/protocol.ts';
import type { Direction } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { whereProtocol, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { allowedByAcl } from '../rules/acl-set.ts';
import { allowedByGroups } from '../rules/group-set.ts';
import { vpcOf } from '../rules/members.ts';
import { whereAnswers, whereSameEnds } from './memory.ts';
import type { CannotSay, Checkpoint, Road, RoadEnd, Section, StopPlace, Traveller } from './traveller.ts';
import type { Leg } from './walker.ts';

/**
 * What an interface remembers of the headers that opened a flow there. AWS leaves some flows untracked: those begun under a
 * rule for everybody where another lets everything go the other way. Their answers pass by that rule, so that nothing is lost
 * by taking them for remembered.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#untracked-connections
 */
export interface LedgerLine {
  readonly interface: string;
  readonly direction: Direction;
  readonly leg: Leg['kind'];
  readonly form: Form;
  readonly opened: Node;
}

/** Headers that one filter, route or gateway stops. */
export interface Stopped {
  readonly set: Node;
  readonly at: StopPlace;
  /** The filter that stopped them, to be asked which entry did. */
  readonly checkpoint?: Checkpoint;
  /** What else did. */
  readonly by?: string;
}

/** What becomes of the headers on one road. */
export interface Followed {
  readonly stopped: readonly Stopped[];
  readonly unsaid: readonly { readonly set: Node; readonly why: CannotSay }[];
  /** Those that come to the end of the road, whatever that is. */
  readonly passed: Node;
  readonly end: RoadEnd;
  readonly traveller: Traveller;
  readonly ledger: readonly LedgerLine[];
}

/** The headers go their road, and each filter on it rules, by state first. */
export function follow(
  space: HeaderSpace,
  scenario: Scenario,
  leg: Leg,
  { traveller, end }: Road,
  remembered: readonly LedgerLine[],
): Followed {
  const walk = new Following(space, scenario, leg, traveller, remembered);
  for (const checkpoint of traveller.checkpoints) walk.meet(checkpoint);
  const { stopped, unsaid, ledger, passed } = walk;
  return { stopped, unsaid, passed, end, traveller, ledger };
}

class Following {
  readonly stopped: Stopped[] = [];
  readonly unsaid: { readonly set: Node; readonly why: CannotSay }[] = [];
  readonly ledger: LedgerLine[];
  passed: Node;
  readonly #space: HeaderSpace;
  readonly #scenario: Scenario;
  readonly #leg: Leg;
  readonly #sections: readonly Section[];

  constructor(
    space: HeaderSpace,
    scenario: Scenario,
    leg: Leg,
    traveller: Traveller,
    remembered: readonly LedgerLine[],
  ) {
    this.#space = space;
    this.#scenario = scenario;
    this.#leg = leg;
    this.#sections = traveller.sections;
    this.passed = traveller.set;
    this.ledger = [...remembered];
  }

  meet(checkpoint: Checkpoint): void {
    const { diagrams } = this.#space;
    const allowed =
      checkpoint.kind === 'network-acl'
        ? allowedByAcl(this.#space, checkpoint.acl, checkpoint.direction, checkpoint.form)
        : this.#allowedByGroups(checkpoint);
    const set = diagrams.difference(this.passed, allowed);
    if (set !== diagrams.none) this.stopped.push({ set, at: placeOf(checkpoint), checkpoint });
    this.passed = diagrams.intersection(this.passed, allowed);
  }

  #allowedByGroups(checkpoint: Extract<Checkpoint, { kind: 'security-group' }>): Node {
    const { diagrams } = this.#space;
    const { at, direction, form, between } = checkpoint;
    const section = this.#sections[checkpoint.section];
    const lost = !between && section?.lost[direction] === true;
    const standIn = direction === 'ingress' ? section?.standIn : undefined;
    const groups = { groups: at.groups, vpc: vpcOf(this.#scenario, at) };
    const byState = this.#remembered(at.id, direction, form);
    const byRule = allowedByGroups(this.#space, this.#scenario, groups, direction, form, { lost, standIn });
    // What passes by rule opens a flow, unless it answers one; only a request opens what is asked for later.
    if (this.#leg.kind === 'request') {
      const opened = diagrams.difference(diagrams.intersection(this.passed, byRule), byState);
      this.ledger.push({ interface: at.id, direction, leg: 'request', form, opened });
    }
    return diagrams.union(byState, byRule);
  }

  /** The headers that belong to a flow which the interface remembers. */
  #remembered(id: string, direction: Direction, form: Form): Node {
    const { diagrams } = this.#space;
    let known = diagrams.none;
    for (const line of this.ledger) {
      if (line.interface !== id) continue;
      const here = diagrams.intersection(this.passed, line.opened);
      const belongs = this.#belongs(line, here, direction, form);
      if (belongs) known = diagrams.union(known, belongs);
      else {
        this.unsaid.push({ set: here, why: 'compares-fields' });
        this.passed = diagrams.difference(this.passed, here);
      }
    }
    return known;
  }

  /** The headers among these that are of the line's flow: going on with it, or answering it. Undefined where this cannot be told. */
  #belongs(line: LedgerLine, among: Node, direction: Direction, form: Form): Node | undefined {
    const { diagrams } = this.#space;
    const { kind, carries } = this.#leg;
    // The type of an ICMP message says whether it asks or answers.
    if (carries === 'icmp' && (line.leg === kind) !== (line.direction === direction)) return diagrams.none;
    if (line.direction !== direction) return whereAnswers(this.#space, among, form, line.form, carries);
    const same = whereSameEnds(this.#space, among, form, line.form, carries);
    // A TCP packet that opens a connection opens it anew, whatever is remembered.
    return kind === 'request' && same
      ? diagrams.difference(same, whereProtocol(this.#space, protocolNumber.tcp))
      : same;
  }
}

function placeOf(checkpoint: Checkpoint): StopPlace {
  const { direction } = checkpoint;
  if (checkpoint.kind === 'network-acl')
    return { kind: 'network-acl', id: checkpoint.acl.id, subnet: checkpoint.subnet, direction };
  const { id, groups } = checkpoint.at;
  return { kind: 'security-group', id, groups, direction };
}
