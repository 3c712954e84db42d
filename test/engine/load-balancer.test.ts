import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { formatPacket } from '../../src/net/packet.ts';
import { isExchange } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';
import { verdictsOf } from './verdict.ts';

interface Plan {
  readonly balancer: string;
  readonly webIn: string;
  readonly listener?: string;
}

function front({ balancer, webIn }: Plan) {
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: front, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24, acl: back }
load-balancers:
  front: { subnet: public, address: 10.0.1.50, public: 203.0.113.50, listener: tcp 443, target: web:8080, ${balancer} }
hosts: { web: { subnet: private, address: 10.0.2.10, groups: [web-sg], listens: [tcp 8080] } }
internet: { laptop: { address: 198.51.100.7 } }
security-groups:
  lb-sg: { inbound: [https from 0.0.0.0/0], outbound: [tcp 8080 to sg:web-sg] }
  web-sg: { inbound: [${webIn}], outbound: [] }
network-acls:
  front:
    inbound: [100 allow https from 0.0.0.0/0, 110 allow tcp 1024-65535 from 10.0.0.0/16]
    outbound: [100 allow tcp 1024-65535 to 0.0.0.0/0]
  back:
    inbound: [100 allow tcp 8080 from 0.0.0.0/0]
    outbound: [100 allow tcp 1024-65535 to 0.0.0.0/0]
`);
}

const send = ['send tcp laptop:41022 -> front:443'];

function sourceSeenByTarget(plan: Plan): string {
  const [exchange] = play(front(plan), actionsOf(send)).events.filter(isExchange);
  const last = exchange && 'steps' in exchange.request ? exchange.request.steps.at(-1) : undefined;
  return last ? formatPacket(last.packet) : '';
}

describe('what the target of a load balancer sees', () => {
  test.each([
    {
      title: 'an Application Load Balancer by its private address',
      balancer: 'type: application, groups: [lb-sg]',
      source: /^tcp 10\.0\.1\.50:[0-9]+ -> 10\.0\.2\.10:8080$/,
    },
    {
      title: 'the client, where a Network Load Balancer preserves its address',
      balancer: 'type: network, groups: [lb-sg]',
      source: /^tcp 198\.51\.100\.7:41022 -> 10\.0\.2\.10:8080$/,
    },
    {
      title: 'a Network Load Balancer by its private address, where it does not',
      balancer: 'type: network, groups: [lb-sg], preserve-client-ip: false',
      source: /^tcp 10\.0\.1\.50:[0-9]+ -> 10\.0\.2\.10:8080$/,
    },
  ])('$title', ({ balancer, source }) => {
    expect(sourceSeenByTarget({ balancer, webIn: 'all from anywhere' })).toMatch(source);
  });
});

describe('which rule of the target lets a load balancer in', () => {
  const kinds = {
    application: 'type: application, groups: [lb-sg]',
    preserving: 'type: network, groups: [lb-sg]',
    hiding: 'type: network, groups: [lb-sg], preserve-client-ip: false',
    unguarded: 'type: network',
  } as const;

  test.each([
    { kind: 'application', webIn: 'tcp 8080 from sg:lb-sg', says: 'home' },
    { kind: 'preserving', webIn: 'tcp 8080 from sg:lb-sg', says: 'home' },
    { kind: 'hiding', webIn: 'tcp 8080 from sg:lb-sg', says: 'home' },
    { kind: 'application', webIn: 'tcp 8080 from 198.51.100.0/24', says: 'request stops at web sg inbound' },
    { kind: 'preserving', webIn: 'tcp 8080 from 198.51.100.0/24', says: 'home' },
    { kind: 'hiding', webIn: 'tcp 8080 from 198.51.100.0/24', says: 'request stops at web sg inbound' },
    { kind: 'unguarded', webIn: 'tcp 8080 from 198.51.100.0/24', says: 'home' },
    { kind: 'unguarded', webIn: 'tcp 8080 from 10.0.1.50/32', says: 'request stops at web sg inbound' },
  ] as const)('$kind with “$webIn”', ({ kind, webIn, says }) => {
    expect(verdictsOf(front({ balancer: kinds[kind], webIn }), send)).toEqual([says]);
  });
});

test('a port without a listener is not answered', () => {
  const scenario = front({ balancer: 'type: network', webIn: 'all from anywhere' });
  expect(verdictsOf(scenario, ['send tcp laptop -> front:3000'])).toEqual([
    'request stops at public acl inbound *',
  ]);
});

describe('the answer goes back through the load balancer', () => {
  const near = (balancer: string, listens = 'tcp 8080') =>
    network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { app: { cidr: 10.0.1.0/24 } }
load-balancers: { front: { type: network, subnet: app, address: 10.0.1.50, target: web:8080, ${balancer} } }
hosts:
  web: { subnet: app, address: 10.0.1.10, groups: [web-sg], listens: [${listens}] }
  client: { subnet: app, address: 10.0.1.20, groups: [client-sg] }
security-groups:
  web-sg: { inbound: [all from 10.0.0.0/16], outbound: [all to 10.0.0.0/16] }
  client-sg: { outbound: [all to 10.0.1.50/32] }
`);

  test('also to a client in the subnet of its target, whose address was preserved', () => {
    expect(verdictsOf(near('listener: tcp 443'), ['send tcp client -> front:443'])).toEqual(['home']);
  });

  test('with the port that was called, also in the error of a closed UDP port', () => {
    const scenario = near('listener: udp 53', '');
    expect(verdictsOf(scenario, ['send udp client -> front:53'])).toEqual(['refused']);
  });

  test('a target that calls its own load balancer gets no answer where its address is preserved', () => {
    const scenario = near('listener: tcp 443');
    expect(verdictsOf(scenario, ['send tcp web -> front:443'])).toEqual([
      'request stops at front inbound loop',
    ]);
  });

  test.each([
    { wait: 349, says: 'home' },
    { wait: 350, says: 'request stops at front inbound balancer-expired' },
  ])('after $wait idle seconds: $says', ({ wait, says }) => {
    const actions = ['send tcp client -> front:443', `wait ${String(wait)}s`, 'again'];
    expect(verdictsOf(near('listener: tcp 443'), actions)).toEqual(['home', says]);
  });
});

test('the load balancer asks after the health of its target by its own outbound rules, from its private address', () => {
  const check = ['send tcp front -> web:8080'];
  const of = (webIn: string) =>
    verdictsOf(front({ balancer: 'type: application, groups: [lb-sg]', webIn }), check);
  expect(of('tcp 8080 from sg:lb-sg')).toEqual(['home']);
  expect(of('tcp 8080 from 198.51.100.0/24')).toEqual(['request stops at web sg inbound']);
});
