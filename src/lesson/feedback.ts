import { sameCidr } from '../net/cidr.ts';
import type { Change, Edit } from '../scenario/edit.ts';
import { sameRule } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sameTraffic } from '../scenario/traffic.ts';
import type { Place } from '../trace/trace.ts';
import { isAt, sameCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { Judgement } from './judgement.ts';
import type { Lesson, PortsThatFail, Wrong } from './lesson.ts';
import { endsAt } from './predict.ts';

/** The words kept for a prediction that did not come true, if there are any. */
export function feedbackOnPrediction(lesson: Lesson, predicted: Checkpoint): Wrong | undefined {
  return lesson.wrong.find(
    (wrong) => wrong.kind === 'predicted' && sameCheckpoint(wrong.predicted, predicted),
  );
}

/** The words kept for an instant that was taken for the first difference. */
export function feedbackOnFound(lesson: Lesson, found: Place): Wrong | undefined {
  return lesson.wrong.find((wrong) => wrong.kind === 'found' && isAt(wrong.found, found));
}

/**
 * The words kept for what the learner's rules do wrong: the first answer that fails at the same place,
 * for the same kind of ports, and whose edits are there. Rule numbers do not matter; the closest peer goes first.
 */
export function feedbackOnRules(lesson: Lesson, scenario: Scenario, judgement: Judgement): Wrong | undefined {
  if (judgement.holds || judgement.kind !== 'packet') return undefined;
  const { exchange, passing } = judgement;
  const alike = lesson.wrong.filter((wrong) => {
    if (wrong.kind !== 'edits' || !endsAt(exchange, wrong.stops)) return false;
    if ((wrong.ports !== undefined) !== passing > 0) return false;
    return wrong.ports !== undefined || wrong.edits.every((edit) => isThere(edit, scenario, false));
  });
  const exact = alike.find(
    (wrong) => wrong.kind === 'edits' && wrong.edits.every((edit) => isThere(edit, scenario, true)),
  );
  return exact ?? alike[0];
}

/** Whether a source port is among those that fail. */
export function fails({ relation, port }: PortsThatFail, sourcePort: number): boolean {
  switch (relation) {
    case '<':
      return sourcePort < port;
    case '>':
      return sourcePort > port;
    case '=':
      return sourcePort === port;
  }
}

/** Whether a scenario has what an edit adds, and lacks what it removes; with the same peer, if asked. */
function isThere(edit: Edit, scenario: Scenario, withPeer: boolean): boolean {
  switch (edit.kind) {
    case 'entry': {
      const entries = scenario.networkAcls.find(({ id }) => id === edit.acl)?.[edit.direction] ?? [];
      return isMade(edit.change, entries, (one, other) => {
        const alike = one.action === other.action && sameTraffic(one.traffic, other.traffic);
        return alike && (!withPeer || sameCidr(one.cidr, other.cidr));
      });
    }
    case 'rule': {
      const rules = scenario.securityGroups.find(({ id }) => id === edit.group)?.[edit.direction] ?? [];
      return isMade(edit.change, rules, (one, other) =>
        withPeer ? sameRule(one, other) : sameTraffic(one.traffic, other.traffic),
      );
    }
    case 'replace-groups': {
      const groups = scenario.hosts.find(({ id }) => id === edit.host)?.groups ?? [];
      return groups.length === edit.groups.length && edit.groups.every((group) => groups.includes(group));
    }
  }
}

function isMade<Item>(
  change: Change<Item>,
  items: readonly Item[],
  alike: (one: Item, other: Item) => boolean,
): boolean {
  const wanted = change.kind === 'replace' ? change.by : change.item;
  return items.some((item) => alike(item, wanted)) !== (change.kind === 'remove');
}
