import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anywhere, anywhere6 } from '../../src/net/cidr.ts';
import { parseEntry, parseRule } from '../../src/scenario/notation.ts';
import { sameTraffic } from '../../src/scenario/traffic.ts';
import { describeEntry, describeRule, describeStar } from '../../src/words/describe-rule.ts';
import { ruleSentence as en } from '../../src/words/en/rule-sentence.ts';
import { ruleSentence as ja } from '../../src/words/ja/rule-sentence.ts';
import { must } from '../must.ts';
import { anyTraffic } from '../rule-type/traffic.ts';

test.each([
  [
    'https from 0.0.0.0/0',
    'Anyone (IPv4) may come in with HTTPS (TCP 443).',
    'どこからでも（IPv4）、HTTPS（TCP 443）で入れます。',
  ],
  [
    'https from ::/0',
    'Anyone (IPv6) may come in with HTTPS (TCP 443).',
    'どこからでも（IPv6）、HTTPS（TCP 443）で入れます。',
  ],
  [
    'ssh from 198.51.100.0/24 -- us',
    '198.51.100.0/24 may come in with SSH (TCP 22).',
    '198.51.100.0/24 から、SSH（TCP 22）で入れます。',
  ],
  [
    'mysql from sg:web-sg',
    'Members of web-sg may come in with MYSQL/Aurora (TCP 3306).',
    'web-sg の付いた相手から、MYSQL/Aurora（TCP 3306）で入れます。',
  ],
  [
    'telnet from pl:office',
    'Addresses of prefix list office may come in with telnet (TCP 23).',
    'プレフィックスリスト office のアドレスから、telnet（TCP 23）で入れます。',
  ],
  [
    'http-alt from anywhere',
    'Anyone (IPv4) may come in with HTTP* (TCP 8080).',
    'どこからでも（IPv4）、HTTP*（TCP 8080）で入れます。',
  ],
  [
    'dns-udp from anywhere',
    'Anyone (IPv4) may come in with DNS (UDP) (UDP 53).',
    'どこからでも（IPv4）、DNS (UDP)（UDP 53）で入れます。',
  ],
  [
    'udp 5000-5100 from anywhere',
    'Anyone (IPv4) may come in with UDP ports 5000-5100.',
    'どこからでも（IPv4）、UDP 5000-5100 番ポートで入れます。',
  ],
  [
    'tcp from anywhere',
    'Anyone (IPv4) may come in with any TCP port.',
    'どこからでも（IPv4）、TCP の全ポートで入れます。',
  ],
  [
    'all from anywhere',
    'Anyone (IPv4) may come in with any traffic.',
    'どこからでも（IPv4）、すべてのトラフィックで入れます。',
  ],
  [
    'icmp from anywhere',
    'Anyone (IPv4) may come in with any ICMP message.',
    'どこからでも（IPv4）、すべての ICMP で入れます。',
  ],
])('%s', (line, english, japanese) => {
  const rule = must(parseRule(line, 'ingress'));
  expect(describeRule(rule, 'ingress', en)).toBe(english);
  expect(describeRule(rule, 'ingress', ja)).toBe(japanese);
});

test.each([
  [
    'https to anywhere6',
    'From here, HTTPS (TCP 443) may go out to anyone (IPv6).',
    'どこへでも（IPv6）、HTTPS（TCP 443）で出られます。',
  ],
  [
    'all to 10.0.0.0/8',
    'From here, any traffic may go out to 10.0.0.0/8.',
    '10.0.0.0/8 へ、すべてのトラフィックで出られます。',
  ],
  [
    'tcp 8000 to sg:app',
    'From here, TCP port 8000 may go out to members of app.',
    'app の付いた相手へ、TCP 8000 番ポートで出られます。',
  ],
  [
    'protocol 47 to pl:office',
    'From here, GRE (protocol 47) may go out to addresses of prefix list office.',
    'プレフィックスリスト office のアドレスへ、GRE（プロトコル 47）で出られます。',
  ],
])('%s', (line, english, japanese) => {
  const rule = must(parseRule(line, 'egress'));
  expect(describeRule(rule, 'egress', en)).toBe(english);
  expect(describeRule(rule, 'egress', ja)).toBe(japanese);
});

test.each([
  [
    '100 allow https from anywhere',
    'Rule 100: let in HTTPS (TCP 443) from anyone (IPv4).',
    'ルール 100：どこからでも（IPv4）来る HTTPS（TCP 443）のパケットを通します。',
  ],
  [
    '90 deny icmp 8/0 from 198.51.100.0/24',
    'Rule 90: turn away ICMP Echo Request with code 0 from 198.51.100.0/24.',
    'ルール 90：198.51.100.0/24 から来る ICMP Echo Request（コード 0）のパケットを止めます。',
  ],
  [
    '32766 deny protocol 200 from ::/0',
    'Rule 32766: turn away protocol 200 from anyone (IPv6).',
    'ルール 32766：どこからでも（IPv6）来るプロトコル 200 のパケットを止めます。',
  ],
])('%s', (line, english, japanese) => {
  const entry = must(parseEntry(line, 'ingress'));
  expect(describeEntry(entry, 'ingress', en)).toBe(english);
  expect(describeEntry(entry, 'ingress', ja)).toBe(japanese);
});

test.each([
  [
    '140 allow tcp 1024-65535 to anywhere',
    'Rule 140: let out TCP ports 1024-65535 to anyone (IPv4).',
    'ルール 140：どこへでも（IPv4）行く TCP 1024-65535 番ポートのパケットを通します。',
  ],
  [
    '10 deny icmpv6 200 to 2001:db8::/32',
    'Rule 10: hold back ICMPv6 type 200 to 2001:db8::/32.',
    'ルール 10：2001:db8::/32 へ行く ICMPv6 タイプ 200 のパケットを止めます。',
  ],
])('%s', (line, english, japanese) => {
  const entry = must(parseEntry(line, 'egress'));
  expect(describeEntry(entry, 'egress', en)).toBe(english);
  expect(describeEntry(entry, 'egress', ja)).toBe(japanese);
});

test('the end of a network ACL is a sentence for each family', () => {
  expect(describeStar(anywhere, 'ingress', en)).toBe('Rule *: turn away all else from anyone (IPv4).');
  expect(describeStar(anywhere6, 'egress', ja)).toBe(
    'ルール *：どこへでも（IPv6）行く、ほかのパケットをすべて止めます。',
  );
});

test('no rule is left without a sentence, and two kinds of traffic never have the same', () => {
  fc.assert(
    fc.property(anyTraffic, anyTraffic, (one, other) => {
      for (const words of [en, ja]) {
        const [first, second] = [one, other].map((traffic) =>
          describeRule({ traffic, peer: { kind: 'cidr', cidr: anywhere } }, 'ingress', words),
        );
        expect(first).not.toMatch(/undefined|null|NaN/);
        if (!sameTraffic(one, other)) expect(first).not.toBe(second);
      }
    }),
  );
});
