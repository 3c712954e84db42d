import type { Address } from '../net/ip.ts';
import { allPorts, type PortRange } from '../net/port.ts';
import type { End } from '../scenario/action.ts';
import { addressesOf, ephemeralPorts, type Host, type InternetHost } from '../scenario/network.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The source ports that an end may pick: those of its system, or any at all where nobody in the scenario has the address. */
export function sourcePortsOf(scenario: Scenario, end: End): PortRange {
  const known = [...scenario.hosts, ...scenario.internet].find((each) =>
    end.kind === 'name' ? each.id === end.name : hasAddress(each, end.address),
  );
  return known ? ephemeralPorts[known.system] : allPorts;
}

function hasAddress(end: InternetHost | Host, address: Address): boolean {
  return addressesOf(end).includes(address) || ('publicAddress' in end && end.publicAddress === address);
}
