import { draftOfEntry, draftOfRule, type Draft } from '../../editor/draft.ts';
import { cellsOf } from '../../editor/type-cells.ts';
import { protocolNumber } from '../../net/protocol.ts';
import { ruleTypes } from '../../rule-type/catalog.ts';
import { typeOf } from '../../rule-type/naming.ts';
import type { FilterKind, RuleType } from '../../rule-type/rule-type.ts';
import type { Peer } from '../../scenario/rule.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import type { EditorWords } from '../../words/en/editor.ts';
import type { Language } from '../../words/language.ts';
import { sampleEntry } from './sample-rule.ts';

/** The columns of the two editors, also those that only one of them has. */
export const columns = ['ruleNumber', 'type', 'protocol', 'ports', 'peer', 'action', 'description'] as const;

export type Column = (typeof columns)[number];

/** Who fills a field of a row, and with what. */
export type Cell =
  { readonly by: 'filled' | 'entered'; readonly text: string } | { readonly by: 'nobody' | 'impossible' };

export type RowCells = Readonly<Record<Column, Cell>>;

/** How the two editors differ in a column. */
export type Relation =
  'same' | 'label' | 'missing' | 'stored' | 'only-group' | 'only-acl' | 'wider' | 'cannot';

/**
 * The row that this filter's editor shows for the traffic and the peer.
 * Where its list lacks the type it is a custom one, for only protocol and ports are stored.
 */
export function editorRow(
  kind: FilterKind,
  traffic: Traffic,
  peer: Peer,
  words: EditorWords,
  language: Language,
): RowCells {
  const type = typeOf(traffic, kind);
  const entry = kind === 'network-acl' ? sampleEntry(traffic, peer) : undefined;
  const draft = entry ? draftOfEntry(entry) : draftOfRule({ traffic, peer });
  const cells = cellsOf(type, draft, words.all);
  const shared = {
    type: entered(type.label[language]),
    protocol: typeCell(cells.protocol, draft),
    ports: typeCell(cells.ports, draft),
  };
  switch (kind) {
    case 'security-group':
      return {
        ...shared,
        ruleNumber: nobody,
        peer: entered(draft.peer),
        action: nobody,
        description: entered(''),
      };
    case 'network-acl':
      return {
        ...shared,
        ruleNumber: entered('100'),
        peer: entry ? entered(draft.peer) : { by: 'impossible' },
        action: entered(words.action.allow),
        description: nobody,
      };
  }
}

/** How a column of the two rows differs. */
export function relationOf(column: Column, traffic: Traffic, group: RowCells, acl: RowCells): Relation {
  switch (column) {
    case 'ruleNumber':
    case 'action':
      return 'only-acl';
    case 'description':
      return 'only-group';
    case 'peer':
      return acl.peer.by === 'impossible' ? 'cannot' : 'wider';
    case 'type':
      return labelRelation(typeOf(traffic, 'security-group'), typeOf(traffic, 'network-acl'));
    case 'protocol':
      return apiProtocol(traffic, 'security-group') === apiProtocol(traffic, 'network-acl')
        ? sameText(group.protocol, acl.protocol)
        : 'stored';
    case 'ports':
      return sameText(group.ports, acl.ports);
  }
}

/** How this filter's API writes the protocol: a security group's by name, a network ACL's by number; -1 for all. */
export function apiProtocol(traffic: Traffic, kind: FilterKind): string {
  switch (traffic.protocol) {
    case 'all':
      return '-1';
    case 'tcp':
    case 'udp':
    case 'icmp':
    case 'icmpv6':
      return kind === 'security-group' ? traffic.protocol : String(protocolNumber[traffic.protocol]);
    case 'other':
      return String(traffic.number);
  }
}

const nobody: Cell = { by: 'nobody' };

function entered(text: string): Cell {
  return { by: 'entered', text };
}

function typeCell(cell: { readonly says: string } | { readonly asks: keyof Draft }, draft: Draft): Cell {
  return 'says' in cell ? { by: 'filled', text: cell.says } : entered(draft[cell.asks]);
}

function labelRelation(group: RuleType, acl: RuleType): Relation {
  if (group.id !== acl.id || !ruleTypes['security-group'].includes(group)) return 'missing';
  return group.label.en === acl.label.en ? 'same' : 'label';
}

function sameText(one: Cell, other: Cell): Relation {
  return 'text' in one && 'text' in other && one.text === other.text ? 'same' : 'stored';
}
