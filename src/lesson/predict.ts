import type { Exchange, Place } from '../trace/trace.ts';
import { checkpointOf, isAt, sameCheckpoint, type Checkpoint } from './checkpoint.ts';

/** Where the engine says the exchange ended: what a learner predicts. */
export function endOf(exchange: Exchange): Checkpoint {
  const drop = dropOf(exchange);
  if (drop) return checkpointOf(drop);
  if (exchange.roundTrip) return { kind: 'home' };
  return { kind: exchange.request.outcome === 'refused' ? 'refused' : 'arrived' };
}

/** Whether the exchange ended where the checkpoint says, by whichever of its names. */
export function endsAt(exchange: Exchange, checkpoint: Checkpoint): boolean {
  const drop = dropOf(exchange);
  return drop ? isAt(checkpoint, drop) : sameCheckpoint(checkpoint, endOf(exchange));
}

/** Where the exchange was dropped, on either leg; undefined when nothing dropped it. */
function dropOf(exchange: Exchange): Place | undefined {
  for (const leg of [exchange.request, exchange.reply]) {
    if (leg?.outcome === 'dropped') return leg.stop.at;
  }
  return undefined;
}
