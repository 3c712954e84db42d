import { allPorts, formatPortRange, samePorts } from '../net/port.ts';
import { failed, found, type Read } from '../net/read.ts';
import { parseEnd } from './end-notation.ts';
import type { Listener, LoadBalancer } from './network.ts';
import type { NotationProblem } from './notation-problem.ts';
import { parseTraffic } from './traffic-notation.ts';

/** Reads what a host listens to: `tcp 443`, `udp`, or a named type. */
export function parseListener(text: string): Read<Listener, NotationProblem> {
  const traffic = parseTraffic(text);
  if (!traffic.ok) return traffic;
  const { value } = traffic;
  if (value.protocol !== 'tcp' && value.protocol !== 'udp') return failed({ kind: 'listener', text });
  return found({ protocol: value.protocol, ports: value.ports });
}

export function formatListener(listener: Listener): string {
  const all = samePorts(listener.ports, allPorts);
  return all ? listener.protocol : `${listener.protocol} ${formatPortRange(listener.ports)}`;
}

/** Reads what a load balancer listens to: one port of TCP or UDP. */
export function parseFrontPort(text: string): Read<LoadBalancer['listener'], NotationProblem> {
  const listener = parseListener(text);
  if (!listener.ok) return listener;
  const { protocol, ports } = listener.value;
  return ports.first === ports.last
    ? found({ protocol, port: ports.first })
    : failed({ kind: 'one-port', text });
}

export function formatFrontPort({ protocol, port }: LoadBalancer['listener']): string {
  return `${protocol} ${String(port)}`;
}

/** Reads where a load balancer passes on to: `web:8080`. */
export function parseTarget(text: string): Read<LoadBalancer['target'], NotationProblem> {
  const read = parseEnd(text);
  if (!read.ok) return read;
  const { end, port } = read.value;
  return end.kind === 'address' || port === undefined
    ? failed({ kind: 'load-balancer-target', text })
    : found({ host: end.name, port });
}

export function formatTarget({ host, port }: LoadBalancer['target']): string {
  return `${host}:${String(port)}`;
}
