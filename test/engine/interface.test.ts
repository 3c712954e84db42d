import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { isExchange } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';
import { cut, street } from './street.ts';
import { verdictsOf } from './verdict.ts';

describe('mail on port 25', () => {
  const scenario = (more = '') =>
    network(`
${more}
vpcs: { main: { cidr: 10.0.0.0/16, secondary: [198.18.0.0/24], ipv6: '2001:db8:1:1a00::/56' } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1:1a01::/64', routes: ['0.0.0.0/0 -> igw', '::/0 -> igw'] }
  private: { cidr: 10.0.2.0/24, routes: ['0.0.0.0/0 -> nat:exit'] }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, ipv6: '2001:db8:1:1a01::10', groups: [sg] }
  mail: { subnet: public, address: 10.0.1.25, public: 203.0.113.25, groups: [sg] }
  app: { subnet: private, address: 10.0.2.10, groups: [sg] }
internet: { relay: { address: 198.51.100.25, ipv6: '2001:db9::25' } }
security-groups: { sg: { inbound: [all from anywhere, all from anywhere6] } }
`);

  test.each([
    { flow: 'tcp web -> relay:25', says: 'request stops at web port-25' },
    { flow: 'tcp web -> [2001:db9::25]:25', says: 'request stops at web port-25' },
    { flow: 'tcp app -> relay:25', says: 'request stops at app port-25' },
    { flow: 'tcp web -> 203.0.113.25:25', says: 'request stops at web port-25' },
    { flow: 'tcp web -> mail:25', says: 'home' },
    { flow: 'tcp web -> relay:587', says: 'home' },
    { flow: 'udp web -> relay:25', says: 'home' },
    { flow: 'tcp relay -> mail:25', says: 'home' },
    { flow: 'tcp relay:25 -> mail:443', says: 'home' },
  ])('$flow: $says', ({ flow, says }) => {
    expect(verdictsOf(scenario(), [`send ${flow}`])).toEqual([says]);
  });

  test('leaves an account that was freed of the restriction', () => {
    expect(verdictsOf(scenario('port-25: lifted'), ['send tcp web -> relay:25'])).toEqual(['home']);
  });
});

describe('a host on the way', () => {
  const scenario = (check: boolean, dbIn: string) =>
    network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  app: { cidr: 10.0.1.0/24, routes: [10.0.3.0/24 -> host:firewall] }
  middle: { cidr: 10.0.2.0/24, acl: middle }
  db: { cidr: 10.0.3.0/24, routes: [10.0.1.0/24 -> host:firewall] }
hosts:
  app: { subnet: app, address: 10.0.1.10, groups: [app-sg] }
  firewall: { subnet: middle, address: 10.0.2.5, groups: [wall-sg], source-dest-check: ${String(check)} }
  db: { subnet: db, address: 10.0.3.20, groups: [db-sg] }
security-groups:
  app-sg: {}
  wall-sg: { inbound: [postgres from 10.0.0.0/16], outbound: [postgres to 10.0.0.0/16] }
  db-sg: { inbound: [${dbIn}], outbound: [] }
network-acls: { middle: { inbound: [100 allow all from 10.0.0.0/16], outbound: [100 allow all to 10.0.0.0/16] } }
`);
  const send = ['send tcp app -> db:5432'];

  test('takes nothing that is not for it, unless its source/destination check is off', () => {
    const dbIn = 'postgres from 10.0.1.0/24';
    expect(verdictsOf(scenario(true, dbIn), send)).toEqual(['request stops at firewall source-dest-check']);
    expect(verdictsOf(scenario(false, dbIn), send)).toEqual(['home']);
  });

  test('hides the groups of both ends from each other', () => {
    expect(verdictsOf(scenario(false, 'postgres from sg:app-sg'), send)).toEqual([
      'request stops at db sg inbound',
    ]);
  });

  test('that sends a packet back to where it came from makes no endless way', () => {
    const circle = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  one: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> host:right] }
  left: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> host:right] }
  right: { cidr: 10.0.3.0/24, routes: [0.0.0.0/0 -> host:left] }
hosts:
  app: { subnet: one, address: 10.0.1.10, groups: [sg] }
  left: { subnet: left, address: 10.0.2.5, groups: [sg], source-dest-check: false }
  right: { subnet: right, address: 10.0.3.5, groups: [sg], source-dest-check: false }
internet: { site: { address: 198.51.100.7 } }
security-groups: { sg: { inbound: [all from anywhere] } }
`);
    const [says] = verdictsOf(circle, ['send tcp app -> site:443']);
    expect(says).toMatch(/^request stops at (left|right) route loop$/);
  });
});

