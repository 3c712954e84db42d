import { describe, expect, test } from 'vitest';
import { formatIpv6, ipv6FromBigInt } from '../../src/net/ipv6.ts';
import { parseIpv6 } from '../../src/net/parse-ipv6.ts';
import { must } from '../must.ts';

describe('an IPv6 address', () => {
  test.each([
    ['::', 0n],
    ['::1', 1n],
    ['1::', 1n << 112n],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 2n ** 128n - 1n],
    ['2001:db8::7', 0x20010db8000000000000000000000007n],
    ['::ffff:a00:1', 0xffff0a000001n],
  ])('%s is one number and back', (text, number) => {
    expect(parseIpv6(text)).toEqual({ ok: true, value: number });
    expect(formatIpv6(ipv6FromBigInt(number))).toBe(text);
  });

  // RFC 4291, section 2.2, and RFC 5952, section 4.
  test.each([
    ['2001:0DB8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8::', '2001:db8::'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::ABCD', '::abcd'],
    // A single group of zeros stays one.
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    // The longest run is shortened, and of two the first.
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['0:0:1:0:0:1:0:0', '::1:0:0:1:0:0'],
    // The last two groups may be in dotted decimal.
    ['::ffff:192.0.2.128', '::ffff:c000:280'],
    ['::0.0.0.0', '::'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatIpv6(must(parseIpv6(text)))).toBe(canonical);
  });

  test.each([
    ['', { what: 'groups', count: 0 }],
    ['1:2:3:4:5:6:7', { what: 'groups', count: 7 }],
    ['1:2:3:4:5:6:7:8:9', { what: 'groups', count: 9 }],
    ['1:2:3:4:5:6:7:1.2.3.4', { what: 'groups', count: 9 }],
    [':', { what: 'empty-group', group: 1 }],
    [':1:2:3:4:5:6:7', { what: 'empty-group', group: 1 }],
    ['1:2:3:4:5:6:7:', { what: 'empty-group', group: 8 }],
    ['1:::2', { what: 'empty-group', group: 2 }],
    [':1::', { what: 'empty-group', group: 1 }],
    ['1::2::3', { what: 'two-gaps' }],
    ['::::', { what: 'two-gaps' }],
    ['1:2:3:4:5:6:7::8', { what: 'idle-gap' }],
    ['1:2:3:4::5:6:7:8', { what: 'idle-gap' }],
    ['::12345', { what: 'over-four-digits', group: 1 }],
    ['2001:00db8::', { what: 'over-four-digits', group: 2 }],
    ['::g', { what: 'not-hexadecimal', group: 1 }],
    ['::0x1', { what: 'not-hexadecimal', group: 1 }],
    ['::-1', { what: 'not-hexadecimal', group: 1 }],
    [' ::1', { what: 'not-hexadecimal', group: 1 }],
    ['::１', { what: 'not-hexadecimal', group: 1 }],
    ['[::1]', { what: 'not-hexadecimal', group: 1 }],
    ['::1/64', { what: 'not-hexadecimal', group: 1 }],
    ['fe80::1%eth0', { what: 'zone' }],
    ['::%', { what: 'zone' }],
    ['::1.2.3', { what: 'ipv4-tail' }],
    ['::1.2.3.04', { what: 'ipv4-tail' }],
    ['::1.2.3.256', { what: 'ipv4-tail' }],
    ['::1.2.3.4:5', { what: 'ipv4-tail' }],
    ['1.2.3.4::', { what: 'ipv4-tail' }],
    ['1.2.3.4', { what: 'groups', count: 2 }],
  ])('%s is none', (text, problem) => {
    expect(parseIpv6(text)).toEqual({ ok: false, problem });
  });

  test('has a number below 2 to the 128th', () => {
    expect(formatIpv6(ipv6FromBigInt(2n ** 128n))).toBe('::');
    expect(formatIpv6(ipv6FromBigInt(-1n))).toBe('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff');
  });
});
