import type { Action } from './action.ts';
import type { Change, Edit } from './edit.ts';
import { formatFlow } from './flow-text.ts';
import { formatEntry, formatRule } from './rule-text.ts';

/** An action as one line: `send tcp laptop -> web:443`. */
export function formatAction(action: Action): string {
  switch (action.kind) {
    case 'send':
      return `send ${formatFlow(action.flow)}${action.oneway ? ' oneway' : ''}`;
    case 'again':
    case 'close':
      return action.flow ? `${action.kind} ${formatFlow(action.flow)}` : action.kind;
    case 'wait':
      return `wait ${String(action.seconds)}s`;
    case 'edit':
      return formatEdit(action.edit);
  }
}

/** An action as the lines of a file: one, but for a replaced rule, which is one removed and one added. */
export function actionLines(action: Action): readonly string[] {
  return action.kind === 'edit' ? editLines(action.edit) : [formatAction(action)];
}

/** An edit as one line for people. */
export function formatEdit(edit: Edit): string {
  return editLines(edit).join(', ');
}

function editLines(edit: Edit): readonly string[] {
  if (edit.kind === 'replace-groups') return [['replace-groups', edit.host, ...edit.groups].join(' ')];
  const where = directionWord[edit.direction];
  if (edit.kind === 'rule') {
    return changeLines(edit.change, `${edit.group} ${where}`, (rule) => formatRule(rule, edit.direction));
  }
  return changeLines(edit.change, `${edit.acl} ${where}`, (entry) => formatEntry(entry, edit.direction));
}

const directionWord = { ingress: 'inbound', egress: 'outbound' } as const;

function changeLines<Item>(
  change: Change<Item>,
  where: string,
  format: (item: Item) => string,
): readonly string[] {
  if (change.kind !== 'replace') return [`${change.kind} ${where} ${format(change.item)}`];
  return [`remove ${where} ${format(change.item)}`, `add ${where} ${format(change.by)}`];
}
