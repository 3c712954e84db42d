import { failed, found, type Read } from '../net/read.ts';
import type { Action } from './action.ts';
import { parseFlow } from './flow-notation.ts';
import { words } from './line.ts';
import { parseEntry, parseRule } from './notation.ts';
import type { NotationProblem } from './notation-problem.ts';
import type { Direction } from './rule.ts';

/** Reads one action: `send <flow>`, `again`, `close`, `add <filter> inbound|outbound <rule>`, `wait 351s` … */
export function parseAction(text: string): Read<Action, NotationProblem> {
  const [verb = '', ...rest] = words(text);
  const detail = rest.join(' ');
  switch (verb.toLowerCase()) {
    case 'send': {
      const oneway = rest.at(-1)?.toLowerCase() === 'oneway' && rest.at(-2) !== '->';
      const flow = parseFlow(oneway ? rest.slice(0, -1).join(' ') : detail);
      return flow.ok ? found({ kind: 'send', flow: flow.value, oneway }) : flow;
    }
    case 'again':
      return parseOfFlow('again', detail);
    case 'close':
      return parseOfFlow('close', detail);
    case 'add':
      return parseEdit('add', text);
    case 'remove':
      return parseEdit('remove', text);
    case 'replace-groups': {
      const [host, ...groups] = rest;
      if (host === undefined) return failed({ kind: 'action', text });
      return found({ kind: 'edit', edit: { kind: 'replace-groups', host, groups } });
    }
    case 'wait': {
      const [, seconds] = /^([0-9]{1,9})s$/i.exec(detail) ?? [];
      return seconds === undefined
        ? failed({ kind: 'wait', text: detail })
        : found({ kind: 'wait', seconds: Number(seconds) });
    }
    default:
      return failed({ kind: 'action', text: text.trim() });
  }
}

function parseOfFlow(kind: 'again' | 'close', detail: string): Read<Action, NotationProblem> {
  if (detail === '') return found({ kind });
  const flow = parseFlow(detail);
  return flow.ok ? found({ kind, flow: flow.value }) : flow;
}

function parseEdit(kind: 'add' | 'remove', text: string): Read<Action, NotationProblem> {
  // The line is taken as it stands: the spaces of a description are its own.
  const [, filter = '', directionText = '', line = ''] =
    /^\s*\S+\s+(\S+)\s+(\S+)(?:\s+(.*))?$/s.exec(text) ?? [];
  const direction = directionOf(directionText);
  if (!direction) return failed({ kind: 'direction-word', text: directionText });
  // An entry of a network ACL begins with its number, a rule of a security group never does.
  if (/^[0-9]/.test(line)) {
    const entry = parseEntry(line, direction);
    if (!entry.ok) return entry;
    return found({
      kind: 'edit',
      edit: { kind: 'entry', acl: filter, direction, change: { kind, item: entry.value } },
    });
  }
  const rule = parseRule(line, direction);
  if (!rule.ok) return rule;
  return found({
    kind: 'edit',
    edit: { kind: 'rule', group: filter, direction, change: { kind, item: rule.value } },
  });
}

function directionOf(text: string): Direction | undefined {
  switch (text.toLowerCase()) {
    case 'inbound':
      return 'ingress';
    case 'outbound':
      return 'egress';
    default:
      return undefined;
  }
}
