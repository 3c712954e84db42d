import { anywhere, anywhere6, hostCidr, type Cidr } from '../../net/cidr.ts';
import type { Address, Family } from '../../net/ip.ts';
import { setAside } from '../../net/special-use.ts';
import type { End, Flow } from '../../scenario/action.ts';
import { blocksOf } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { asSent, fixedAddress, whereIn, type AddressTerm, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { HeaderSpaces } from '../headers/spaces.ts';
import { familyOfFlow, partiesOf } from '../road/ends.ts';
import { headersOf } from '../road/flow-set.ts';
import { pairedInterfaces } from '../road/places.ts';
import type { Terminus } from '../road/traveller.ts';

/** Headers that are asked about, from where they set out, and how they look there. */
export interface Question {
  readonly space: HeaderSpace;
  readonly set: Node;
  /** Undefined: nobody is there to send them. */
  readonly from: Terminus | undefined;
  readonly form: Form;
}

/** Who on the internet a flow comes from whose sender is not named: everybody, of one family of addresses. */
export function everybodyOf(scenario: Scenario, end: End): Family | undefined {
  if (end.kind !== 'name' || scenario.internet.some(({ id }) => id === end.name)) return undefined;
  if (end.name === 'anywhere') return 'ipv4';
  return end.name === 'anywhere6' ? 'ipv6' : undefined;
}

/** Everything that a flow may be sent as. */
export function questionOf(scenario: Scenario, flow: Flow, spaces: HeaderSpaces): Question {
  const family = everybodyOf(scenario, flow.from);
  if (family) return fromEverybody(scenario, flow, family, spaces.of(family));
  const space = spaces.of(familyOfFlow(scenario, flow));
  const { from, called } = partiesOf(scenario, flow);
  const form = formOf(fixedAddress(from.address), called);
  return { space, set: headersOf(space, flow, from, called), from: from.at, form };
}

/** Addresses that somebody on the internet may have: not ours, and none that is set aside. */
export function whereOutside(space: HeaderSpace, scenario: Scenario, term: AddressTerm): Node {
  const known = pairedInterfaces(scenario).flatMap(({ publicAddress }) =>
    publicAddress === undefined ? [] : [hostCidr(publicAddress)],
  );
  const ours: readonly Cidr[] = [
    ...scenario.vpcs.flatMap(blocksOf),
    ...known,
    ...setAside.map(({ block }) => block),
  ];
  const everywhere = space.family === 'ipv4' ? anywhere : anywhere6;
  return space.diagrams.difference(whereIn(space, term, [everywhere]), whereIn(space, term, ours));
}

export function formOf(source: AddressTerm, called: Address): Form {
  return { ...asSent, source, destination: fixedAddress(called) };
}

/** A sender anywhere calls what is ours from outside; any of the addresses stands for all when it is asked how. */
function fromEverybody(scenario: Scenario, flow: Flow, family: Family, space: HeaderSpace): Question {
  const outside: Scenario = {
    ...scenario,
    internet: [...scenario.internet, { id: 'anywhere', address: stranger[family], system: 'linux' }],
  };
  const { called } = partiesOf(outside, { ...flow, from: { kind: 'name', name: 'anywhere' } });
  const anybody = headersOf(space, flow, undefined, called);
  const set = space.diagrams.intersection(anybody, whereOutside(space, scenario, asSent.source));
  return { space, set, from: { kind: 'internet' }, form: formOf(asSent.source, called) };
}

/** An address of each family that stands for anybody's. */
const stranger: Readonly<Record<Family, Address>> = { ipv4: anywhere.base, ipv6: anywhere6.base };
