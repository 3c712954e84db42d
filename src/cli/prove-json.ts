import { formatPacket } from '../net/packet.ts';
import { formatFlow } from '../scenario/flow-text.ts';
import type { Counterexample, Fate, Proof } from '../symbolic/goal/proof.ts';
import { stopAsJson } from './trace-json.ts';

/** One goal as the object that `prove --json` prints: a contract that other programs rely on. */
export function proofAsJson(goal: string, proof: Proof): Record<string, unknown> {
  switch (proof.verdict) {
    case 'holds':
      return { goal, holds: true };
    case 'fails':
      return { goal, holds: false, ...counterexampleAsJson(proof.counterexample) };
    case 'cannot-say':
      return { goal, holds: false, cannotSay: proof.why };
  }
}

function counterexampleAsJson(counterexample: Counterexample): Record<string, unknown> {
  switch (counterexample.kind) {
    case 'packet': {
      const { flow, packet, fate } = counterexample;
      return { counterexample: formatFlow(flow), packet: formatPacket(packet), ...fateAsJson(fate) };
    }
    case 'rules': {
      const { count, atMost } = counterexample;
      return { counterexample: null, count, atMost };
    }
    case 'exposure': {
      const { direction, count, atMost, packet } = counterexample;
      const side = direction === 'ingress' ? 'inbound' : 'outbound';
      return { counterexample: formatPacket(packet), direction: side, count, atMost };
    }
  }
}

/** `outcome` is that of the request, in the words of `trace --json`. */
export function fateAsJson(fate: Fate): Record<string, unknown> {
  switch (fate.kind) {
    case 'stopped':
      return { leg: fate.leg, stops: stopAsJson(fate.at), by: fate.by };
    case 'arrives':
      return { stops: null, outcome: 'delivered' };
    case 'refused':
      return { stops: null, outcome: 'refused' };
    case 'no-answer':
      return { stops: null, outcome: 'delivered', reply: null };
  }
}
