import type { Cidr } from '../net/cidr.ts';
import { parseCidr } from '../net/parse-cidr.ts';
import { failed, found, type Read } from '../net/read.ts';
import type { Route, RouteTarget, TransitGatewayRoute } from './network.ts';
import type { NotationProblem } from './notation-problem.ts';

/** Reads `0.0.0.0/0 -> igw`: a route of a subnet. */
export function parseRoute(text: string): Read<Route, NotationProblem> {
  const halves = parseHalves(text);
  if (!halves.ok) return halves;
  const { destination, targetText } = halves.value;
  const target = parseRouteTarget(targetText);
  return target ? found({ destination, target }) : failed({ kind: 'route-target', text: targetText });
}

/** Reads `10.0.0.0/16 -> vpc:main` or `-> blackhole`: a route of a transit gateway. */
export function parseTransitRoute(text: string): Read<TransitGatewayRoute, NotationProblem> {
  const halves = parseHalves(text);
  if (!halves.ok) return halves;
  const { destination, targetText } = halves.value;
  if (targetText.toLowerCase() === 'blackhole') return found({ destination, target: { kind: 'blackhole' } });
  const [, vpc] = /^vpc:(\S+)$/i.exec(targetText) ?? [];
  return vpc === undefined
    ? failed({ kind: 'transit-route-target', text: targetText })
    : found({ destination, target: { kind: 'attachment', vpc } });
}

function parseHalves(
  text: string,
): Read<{ readonly destination: Cidr; readonly targetText: string }, NotationProblem> {
  const [destinationText = '', targetText = '', ...more] = text.split(/->|→/).map((half) => half.trim());
  if (more.length > 0 || targetText === '') return failed({ kind: 'route', text: text.trim() });
  const destination = parseCidr(destinationText);
  return destination.ok ? found({ destination: destination.value, targetText }) : destination;
}

function parseRouteTarget(text: string): RouteTarget | undefined {
  const [, kind = text, id] = /^(nat|pcx|tgw|host):(\S+)$/i.exec(text) ?? [];
  switch (kind.toLowerCase()) {
    case 'igw':
      return { kind: 'internet-gateway' };
    case 'eigw':
      return { kind: 'egress-only-internet-gateway' };
    case 'blackhole':
      return { kind: 'blackhole' };
  }
  if (id === undefined) return undefined;
  switch (kind.toLowerCase()) {
    case 'nat':
      return { kind: 'nat-gateway', id };
    case 'pcx':
      return { kind: 'peering', vpc: id };
    case 'tgw':
      return { kind: 'transit-gateway', id };
    default:
      return { kind: 'network-interface', host: id };
  }
}
