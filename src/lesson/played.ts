import { play } from '../engine/play.ts';
import type { Action, Flow } from '../scenario/action.ts';
import { editsBetween } from '../scenario/edits-between.ts';
import { formatFlow } from '../scenario/flow-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isExchange, type Exchange, type Trace } from '../trace/trace.ts';
import type { Lesson, Play } from './lesson.ts';

/**
 * All that happens in a lesson when its rules are these: what went before, what was changed since, and a packet of the flow,
 * the next of its connection where one is open. It is the last event.
 */
export function playLesson(
  { past, scenario: start, flow: own }: Pick<Lesson, 'past' | 'scenario' | 'flow'>,
  scenario: Scenario,
  flow: Flow = own,
): Trace {
  if (!past) return play(scenario, [{ kind: 'send', flow, oneway: false }]);
  const changed = editsBetween(start, scenario).map((edit): Action => ({ kind: 'edit', edit }));
  const isOpen = past.actions.some(
    (action) => action.kind === 'send' && formatFlow(action.flow) === formatFlow(flow),
  );
  const next: Action = isOpen ? { kind: 'again', flow } : { kind: 'send', flow, oneway: false };
  return play(past.scenario, [...past.actions, ...changed, next]);
}

/** The packet that a lesson is about, and what became of it. */
export function exchangeIn({ events }: Trace): Exchange {
  const last = events.at(-1);
  if (!last || !isExchange(last)) throw new Error('a lesson ends with an exchange');
  return last;
}

/** What a case to be decided shows: its actions, from the scenario as it is written. */
export function playItem({ past, scenario }: Pick<Lesson, 'past' | 'scenario'>, { actions }: Play): Trace {
  return play(past?.scenario ?? scenario, actions);
}

/** Every filter let the packet pass, whatever the far end makes of it. */
export function getsThrough({ request }: Exchange): boolean {
  return request.outcome === 'delivered' || request.outcome === 'refused';
}
