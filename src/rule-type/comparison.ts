import { ruleTypes } from './catalog.ts';
import type { FilterKind, RuleType, TypeId } from './rule-type.ts';

/** One type as the two lists have it; a list that lacks it is a gap. `type` is the entry of the first list that has one. */
export interface TypePair {
  readonly id: TypeId;
  readonly type: RuleType;
  readonly group: RuleType | undefined;
  readonly acl: RuleType | undefined;
}

/** Which of the two lists have a type. */
export type Presence = 'both' | FilterKind;

export const presences: readonly Presence[] = ['both', 'security-group', 'network-acl'];

/** Who counts: AWS's own pages know "All traffic" in the list of network ACLs, the talk does not have it. */
export type Counter = 'aws' | 'talk';

/** Both lists, one line for each type: first what asks, then whole protocols, then the services by their ports. */
export function pairTypes(counter: Counter = 'aws'): readonly TypePair[] {
  const groups = ruleTypes['security-group'];
  const acls = ruleTypes['network-acl'].filter(
    ({ notes }) => counter === 'aws' || !notes.includes('not-in-talk'),
  );
  const inBoth = (type: RuleType) => groups.some(({ id }) => id === type.id);
  return [...groups, ...acls.filter((type) => !inBoth(type))]
    .map((type) => ({
      id: type.id,
      type,
      group: groups.find(({ id }) => id === type.id),
      acl: acls.find(({ id }) => id === type.id),
    }))
    .toSorted((one, other) => rank(one.type) - rank(other.type));
}

export function presenceOf({ group, acl }: TypePair): Presence {
  if (group && acl) return 'both';
  return group ? 'security-group' : 'network-acl';
}

/** How many types both lists share, and how many only one of them has. */
export function countPresence(pairs: readonly TypePair[]): Readonly<Record<Presence, number>> {
  const count = (presence: Presence) => pairs.filter((pair) => presenceOf(pair) === presence).length;
  return {
    both: count('both'),
    'security-group': count('security-group'),
    'network-acl': count('network-acl'),
  };
}

/** A service stands by its port; before all services stand whole protocols, and before those what asks. */
function rank({ writes }: RuleType): number {
  if (writes.asks !== 'nothing') return -2;
  const { traffic } = writes;
  const isService = 'ports' in traffic && traffic.ports.first === traffic.ports.last;
  return isService ? traffic.ports.first : -1;
}
