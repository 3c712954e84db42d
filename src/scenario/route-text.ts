import { formatCidr } from '../net/cidr.ts';
import type { Route, RouteTarget, TransitGatewayRoute } from './network.ts';

/** A route of a subnet as one line: `0.0.0.0/0 -> igw`. */
export function formatRoute({ destination, target }: Route): string {
  return `${formatCidr(destination)} -> ${formatRouteTarget(target)}`;
}

/** A route of a transit gateway as one line: `10.0.0.0/16 -> vpc:main`. */
export function formatTransitRoute({ destination, target }: TransitGatewayRoute): string {
  const to = target.kind === 'attachment' ? `vpc:${target.vpc}` : 'blackhole';
  return `${formatCidr(destination)} -> ${to}`;
}

function formatRouteTarget(target: RouteTarget): string {
  switch (target.kind) {
    case 'internet-gateway':
      return 'igw';
    case 'egress-only-internet-gateway':
      return 'eigw';
    case 'nat-gateway':
      return `nat:${target.id}`;
    case 'peering':
      return `pcx:${target.vpc}`;
    case 'transit-gateway':
      return `tgw:${target.id}`;
    case 'network-interface':
      return `host:${target.host}`;
    case 'blackhole':
      return 'blackhole';
  }
}
