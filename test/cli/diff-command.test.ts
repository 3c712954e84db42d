import { expect, test } from 'vitest';
import { diffCommand } from '../../src/cli/diff-command.ts';
import { terminalWords } from '../../src/cli/language.ts';

const shop = 'test/cases/scenarios/shop.yaml';
const wider = 'test/cases/scenarios/shop-wider.yaml';
const redundant = 'test/cases/scenarios/shop-redundant.yaml';

function diff(one: string, other: string, { json = true, language = terminalWords('en') } = {}) {
  return diffCommand(one, other, { json, color: false }, language);
}

test('two files of other rules that let the same through are the same', () => {
  expect(diff(shop, redundant)).toMatchObject({ out: [], status: 0 });
  expect(diff(shop, redundant, { json: false }).out).toEqual([
    `= ${shop} and ${redundant} let the same through, and the same comes home`,
  ]);
});

test('each difference has its ports, an exact count, a packet, and what stops it in the other file', () => {
  const { out, status } = diff(shop, wider);
  expect(status).toBe(1);
  const ssh = out.map((line): unknown => JSON.parse(line)).at(-2);
  expect(ssh).toEqual({
    from: 'internet',
    to: '203.0.113.10',
    difference: 'arrives',
    onlyIn: wider,
    headers: String(2 ** 7 * 65536),
    tcp: ['22'],
    udp: [],
    others: false,
    packet: 'tcp 198.51.100.7:50000 -> 203.0.113.10:22',
    elsewhere: {
      leg: 'request',
      stops: { kind: 'network-acl', id: 'public-acl', subnet: 'public', direction: 'inbound' },
      by: '*',
    },
  });
});

test('what arrives, or comes home, in one of them only is told in sentences', () => {
  expect(diff(shop, wider, { json: false }).out.map((text) => text.split('\n')[0])).toEqual([
    `− web (10.0.1.10) -> db (10.0.2.20): only in ${shop} it arrives`,
    `− web (10.0.1.10) -> anybody else on the internet: only in ${shop} it arrives`,
    `+ web (10.0.1.10) -> anybody else on the internet: only in ${wider} the answer comes home`,
    `+ anybody else on the internet -> web (203.0.113.10): only in ${wider} it arrives`,
    `− anybody else on the internet -> web (203.0.113.10): only in ${shop} the answer comes home`,
  ]);
  const japanese = { json: false, language: terminalWords('ja') };
  expect(diff(shop, wider, japanese).out.at(-2)?.split('\n')).toEqual([
    `+ インターネットのほかの誰か -> web (203.0.113.10)：${wider} でだけ届きます`,
    '    TCP 22 · ヘッダー 8,388,608 通り',
    `    ${shop} では、tcp 198.51.100.7:50000 -> 203.0.113.10:22 は止められます：ネットワーク ACL public-acl（インバウンド）（*）`,
  ]);
});

test('what is written alike is the same; what is not, and cannot be told, is not', () => {
  const twin = 'test/cases/scenarios/balancer.yaml';
  expect(diff(twin, twin)).toMatchObject({ out: [], status: 0 });
  const other = 'test/cases/scenarios/balancer-redundant.yaml';
  const { out, status } = diff(twin, other);
  expect(status).toBe(1);
  expect(out.map((line): unknown => JSON.parse(line))).toEqual([
    { from: '10.0.2.10', to: '10.0.1.50', cannotSay: 'compares-fields' },
  ]);
});

test('both files are read before anything is said of either, and exit status 2', () => {
  const { out, error, status } = diff('nowhere.yaml', 'nobody.yaml');
  expect({ out, status }).toEqual({ out: [], status: 2 });
  expect(error).toEqual([
    'nowhere.yaml cannot be read: there is no such file or folder',
    'nobody.yaml cannot be read: there is no such file or folder',
  ]);
});
