import type { Step } from './trace.ts';

/**
 * Whether what stopped the packet answers with a reset, so that the sender knows at once; any other drop is silent.
 * NAT gateway: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
 */
export function isReset({ ruling }: Step): boolean {
  if (ruling.verdict !== 'deny' || ruling.by.kind !== 'gateway') return false;
  return ruling.by.fault === 'nat-expired' || ruling.by.fault === 'balancer-expired';
}
