import { formatCidr, parseCidr } from '../net/cidr.ts';
import { formatIpv4, parseIpv4 } from '../net/ip.ts';
import { allPorts, formatPortRange, parsePort, samePorts } from '../net/port.ts';
import { icmpType } from '../net/protocol.ts';
import { failed, found, type Read } from '../net/read.ts';
import type { End, Flow } from './action.ts';
import type { Listener, Route } from './network.ts';
import type { NotationProblem } from './notation-problem.ts';
import { parseTraffic, words } from './notation.ts';

/** Reads `tcp laptop:41022 -> web:443`, `icmp laptop -> web 8/0` or `protocol 47 a -> b`. */
export function parseFlow(text: string): Read<Flow, NotationProblem> {
  const [fromText = [], toText = [], ...more] = text.split(/->|→/).map((half) => words(half));
  if (more.length > 0 || fromText.length === 0 || toText.length === 0)
    return failed({ kind: 'flow', text: text.trim() });
  const [protocol = '', ...fromWords] = fromText;
  switch (protocol.toLowerCase()) {
    case 'tcp':
      return parsePortFlow('tcp', fromWords.join(' '), toText.join(' '));
    case 'udp':
      return parsePortFlow('udp', fromWords.join(' '), toText.join(' '));
    case 'icmp':
      return parseIcmpFlow(fromWords.join(' '), toText);
    case 'protocol':
      return parseOtherFlow(fromWords, toText.join(' '));
    case 'icmpv6':
      return failed({ kind: 'not-yet-ipv6', text: protocol });
    default:
      return failed({ kind: 'flow', text: text.trim() });
  }
}

export function formatFlow(flow: Flow): string {
  const from = formatEnd(flow.from);
  const to = formatEnd(flow.to);
  switch (flow.protocol) {
    case 'tcp':
    case 'udp': {
      const source = flow.sourcePort === undefined ? from : `${from}:${String(flow.sourcePort)}`;
      return `${flow.protocol} ${source} -> ${to}:${String(flow.destinationPort)}`;
    }
    case 'icmp': {
      const echo = flow.type === icmpType.echoRequest && flow.code === 0;
      return echo
        ? `icmp ${from} -> ${to}`
        : `icmp ${from} -> ${to} ${String(flow.type)}/${String(flow.code)}`;
    }
    case 'other':
      return `protocol ${String(flow.number)} ${from} -> ${to}`;
  }
}

/** Reads `0.0.0.0/0 -> igw`, `-> nat:<id>` or `-> blackhole`. */
export function parseRoute(text: string): Read<Route, NotationProblem> {
  const [destinationText = '', targetText = '', ...more] = text.split(/->|→/).map((half) => half.trim());
  if (more.length > 0 || targetText === '') return failed({ kind: 'route', text: text.trim() });
  const destination = parseCidr(destinationText);
  if (!destination.ok) return destination;
  const [, nat] = /^nat:(\S+)$/i.exec(targetText) ?? [];
  if (nat !== undefined)
    return found({ destination: destination.value, target: { kind: 'nat-gateway', id: nat } });
  switch (targetText.toLowerCase()) {
    case 'igw':
      return found({ destination: destination.value, target: { kind: 'internet-gateway' } });
    case 'blackhole':
      return found({ destination: destination.value, target: { kind: 'blackhole' } });
    default:
      return failed({ kind: 'route-target', text: targetText });
  }
}

export function formatRoute(route: Route): string {
  const { target } = route;
  const names = { 'internet-gateway': 'igw', blackhole: 'blackhole' } as const;
  const to = target.kind === 'nat-gateway' ? `nat:${target.id}` : names[target.kind];
  return `${formatCidr(route.destination)} -> ${to}`;
}

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

function parsePortFlow(
  protocol: 'tcp' | 'udp',
  fromText: string,
  toText: string,
): Read<Flow, NotationProblem> {
  const from = parseEnd(fromText);
  if (!from.ok) return from;
  const to = parseEnd(toText);
  if (!to.ok) return to;
  if (to.value.port === undefined) return failed({ kind: 'end-port', text: toText });
  const ends = { from: from.value.end, to: to.value.end };
  const source = from.value.port === undefined ? {} : { sourcePort: from.value.port };
  return found({ ...ends, protocol, ...source, destinationPort: to.value.port });
}

function parseIcmpFlow(fromText: string, toWords: readonly string[]): Read<Flow, NotationProblem> {
  const [toText = '', ...detail] = toWords;
  const ends = parseBareEnds(fromText, toText);
  if (!ends.ok) return ends;
  const traffic = parseTraffic(`icmp ${detail.join(' ') || String(icmpType.echoRequest)}`);
  if (!traffic.ok) return traffic;
  if (traffic.value.protocol !== 'icmp' || traffic.value.type === 'any')
    return failed({ kind: 'icmp', text: detail.join(' ') });
  const code = traffic.value.code === 'any' ? 0 : traffic.value.code;
  return found({ ...ends.value, protocol: 'icmp', type: traffic.value.type, code });
}

function parseOtherFlow(fromWords: readonly string[], toText: string): Read<Flow, NotationProblem> {
  const [numberText = '', ...from] = fromWords;
  const traffic = parseTraffic(`protocol ${numberText}`);
  if (!traffic.ok) return traffic;
  const { value } = traffic;
  if (value.protocol !== 'other') {
    return failed({ kind: 'protocol-has-name', text: numberText, name: value.protocol });
  }
  const ends = parseBareEnds(from.join(' '), toText);
  return ends.ok ? found({ ...ends.value, protocol: 'other', number: value.number }) : ends;
}

function parseBareEnds(fromText: string, toText: string): Read<{ from: End; to: End }, NotationProblem> {
  const from = parseEnd(fromText);
  if (!from.ok) return from;
  const to = parseEnd(toText);
  if (!to.ok) return to;
  const withPort = [from.value, to.value].some((end) => end.port !== undefined);
  return withPort
    ? failed({ kind: 'end', text: `${fromText} -> ${toText}` })
    : found({ from: from.value.end, to: to.value.end });
}

function parseEnd(text: string): Read<{ end: End; port?: number }, NotationProblem> {
  const [, who = '', portText] = /^([^\s:]+)(?::([^\s:]*))?$/.exec(text) ?? [];
  if (/^\[|^\S*:\S*:/.test(text)) return failed({ kind: 'not-yet-ipv6', text });
  if (who === '') return failed({ kind: 'end', text });
  const port = portText === undefined ? undefined : parsePort(portText);
  if (port && !port.ok) return port;
  const rest = port ? { port: port.value } : {};
  if (!/^[0-9.]+$/.test(who)) return found({ end: { kind: 'name', name: who }, ...rest });
  const address = parseIpv4(who);
  return address.ok ? found({ end: { kind: 'address', address: address.value }, ...rest }) : address;
}

function formatEnd(end: End): string {
  return end.kind === 'name' ? end.name : formatIpv4(end.address);
}
