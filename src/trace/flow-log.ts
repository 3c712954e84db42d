import { familyOf, formatAddress } from '../net/ip.ts';
import { protocolNumberOf, type Packet } from '../net/packet.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import { crossingsOf, type Crossing } from './crossing.ts';
import type { FlowLogRecord } from './flow-log-line.ts';
import { tcpFlags } from './flow-log-tcp-flags.ts';
import { resourceId } from './resource-id.ts';
import { trafficPath } from './traffic-path.ts';
import { isExchange, type Exchange, type Leg, type Trace } from './trace.ts';

/** One line of a flow log, and the steps of the trace that it speaks of. */
export interface LoggedRecord {
  readonly record: FlowLogRecord;
  readonly steps: readonly StepPlace[];
}

/** Where a step stands in a trace: which event, which leg, which step of the leg, the ones after a drop included. */
export interface StepPlace {
  readonly event: number;
  readonly leg: 'request' | 'reply';
  readonly step: number;
}

/** The moment at which the first action of every trace happens, in Unix seconds: 2026-01-01 in Japan. */
const epoch = 1_767_193_200;

/** Seconds of an aggregation interval: instances on Nitro always have one minute or less. */
const intervalSeconds = 60;

/**
 * What VPC Flow Logs would have written of a trace: a record for each flow, interface, direction and interval.
 * Traffic that neither groups nor network ACLs filter leaves none. A packet of ours counts as one packet with no payload.
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
export function flowLogOf(trace: Trace, scenario: Scenario): readonly LoggedRecord[] {
  const lines = new Map<string, Line>();
  for (const sighting of sightings(trace, scenario)) {
    const key = keyOf(sighting);
    const line = lines.get(key);
    lines.set(key, line ? extended(line, sighting) : begun(sighting));
  }
  return [...lines.values()].map((line) => ({ record: recordOf(line, scenario), steps: line.steps }));
}

/** One packet of the trace at one interface. */
interface Sighting {
  readonly at: number;
  readonly crossing: Crossing;
  readonly leg: Leg;
  readonly flags: number;
  readonly place: StepPlace;
}

/** Packets of one record, gathered. */
interface Line {
  readonly first: Sighting;
  readonly end: number;
  readonly packets: number;
  readonly flags: number;
  readonly steps: readonly StepPlace[];
}

function sightings(trace: Trace, scenario: Scenario): readonly Sighting[] {
  return trace.events.flatMap((event, index): readonly Sighting[] => {
    if (isExchange(event)) return ofRound(event, index, scenario, flagsOf(event));
    if (event.kind !== 'closed' || !event.finish) return [];
    return ofRound({ at: event.at, ...event.finish }, index, scenario, {
      request: tcpFlags.FIN,
      reply: tcpFlags.FIN,
    });
  });
}

/** A packet and the answer to it. */
type Round = Pick<Exchange, 'at' | 'request' | 'reply'>;

function ofRound(
  { at, request, reply }: Round,
  event: number,
  scenario: Scenario,
  flags: Readonly<Record<StepPlace['leg'], number>>,
): readonly Sighting[] {
  const legs = [
    ...(request.outcome === 'not-sent' ? [] : [['request', request] as const]),
    ...(reply ? [['reply', reply] as const] : []),
  ];
  return legs.flatMap(([name, leg]) =>
    crossingsOf(leg, scenario).map((crossing): Sighting => {
      const place = { event, leg: name, step: crossing.step };
      return { at, crossing, leg, flags: flags[name], place };
    }),
  );
}

/** What the log would show of a TCP exchange: ACK and PSH are never there, so a connection that goes on shows nothing. */
function flagsOf({ action, request }: Exchange): Readonly<Record<StepPlace['leg'], number>> {
  if (request.outcome === 'refused') return { request: tcpFlags.SYN, reply: tcpFlags.RST };
  return action === 'send' ? { request: tcpFlags.SYN, reply: tcpFlags['SYN-ACK'] } : { request: 0, reply: 0 };
}

function keyOf({ at, crossing }: Sighting): string {
  const { interface: own, direction, packet, accepted } = crossing;
  const { source, destination } = packet;
  const interval = Math.floor(at / intervalSeconds);
  return [
    interval,
    own.id,
    direction,
    accepted,
    source,
    destination,
    protocolNumberOf(packet),
    ...portsOf(packet),
  ].join(' ');
}

function begun(sighting: Sighting): Line {
  const { at, flags, place } = sighting;
  return { first: sighting, end: at, packets: 1, flags, steps: [place] };
}

function extended(line: Line, { at, flags, place }: Sighting): Line {
  const steps = [...line.steps, place];
  return { ...line, end: at, packets: line.packets + 1, flags: line.flags | flags, steps };
}

function recordOf({ first, end, packets, flags }: Line, scenario: Scenario): FlowLogRecord {
  const { interface: own, direction, packet, accepted, step } = first.crossing;
  const [srcport, dstport] = portsOf(packet);
  const ownAddress = formatAddress(own.address);
  const source = formatAddress(packet.source);
  const destination = formatAddress(packet.destination);
  const { vpc } = byId(scenario.subnets, own.subnet);
  const path = direction === 'egress' && accepted ? trafficPath(first.leg, step, vpc, scenario) : undefined;
  return {
    'account-id': '123456789012',
    'interface-id': resourceId('eni', own.id),
    srcaddr: direction === 'egress' ? ownAddress : source,
    dstaddr: direction === 'ingress' ? ownAddress : destination,
    srcport: String(srcport),
    dstport: String(dstport),
    protocol: String(protocolNumberOf(packet)),
    packets: String(packets),
    bytes: String(packets * bytesOf(packet)),
    start: String(epoch + first.at),
    end: String(epoch + end),
    action: accepted ? 'ACCEPT' : 'REJECT',
    'log-status': 'OK',
    'vpc-id': resourceId('vpc', vpc),
    'subnet-id': resourceId('subnet', own.subnet),
    ...(own.instance && { 'instance-id': resourceId('i', own.id) }),
    'tcp-flags': String(packet.protocol === 'tcp' ? flags : 0),
    type: familyOf(packet.source) === 'ipv4' ? 'IPv4' : 'IPv6',
    'pkt-srcaddr': source,
    'pkt-dstaddr': destination,
    region: 'ap-northeast-1',
    'flow-direction': direction,
    ...(path !== undefined && { 'traffic-path': String(path) }),
  };
}

/** Both are 0 where a protocol has no ports, ICMP included. */
function portsOf(packet: Packet): readonly [source: number, destination: number] {
  return 'sourcePort' in packet ? [packet.sourcePort, packet.destinationPort] : [0, 0];
}

// Headers alone, but for an echo request, which the guide's example counts with its usual payload.
const headerBytes = { tcp: 20, udp: 8, icmp: 64, icmpv6: 64, other: 0 } as const;

function bytesOf(packet: Packet): number {
  return (familyOf(packet.source) === 'ipv4' ? 20 : 40) + headerBytes[packet.protocol];
}
