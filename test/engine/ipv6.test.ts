import { describe, expect, test } from 'vitest';
import { network } from '../network.ts';
import { verdictsOf } from './verdict.ts';

/** A dual-stack host in a VPC with both families, and visitors of both. */
function dualStack(rules: { inbound: string; outbound?: string; acl?: string; routes?: string }) {
  const { inbound, outbound = '[all to anywhere, all to anywhere6]', acl = '', routes } = rules;
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1234:1a00::/56' } }
subnets:
  public:
    cidr: 10.0.1.0/24
    ipv6: '2001:db8:1234:1a01::/64'
    ${acl === '' ? '' : 'acl: gate'}
    routes: ${routes ?? "['0.0.0.0/0 -> igw', '::/0 -> igw']"}
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, ipv6: '2001:db8:1234:1a01::10', groups: [web-sg] }
  db: { subnet: public, address: 10.0.1.20, ipv6: '2001:db8:1234:1a01::20', groups: [db-sg] }
internet:
  laptop: { address: 198.51.100.7, ipv6: '2001:db9::7' }
  phone: { address: '2001:db9::8' }
security-groups:
  web-sg: { inbound: ${inbound}, outbound: ${outbound} }
  db-sg: { inbound: ['postgres from sg:web-sg'] }
${acl}
`);
}

const web6 = '[2001:db8:1234:1a01::10]';

describe('neither family is touched by the rules of the other', () => {
  test.each([
    { inbound: "['https from 0.0.0.0/0']", v4: 'home', v6: 'request stops at web sg inbound' },
    { inbound: "['https from ::/0']", v4: 'request stops at web sg inbound', v6: 'home' },
    { inbound: "['https from anywhere', 'https from anywhere6']", v4: 'home', v6: 'home' },
    { inbound: "['all from 2001:db9::/32']", v4: 'request stops at web sg inbound', v6: 'home' },
  ])('a security group with $inbound', ({ inbound, v4, v6 }) => {
    const scenario = dualStack({ inbound });
    const sends = ['send tcp laptop -> 203.0.113.10:443', `send tcp laptop -> ${web6}:443`];
    expect(verdictsOf(scenario, sends)).toEqual([v4, v6]);
  });

  test.each([
    { entries: "'100 allow all from 0.0.0.0/0'", v4: 'home', v6: 'request stops at public acl inbound *' },
    { entries: "'101 allow all from ::/0'", v4: 'request stops at public acl inbound *', v6: 'home' },
    {
      entries: "'50 deny https from ::/0', '100 allow all from 0.0.0.0/0', '101 allow all from ::/0'",
      v4: 'home',
      v6: 'request stops at public acl inbound 50',
    },
  ])('a network ACL with $entries', ({ entries, v4, v6 }) => {
    const acl = `network-acls: { gate: { inbound: [${entries}], outbound: ['100 allow all to 0.0.0.0/0', '101 allow all to ::/0'] } }`;
    const scenario = dualStack({ inbound: '[all from anywhere, all from anywhere6]', acl });
    const sends = ['send tcp laptop -> 203.0.113.10:443', `send tcp laptop -> ${web6}:443`];
    expect(verdictsOf(scenario, sends)).toEqual([v4, v6]);
  });
});

test('the default network ACL lets IPv6 pass by rule 101 where the VPC has it', () => {
  const scenario = dualStack({ inbound: "['https from ::/0']" });
  expect(verdictsOf(scenario, ['send tcp phone -> web:443'])).toEqual(['home']);
});

test('a flow between names goes by IPv4 where both ends have it, else by IPv6', () => {
  const scenario = dualStack({ inbound: "['https from ::/0']" });
  expect(verdictsOf(scenario, ['send tcp laptop -> web:443', 'send tcp phone -> web:443'])).toEqual([
    'request stops at web sg inbound',
    'home',
  ]);
});

test('a rule that names a group means the IPv6 addresses of its members too', () => {
  const scenario = dualStack({ inbound: '[]' });
  expect(
    verdictsOf(scenario, ['send tcp web -> db:5432', 'send tcp web -> [2001:db8:1234:1a01::20]:5432']),
  ).toEqual(['home', 'home']);
});

describe('ping6', () => {
  test.each([
    { inbound: "['icmpv6 128/0 from ::/0']", says: 'home' },
    { inbound: "['icmpv6 from ::/0']", says: 'home' },
    { inbound: "['icmp from anywhere']", says: 'request stops at web sg inbound' },
    { inbound: "['icmpv6 129 from ::/0']", says: 'request stops at web sg inbound' },
    { inbound: "['protocol 58 from ::/0']", says: 'home' },
  ])('a security group with $inbound', ({ inbound, says }) => {
    expect(verdictsOf(dualStack({ inbound, outbound: '[]' }), ['send icmpv6 laptop -> web'])).toEqual([says]);
  });

  test('its reply, of type 129, needs a rule of the network ACL', () => {
    const acl = (home: string) =>
      `network-acls: { gate: { inbound: ['100 allow icmpv6 128 from ::/0'], outbound: [${home}] } }`;
    const of = (home: string) =>
      verdictsOf(dualStack({ inbound: "['icmpv6 from ::/0']", acl: acl(home) }), [
        'send icmpv6 laptop -> web',
      ]);
    expect(of("'100 allow icmpv6 129 to ::/0'")).toEqual(['home']);
    expect(of("'100 allow icmpv6 128 to ::/0'")).toEqual(['reply stops at public acl outbound *']);
  });
});

test('a closed UDP port refuses by an ICMPv6 error, which finds the way home by state', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1234:1a00::/56' } }
subnets: { public: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1234:1a01::/64', routes: ['::/0 -> igw'] } }
hosts: { web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', groups: [sg], listens: [] } }
internet: { phone: { address: '2001:db9::8' } }
security-groups: { sg: { inbound: ['udp 53 from ::/0'], outbound: [] } }
`);
  expect(verdictsOf(scenario, ['send udp phone -> web:53'])).toEqual(['refused']);
});

