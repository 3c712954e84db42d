import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/file.ts';
import { sizeLimit } from '../../src/scenario/yaml.ts';

const head = 'kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16 } }\n';

const twoVpcs = 'kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }\n';

/** As often as the size of a file allows. */
function filled(line: string | ((index: number) => string), before = head, after = ''): string {
  const lines: string[] = [];
  let size = before.length + after.length;
  for (let index = 0; ; index += 1) {
    const next = typeof line === 'string' ? line : line(index);
    size += next.length;
    if (size > sizeLimit) return before + lines.join('') + after;
    lines.push(next);
  }
}

const indented = Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
const doubling = Array.from(
  { length: 40 },
  (_, index) =>
    `k${String(index)}: &k${String(index)} [${index === 0 ? 'x' : `*k${String(index - 1)}, *k${String(index - 1)}`}]\n`,
).join('');

test.each([
  ['too long a text', 'x'.repeat(10_000_000)],
  ['nothing but NUL', filled('\0', '')],
  ['nothing but brackets', filled('[', '')],
  ['nothing but closing braces', filled('}', '')],
  ['nothing but dashes', filled('- ', '')],
  ['nothing but question marks', filled('? ', '')],
  ['nothing but anchors', filled('&a ', '')],
  ['an open quotation mark', filled('a', '"')],
  ['a long tag', filled('!', '')],
  ['deep indentation', indented],
  ['mappings in mappings on one line', filled('a: ', '')],
  ['very many keys', filled((index) => `k${String(index)}:\n`)],
  ['very many aliases of one anchor', filled('*a,', 'x: &a 1\ny: [', ']')],
  ['very many anchors', filled((index) => `- &a${String(index)} 1\n- *a${String(index)}\n`, 'x:\n')],
  ['aliases that double', doubling],
  ['an alias that holds itself', 'kaerimichi: 1\nvpcs: &a { main: *a }\n'],
  ['a version that says it is a text', 'kaerimichi: { toString: 1, valueOf: 2 }\n'],
  ['a version of a hundred thousand digits', filled('9', 'kaerimichi: ')],
  [
    'very many subnets',
    filled(
      (index) => ` s${String(index)}: {cidr: 10.${String(index >> 8)}.${String(index & 255)}.0/24}\n`,
      `${head}subnets:\n`,
    ),
  ],
  [
    'very many subnets that overlap',
    filled((index) => ` s${String(index)}: {cidr: 10.0.0.0/8}\n`, `${head}subnets:\n`),
  ],
  [
    'very many hosts',
    filled(
      (index) =>
        ` h${String(index)}: {subnet: s, address: 10.0.${String(index >> 8)}.${String(index & 255)}}\n`,
      `${head}subnets: { s: { cidr: 10.0.0.0/16 } }\nhosts:\n`,
    ),
  ],
  [
    'very many rules',
    filled(
      (index) => `tcp ${String(index)} from anywhere,`,
      `${head}security-groups: { g: { inbound: [`,
      '] } }',
    ),
  ],
  [
    'very many edits',
    filled(
      (index) => `- add g inbound tcp ${String(index)} from anywhere\n`,
      `${head}security-groups: { g: {} }\nactions:\n`,
    ),
  ],
  [
    'a port of very many digits',
    filled('0', `${head}security-groups: { g: { inbound: [tcp 0`, ' from anywhere] } }\n'),
  ],
  [
    'very many blocks of one VPC, and hosts on the internet',
    filled(
      (index) => `  i${String(index)}: {address: 10.9.${String(index >> 8)}.${String(index & 255)}}\n`,
      'kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16, secondary: [' +
        '10.1.0.0/16,'.repeat(4000) +
        '] } }\ninternet:\n',
    ),
  ],
  [
    'very many IPv6 blocks',
    filled((index) => `  - 2001:db8:${index.toString(16)}::/48\n`, `${head}prefix-lists:\n p:\n  entries:\n`),
  ],
  [
    'very many peering connections between the same VPCs, and rules over them',
    twoVpcs +
      `security-groups: { a: { vpc: main }, b: { vpc: other, inbound: [${Array.from({ length: 1500 }, (_, port) => `tcp ${String(port)} from sg:a`).join(', ')}] } }\n` +
      `peerings: [${'{between: [main, other]},'.repeat(2000)}]\n`,
  ],
  [
    'very many transit gateways, and rules over them',
    twoVpcs +
      `security-groups: { a: { vpc: main }, b: { vpc: other, inbound: [${Array.from({ length: 1500 }, (_, port) => `tcp ${String(port)} from sg:a`).join(', ')}] } }\n` +
      `transit-gateways: {${Array.from({ length: 1000 }, (_, index) => `t${String(index)}: {attachments: {main: {}, other: {}}}`).join(', ')}}\n`,
  ],
  [
    'very many routes',
    filled(
      (index) => `10.${String(index >> 8)}.${String(index & 255)}.0/24 -> host:x,`,
      `${head}subnets: { s: { cidr: 10.0.0.0/24, routes: [`,
      '] } }\n',
    ),
  ],
  [
    'very many groups on one host',
    filled(
      (index) => `g${String(index)},`,
      `${head}subnets: { s: { cidr: 10.0.0.0/24 } }\nhosts: { h: { subnet: s, address: 10.0.0.9, groups: [`,
      '] } }\n',
    ),
  ],
  [
    'very many entries',
    filled(
      (index) => `${String(index + 1)} allow all from anywhere,`,
      `${head}network-acls: { gate: { inbound: [`,
      '] } }\n',
    ),
  ],
  [
    'very many load balancers',
    filled(
      (index) =>
        ` b${String(index)}: {type: network, subnet: s, address: 10.0.0.9, listener: tcp 1, target: h:1}\n`,
      `${head}subnets: { s: { cidr: 10.0.0.0/24 } }\nload-balancers:\n`,
    ),
  ],
  ['very many wrong lines', filled('- x\n', `${head}actions:\n`)],
] as const)('nobody waits long for an answer to %s', { timeout: 15_000 }, (_, text) => {
  const { scenario, problems } = readScenario(text);
  expect(scenario !== undefined || problems.length > 0).toBe(true);
  expect(problems.length).toBeLessThanOrEqual(101);
});

