import { allPorts } from '../net/port.ts';
import { parsePortRange } from '../net/parse-port.ts';
import { protocolNumber, type IcmpProtocol } from '../net/protocol.ts';
import { failed, found, type Read } from '../net/read.ts';
import { words } from './line.ts';
import { namedTraffic } from './named-traffic.ts';
import type { RuleNotationProblem } from './notation-problem.ts';
import type { Traffic } from './traffic.ts';

/** Reads what a rule speaks of: `all`, a named type, `tcp 443`, `udp 1024-65535`, `icmp 8/0`, `icmpv6 128`, `protocol 47`. */
export function parseTraffic(text: string): Read<Traffic, RuleNotationProblem> {
  const [first = '', ...rest] = words(text.toLowerCase());
  // Spaces may stand around a dash or slash, but never part one number from the next: `tcp 44 3` is not 443.
  const detail = rest.join(' ').replace(/ ?([-/]) ?/g, '$1');
  switch (first) {
    case 'tcp':
    case 'udp': {
      if (detail === '') return found({ protocol: first, ports: allPorts });
      const ports = parsePortRange(detail);
      return ports.ok ? found({ protocol: first, ports: ports.value }) : ports;
    }
    case 'icmp':
    case 'icmpv6':
      return parseIcmp(first, detail);
    case 'protocol':
      return parseProtocol(detail);
  }
  const plain: Traffic | undefined = first === 'all' ? { protocol: 'all' } : named(first);
  if (!plain) return failed({ kind: 'traffic', text: text.trim() });
  return detail === ''
    ? found(plain)
    : failed({ kind: 'traffic-too-much', text: rest.join(' '), after: first });
}

function named(name: string): Traffic | undefined {
  const type = namedTraffic.find((each) => each.name === name);
  return type && { protocol: type.protocol, ports: { first: type.port, last: type.port } };
}

function parseIcmp(protocol: IcmpProtocol, text: string): Read<Traffic, RuleNotationProblem> {
  if (text === '') return found({ protocol, type: 'any', code: 'any' });
  const [, type, code] = /^([0-9]{1,3})(?:\/([0-9]{1,3}))?$/.exec(text) ?? [];
  if (type === undefined || Number(type) > 255 || Number(code ?? 0) > 255)
    return failed({ kind: protocol, text });
  return found({ protocol, type: Number(type), code: code === undefined ? 'any' : Number(code) });
}

/** TCP, UDP and the two ICMPs by number are those protocols, with all their ports or types. */
function parseProtocol(text: string): Read<Traffic, RuleNotationProblem> {
  if (!/^[0-9]{1,3}$/.test(text) || Number(text) > 255) return failed({ kind: 'protocol-number', text });
  switch (Number(text)) {
    case protocolNumber.tcp:
      return found({ protocol: 'tcp', ports: allPorts });
    case protocolNumber.udp:
      return found({ protocol: 'udp', ports: allPorts });
    case protocolNumber.icmp:
      return found({ protocol: 'icmp', type: 'any', code: 'any' });
    case protocolNumber.icmpv6:
      return found({ protocol: 'icmpv6', type: 'any', code: 'any' });
    default:
      return found({ protocol: 'other', number: Number(text) });
  }
}