describe('untracked flows stand apart by family', () => {
  const actions = (family: '4' | '6', remove: string) => [
    family === '4' ? 'send tcp laptop -> 203.0.113.10:80' : `send tcp laptop -> ${web6}:80`,
    `remove web-sg ${remove}`,
    'again',
  ];
  const open = "['http from 0.0.0.0/0', 'http from ::/0']";

  test.each([
    { family: '4', remove: 'inbound http from 0.0.0.0/0', says: 'request stops at web sg inbound' },
    { family: '4', remove: 'inbound http from ::/0', says: 'home' },
    { family: '6', remove: 'inbound http from ::/0', says: 'request stops at web sg inbound' },
    { family: '6', remove: 'inbound http from 0.0.0.0/0', says: 'home' },
  ] as const)('IPv$family after “remove $remove”', ({ family, remove, says }) => {
    expect(verdictsOf(dualStack({ inbound: open }), actions(family, remove))).toEqual(['home', says]);
  });

  test('without its IPv6 outbound rule, IPv6 alone is tracked', () => {
    const scenario = dualStack({ inbound: open, outbound: '[all to anywhere]' });
    expect(verdictsOf(scenario, actions('6', 'inbound http from ::/0'))).toEqual(['home', 'home']);
    expect(verdictsOf(scenario, actions('4', 'inbound http from 0.0.0.0/0'))).toEqual([
      'home',
      'request stops at web sg inbound',
    ]);
  });
});

describe('the egress-only internet gateway', () => {
  const scenario = dualStack({
    inbound: "['all from ::/0']",
    routes: "['0.0.0.0/0 -> igw', '::/0 -> eigw']",
  });

  test('lets IPv6 out and its answer home', () => {
    expect(verdictsOf(scenario, ['send tcp web -> [2001:db9::7]:443'])).toEqual(['home']);
  });

  test('lets nothing in that begins outside', () => {
    expect(verdictsOf(scenario, [`send tcp laptop -> ${web6}:443`])).toEqual([
      'request stops at eigw inbound egress-only',
    ]);
  });

  test('leads in again to a host of ours as from anywhere, by its groups', () => {
    const both = network(`
vpcs: { a: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1::/56' }, b: { cidr: 10.1.0.0/16, ipv6: '2001:db8:2::/56' } }
subnets:
  out: { vpc: a, cidr: 10.0.1.0/24, ipv6: '2001:db8:1::/64', routes: ['::/0 -> eigw'] }
  in: { vpc: b, cidr: 10.1.1.0/24, ipv6: '2001:db8:2::/64', routes: ['::/0 -> igw'] }
hosts:
  one: { subnet: out, address: 10.0.1.10, ipv6: '2001:db8:1::10', groups: [open] }
  two: { subnet: in, address: 10.1.1.10, ipv6: '2001:db8:2::10', groups: [shut] }
security-groups: { open: { vpc: a }, shut: { vpc: b } }
`);
    expect(verdictsOf(both, ['send tcp one -> [2001:db8:2::10]:443'])).toEqual([
      'request stops at two sg inbound',
    ]);
    const opened = ['add shut inbound https from 2001:db8:1::/64', 'send tcp one -> [2001:db8:2::10]:443'];
    expect(verdictsOf(both, opened)).toEqual(['home']);
  });

  test('has every connection tracked, whatever the rules', () => {
    const actions = ['send tcp web -> [2001:db9::7]:443', 'remove web-sg outbound all to ::/0', 'again'];
    expect(verdictsOf(scenario, actions)).toEqual(['home', 'home']);
  });
});

test('an IPv6 subnet without a route to the internet has no way home, and a VPC without an internet gateway no way in', () => {
  const noWayHome = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1234:1a00::/56' } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1234:1a01::/64', routes: ['::/0 -> igw'] }
  private: { cidr: 10.0.2.0/24, ipv6: '2001:db8:1234:1a02::/64' }
hosts: { db: { subnet: private, address: 10.0.2.20, ipv6: '2001:db8:1234:1a02::20', groups: [sg] } }
internet: { phone: { address: '2001:db9::8' } }
security-groups: { sg: { inbound: ['all from ::/0'] } }
`);
  expect(verdictsOf(noWayHome, ['send tcp phone -> db:443'])).toEqual(['reply stops at private route none']);
  const noWayIn = dualStack({ inbound: "['all from ::/0']", routes: '[]' });
  expect(verdictsOf(noWayIn, ['send tcp phone -> web:443'])).toEqual([
    'request stops at igw inbound no-internet-gateway',
  ]);
});
