import { failed, found, type Read } from '../../net/read.ts';
import type { Flow } from '../../scenario/action.ts';
import { parseFlow } from '../../scenario/flow-notation.ts';
import { formatFlow } from '../../scenario/flow-text.ts';
import type { NotationProblem } from '../../scenario/notation-problem.ts';
import { directions, type Direction } from '../../scenario/rule.ts';

/**
 * What is asked of a network: a statement about every packet of a kind, whichever port the client picks,
 * so that every right answer is accepted and not only the author's. A flow may come from `anywhere` on the internet.
 */
export type Goal =
  /** `roundtrip`: taken and answered. `arrives`: reaches the other end. `never`: does not, whatever the port. */
  | { readonly kind: 'roundtrip' | 'arrives' | 'never'; readonly flow: Flow }
  /** Nothing but these flows reaches the host that they lead to, from the internet. */
  | { readonly kind: 'only'; readonly flows: readonly [Flow, ...Flow[]] }
  /**
   * Ports of TCP and UDP, counted for each host: those on which the internet reaches it, and those of the internet to which
   * something may go out from it, answers too. No more than so many in each direction, or in the one that is named.
   */
  | { readonly kind: 'exposure'; readonly direction?: Direction; readonly atMost: number }
  /** All rules and entries that are written in the scenario, counted together. */
  | { readonly kind: 'rules'; readonly atMost: number };

export type GoalProblem = NotationProblem | { readonly kind: 'goal'; readonly text: string };

/** Reads `roundtrip tcp laptop -> web:22`, `arrives …`, `never …`, `only tcp a -> web:22, tcp b -> web:443`, `exposure inbound <= 2` or `rules <= 4`. */
export function parseGoal(text: string): Read<Goal, GoalProblem> {
  const [, kind = '', rest = ''] = /^\s*(\S+)\s+(.*?)\s*$/.exec(text) ?? [];
  switch (kind) {
    case 'roundtrip':
    case 'arrives':
    case 'never': {
      const flow = parseFlow(rest);
      return flow.ok ? found({ kind, flow: flow.value }) : flow;
    }
    case 'only':
      return parseOnly(rest);
    case 'exposure': {
      const [, side, limit] = /^(?:(inbound|outbound)\s*)?<=\s*([0-9]{1,9})$/.exec(rest) ?? [];
      if (limit === undefined) return failed({ kind: 'goal', text });
      const direction = directions.find((each) => sides[each] === side);
      return found({ kind, ...(direction && { direction }), atMost: Number(limit) });
    }
    case 'rules': {
      const [, limit] = /^<=\s*([0-9]{1,4})$/.exec(rest) ?? [];
      return limit === undefined ? failed({ kind: 'goal', text }) : found({ kind, atMost: Number(limit) });
    }
    default:
      return failed({ kind: 'goal', text });
  }
}

export function formatGoal(goal: Goal): string {
  switch (goal.kind) {
    case 'roundtrip':
    case 'arrives':
    case 'never':
      return `${goal.kind} ${formatFlow(goal.flow)}`;
    case 'only':
      return `only ${goal.flows.map(formatFlow).join(', ')}`;
    case 'exposure': {
      const side = goal.direction === undefined ? '' : `${sides[goal.direction]} `;
      return `exposure ${side}<= ${String(goal.atMost)}`;
    }
    case 'rules':
      return `rules <= ${String(goal.atMost)}`;
  }
}

/** The flows that a goal speaks of. */
export function flowsOf(goal: Goal): readonly Flow[] {
  if (goal.kind === 'only') return goal.flows;
  return 'flow' in goal ? [goal.flow] : [];
}

const sides: Readonly<Record<Direction, string>> = { ingress: 'inbound', egress: 'outbound' };

function parseOnly(text: string): Read<Goal, GoalProblem> {
  const flows: Flow[] = [];
  for (const part of text.split(',')) {
    const flow = parseFlow(part);
    if (!flow.ok) return flow;
    flows.push(flow.value);
  }
  const [first, ...rest] = flows;
  return first ? found({ kind: 'only', flows: [first, ...rest] }) : failed({ kind: 'goal', text });
}
