import type { Direction } from '../../scenario/rule.ts';
import { ruleSentence } from './rule-sentence.ts';
import { surprise } from './surprise.ts';

/** The rule editor, in the console's words. */
export const editor = {
  kind: { 'security-group': 'Security group', 'network-acl': 'Network ACL' },
  filters: 'Security groups and network ACLs',
  lists: 'Inbound and outbound rules',
  direction: { ingress: 'Inbound', egress: 'Outbound' },
  rules: (filter: string, direction: Direction) =>
    `${direction === 'ingress' ? 'Inbound' : 'Outbound'} rules of ${filter}`,
  ruleCount: (count: number) => (count === 1 ? '1 rule' : `${String(count)} rules`),

  column: {
    ruleNumber: 'Rule number',
    type: 'Type',
    protocol: 'Protocol',
    ports: 'Port range',
    icmpType: 'ICMP type',
    icmpCode: 'ICMP code',
    peer: { ingress: 'Source', egress: 'Destination' },
    action: 'Allow/Deny',
    description: 'Description',
    remove: 'Remove',
  },
  action: { allow: 'Allow', deny: 'Deny' },
  all: 'All',
  custom: 'Custom',
  myIp: (host: string, cidr: string) => `My IP (${host}, ${cidr})`,
  peerHint: 'CIDR or search',
  noSuchType: 'No type is called so.',
  filled: ', filled in by the type',
  anywhere: 'Anywhere-IPv4',
  anywhere6: 'Anywhere-IPv6',
  groups: 'Security groups',
  prefixLists: 'Prefix lists',
  common: 'All and custom',
  services: 'Services',
  noRules: {
    ingress: 'No inbound rules: nobody can start a connection to here.',
    egress: 'No outbound rules: no connection can start from here.',
  },

  row: (count: number) => `row ${String(count)}`,
  rule: (number: string) => `rule ${number}`,
  fieldOf: (column: string, row: string) => `${column}, ${row}`,
  removeRow: (row: string) => `Remove ${row}`,
  copyRow: (row: string) => `Copy ${row}`,
  copyList: 'Copy this list',
  add: 'Add rule',
  useNumber: (number: number) => `Use ${String(number)}`,
  asSentences: 'As sentences',
  sentence: ruleSentence,
  surprise,
  paste: {
    open: 'Paste rules…',
    label: 'Several rules at once',
    how: 'One rule a line, for example',
    example: {
      'security-group': { ingress: 'https from 0.0.0.0/0', egress: 'tcp 1024-65535 to 10.0.0.0/16' },
      'network-acl': {
        ingress: '100 allow https from 0.0.0.0/0',
        egress: '100 allow tcp 1024-65535 to 0.0.0.0/0',
      },
    },
    count: (good: number, bad: number) =>
      [
        ...(good > 0 ? [`${String(good)} ${good === 1 ? 'rule' : 'rules'} can be added`] : []),
        ...(bad > 0 ? [`${String(bad)} ${bad === 1 ? 'line has' : 'lines have'} a problem`] : []),
      ].join(', '),
    line: (number: number) => `line ${String(number)}`,
    take: (count: number) => (count === 1 ? 'Add 1 rule' : `Add ${String(count)} rules`),
    taken: (count: number) => (count === 1 ? 'Added 1 rule.' : `Added ${String(count)} rules.`),
    close: 'Close',
  },
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  history: 'Undo, redo and reset',
  locked: 'Locked',
  lockedHint: 'These rules are given: you can read them, not change them.',

  draft: 'Not in force yet',
  stillInForce: 'Until it is right, this stays in force:',
  missing: {
    ruleNumber: 'enter a rule number, 1 to 32766',
    protocol: 'enter a protocol number, 0 to 255',
    ports: 'enter a port such as `443`, or a range such as `1024-65535`',
    icmpType: 'enter an ICMP type, 0 to 255, or `all`',
    icmpCode: 'enter an ICMP code, 0 to 255, or `all`',
    peer: {
      ingress: 'enter a source, for example `203.0.113.0/24`',
      egress: 'enter a destination, for example `203.0.113.0/24`',
    },
    description: '',
  },
  lit: { looking: 'being looked at', allow: 'decides: allow', deny: 'decides: deny' },

  added: (line: string) => `In force: ${line}`,
  changed: (line: string) => `Changed to: ${line}`,
  removed: (line: string) => `Removed: ${line}`,
  removedDraft: 'Removed the unfinished row.',
  newRow: 'Added a row at the end of the list.',
  wrong: (problem: string) => `Not changed: ${problem}`,
  undone: 'Undone.',
  redone: 'Redone.',
  wasReset: 'The rules are as they were at the start. Undo brings yours back.',
};

export type EditorWords = typeof editor;
