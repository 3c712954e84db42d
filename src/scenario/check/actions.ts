import { apply } from '../apply-edit.ts';
import { checkPeer } from './groups.ts';
import type { Checking } from './checking.ts';
import type { Edit } from '../edit.ts';
import { endsOf, flowFaults, type Ends } from './flow.ts';
import { checkQuotasOfEdit } from './quotas.ts';
import { defaultId } from '../scenario.ts';

/** Tells which actions name what is not there, or edit what cannot be edited at that point. */
export function checkActions(checking: Checking): void {
  const { scenario, reader } = checking;
  const ends = endsOfFile(checking);
  let now = scenario;
  let sentBefore = false;
  for (const action of scenario.actions) {
    const path = reader.pathOf(action);
    if (action.kind === 'edit') {
      const { edit } = action;
      if (reader.hasErrorsUnder(editedPath(edit, checking))) continue;
      // To remove a rule that finds nobody is the cure, not the fault.
      if (edit.kind === 'rule' && edit.change.kind !== 'remove')
        checkPeer(checking, checking.groups.get(edit.group), edit.change.item, edit.direction, path);
      const after = apply(now, edit);
      if (after.ok) {
        checkQuotasOfEdit(checking, edit, [now, after.value], path);
        if (edit.kind === 'replace-groups' && edit.groups.length === 0)
          reader.warn(path, { kind: 'no-groups', host: edit.host });
        now = after.value;
      } else if (isAmbiguous(edit, checking))
        reader.error(path, { kind: 'which-default', known: [...checking.vpcOfDefault.keys()] });
      else reader.error(path, after.problem);
    } else if (action.kind !== 'wait') {
      if (action.kind !== 'send' && !sentBefore) reader.error(path, { kind: 'nothing-sent' });
      sentBefore = true;
      for (const fault of action.flow ? flowFaults(action.flow, ends) : []) reader.error(path, fault);
    }
  }
}

/** The ends that flows may name. One that could not be read is there, with addresses that nobody knows. */
function endsOfFile({ scenario, names }: Checking): Ends {
  const written = [...names.host, ...names['internet-host'], ...names['load-balancer']];
  return new Map([...written.map((name) => [name, undefined] as const), ...endsOf(scenario)]);
}

/** `default` with no VPC to it. */
function isAmbiguous(edit: Edit, { vpcs }: Checking): boolean {
  if (edit.kind === 'replace-groups' || vpcs.size === 1) return false;
  return (edit.kind === 'rule' ? edit.group : edit.acl) === defaultId;
}

/** Where the edited thing stands in the file: a fault there was told already, and would only be told again. */
function editedPath(edit: Edit, { names }: Checking): readonly string[] {
  switch (edit.kind) {
    case 'rule':
      return ['security-groups', edit.group];
    case 'entry':
      return names['network-acl'].has(edit.acl) ? ['network-acls', edit.acl] : ['network-acls'];
    case 'replace-groups':
      return ['hosts', edit.host];
  }
}