test('keys that every object has are keys like any other', () => {
  const { problems } = readScenario(`${head}__proto__: { x: 1 }\nconstructor: 1\n`);
  expect(problems.map(({ fault }) => fault)).toMatchObject([
    { kind: 'unknown-key', key: '__proto__' },
    { kind: 'unknown-key', key: 'constructor' },
  ]);
  expect(Object.prototype).not.toHaveProperty('x');
});

test('names that every object has are names like any other', () => {
  const { scenario, problems } = readScenario(`${head}security-groups: { constructor: {}, toString: {} }
subnets: { valueOf: { cidr: 10.0.0.0/24 } }
hosts: { hasOwnProperty: { subnet: valueOf, address: 10.0.0.10, groups: [constructor] } }
`);
  expect(problems).toEqual([]);
  expect(scenario?.hosts[0]?.groups).toEqual(['constructor']);
});

test.each([
  [
    'a name that every object has, but the file has not',
    'hosts: { h: { subnet: toString, address: 10.0.0.10 } }',
    'unknown-name',
  ],
  ['__proto__ as a name', 'subnets: { __proto__: { cidr: 10.0.0.0/24 } }', 'id'],
])('%s is told', (_, text, kind) => {
  expect(readScenario(`${head}${text}\n`).problems.map(({ fault }) => fault.kind)).toContain(kind);
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['no line end at the end', (text: string) => text.trimEnd()],
  ['JSON', () => '{"kaerimichi": 1, "vpcs": {"main": {"cidr": "10.0.0.0/16"}}}'],
  ['tabs within JSON', () => '{\t"kaerimichi": 1,\n\t"vpcs": {"main": {"cidr": "10.0.0.0/16"}}\n}'],
])('%s is read', (_, changed) => {
  const { scenario, problems } = readScenario(changed(head));
  expect(problems).toEqual([]);
  expect(scenario?.vpcs).toHaveLength(1);
});

test('no number of notes hides an error', () => {
  const rules = Array.from(
    { length: 150 },
    (_, index) => `    - tcp ${String(index)} from 10.0.0.1/8\n`,
  ).join('');
  const text = `${head}security-groups:\n  g:\n    inbound:\n${rules}hosts: { h: { subnet: nowhere, address: 10.0.0.10 } }\n`;
  const { scenario, problems } = readScenario(text);
  expect(scenario).toBeUndefined();
  expect(problems.map(({ fault }) => fault.kind)).toContain('unknown-name');
});

test('a hundred notes and more are no error', () => {
  const rules = Array.from(
    { length: 150 },
    (_, index) => `    - tcp ${String(index)} from 10.0.0.1/8\n`,
  ).join('');
  const { scenario, problems } = readScenario(`${head}security-groups:\n  g:\n    inbound:\n${rules}`);
  expect(scenario).toBeDefined();
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});