describe('idle timeouts of an interface', () => {
  const scenario = (host: string) =>
    network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [sg], ${host} } }
internet: { laptop: { address: 198.51.100.7 } }
security-groups: { sg: { inbound: [ssh from 198.51.100.0/24, dns-udp from 198.51.100.0/24], outbound: [] } }
`);
  const ssh = (wait: number) => [
    'send tcp laptop -> web:22',
    'remove sg inbound ssh from 198.51.100.0/24',
    `wait ${String(wait)}s`,
    'again',
  ];

  test.each([
    { host: 'system: linux', wait: 431_999, says: 'home' },
    { host: 'system: linux', wait: 432_000, says: cut },
    { host: 'hardware: nitro-v6', wait: 349, says: 'home' },
    { host: 'hardware: nitro-v6', wait: 350, says: cut },
    { host: 'hardware: nitro-v6, timeouts: { tcp-established: 432000 }', wait: 431_999, says: 'home' },
    { host: 'timeouts: { tcp-established: 60 }', wait: 59, says: 'home' },
    { host: 'timeouts: { tcp-established: 60 }', wait: 60, says: cut },
  ])('TCP with “$host”, idle for $wait s: $says', ({ host, wait, says }) => {
    expect(verdictsOf(scenario(host), ssh(wait))).toEqual(['home', says]);
  });

  test.each([
    { host: 'timeouts: { udp: 60 }', exchanges: 1, wait: 59, says: 'home' },
    { host: 'timeouts: { udp: 60 }', exchanges: 1, wait: 60, says: cut },
    { host: 'timeouts: { udp-stream: 60 }', exchanges: 2, wait: 59, says: 'home' },
    { host: 'timeouts: { udp-stream: 60 }', exchanges: 2, wait: 60, says: cut },
    { host: 'system: linux', exchanges: 2, wait: 179, says: 'home' },
  ])(
    'UDP with “$host”, idle for $wait s after $exchanges answers: $says',
    ({ host, exchanges, wait, says }) => {
      const opening = ['send udp laptop -> web:53', ...Array.from({ length: exchanges - 1 }, () => 'again')];
      const actions = [
        ...opening,
        'remove sg inbound dns-udp from 198.51.100.0/24',
        `wait ${String(wait)}s`,
        'again',
      ];
      expect(verdictsOf(scenario(host), actions).at(-1)).toBe(says);
    },
  );
});

test.each([
  { wait: 431_999, what: undefined },
  { wait: 432_000, what: 'expired' },
])(
  'a reply that no rule lets out tells of the line that had been idle for too long ($wait s)',
  ({ wait, what }) => {
    const scenario = street({ inbound: ['ssh from 198.51.100.0/24'], outbound: [] });
    const actions = actionsOf([
      'send tcp laptop:40000 -> web:22',
      `wait ${String(wait)}s`,
      'send tcp web:22 -> laptop:40000 oneway',
    ]);
    const exchange = play(scenario, actions).events.filter(isExchange).at(-1);
    const ruling = exchange && 'stop' in exchange.request ? exchange.request.stop.ruling : undefined;
    expect(ruling && 'connection' in ruling ? ruling.connection?.what : undefined).toBe(what);
  },
);

describe('traffic that is never filtered', () => {
  test.each([
    { flow: 'udp web -> 10.0.0.2:53', service: 'the resolver at the second address of the VPC' },
    { flow: 'udp web -> 169.254.169.253:53', service: 'the resolver' },
    { flow: 'tcp web -> 169.254.169.254:80', service: 'instance metadata' },
    { flow: 'udp web -> 169.254.169.123:123', service: 'Time Sync' },
    { flow: 'tcp web -> 169.254.170.2:80', service: 'task metadata' },
    { flow: 'tcp web -> 169.254.169.250:1688', service: 'Windows activation' },
    { flow: 'udp web -> 255.255.255.255:67', service: 'DHCP' },
    { flow: 'icmp web -> 10.0.1.1', service: 'the router of the VPC' },
  ])('$service: $flow', ({ flow }) => {
    expect(verdictsOf(street({ inbound: [], outbound: [] }), [`send ${flow}`])).toEqual(['home']);
  });

  test('no wider route takes what is for addresses that AWS keeps for its services', () => {
    const scenario = street({ inbound: [] });
    expect(verdictsOf(scenario, ['send tcp web -> 169.254.168.9:80'])).toEqual([
      'request stops at public route none',
    ]);
  });
});
