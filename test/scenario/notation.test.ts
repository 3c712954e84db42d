import { describe, expect, test } from 'vitest';
import { namedTraffic } from '../../src/scenario/named-traffic.ts';
import { formatEntry, formatRule } from '../../src/scenario/rule-text.ts';
import { parseEntry, parseRule } from '../../src/scenario/notation.ts';
import { formatTraffic } from '../../src/scenario/rule-text.ts';
import { parseTraffic } from '../../src/scenario/traffic-notation.ts';
import { must } from '../must.ts';

describe('an inbound rule', () => {
  test.each([
    ['https from 0.0.0.0/0', 'https from 0.0.0.0/0'],
    ['tcp 443 from 0.0.0.0/0', 'https from 0.0.0.0/0'],
    ['tcp 443-443 from anywhere', 'https from 0.0.0.0/0'],
    ['HTTPS From Anywhere', 'https from 0.0.0.0/0'],
    ['  ssh   from\t198.51.100.0/24 ', 'ssh from 198.51.100.0/24'],
    ['tcp from 10.0.0.0/8', 'tcp from 10.0.0.0/8'],
    ['tcp 0-65535 from 10.0.0.0/8', 'tcp from 10.0.0.0/8'],
    ['tcp 1024 - 65535 from 10.0.0.0/8', 'tcp 1024-65535 from 10.0.0.0/8'],
    ['udp 443 from 10.0.0.0/8', 'udp 443 from 10.0.0.0/8'],
    ['udp 53 from 10.0.0.0/8', 'dns-udp from 10.0.0.0/8'],
    ['tcp 9142 from 10.0.0.0/8', 'cqlsh from 10.0.0.0/8'],
    ['tcp 9042 from 10.0.0.0/8', 'tcp 9042 from 10.0.0.0/8'],
    ['mysql from sg:web-sg', 'mysql from sg:web-sg'],
    ['all from sg:Web-SG', 'all from sg:Web-SG'],
    ['all from pl:office', 'all from pl:office'],
    ['icmp from anywhere', 'icmp from 0.0.0.0/0'],
    ['icmp 8 from anywhere', 'icmp 8 from 0.0.0.0/0'],
    ['icmp 3/4 from anywhere', 'icmp 3/4 from 0.0.0.0/0'],
    ['icmp 3 / 4 from anywhere', 'icmp 3/4 from 0.0.0.0/0'],
    ['protocol 47 from anywhere', 'protocol 47 from 0.0.0.0/0'],
    ['protocol 6 from anywhere', 'tcp from 0.0.0.0/0'],
    ['protocol 17 from anywhere', 'udp from 0.0.0.0/0'],
    ['protocol 1 from anywhere', 'icmp from 0.0.0.0/0'],
    ['icmpv6 from anywhere6', 'icmpv6 from ::/0'],
    ['ICMPv6 128 from ::/0', 'icmpv6 128 from ::/0'],
    ['icmpv6 1 / 4 from ::/0', 'icmpv6 1/4 from ::/0'],
    ['protocol 58 from ::/0', 'icmpv6 from ::/0'],
    ['https from ANYWHERE6', 'https from ::/0'],
    ['https from 2001:DB8:0:0::7/32', 'https from 2001:db8::/32'],
    ['https from 2001:db8::7/128', 'https from 2001:db8::7/128'],
    ['https from 100.68.0.18/18', 'https from 100.68.0.0/18'],
    ['https from anywhere -- the shop window', 'https from 0.0.0.0/0 -- the shop window'],
    ['https from anywhere -- from here -- to there', 'https from 0.0.0.0/0 -- from here -- to there'],
    ['https from anywhere --   two  spaces  ', 'https from 0.0.0.0/0 -- two  spaces'],
    ['https from anywhere -- ', 'https from 0.0.0.0/0'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatRule(must(parseRule(text, 'ingress')), 'ingress')).toBe(canonical);
  });

  test.each([
    ['', 'preposition'],
    ['https', 'preposition'],
    ['https to anywhere', 'preposition'],
    ['from anywhere', 'traffic'],
    ['htps from anywhere', 'traffic'],
    ['constructor from anywhere', 'traffic'],
    ['https 443 from anywhere', 'traffic-too-much'],
    ['all 80 from anywhere', 'traffic-too-much'],
    ['tcp 44 3 from anywhere', 'port'],
    ['tcp 65536 from anywhere', 'port'],
    ['tcp 443,80 from anywhere', 'port'],
    ['tcp 443-80 from anywhere', 'port-range-backwards'],
    ['icmp 256 from anywhere', 'icmp'],
    ['icmp 8 0 from anywhere', 'icmp'],
    ['icmp 8/256 from anywhere', 'icmp'],
    ['icmp any/4 from anywhere', 'icmp'],
    ['icmpv6 256 from anywhere6', 'icmpv6'],
    ['icmpv6 echo from anywhere6', 'icmpv6'],
    ['protocol from anywhere', 'protocol-number'],
    ['protocol 256 from anywhere', 'protocol-number'],
    ['protocol 4 7 from anywhere', 'protocol-number'],
    ['protocol gre from anywhere', 'protocol-number'],
    ['https from', 'peer'],
    ['https from web', 'peer'],
    ['https from sg:', 'peer'],
    ['https from pl: office', 'peer'],
    ['https from anywhere4', 'peer'],
    ['https from ::', 'cidr-without-length'],
    ['https from ::/129', 'cidr-length'],
    ['https from 2001:db8::1::/64', 'address'],
    ['https from [2001:db8::]/32', 'address'],
    ['https from 10.0.0.1', 'cidr-without-length'],
    ['https from 10.0.0.0/33', 'cidr-length'],
    ['https from 10.0.010.1/32', 'address'],
    ['https from 10.0.0.0/8 10.1.0.0/16', 'cidr-length'],
    [`https from anywhere -- ${'x'.repeat(256)}`, 'description'],
    ['https from anywhere -- café', 'description'],
    ['https from anywhere -- a<b', 'description'],
  ])('%s is none', (text, kind) => {
    expect(parseRule(text, 'ingress')).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('an outbound rule', () => {
  test('says to where', () => {
    expect(formatRule(must(parseRule('tcp 443 to anywhere', 'egress')), 'egress')).toBe('https to 0.0.0.0/0');
  });

  test('is told when it says from where', () => {
    expect(parseRule('https from anywhere', 'egress')).toMatchObject({
      problem: { kind: 'preposition', wanted: 'to', got: 'from' },
    });
  });
});

describe('an entry of a network ACL', () => {
  test.each([
    ['100 allow https from 0.0.0.0/0', '100 allow https from 0.0.0.0/0'],
    ['1 DENY all from anywhere', '1 deny all from 0.0.0.0/0'],
    ['101 allow all from ::/0', '101 allow all from ::/0'],
    ['120 allow icmpv6 128/0 from 2001:db8::/32', '120 allow icmpv6 128/0 from 2001:db8::/32'],
    ['32766 deny tcp 22 from 10.0.0.7/8', '32766 deny ssh from 10.0.0.0/8'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatEntry(must(parseEntry(text, 'ingress')), 'ingress')).toBe(canonical);
  });

  test.each([
    ['', 'rule-number'],
    ['allow https from anywhere', 'rule-number'],
    ['0 allow https from anywhere', 'rule-number'],
    ['32767 allow https from anywhere', 'rule-number'],
    ['* deny all from anywhere', 'rule-number'],
    ['1.5 allow https from anywhere', 'rule-number'],
    ['100', 'entry-action'],
    ['100 permit https from anywhere', 'entry-action'],
    ['100 allow https to anywhere', 'preposition'],
    ['100 allow https from sg:web-sg', 'entry-peer'],
    ['100 allow https from pl:office', 'entry-peer'],
    ['100 allow https from anywhere -- why', 'description'],
    ['100 allow htps from anywhere', 'traffic'],
  ])('%s is none', (text, kind) => {
    expect(parseEntry(text, 'ingress')).toMatchObject({ ok: false, problem: { kind } });
  });
});

test.each(namedTraffic)('$name is $protocol $port and nothing else', ({ name, protocol, port }) => {
  const traffic = { protocol, ports: { first: port, last: port } };
  expect(parseTraffic(name)).toEqual({ ok: true, value: traffic });
  expect(parseTraffic(`${protocol} ${String(port)}`)).toEqual({ ok: true, value: traffic });
  expect(formatTraffic(traffic)).toBe(name);
});
