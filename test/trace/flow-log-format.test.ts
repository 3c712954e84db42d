import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldFacts, flowLogFields, type FlowLogField } from '../../src/trace/flow-log-field.ts';
import {
  defaultFormat,
  formatFormat,
  formatOfVersion,
  parseFormat,
  parseHeader,
  versionOf,
  type FlowLogFormat,
} from '../../src/trace/flow-log-format.ts';
import {
  formatRecord,
  parseRecord,
  parseRecords,
  type FlowLogRecord,
} from '../../src/trace/flow-log-line.ts';
import { tcpFlags, tcpFlagsOf } from '../../src/trace/flow-log-tcp-flags.ts';
import { runs } from '../laws/runs.ts';
import { must } from '../must.ts';
import { readCases } from '../read-cases.ts';

interface RecordCase {
  readonly id: string;
  readonly format: string;
  readonly line: string;
  readonly fields: Readonly<Record<string, string>>;
}

const printed = readCases<{ defaultFormatV2: string; parse: readonly RecordCase[] }>(
  'docs/flow-log-records.json',
);
const accepted =
  '2 123456789010 eni-1 10.0.0.10 10.0.1.20 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK';
const noData = '2 123456789010 eni-1 - - - - - - - 1431280876 1431280934 - NODATA';

describe('the records that AWS prints', () => {
  test.each(printed.parse)('$id says what its fields say', ({ format, line, fields }) => {
    const said = Object.entries(fields).filter(([, value]) => value !== '-');
    expect(must(parseRecord(line, must(parseFormat(format))))).toEqual(Object.fromEntries(said));
  });

  test.each(printed.parse)('$id is written as it was, with single spaces', ({ format, line }) => {
    const fields = must(parseFormat(format));
    expect(formatRecord(must(parseRecord(line, fields)), fields)).toBe(line.replace('  ', ' '));
    expect(formatFormat(fields)).toBe(format);
  });

  test('of a version have just the fields that came up to it', () => {
    for (const { format, fields } of printed.parse) {
      const version = fields['version'];
      const names = must(parseFormat(format));
      if (version !== undefined) expect(String(versionOf(names))).toBe(version);
    }
    const formats = printed.parse.map(({ format }) => new Set(must(parseFormat(format))));
    for (const version of [2, 3, 5] as const)
      expect(formats).toContainEqual(new Set(formatOfVersion(version)));
  });
});

describe('a format', () => {
  test('is the default one of version 2 unless told otherwise', () => {
    expect(defaultFormat).toEqual(must(parseHeader(printed.defaultFormatV2)));
  });

  test.each([
    [2, 14],
    [3, 21],
    [4, 25],
    [5, 29],
    [10, 42],
  ] as const)('of version %i begins with the default one and has %i fields', (version, count) => {
    const format = formatOfVersion(version);
    expect(format.slice(0, defaultFormat.length)).toEqual(defaultFormat);
    expect(format).toHaveLength(count);
    expect(versionOf(format)).toBe(version);
  });

  test('may have any white space between its fields', () => {
    expect(parseFormat(' ${srcaddr}\t${dstaddr}\n')).toEqual({ ok: true, value: ['srcaddr', 'dstaddr'] });
  });

  test.each([
    ['', { kind: 'flow-log-format-empty' }],
    ['  ', { kind: 'flow-log-format-empty' }],
    ['version srcaddr', { kind: 'flow-log-format-text', text: 'version' }],
    ['${srcaddr}, ${dstaddr}', { kind: 'flow-log-format-text', text: '${srcaddr},' }],
    ['${srcaddr}${dstaddr}', { kind: 'flow-log-format-text', text: '${srcaddr}${dstaddr}' }],
    ['$${srcaddr}', { kind: 'flow-log-format-text', text: '$${srcaddr}' }],
    ['${}', { kind: 'flow-log-format-text', text: '${}' }],
    ['${srcaddr} ${source}', { kind: 'flow-log-field-unknown', text: 'source' }],
    ['${constructor}', { kind: 'flow-log-field-unknown', text: 'constructor' }],
    ['${start} ${end} ${start}', { kind: 'flow-log-field-twice', field: 'start' }],
  ])('is not read from "%s"', (text, problem) => {
    expect(parseFormat(text)).toEqual({ ok: false, problem });
  });
});

