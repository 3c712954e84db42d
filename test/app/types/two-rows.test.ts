import { describe, expect, test } from 'vitest';
import { sampleEntry, samplePeer, sampleTraffic, sources } from '../../../src/app/types/sample-rule.ts';
import { columns, editorRow, relationOf } from '../../../src/app/types/two-rows.ts';
import { ruleTypes } from '../../../src/rule-type/catalog.ts';
import { pairTypes, type TypePair } from '../../../src/rule-type/comparison.ts';
import { typeOf } from '../../../src/rule-type/naming.ts';
import { formatEntry, formatRule } from '../../../src/scenario/rule-text.ts';
import { editor } from '../../../src/words/en/editor.ts';

const filters = ['security-group', 'network-acl'] as const;

describe.each(filters)('in the editor of a %s', (kind) => {
  test('the sample of every type is shown as that type', () => {
    for (const type of ruleTypes[kind]) expect(typeOf(sampleTraffic(type), kind)).toBe(type);
  });

  test('a named type fills protocol and ports, and nothing else', () => {
    const { type, protocol, ports, peer } = row('ssh', kind);
    expect([type.by, protocol.by, ports.by, peer.by]).toEqual(['entered', 'filled', 'filled', 'entered']);
  });

  test('Custom TCP leaves the ports open', () => {
    expect(row('custom-tcp', kind)).toMatchObject({
      protocol: { by: 'filled', text: 'TCP' },
      ports: { by: 'entered', text: '1024-65535' },
    });
  });

  test('Custom ICMP takes its type in the protocol column and its code in the port column', () => {
    expect(row('custom-icmp', kind)).toMatchObject({
      protocol: { by: 'entered', text: '8' },
      ports: { by: 'entered', text: 'all' },
    });
  });
});

test('only a network ACL has numbers and denies, only a security group descriptions', () => {
  const group = row('https', 'security-group');
  const acl = row('https', 'network-acl');
  const missing = (cells: typeof group) => columns.filter((column) => cells[column].by === 'nobody');
  expect(missing(group)).toEqual(['ruleNumber', 'action']);
  expect(missing(acl)).toEqual(['description']);
});

test.each([
  ['ssh', 'type', 'label'],
  ['all-tcp', 'type', 'same'],
  ['custom-tcp', 'type', 'same'],
  ['telnet', 'type', 'missing'],
  ['cqlsh', 'type', 'missing'],
  ['custom-icmpv6', 'type', 'missing'],
  ['ssh', 'protocol', 'stored'],
  ['all', 'protocol', 'same'],
  ['custom-protocol', 'protocol', 'same'],
  ['ssh', 'ports', 'same'],
  ['ssh', 'peer', 'wider'],
  ['ssh', 'ruleNumber', 'only-acl'],
  ['ssh', 'action', 'only-acl'],
  ['ssh', 'description', 'only-group'],
] as const)('the rows of %s: in the column %s the editors are "%s"', (id, column, relation) => {
  const traffic = sampleTraffic(pairOf(id).type);
  expect(relationOf(column, traffic, row(id, 'security-group'), row(id, 'network-acl'))).toBe(relation);
});

test('a network ACL cannot name a group', () => {
  const traffic = sampleTraffic(pairOf('mysql').type);
  const peer = samplePeer('group', traffic);
  const group = editorRow('security-group', traffic, peer, editor, 'en');
  const acl = editorRow('network-acl', traffic, peer, editor, 'en');
  expect(acl.peer).toEqual({ by: 'impossible' });
  expect(relationOf('peer', traffic, group, acl)).toBe('cannot');
  expect(sampleEntry(traffic, peer)).toBeUndefined();
});

test.each([
  ['ssh', 'anywhere', 'ssh from 0.0.0.0/0', '100 allow ssh from 0.0.0.0/0'],
  ['dns-udp', 'office', 'dns-udp from 203.0.113.0/24', '100 allow dns-udp from 203.0.113.0/24'],
  [
    'custom-icmpv6',
    'office',
    'icmpv6 128/0 from 2001:db8:1234::/48',
    '100 allow icmpv6 128/0 from 2001:db8:1234::/48',
  ],
  ['all-icmpv6', 'anywhere', 'icmpv6 from ::/0', '100 allow icmpv6 from ::/0'],
] as const)('the sample of %s that lets %s come is `%s`, and `%s`', (id, source, rule, entry) => {
  const traffic = sampleTraffic(pairOf(id).type);
  const peer = samplePeer(source, traffic);
  const sample = sampleEntry(traffic, peer);
  expect(formatRule({ traffic, peer }, 'ingress')).toBe(rule);
  expect(sample && formatEntry(sample, 'ingress')).toBe(entry);
});

test('whoever may come, the type writes the same', () => {
  const traffic = sampleTraffic(pairOf('rdp').type);
  const written = sources.map((source) => {
    const { type, protocol, ports } = editorRow(
      'security-group',
      traffic,
      samplePeer(source, traffic),
      editor,
      'en',
    );
    return { type, protocol, ports };
  });
  expect(new Set(written.map((cells) => JSON.stringify(cells))).size).toBe(1);
});

function row(id: string, kind: (typeof filters)[number]) {
  const traffic = sampleTraffic(pairOf(id).type);
  return editorRow(kind, traffic, samplePeer('anywhere', traffic), editor, 'en');
}

function pairOf(id: string): TypePair {
  const pair = pairTypes().find((each) => each.id === id);
  if (!pair) throw new Error(`there is no type ${id}`);
  return pair;
}
