import { formatAddress } from '../net/ip.ts';
import { formatPacket } from '../net/packet.ts';
import { formatPortRange } from '../net/port.ts';
import type { Comparison, Difference, Side } from '../symbolic/compare/compare.ts';
import type { Passage, Somebody } from '../symbolic/compare/passage.ts';
import { fateAsJson } from './prove-json.ts';

/** One difference as the object that `diff --json` prints: a contract that other programs rely on. Counts are text, as they may be large. */
export function differenceAsJson(
  { passage, what, onlyIn, count, tcp, udp, others, packet, fate }: Difference,
  files: Readonly<Record<Side, string>>,
): Record<string, unknown> {
  return {
    ...endsAsJson(passage),
    difference: what,
    onlyIn: files[onlyIn],
    headers: String(count),
    tcp: tcp.map(formatPortRange),
    udp: udp.map(formatPortRange),
    others,
    packet: formatPacket(packet),
    elsewhere: fate ? fateAsJson(fate) : null,
  };
}

export function unsaidAsJson({ passage, why }: Comparison['unsaid'][number]): Record<string, unknown> {
  return { ...endsAsJson(passage), cannotSay: why };
}

function endsAsJson({ from, to }: Passage): Record<string, string> {
  const nameOf = (end: Somebody) => (end === 'internet' ? end : formatAddress(end));
  return { from: nameOf(from), to: nameOf(to) };
}
