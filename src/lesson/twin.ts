import { formatPacket } from '../net/packet.ts';
import { samePlace, type Exchange, type Place, type Step } from '../trace/trace.ts';
import { isAt, type Checkpoint } from './checkpoint.ts';

/** A place on the road of two exchanges that run side by side, and the leg on which it was met. */
export interface Meeting {
  readonly leg: 'request' | 'reply';
  readonly place: Place;
}

/** Something that two exchanges may have in common, or not. */
export type Aspect = (typeof aspects)[number];

/** `slip`: addresses and ports. `arrival`: how the request fared. `memory`: what was written. `way-home`: whether it came home. */
export const aspects = ['slip', 'arrival', 'memory', 'way-home'] as const;

/** Where two exchanges fare differently, in the order of the road: passed or not, by rule or by memory, written down or not. */
export function differences(one: Exchange, other: Exchange): readonly Meeting[] {
  return (['request', 'reply'] as const).flatMap((leg) => {
    const [oneSteps, otherSteps] = [stepsOfLeg(one, leg), stepsOfLeg(other, leg)];
    const longer = oneSteps.length >= otherSteps.length ? oneSteps : otherSteps;
    return longer
      .map((step) => step.at)
      .filter((place) => mannerAt(oneSteps, place) !== mannerAt(otherSteps, place))
      .map((place) => ({ leg, place }));
  });
}

/** Whether two exchanges fare differently at a checkpoint. */
export function differsAt(checkpoint: Checkpoint, one: Exchange, other: Exchange): boolean {
  return differences(one, other).some(({ place }) => isAt(checkpoint, place));
}

/** The first place, and so the first instant, at which two exchanges fare differently. */
export function firstDifference(one: Exchange, other: Exchange): Meeting | undefined {
  return differences(one, other)[0];
}

export function isSame(aspect: Aspect, one: Exchange, other: Exchange): boolean {
  switch (aspect) {
    case 'slip':
      return formatPacket(one.packet) === formatPacket(other.packet);
    case 'arrival':
      return one.request.outcome === other.request.outcome;
    case 'memory':
      return wrote(one) === wrote(other);
    case 'way-home':
      return one.roundTrip === other.roundTrip;
  }
}

function stepsOfLeg(exchange: Exchange, leg: Meeting['leg']): readonly Step[] {
  if (leg === 'reply') return exchange.reply?.steps ?? [];
  return exchange.request.outcome === 'not-sent' ? [] : exchange.request.steps;
}

/** How a packet fared at a place: the verdict and what memory did; nothing if it never came there. */
function mannerAt(steps: readonly Step[], place: Place): string | undefined {
  const ruling = steps.find((step) => samePlace(step.at, place))?.ruling;
  if (!ruling) return undefined;
  const memory = 'connection' in ruling ? ruling.connection?.what : undefined;
  return memory === undefined ? ruling.verdict : `${ruling.verdict} ${memory}`;
}

function wrote(exchange: Exchange): boolean {
  const steps = [...stepsOfLeg(exchange, 'request'), ...stepsOfLeg(exchange, 'reply')];
  return steps.some(({ ruling }) => 'connection' in ruling && ruling.connection?.what === 'written');
}
