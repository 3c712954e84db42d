import { isReset } from '../trace/reset.ts';
import type { Exchange, Leg, Step, Trace, TraceEvent } from '../trace/trace.ts';
import { pace, secondsToAnswer, secondsToAsk } from './pace.ts';
import type { Done, LegName, Span, Timeline } from './timeline.ts';

/** When each thing that happened is shown: spans of seconds over the events of the trace. */
export function layOut(trace: Trace): Timeline {
  const spans: Span[] = [];
  let time = 0;
  for (const [event, happened] of trace.events.entries()) {
    for (const { seconds, ...part } of partsOf(happened)) {
      spans.push({ ...part, event, start: time, end: time + seconds });
      time += seconds;
    }
  }
  return { trace, spans, durationSeconds: time };
}

/**
 * Whether the packet is seen to stop and be asked there.
 * A route or an interface check that lets it go on is passed without a halt.
 */
export function isCheckpoint(step: Step): boolean {
  const filters = step.at.kind !== 'route' && step.at.kind !== 'interface';
  return filters || isTold(step);
}

/** What a route or an interface does that nobody would expect of it. */
function isTold({ ruling }: Step): boolean {
  switch (ruling.verdict) {
    case 'deny':
    case 'exempt':
      return true;
    case 'forward':
      return ruling.by.kind === 'return-to-sender';
    case 'allow':
    case 'tracked':
      return false;
  }
}

/** How the sender of a packet that was dropped finds out. */
function unheard(stop: Step): 'timeout' | 'reset' {
  return isReset(stop) ? 'reset' : 'timeout';
}

type Part = Pick<Span, 'kind' | 'leg' | 'step' | 'done'> & { readonly seconds: number };

const none: Done = { request: 0, reply: 0 };

function partsOf(event: TraceEvent): readonly Part[] {
  if (event.kind === 'exchange') return partsOfExchange(event);
  return [{ kind: event.kind, seconds: pace[event.kind], done: none }];
}

function partsOfExchange({ request, reply }: Exchange): readonly Part[] {
  if (request.outcome === 'not-sent') return [{ kind: 'not-sent', seconds: pace['not-sent'], done: none }];
  const outward = partsOfLeg('request', request, (steps) => ({ request: steps, reply: 0 }));
  if (!reply) return outward;
  const atDock: Done = { request: request.steps.length, reply: 0 };
  const flip: Part = { kind: 'flip', leg: 'reply', seconds: pace.flip, done: atDock };
  return [...outward, flip, ...partsOfLeg('reply', reply, (steps) => ({ ...atDock, reply: steps }))];
}

function partsOfLeg(name: LegName, leg: Leg, doneAfter: (steps: number) => Done): readonly Part[] {
  const part = (kind: Part['kind'], seconds: number, steps: number): Part => ({
    kind,
    leg: name,
    seconds,
    done: doneAfter(steps),
  });
  const atCheckpoints = leg.steps.flatMap((step, index): readonly Part[] => {
    if (!isCheckpoint(step)) return [];
    const answer = step.ruling.verdict === 'deny' ? 'stop' : 'pass';
    return [
      { ...part('drive', pace.drive, index), step: index },
      { ...part('ask', secondsToAsk(step), index), step: index },
      { ...part(answer, secondsToAnswer(step), index + 1), step: index },
    ];
  });
  const all = leg.steps.length;
  const last = name === 'request' ? 'arrive' : 'home';
  const end = leg.outcome === 'dropped' ? unheard(leg.stop) : last;
  return [part('depart', pace.depart, 0), ...atCheckpoints, part(end, pace[end], all)];
}
