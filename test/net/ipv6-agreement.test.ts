import fc from 'fast-check';
import { Address6 } from 'ip-address';
import { expect, test } from 'vitest';
import { formatIpv6, ipv6FromBigInt } from '../../src/net/ipv6.ts';
import { parseIpv6 } from '../../src/net/parse-ipv6.ts';

const runs = { seed: 20_241_030, numRuns: 2000 } as const;

/** What the package `ip-address` makes of a text: number and RFC 5952 text, or nothing. */
function theirs(text: string) {
  try {
    const address = new Address6(text);
    return { number: address.bigInt(), text: address.correctForm() };
  } catch {
    return undefined;
  }
}

function ours(text: string) {
  const read = parseIpv6(text);
  return read.ok ? { number: read.value, text: formatIpv6(read.value) } : undefined;
}

/**
 * Where ours is stricter. A zone names an interface of the machine that reads it, which no rule could mean;
 * a prefix length belongs to a block, which has its own reader.
 */
const takenByThemOnly = /[%/]/;

const digits = fc.constantFrom(
  '0',
  '00',
  '0000',
  '1',
  'f',
  'F',
  '01',
  'db8',
  'DB8',
  '2001',
  'ffff',
  '12345',
  'g',
  '',
);
const tail = fc.constantFrom(
  '1.2.3.4',
  '0.0.0.0',
  '255.255.255.255',
  '1.2.3',
  '1.2.3.256',
  '01.2.3.4',
  '1.2.3.4.5',
  '::',
);
const separator = fc.constantFrom(':', ':', ':', ':', ':', ':', '::', ':::', '');

/** Texts that are nearly addresses: as many groups as there are, or one more, or fewer, and something at the end. */
const nearly = fc
  .tuple(
    fc.array(fc.tuple(digits, separator), { maxLength: 9 }),
    fc.option(fc.oneof(tail, digits, fc.constantFrom('%1', '/64', ' ', ']')), { nil: '', freq: 2 }),
  )
  .map(([groups, end]) => groups.flat().join('') + end);

/** Texts of addresses, with as much left out as there may be. */
const written = fc
  .array(fc.constantFrom('0', '0', '0', '1', 'abcd', '0042'), { minLength: 8, maxLength: 8 })
  .chain((groups) =>
    fc.tuple(fc.nat(8), fc.nat(8)).map(([one, other]) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const isGap = end > start && groups.slice(start, end).every((group) => group === '0');
      return isGap ? `${groups.slice(0, start).join(':')}::${groups.slice(end).join(':')}` : groups.join(':');
    }),
  );

test('both read the same texts as the same numbers, and write them alike', () => {
  const texts = fc.oneof(written, nearly, fc.string({ unit: fc.constantFrom(...'0:1f.%/') }));
  fc.assert(
    fc.property(texts, (text) => {
      const [mine, other] = [ours(text), theirs(text)];
      if (takenByThemOnly.test(text)) expect(mine).toBeUndefined();
      else expect(mine, text).toEqual(other);
    }),
    runs,
  );
});

test('every number is written as they write it, and read as it was', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
      fc.nat(127),
      fc.nat(127),
      (number, one, other) => {
        // A run of zeros, since that is what the short form is about.
        const [low, high] = [BigInt(Math.min(one, other)), BigInt(Math.max(one, other))];
        const value = ipv6FromBigInt(number & ~(((1n << (high - low)) - 1n) << low));
        const text = formatIpv6(value);
        expect(text).toBe(Address6.fromBigInt(value).correctForm());
        expect(parseIpv6(text)).toEqual({ ok: true, value });
      },
    ),
    runs,
  );
});

test.each(['fe80::1%eth0', '2001:db8::/32'])('%s is an address to them, and none to us', (text) => {
  expect(theirs(text)).toBeDefined();
  expect(ours(text)).toBeUndefined();
});
