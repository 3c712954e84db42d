import { expect, test } from 'vitest';
import { terminalWords } from '../../src/cli/language.ts';
import { traceCommand } from '../../src/cli/trace-command.ts';

const shop = 'test/cases/scenarios/shop.yaml';
const plain = { json: false, actions: false, log: false, color: false };
const english = terminalWords('en');

function trace(flows: readonly string[], { file = shop, json = true } = {}) {
  return traceCommand(file, flows, { ...plain, json }, english);
}

test('a flow whose reply comes home is one line of JSON, and exit status 0', () => {
  const { out, status } = trace(['tcp laptop:50123 -> web:443']);
  expect(status).toBe(0);
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    flow: 'tcp 198.51.100.7:50123 -> 10.0.1.10:443',
    request: { outcome: 'delivered' },
    reply: { outcome: 'delivered' },
    roundTrip: true,
  });
});

test('each step says where, with which packet, how it was ruled, and by what', () => {
  const { out } = trace(['tcp web:40000 -> db:5432']);
  const { request } = JSON.parse(out[0] ?? '');
  expect(request.steps).toEqual([
    {
      at: { kind: 'security-group', id: 'web', direction: 'outbound' },
      packet: 'tcp 10.0.1.10:40000 -> 10.0.2.20:5432',
      ruling: 'allow',
      by: 'web-sg: all to 0.0.0.0/0',
    },
    {
      at: { kind: 'network-acl', id: 'public-acl', direction: 'outbound' },
      packet: 'tcp 10.0.1.10:40000 -> 10.0.2.20:5432',
      ruling: 'allow',
      by: 100,
    },
    {
      at: { kind: 'route', id: 'public', direction: 'outbound' },
      packet: 'tcp 10.0.1.10:40000 -> 10.0.2.20:5432',
      ruling: 'forward',
      by: 'local',
    },
    {
      at: { kind: 'network-acl', id: 'private-acl', direction: 'inbound' },
      packet: 'tcp 10.0.1.10:40000 -> 10.0.2.20:5432',
      ruling: 'allow',
      by: 100,
    },
    {
      at: { kind: 'security-group', id: 'db', direction: 'inbound' },
      packet: 'tcp 10.0.1.10:40000 -> 10.0.2.20:5432',
      ruling: 'allow',
      by: 'db-sg: postgres from sg:web-sg',
    },
  ]);
});

test('a drop says where, by what, with the code of Reachability Analyzer and what else would block, and exit status 1', () => {
  const { out, status } = trace(['tcp db:40000 -> laptop:443']);
  expect(status).toBe(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    request: {
      outcome: 'dropped',
      droppedAt: { kind: 'security-group', id: 'db', groups: ['db-sg'], direction: 'outbound' },
      by: 'no-rule',
      code: 'ENI_SG_RULES_MISMATCH',
      furtherBlockers: [
        { kind: 'network-acl', id: 'public-acl', subnet: 'public', direction: 'outbound', by: '*' },
      ],
    },
    reply: null,
    roundTrip: false,
  });
});

test('a refusal is no round trip, though it comes home', () => {
  const { out, status } = trace(['tcp web:40000 -> db:5432'], { file: 'test/cases/scenarios/refused.yaml' });
  expect(status).toBe(2);
  const refused = trace(['tcp a:40000 -> b:80'], { file: 'test/cases/scenarios/refused.yaml' });
  expect(out).toEqual([]);
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.out[0] ?? '')).toMatchObject({
    request: { outcome: 'refused' },
    reply: { outcome: 'delivered' },
    roundTrip: false,
  });
});

test("without flows the file's actions are played, and only what is sent gets a line", () => {
  const { out, status } = trace([]);
  expect(out).toHaveLength(3);
  expect(out.map((line) => JSON.parse(line).roundTrip)).toEqual([true, false, false]);
  expect(status).toBe(1);
});

test('a lesson folder is traced with the flow of the lesson', () => {
  const { out, status } = trace([], { file: 'lessons/1-the-way-home/02-the-gate-that-forgets' });
  expect(status).toBe(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    flow: 'tcp 198.51.100.7:41022 -> 10.0.1.10:22',
    reply: {
      outcome: 'dropped',
      droppedAt: { kind: 'network-acl', id: 'public-acl', subnet: 'public', direction: 'outbound' },
      by: '*',
      code: 'SUBNET_ACL_RESTRICTION',
    },
  });
});

test('what cannot be read is told all at once, with exit status 2 and nothing traced', () => {
  const { out, error, status } = trace([
    'tcp nobody -> web:443',
    'tcp laptop -> web',
    'tcp laptop -> web:443',
  ]);
  expect({ out, status }).toEqual({ out: [], status: 2 });
  // The first line is the note about the file's peering.
  expect(error.slice(1)).toEqual([
    'flow "tcp nobody -> web:443": there is no host or internet host `nobody`; there is `web`, `db`, `laptop`',
    'flow "tcp laptop -> web": `web` has no port; write `web:443`',
  ]);
});

test.each(['test/cases/no-such-file.yaml', 'test/cases/docs'])('%s cannot be read', (file) => {
  expect(trace([], { file })).toMatchObject({ out: [], status: 2 });
});

test('the sentences are in the language that was asked for', () => {
  const { out } = traceCommand(shop, ['tcp laptop -> web:443'], plain, terminalWords('ja'));
  expect(out.join('\n')).toContain('戻りの通信も laptop に帰り着いた');
});

test('the flow log of a delivery is written in the format that was asked for', () => {
  const ask = {
    ...plain,
    log: true,
    format: '${version} ${srcaddr} ${dstport} ${flow-direction} ${action}',
  };
  const { out, status } = traceCommand(shop, ['tcp laptop:50123 -> web:443'], ask, english);
  expect(out).toEqual(['5 198.51.100.7 443 ingress ACCEPT', '5 10.0.1.10 50123 egress ACCEPT']);
  expect(status).toBe(0);
});

test.each([
  { format: 'srcaddr', says: '`srcaddr` is not a field' },
  { format: '${source}', says: 'flow logs have no field `source`' },
  { format: '', says: 'the format names no field' },
])('a format of “$format” is told to be none', ({ format, says }) => {
  const report = traceCommand(shop, ['tcp laptop -> web:443'], { ...plain, log: true, format }, english);
  expect(report.status).toBe(2);
  expect(report.error.join()).toContain(says);
});
