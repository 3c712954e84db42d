import type { Ipv4 } from '../net/ip.ts';
import { protocolNumberOf, type Packet } from '../net/packet.ts';
import { nearestMiss } from '../trace/nearest-miss.ts';
import type { Exchange, Looked, Step } from '../trace/trace.ts';
import { checkpointOf, isAt, sameCheckpoint, type Checkpoint } from './checkpoint.ts';

/** What a learner builds after the run: one sentence saying which packet fared how, where, and why. */
export interface ReasonSentence {
  readonly happened: Happened;
  readonly at: Checkpoint;
  readonly because: Because;
}

export interface Happened {
  readonly leg: 'request' | 'reply';
  readonly passed: boolean;
}

export type Because =
  /** The connection was in the ledger, so no rule was asked. */
  | { readonly kind: 'ledger' }
  | { readonly kind: 'rule-allows' | 'no-rule-allows'; readonly field: DecidingField }
  | { readonly kind: 'entry-denies'; readonly ruleNumber: number; readonly field: DecidingField }
  | { readonly kind: 'no-route' | 'gateway' };

/** The field of the packet that decided, and its value. */
export type DecidingField =
  | { readonly name: 'port'; readonly port: number }
  | { readonly name: 'source' | 'destination'; readonly address: Ipv4 }
  | { readonly name: 'icmp'; readonly type: number; readonly code: number }
  | { readonly name: 'protocol'; readonly number: number };

/** The parts that a sentence is built from, the right one among each. */
export interface ReasonParts {
  readonly happened: readonly Happened[];
  readonly at: readonly Checkpoint[];
  readonly because: readonly Because[];
  readonly right: ReasonSentence;
}

export type ReasonPart = keyof ReasonSentence;

/**
 * The parts of the sentence about what happened at a checkpoint; undefined if the exchange never came there.
 * `places` are further checkpoints to choose from.
 */
export function reasonParts(
  exchange: Exchange,
  at: Checkpoint,
  places: readonly Checkpoint[],
): ReasonParts | undefined {
  const met = stepAt(exchange, at);
  if (!met) return undefined;
  const { leg, step } = met;
  const because = becauseOf(step);
  const right = {
    happened: { leg, passed: step.ruling.verdict !== 'deny' },
    at: checkpointOf(step.at),
    because,
  };
  const crossings = [...places, right.at].filter(
    (place) => place.kind === 'crossing' || place.kind === 'route',
  );
  return {
    happened: [
      { leg: 'request', passed: true },
      { leg: 'request', passed: false },
      { leg: 'reply', passed: true },
      { leg: 'reply', passed: false },
    ],
    at: withoutRepeats(crossings, sameCheckpoint),
    because: withoutRepeats([...plausible(exchange.packet, step.packet), because], sameBecause),
    right,
  };
}

/** The parts of a built sentence that are not right; none when it says what happened. */
export function wrongParts(built: ReasonSentence, right: ReasonSentence): readonly ReasonPart[] {
  const parts = {
    happened: built.happened.leg === right.happened.leg && built.happened.passed === right.happened.passed,
    at: sameCheckpoint(built.at, right.at),
    because: sameBecause(built.because, right.because),
  };
  return (['happened', 'at', 'because'] as const).filter((part) => !parts[part]);
}

function sameBecause(one: Because, other: Because): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The last time the exchange was at the checkpoint: on the way home, if it was met both ways. */
function stepAt(exchange: Exchange, at: Checkpoint): { leg: 'request' | 'reply'; step: Step } | undefined {
  const home = exchange.reply?.steps.findLast((step) => isAt(at, step.at));
  if (home) return { leg: 'reply', step: home };
  if (exchange.request.outcome === 'not-sent') return undefined;
  const out = exchange.request.steps.findLast((step) => isAt(at, step.at));
  return out && { leg: 'request', step: out };
}

function becauseOf({ packet, ruling }: Step): Because {
  switch (ruling.verdict) {
    case 'tracked':
      return { kind: 'ledger' };
    case 'allow':
    case 'exempt':
    case 'forward':
      return { kind: 'rule-allows', field: portLike(packet) };
    case 'deny':
      break;
  }
  switch (ruling.by.kind) {
    case 'entry':
      return { kind: 'entry-denies', ruleNumber: ruling.by.entry.ruleNumber, field: portLike(packet) };
    case 'implicit-deny':
      return {
        kind: 'no-rule-allows',
        field: 'looked' in ruling ? fieldThatFailed(ruling.looked, packet) : portLike(packet),
      };
    case 'route':
      return { kind: 'no-route' };
    case 'gateway':
      return { kind: 'gateway' };
  }
}

/** The field on which the rule that came nearest failed; the port where there was no rule to fail. */
function fieldThatFailed(looked: readonly Looked[], packet: Packet): DecidingField {
  const mismatch = nearestMiss(looked)?.mismatch;
  switch (mismatch?.field) {
    case 'protocol':
      return { name: 'protocol', number: mismatch.got };
    case 'source':
    case 'destination':
      return { name: mismatch.field, address: mismatch.got };
    default:
      return portLike(packet);
  }
}

/** The destination port, or what stands in its place. */
function portLike(packet: Packet): DecidingField {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return { name: 'port', port: packet.destinationPort };
    case 'icmp':
      return { name: 'icmp', type: packet.type, code: packet.code };
    case 'other':
      return { name: 'protocol', number: protocolNumberOf(packet) };
  }
}

/** What people say of such a packet, right or wrong; the port of the service for that of the reply is the classic. */
function plausible(request: Packet, packet: Packet): readonly Because[] {
  return [
    { kind: 'rule-allows', field: portLike(packet) },
    { kind: 'no-rule-allows', field: portLike(request) },
    { kind: 'no-rule-allows', field: portLike(packet) },
    { kind: 'ledger' },
  ];
}

function withoutRepeats<Item>(
  items: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): readonly Item[] {
  return items.filter((item, index) => items.findIndex((each) => same(each, item)) === index);
}
