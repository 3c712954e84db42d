import type { LegName } from '../../timeline/timeline.ts';
import { isReset } from '../../trace/reset.ts';
import type { Exchange, Step } from '../../trace/trace.ts';

/**
 * The TCP flags of what a leg stands for: our request and reply are a whole handshake, or data and its answer.
 * `home`: the answer has come home, so that the sender has acknowledged it.
 */
export function tcpFlagsOf(exchange: Exchange, leg: LegName, home: boolean): string | undefined {
  const { action, packet, request } = exchange;
  if (packet.protocol !== 'tcp') return undefined;
  const refused = request.outcome === 'refused';
  if (leg === 'reply' && refused) return action === 'send' ? 'RST-ACK' : 'RST';
  if (leg === 'reply') return action === 'send' ? 'SYN-ACK' : 'PSH-ACK';
  const first = action === 'send' ? 'SYN' : 'PSH-ACK';
  return home && !refused ? `${first}, ACK` : first;
}

/** A NAT gateway or load balancer answers a connection that it has forgotten by a reset. */
export function resetAt(step: Step): string | undefined {
  return isReset(step) ? 'RST' : undefined;
}