describe('a record', () => {
  test('says the version of its format, whatever it was told', () => {
    expect(formatRecord({ version: '2' }, ['version', 'tcp-flags', 'start'])).toBe('3 - -');
  });

  test('of a regional NAT gateway names the gateway, and no interface', () => {
    const format = must(
      parseFormat('${resource-id} ${instance-id} ${interface-id} ${srcaddr} ${pkt-dstaddr}'),
    );
    expect(parseRecord('nat-1234567890abcdef - - 10.0.1.5 203.0.113.5', format)).toEqual({
      ok: true,
      value: { 'resource-id': 'nat-1234567890abcdef', srcaddr: '10.0.1.5', 'pkt-dstaddr': '203.0.113.5' },
    });
  });

  test.each([
    ['', { kind: 'flow-log-field-count', count: 0, wanted: 14 }],
    [`${accepted} OK`, { kind: 'flow-log-field-count', count: 15, wanted: 14 }],
    [accepted.slice(2), { kind: 'flow-log-field-count', count: 13, wanted: 14 }],
    [accepted.replace('2 ', '3 '), { kind: 'flow-log-version', text: '3', wanted: 2 }],
    [accepted.replace('2 ', '- '), { kind: 'flow-log-version', text: '-', wanted: 2 }],
    [accepted.replace('ACCEPT', 'accept'), { kind: 'flow-log-value', field: 'action', text: 'accept' }],
    [noData.replace('NODATA', 'NO'), { kind: 'flow-log-value', field: 'log-status', text: 'NO' }],
    [accepted.replace('20641', 'ssh'), { kind: 'flow-log-value', field: 'srcport', text: 'ssh' }],
    [accepted.replace('20641', '65536'), { kind: 'flow-log-value', field: 'srcport', text: '65536' }],
    [accepted.replace(' 6 ', ' 256 '), { kind: 'flow-log-value', field: 'protocol', text: '256' }],
    [accepted.replace('4249', '-1'), { kind: 'flow-log-value', field: 'bytes', text: '-1' }],
    [accepted.replace('4249', '4e3'), { kind: 'flow-log-value', field: 'bytes', text: '4e3' }],
    [
      accepted.replace('10.0.0.10', '10.0.0.256'),
      { kind: 'flow-log-address', field: 'srcaddr', problem: { kind: 'address', text: '10.0.0.256' } },
    ],
    [
      accepted.replace('10.0.1.20', '2001:db8::1::2'),
      { kind: 'flow-log-address', field: 'dstaddr', problem: { kind: 'address', text: '2001:db8::1::2' } },
    ],
  ])('is not read from "%s"', (line, problem) => {
    expect(parseRecord(line, defaultFormat)).toMatchObject({ ok: false, problem });
  });

  test('tells with the problem what its field may say', () => {
    const content = { kind: 'word', words: ['ingress', 'egress'] };
    const problem = { kind: 'flow-log-value', field: 'flow-direction', text: 'in', content };
    expect(parseRecord('in', ['flow-direction'])).toEqual({ ok: false, problem });
  });
});

describe('the lines of a file', () => {
  test('are read with all their problems, each by its line; blank ones do not count', () => {
    const text = ['', accepted, 'eni-1 ACCEPT', '  ', noData, accepted.replace(' 6 ', ' tcp '), ''].join(
      '\r\n',
    );
    expect(parseRecords(text, defaultFormat)).toMatchObject({
      records: [
        { line: 2, record: { action: 'ACCEPT' } },
        { line: 5, record: { 'log-status': 'NODATA' } },
      ],
      problems: [
        { line: 3, problem: { kind: 'flow-log-field-count' } },
        { line: 6, problem: { kind: 'flow-log-value', field: 'protocol' } },
      ],
    });
  });

  test('have the fields of the header before them', () => {
    const text = `${accepted}\nsrcaddr action\n10.0.0.10 REJECT\n${printed.defaultFormatV2}\n${accepted}`;
    const { records, problems } = parseRecords(text, defaultFormat);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { line: 1 },
      { line: 3, record: { srcaddr: '10.0.0.10', action: 'REJECT' } },
      { line: 5 },
    ]);
  });

  test('are not guessed at after a header that cannot be read', () => {
    expect(parseRecords(`version weather\n2 fine\naction\nACCEPT`, defaultFormat)).toEqual({
      records: [{ line: 4, record: { action: 'ACCEPT' } }],
      problems: [{ line: 1, problem: { kind: 'flow-log-field-unknown', text: 'weather' } }],
    });
  });
});

