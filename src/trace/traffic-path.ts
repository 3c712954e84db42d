import type { Scenario } from '../scenario/scenario.ts';
import { allSteps, type Leg } from './trace.ts';

/**
 * The number by which a flow log tells how a packet left its interface, from the step of that interface on;
 * undefined where it took none, or one that AWS's list does not name.
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
export function trafficPath(leg: Leg, from: number, vpc: string, { peerings }: Scenario): number | undefined {
  const next = allSteps(leg)
    .slice(from + 1)
    .find(({ at }) => at.kind === 'gateway' || (at.kind === 'security-group' && at.direction === 'ingress'));
  if (!next) return undefined;
  if (next.at.kind !== 'gateway') return sameVpc;
  switch (next.at.gateway) {
    case 'internet-gateway':
      return throughInternetGateway;
    case 'peering': {
      const { id } = next.at;
      const peering = peerings.find(({ between }) => between.includes(id) && between.includes(vpc));
      return peering?.region === 'other' ? peeringOfOtherRegion : peeringOfSameRegion;
    }
    case 'egress-only-internet-gateway':
      return undefined;
    // They have interfaces in the VPC, and count as any other resource there.
    case 'nat-gateway':
    case 'transit-gateway':
    case 'load-balancer':
      return sameVpc;
  }
}

const sameVpc = 1;
const peeringOfSameRegion = 4;
const peeringOfOtherRegion = 5;
/** From an instance on Nitro; it was 2 before. */
const throughInternetGateway = 8;
