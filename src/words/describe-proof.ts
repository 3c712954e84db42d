import { formatPacket } from '../net/packet.ts';
import { formatFlow } from '../scenario/flow-text.ts';
import type { Counterexample, Fate, Proof } from '../symbolic/goal/proof.ts';
import { describeSpot } from './describe-place.ts';
import type { ProveWords } from './en/prove.ts';
import type { TraceWords } from './en/trace.ts';
import type { Language } from './language.ts';

/** What it takes to speak of a proof. */
interface Speech {
  readonly language: Language;
  readonly prove: ProveWords;
  readonly trace: TraceWords;
}

/** One sentence: that a goal holds, the packet for which it does not, or why this cannot be said. */
export function describeProof(proof: Proof, speech: Speech): string {
  switch (proof.verdict) {
    case 'holds':
      return speech.prove.holds;
    case 'fails':
      return describeCounterexample(proof.counterexample, speech);
    case 'cannot-say':
      return speech.prove.cannotSay[proof.why];
  }
}

function describeCounterexample(counterexample: Counterexample, speech: Speech): string {
  const { language, prove } = speech;
  switch (counterexample.kind) {
    case 'packet':
      return describeFate(formatFlow(counterexample.flow), counterexample.fate, speech);
    case 'rules': {
      const { count, atMost } = counterexample;
      return prove.rules(count.toLocaleString(language), atMost.toLocaleString(language));
    }
    case 'exposure': {
      const { direction, count, atMost, packet } = counterexample;
      const [open, limit] = [count, atMost].map((each) => each.toLocaleString(language));
      return prove.exposure[direction](open ?? '', limit ?? '', formatPacket(packet));
    }
  }
}

/** What becomes of a packet, in one sentence. */
export function describeFate(packet: string, fate: Fate, { prove, trace }: Speech): string {
  switch (fate.kind) {
    case 'arrives':
      if ('id' in fate.at) return prove.arrives(packet, fate.at.id);
      return prove.arrives(packet, prove[fate.at.kind]);
    case 'refused':
      return prove.refused(packet);
    case 'no-answer':
      return prove.noAnswer(packet);
    case 'stopped': {
      const place = describeSpot(fate.at, fate.by === 'nobody-there', trace);
      const say = fate.leg === 'request' ? prove.stoppedRequest : prove.stoppedReply;
      return say(packet, place, String(fate.by));
    }
  }
}
