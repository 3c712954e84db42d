import { describe, expect, test } from 'vitest';
import { formatAction } from '../../src/scenario/action-text.ts';
import { parseAction } from '../../src/scenario/action-notation.ts';
import { formatFlow } from '../../src/scenario/flow-text.ts';
import { parseFlow } from '../../src/scenario/flow-notation.ts';
import { must } from '../must.ts';

describe('a flow', () => {
  test.each([
    ['tcp laptop:41022 -> web:443', 'tcp laptop:41022 -> web:443'],
    ['TCP laptop->web:443', 'tcp laptop -> web:443'],
    ['udp 198.51.100.7 -> 10.0.0.2:53', 'udp 198.51.100.7 -> 10.0.0.2:53'],
    ['icmp laptop -> web', 'icmp laptop -> web'],
    ['icmp laptop -> web 8', 'icmp laptop -> web'],
    ['icmp laptop -> web 8/0', 'icmp laptop -> web'],
    ['icmp laptop -> web 3/4', 'icmp laptop -> web 3/4'],
    ['icmp laptop -> web 3 / 4', 'icmp laptop -> web 3/4'],
    ['protocol 47 a -> b', 'protocol 47 a -> b'],
    ['icmpv6 laptop -> web', 'icmpv6 laptop -> web'],
    ['ICMPv6 laptop -> web 128/0', 'icmpv6 laptop -> web'],
    ['icmpv6 laptop -> web 1/4', 'icmpv6 laptop -> web 1/4'],
    ['icmpv6 2001:DB8::7 -> web', 'icmpv6 2001:db8::7 -> web'],
    ['icmpv6 [2001:db8::7] -> ::1', 'icmpv6 2001:db8::7 -> ::1'],
    ['tcp [2001:db8:0::7]:41022 -> [::1]:443', 'tcp [2001:db8::7]:41022 -> [::1]:443'],
    ['udp 2001:db8::7 -> web:53', 'udp 2001:db8::7 -> web:53'],
    ['tcp [::ffff:10.0.0.1]:1 -> web:443', 'tcp [::ffff:a00:1]:1 -> web:443'],
    ['protocol 47 ::1 -> ::2', 'protocol 47 ::1 -> ::2'],
    ['tcp ノート:1 -> 店:443', 'tcp ノート:1 -> 店:443'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatFlow(must(parseFlow(text)))).toBe(canonical);
  });

  test.each([
    ['', 'flow'],
    ['tcp laptop web:443', 'flow'],
    ['tcp laptop -> web:443 -> db:5432', 'flow'],
    ['sctp laptop -> web:443', 'flow'],
    ['tcp -> web:443', 'end'],
    ['tcp laptop -> web', 'end-port'],
    ['tcp laptop -> web:', 'port'],
    ['tcp laptop:x -> web:443', 'port'],
    ['tcp laptop -> web:65536', 'port'],
    ['tcp laptop -> web:80-90', 'port'],
    ['tcp laptop -> web:443 db:1', 'end'],
    ['tcp 10.0.0.256 -> web:443', 'address'],
    ['tcp ::1 -> 2001:db8::7:443', 'end-port'],
    ['tcp laptop -> [2001:db8::7]', 'end-port'],
    ['tcp laptop -> [2001:db8::7]:', 'port'],
    ['tcp laptop -> [2001:db8::7]443', 'end'],
    ['tcp laptop -> [2001:db8::7', 'end'],
    ['tcp laptop -> 2001:db8::7]:443', 'address'],
    ['tcp laptop -> [web]:443', 'end'],
    ['tcp laptop -> [10.0.0.1]:443', 'end'],
    ['tcp laptop -> [2001:db8::7::]:443', 'address'],
    ['tcp laptop -> [fe80::1%eth0]:443', 'address'],
    ['icmpv6 [2001:db8::7]:1 -> web', 'end'],
    ['icmpv6 laptop -> web 256', 'icmpv6'],
    ['protocol 58 a -> b', 'protocol-has-name'],
    ['icmp laptop:1 -> web', 'end'],
    ['icmp laptop -> web 8 0', 'icmp'],
    ['icmp laptop -> web x', 'icmp'],
    ['protocol 6 a -> b', 'protocol-has-name'],
    ['protocol x a -> b', 'protocol-number'],
    ['protocol 47 a:1 -> b', 'end'],
  ])('%s is none', (text, kind) => {
    expect(parseFlow(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('an action', () => {
  test.each([
    ['send tcp laptop -> web:443', 'send tcp laptop -> web:443'],
    ['Send  UDP laptop -> dns:53  OneWay', 'send udp laptop -> dns:53 oneway'],
    ['send icmp laptop -> oneway', 'send icmp laptop -> oneway'],
    ['send icmp laptop -> oneway oneway', 'send icmp laptop -> oneway oneway'],
    ['again', 'again'],
    ['again tcp laptop -> web:443', 'again tcp laptop -> web:443'],
    ['close', 'close'],
    ['close tcp laptop:1 -> web:443', 'close tcp laptop:1 -> web:443'],
    ['wait 351s', 'wait 351s'],
    ['WAIT 0S', 'wait 0s'],
    ['add web-sg inbound tcp 443 from anywhere', 'add web-sg inbound https from 0.0.0.0/0'],
    [
      'add web-sg outbound all to anywhere -- two  spaces',
      'add web-sg outbound all to 0.0.0.0/0 -- two  spaces',
    ],
    [
      'remove gate inbound 100 allow https from anywhere',
      'remove gate inbound 100 allow https from 0.0.0.0/0',
    ],
    ['replace-groups web', 'replace-groups web'],
    ['replace-groups web a b', 'replace-groups web a b'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatAction(must(parseAction(text)))).toBe(canonical);
  });

  test.each([
    ['', 'action'],
    ['fly', 'action'],
    ['constructor', 'action'],
    ['send', 'flow'],
    ['send oneway', 'flow'],
    ['again please', 'flow'],
    ['wait', 'wait'],
    ['wait 5', 'wait'],
    ['wait 5m', 'wait'],
    ['wait -5s', 'wait'],
    ['wait 1e3s', 'wait'],
    ['wait 9999999999s', 'wait'],
    ['add', 'direction-word'],
    ['add web-sg', 'direction-word'],
    ['add web-sg ingress https from anywhere', 'direction-word'],
    ['add web-sg inbound', 'preposition'],
    ['add web-sg inbound https to anywhere', 'preposition'],
    ['add gate inbound 0 allow https from anywhere', 'rule-number'],
    ['replace-groups', 'action'],
  ])('%s is none', (text, kind) => {
    expect(parseAction(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});

test.each([
  ['web', 'web:443'],
  ['10.0.0.1', '10.0.0.1:443'],
  ['2001:db8::7', '[2001:db8::7]:443'],
  ['[2001:db8::7]', '[2001:db8::7]:443'],
])('an end without a port, such as %s, comes with one as it would be right', (text, written) => {
  expect(parseFlow(`tcp laptop -> ${text}`)).toMatchObject({ problem: { kind: 'end-port', text, written } });
});

test('an arrow from a Japanese keyboard is an arrow', () => {
  expect(parseFlow('tcp laptop → web:443')).toEqual(parseFlow('tcp laptop -> web:443'));
});
