import { icmpType, type IcmpProtocol, type PortProtocol } from '../net/protocol.ts';
import { failed, found, type Read } from '../net/read.ts';
import type { End, Flow } from './action.ts';
import { parseEnd } from './end-notation.ts';
import { formatEndAndPort } from './flow-text.ts';
import type { NotationProblem } from './notation-problem.ts';
import { words } from './line.ts';
import { parseTraffic } from './traffic-notation.ts';

/** Reads `tcp laptop:41022 -> web:443`, `icmp laptop -> web 8/0` or `protocol 47 a -> b`. */
export function parseFlow(text: string): Read<Flow, NotationProblem> {
  const [fromText = [], toText = [], ...more] = text.split(/->|→/).map((half) => words(half));
  if (more.length > 0 || fromText.length === 0 || toText.length === 0)
    return failed({ kind: 'flow', text: text.trim() });
  const [protocolText = '', ...fromWords] = fromText;
  const protocol = protocolText.toLowerCase();
  switch (protocol) {
    case 'tcp':
    case 'udp':
      return parsePortFlow(protocol, fromWords.join(' '), toText.join(' '));
    case 'icmp':
    case 'icmpv6':
      return parseIcmpFlow(protocol, fromWords.join(' '), toText);
    case 'protocol':
      return parseOtherFlow(fromWords, toText.join(' '));
    default:
      return failed({ kind: 'flow', text: text.trim() });
  }
}

function parsePortFlow(
  protocol: PortProtocol,
  fromText: string,
  toText: string,
): Read<Flow, NotationProblem> {
  const from = parseEnd(fromText);
  if (!from.ok) return from;
  const to = parseEnd(toText);
  if (!to.ok) return to;
  const ends = { from: from.value.end, to: to.value.end };
  if (to.value.port === undefined)
    return failed({ kind: 'end-port', text: toText, written: formatEndAndPort(ends.to, 443) });
  const source = from.value.port === undefined ? {} : { sourcePort: from.value.port };
  return found({ ...ends, protocol, ...source, destinationPort: to.value.port });
}

function parseIcmpFlow(
  protocol: IcmpProtocol,
  fromText: string,
  toWords: readonly string[],
): Read<Flow, NotationProblem> {
  const [toText = '', ...detail] = toWords;
  const ends = parseBareEnds(fromText, toText);
  if (!ends.ok) return ends;
  const message = detail.join(' ') || String(icmpType[protocol].echoRequest);
  const traffic = parseTraffic(`${protocol} ${message}`);
  if (!traffic.ok) return traffic;
  if (traffic.value.protocol !== protocol || traffic.value.type === 'any')
    return failed({ kind: protocol, text: detail.join(' ') });
  const code = traffic.value.code === 'any' ? 0 : traffic.value.code;
  return found({ ...ends.value, protocol, type: traffic.value.type, code });
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
