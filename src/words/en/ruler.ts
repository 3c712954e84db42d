import type { PortProtocol } from '../../net/protocol.ts';
import type { FilterKind } from '../../rule-type/rule-type.ts';
import type { System } from '../../scenario/network.ts';
import type { Direction } from '../../scenario/rule.ts';

/** The port ruler: which rule decides which port, and to which ports answers go. */
export const ruler = {
  protocol: 'Protocol',
  protocols: { tcp: 'TCP', udp: 'UDP' },
  peer: { ingress: 'Coming from', egress: 'Going to' },
  list: (filter: string, direction: Direction, protocol: PortProtocol, peer: string) =>
    `${filter}, ${direction === 'ingress' ? 'inbound' : 'outbound'}: ${protocol.toUpperCase()} ${
      direction === 'ingress' ? 'from' : 'to'
    } ${peer}`,

  window: 'What the ruler shows',
  windows: {
    all: 'All ports',
    wellKnown: '0-1023',
    services: '1024-10000',
    ephemeral: '32768-65535',
  },
  closer: 'Closer',
  farther: 'Farther',
  left: 'To lower ports',
  right: 'To higher ports',
  keys: '+ and − zoom, ← and → move, Home shows all ports.',
  shows: (ports: string) => `Shows ports ${ports}.`,

  allow: 'allow',
  deny: 'deny',
  someoneElse: 'for someone else',
  types: (kind: FilterKind, count: number) =>
    `${String(count)} named types of ${kind === 'security-group' ? 'security groups' : 'network ACLs'}`,
  answers: 'Answers go here',
  clients: {
    linux: 'Linux',
    windows: 'Windows',
    'windows-2003': 'Windows 2003',
    'nat-gateway': 'NAT gateway',
    elb: 'load balancer',
    lambda: 'Lambda',
  } satisfies Readonly<Record<System, string>>,
  and: ', ',

  none: (count: number, ranges: string) =>
    `None of the ${String(count)} named types reaches a port that answers go to: ${ranges}.`,
  some: (clients: string, types: number, ports: number, of: number) =>
    `${clients}: ${String(types)} of them do, for ${String(ports)} of ${of.toLocaleString('en')} ports.`,

  pin: {
    request: (port: number) => `request to ${String(port)}`,
    reply: (port: number) => `answer to ${String(port)}`,
    counterexample: (port: number) => `counterexample ${String(port)}`,
  },

  inWords: 'In words',
  ports: 'Ports',
  verdict: 'Verdict',
  by: 'By',
  byNone: 'no rule',
  more: (count: number) => `and ${String(count)} more stretches`,
};

export type RulerWords = typeof ruler;
