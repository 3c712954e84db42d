import type { Address, Family } from '../../net/ip.ts';
import { familyOf } from '../../net/ip.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { asSent, whereAddress } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { send, type Trip } from '../road/trip.ts';
import { formOf, whereOutside } from './question.ts';

/** What becomes of everything that anybody on the internet may send to one address of ours. */
export interface Entrance {
  readonly called: Address;
  readonly trip: Trip;
}

/** Every address at which something of ours may be called from the internet, of the space's family. */
export function entrancesOf(space: HeaderSpace, scenario: Scenario): readonly Entrance[] {
  return publicAddresses(scenario, space.family).map((called) => {
    const { diagrams } = space;
    const form = formOf(asSent.source, called);
    const set = diagrams.intersection(
      whereOutside(space, scenario, asSent.source),
      whereAddress(space, asSent.destination, called),
    );
    return { called, trip: send(space, scenario, { kind: 'internet' }, set, form) };
  });
}

function publicAddresses({ hosts, loadBalancers }: Scenario, family: Family): readonly Address[] {
  const all = [
    ...hosts.flatMap(({ publicAddress, ipv6 }) => [publicAddress, ipv6]),
    ...loadBalancers.map(({ publicAddress }) => publicAddress),
  ];
  return all.flatMap((address) => (address !== undefined && familyOf(address) === family ? [address] : []));
}
