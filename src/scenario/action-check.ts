import type { Flow } from './action.ts';
import { apply } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import type { FileReader } from './file-reader.ts';
import type { Fault } from './problem.ts';
import { checkPeer } from './problems.ts';
import type { Scenario } from './scenario.ts';

/** Tells which actions name what is not there, or edit what cannot be edited at that point. */
export function checkActions(scenario: Scenario, reader: FileReader): void {
  const known = [...reader.names('hosts'), ...reader.names('internet')];
  let now = scenario;
  let sentBefore = false;
  for (const action of scenario.actions) {
    const path = reader.pathOf(action);
    if (action.kind === 'edit') {
      if (reader.hasErrorsUnder(filterPath(action.edit, reader))) continue;
      if (action.edit.kind === 'rule') checkPeer(action.edit.change.item, path, reader);
      const after = apply(now, action.edit);
      if (after.ok) now = after.value;
      else reader.error(path, after.problem);
    } else if (action.kind !== 'wait') {
      if (action.kind !== 'send' && !sentBefore) reader.error(path, { kind: 'nothing-sent' });
      sentBefore = true;
      for (const fault of action.flow ? unknownEnds(action.flow, known) : []) reader.error(path, fault);
    }
  }
}

/** The ends of a flow that are names of nobody. */
export function unknownEnds({ from, to }: Flow, known: readonly string[]): readonly Fault[] {
  return [from, to].flatMap((end) =>
    end.kind === 'address' || known.includes(end.name)
      ? []
      : [{ kind: 'unknown-name', what: 'end', name: end.name, known }],
  );
}

/** Where the edited thing stands in the file: a fault there was told already, and would only be told again. */
function filterPath(edit: Edit, reader: FileReader): readonly string[] {
  switch (edit.kind) {
    case 'rule':
      return ['security-groups', edit.group];
    case 'entry':
      return reader.names('network-acls').includes(edit.acl) ? ['network-acls', edit.acl] : ['network-acls'];
    case 'replace-groups':
      return ['hosts', edit.host];
  }
}
