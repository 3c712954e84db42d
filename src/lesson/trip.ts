import { play } from '../engine/play.ts';
import type { Flow } from '../scenario/action.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isExchange, type Exchange } from '../trace/trace.ts';

/** One exchange from a clean slate, as the flow says. */
export function trip(flow: Flow, scenario: Scenario): Exchange {
  const [event] = play(scenario, [{ kind: 'send', flow, oneway: false }]).events;
  if (!event || !isExchange(event)) throw new Error('what is sent is an exchange');
  return event;
}