describe('TCP flags', () => {
  test.each([
    [0, ''],
    [1, 'FIN'],
    [2, 'SYN'],
    [3, 'SYN+FIN'],
    [4, 'RST'],
    [6, 'SYN+RST'],
    [18, 'SYN-ACK'],
    [19, 'SYN-ACK+FIN'],
    [23, 'SYN-ACK+FIN+RST'],
  ])('of %i are those of "%s"', (bits, flags) => {
    expect(tcpFlagsOf(bits).join('+')).toBe(flags);
  });

  test('that flow logs do not tell have no name', () => {
    const [push, acknowledge] = [8, 16];
    expect(tcpFlagsOf(push | acknowledge)).toEqual([]);
  });

  test('of a whole interval are put into one number', () => {
    expect(tcpFlagsOf(tcpFlags['SYN-ACK'] | tcpFlags.FIN)).toEqual(['SYN-ACK', 'FIN']);
  });
});

const anyFormat: fc.Arbitrary<FlowLogFormat> = fc.uniqueArray(fc.constantFrom(...flowLogFields), {
  minLength: 1,
});

function anyValue(field: FlowLogField): fc.Arbitrary<string> {
  const { content } = fieldFacts[field];
  switch (content.kind) {
    case 'text':
      return fc.string({ minLength: 1 }).filter((text) => text !== '-' && !/\s/.test(text));
    case 'address':
      return fc.oneof(fc.ipV4(), fc.ipV6());
    case 'number':
      return fc.nat(content.most ?? Number.MAX_SAFE_INTEGER).map(String);
    case 'word':
      return fc.constantFrom(...content.words);
  }
}

function anyRecord(format: FlowLogFormat): fc.Arbitrary<FlowLogRecord> {
  const values = Object.fromEntries(
    format.map((field) => [
      field,
      field === 'version' ? fc.constant(String(versionOf(format))) : anyValue(field),
    ]),
  );
  return fc.record(values, { requiredKeys: format.filter((field) => field === 'version') });
}

const formatAndRecord = anyFormat.chain((format) => fc.tuple(fc.constant(format), anyRecord(format)));

// Values of records in any order come nearer to being read than any characters do.
const anyLine = fc.oneof(
  fc.constantFrom(accepted, noData, printed.defaultFormatV2),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('-', '2', '6', 'ACCEPT', 'OK', '10.0.0.1', '::1', 'version', '${start}', '__proto__'),
    )
    .map((values) => values.join(' ')),
);

test('a format that was written is read as the same', () => {
  fc.assert(
    fc.property(anyFormat, (format) => {
      expect(parseFormat(formatFormat(format))).toEqual({ ok: true, value: format });
      expect(parseHeader(format.join(' '))).toEqual({ ok: true, value: format });
    }),
    runs,
  );
});

test('a record that was written is read as the same', () => {
  fc.assert(
    fc.property(formatAndRecord, ([format, record]) => {
      const line = formatRecord(record, format);
      expect(parseRecord(line, format), line).toEqual({ ok: true, value: record });
    }),
    runs,
  );
});

test.each(
  Object.entries({
    parseFormat,
    parseHeader,
    parseDefault: (text: string) => parseRecord(text, defaultFormat),
  }),
)('%s gives a value or a problem for any text', (_, parse) => {
  fc.assert(
    fc.property(anyLine, (text) => {
      expect(parse(text)).toHaveProperty('ok');
    }),
    runs,
  );
});

test('every line under a header that can be read is a record or a problem', () => {
  const body = fc.array(anyLine.filter((line) => line.trim() !== '' && !/\n|^\s*version/.test(line)));
  fc.assert(
    fc.property(body, (lines) => {
      const { records, problems } = parseRecords([printed.defaultFormatV2, ...lines].join('\n'), []);
      const told = [...records, ...problems].map(({ line }) => line);
      expect(told.toSorted((one, other) => one - other)).toEqual(lines.map((_, index) => index + 2));
    }),
    runs,
  );
});
