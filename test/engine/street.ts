import { expect } from 'vitest';
import { network } from '../network.ts';
import { verdictsOf } from './verdict.ts';

/** The rules of the web host's group, and what the host listens to. */
export interface Rules {
  readonly inbound: readonly string[];
  readonly outbound?: readonly string[];
  readonly listens?: readonly string[];
}

/** A web host behind its group, in a subnet with the default network ACL, and people on the internet. */
export function street({ inbound, outbound = ['all to anywhere'], listens = ['tcp', 'udp'] }: Rules) {
  const list = (lines: readonly string[]) => `[${lines.join(', ')}]`;
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [web-sg], listens: ${list(listens)} } }
internet: { laptop: { address: 198.51.100.7 }, office: { address: 203.0.113.1 } }
security-groups: { web-sg: { inbound: ${list(inbound)}, outbound: ${list(outbound)} } }
`);
}

/** What becomes of each packet that the actions send. */
export function check(rules: Rules, actions: readonly string[], verdicts: readonly string[]): void {
  expect(verdictsOf(street(rules), actions)).toEqual(verdicts);
}

/** Where a new flow stops that no inbound rule lets in. */
export const cut = 'request stops at web sg inbound';
/** Where the network ACL stops a packet. */
export const gate = (direction: string, by: string) => `stops at public acl ${direction} ${by}`;
