import { failed, found, type Read } from '../net/read.ts';
import type { Flow } from '../scenario/action.ts';
import { formatFlow } from '../scenario/flow-text.ts';
import { parseFlow } from '../scenario/flow-notation.ts';
import type { NotationProblem } from '../scenario/notation-problem.ts';

/**
 * What a lesson asks for: a statement about every packet of a flow, whichever port the client picks,
 * so that every right answer is accepted and not only the author's.
 */
export type Goal =
  /** `roundtrip`: taken and answered. `arrives`: reaches the other end. `never`: does not, whatever the port. */
  | { readonly kind: 'roundtrip' | 'arrives' | 'never'; readonly flow: Flow }
  /** All rules and entries that are written in the scenario, counted together. */
  | { readonly kind: 'rules'; readonly atMost: number };

type GoalProblem = NotationProblem | { readonly kind: 'goal'; readonly text: string };

/** Reads `roundtrip tcp laptop -> web:22`, `arrives …`, `never …` or `rules <= 4`. */
export function parseGoal(text: string): Read<Goal, GoalProblem> {
  const [, kind = '', rest = ''] = /^\s*(\S+)\s+(.*?)\s*$/.exec(text) ?? [];
  switch (kind) {
    case 'roundtrip':
    case 'arrives':
    case 'never': {
      const flow = parseFlow(rest);
      return flow.ok ? found({ kind, flow: flow.value }) : flow;
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
  return goal.kind === 'rules' ? `rules <= ${String(goal.atMost)}` : `${goal.kind} ${formatFlow(goal.flow)}`;
}
