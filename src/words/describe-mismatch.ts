import { formatAddress } from '../net/ip.ts';
import { formatPortRange } from '../net/port.ts';
import { protocolNumber } from '../net/protocol.ts';
import { formatPeer } from '../scenario/rule-text.ts';
import { formatTraffic } from '../scenario/rule-text.ts';
import type { Mismatch } from '../trace/looked.ts';
import type { TraceWords } from './en/trace.ts';

/** Why a rule did not match: the field, and both values; or why the group that it names is not known here. */
export function describeMismatch(mismatch: Mismatch, words: TraceWords): string {
  switch (mismatch.field) {
    case 'protocol':
      return words.mismatch.protocol(protocolName(mismatch.got), formatTraffic(mismatch.wanted));
    case 'port': {
      const single = mismatch.wanted.first === mismatch.wanted.last;
      const sentence = single ? words.mismatch.port : words.mismatch.portNotIn;
      return sentence(String(mismatch.got), formatPortRange(mismatch.wanted));
    }
    case 'icmp-type':
    case 'icmp-code':
      return words.mismatch[mismatch.field](String(mismatch.got), String(mismatch.wanted));
    case 'source':
    case 'destination': {
      const { field, wanted, got, lost } = mismatch;
      const peer = formatPeer(wanted);
      return lost
        ? words.unrecognised[field](formatAddress(got), peer, words.lost[lost])
        : words.mismatch[field](formatAddress(got), peer);
    }
  }
}

function protocolName(number: number): string {
  const named = Object.entries(protocolNumber).find(([, each]) => each === number);
  return named?.[0] ?? `protocol ${String(number)}`;
}
