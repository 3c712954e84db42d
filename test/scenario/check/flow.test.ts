import { describe, expect, test } from 'vitest';
import { readSend } from '../../../src/scenario/send.ts';
import { problem as words } from '../../../src/words/en/problem.ts';
import { explain } from '../../../src/words/explain.ts';
import { network } from '../../network.ts';
import { toldOf } from '../told.ts';

const text = `vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:0:1000::/56' } }
subnets: { a: { cidr: 10.0.1.0/24, ipv6: '2001:db8:0:1001::/64' } }
hosts:
  both: { subnet: a, address: 10.0.1.10, ipv6: '2001:db8:0:1001::10' }
  old: { subnet: a, address: 10.0.1.11 }
internet: { laptop: { address: 198.51.100.7 }, phone: { address: '2001:db9::8' } }
load-balancers: { front: { type: network, subnet: a, address: 10.0.1.50, listener: tcp 443, target: 'old:80' } }
`;
const scenario = network(text);

const none = (from: string, to: string) =>
  `\`${from}\` and \`${to}\` have no kind of address in common: one has IPv4 only, the other IPv6 only`;

const flows = [
  { flow: 'tcp both -> phone:443', says: [] },
  { flow: 'tcp laptop -> both:443', says: [] },
  { flow: 'tcp laptop -> front:443', says: [] },
  { flow: 'tcp phone -> [2001:db8:0:1001::10]:443', says: [] },
  { flow: 'tcp old -> [2001:db8::1]:443', says: [none('old', '2001:db8::1')] },
  { flow: 'udp phone -> old:53', says: [none('phone', 'old')] },
  { flow: 'tcp phone -> front:443', says: [none('phone', 'front')] },
  { flow: 'protocol 47 192.0.2.1 -> phone', says: [none('192.0.2.1', 'phone')] },
  { flow: 'icmp laptop -> both', says: [] },
  { flow: 'icmpv6 phone -> both', says: [] },
  {
    flow: 'icmpv6 laptop -> both',
    says: ['`laptop` has no IPv6 address; `icmpv6` goes over IPv6, `icmp` over IPv4'],
  },
  {
    flow: 'icmp phone -> 2001:db8::1',
    says: [
      '`phone` has no IPv4 address; `icmp` goes over IPv4, `icmpv6` over IPv6',
      '`2001:db8::1` has no IPv4 address; `icmp` goes over IPv4, `icmpv6` over IPv6',
    ],
  },
  {
    flow: 'tcp nobody -> noone:443',
    says: [
      'there is no host or internet host `nobody`; there is `both`, `old`, `laptop`, `phone`, `front`',
      'there is no host or internet host `noone`; there is `both`, `old`, `laptop`, `phone`, `front`',
    ],
  },
] as const;

describe('a flow is sent between ends that can speak with each other', () => {
  test.each(flows)('$flow', ({ flow, says }) => {
    const send = readSend(flow, scenario);
    expect(send.ok ? [] : send.problem.map((fault) => explain(fault, words))).toEqual(says);
  });

  test.each(flows)('and is no action of a file otherwise: $flow', ({ flow, says }) => {
    expect(toldOf(`${text}actions:\n  - send ${flow}\n`)).toEqual(says.map((each) => `9:5 ${each}`));
  });

  test('an end that could not be read is told of once', () => {
    expect(
      toldOf(`${text.replace('10.0.1.11', '10.0.1.011')}actions:\n  - send icmpv6 old -> both\n`),
    ).toEqual(['5:30 `10.0.1.011` is not an IPv4 address: the fourth part begins with a zero']);
  });
});
