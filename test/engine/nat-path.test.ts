import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { formatPacket } from '../../src/net/packet.ts';
import { isExchange, type Leg } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';
import { checkpointsOf, verdictsOf } from './verdict.ts';

// The addresses of AWS's own example: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html
const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.0.0/24, acl: public, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.1.0/24, acl: private, routes: [0.0.0.0/0 -> nat:exit] }
nat-gateways: { exit: { subnet: public, address: 10.0.0.220, public: 107.22.182.139 } }
hosts: { app: { subnet: private, address: 10.0.1.5, groups: [app-sg] } }
internet: { site: { address: 203.0.113.5 } }
security-groups: { app-sg: { outbound: [https to anywhere] } }
network-acls:
  public:
    inbound: [100 allow https from 10.0.1.0/24, 140 allow tcp 1024-65535 from 0.0.0.0/0]
    outbound: [110 allow https to 0.0.0.0/0, 120 allow tcp 32768-65535 to 10.0.1.0/24]
  private:
    inbound: [140 allow tcp 1024-65535 from 0.0.0.0/0]
    outbound: [110 allow https to 0.0.0.0/0]
`);

const send = 'send tcp app:40000 -> site:443';

/** Each checkpoint with the packet as it was there; the port that the gateway picked stands as `n`. */
function hops(leg: Leg): readonly string[] {
  const names = checkpointsOf(leg);
  return leg.steps.map(({ packet }, index) => {
    const text = formatPacket(packet)
      .replace(/(10\.0\.0\.220|107\.22\.182\.139):[0-9]+/, '$1:n')
      .replace('tcp ', '');
    return `${names[index] ?? ''}: ${text}`;
  });
}

test('a NAT gateway path, hop by hop, with the addresses that each checkpoint sees', () => {
  const [exchange] = play(scenario, actionsOf([send])).events.filter(isExchange);
  if (!exchange?.reply || exchange.request.outcome === 'not-sent') throw new Error('it should come home');
  expect(hops(exchange.request)).toEqual([
    'app sg outbound rule: 10.0.1.5:40000 -> 203.0.113.5:443',
    'private acl outbound 110: 10.0.1.5:40000 -> 203.0.113.5:443',
    'private route: 10.0.1.5:40000 -> 203.0.113.5:443',
    'public acl inbound 100: 10.0.1.5:40000 -> 203.0.113.5:443',
    'exit outbound: 10.0.0.220:n -> 203.0.113.5:443',
    'public acl outbound 110: 10.0.0.220:n -> 203.0.113.5:443',
    'public route: 10.0.0.220:n -> 203.0.113.5:443',
    'igw outbound: 107.22.182.139:n -> 203.0.113.5:443',
  ]);
  expect(hops(exchange.reply)).toEqual([
    'igw inbound: 203.0.113.5:443 -> 10.0.0.220:n',
    'public acl inbound 140: 203.0.113.5:443 -> 10.0.0.220:n',
    'exit inbound: 203.0.113.5:443 -> 10.0.1.5:40000',
    'public acl outbound 120: 203.0.113.5:443 -> 10.0.1.5:40000',
    'public route: 203.0.113.5:443 -> 10.0.1.5:40000',
    'private acl inbound 140: 203.0.113.5:443 -> 10.0.1.5:40000',
    'app sg inbound tracked: 203.0.113.5:443 -> 10.0.1.5:40000',
  ]);
});

test('its connections are tracked whatever the rules', () => {
  const open = ['add app-sg outbound all to anywhere', 'add app-sg inbound all from anywhere'];
  const [, , sent] = play(scenario, actionsOf([...open, send])).events;
  const first =
    sent && isExchange(sent) && 'steps' in sent.request ? sent.request.steps[0]?.ruling : undefined;
  expect(first?.verdict === 'allow' && first.connection).toMatchObject({
    what: 'written',
    entry: { tracked: true, automatic: true },
  });
});

test.each([
  { waits: 'wait 349s', says: 'home' },
  { waits: 'wait 350s', says: 'request stops at exit outbound nat-expired' },
])('after “$waits” without a packet, the same connection: $says', ({ waits, says }) => {
  expect(verdictsOf(scenario, [send, waits, 'again'])).toEqual(['home', says]);
});

test('each packet through it begins its 350 seconds anew', () => {
  expect(verdictsOf(scenario, [send, 'wait 300s', 'again', 'wait 300s', 'again'])).toEqual([
    'home',
    'home',
    'home',
  ]);
});

test('a new connection after the same silence comes home', () => {
  expect(verdictsOf(scenario, [send, 'wait 350s', send])).toEqual(['home', 'home']);
});

test('a reset is heard by the side that sent, and the far end goes on remembering', () => {
  const events = play(scenario, actionsOf([send, 'wait 350s', 'again'])).events.filter(isExchange);
  const lines = events.map(({ forgotten }) => forgotten.map(({ host, openedBy }) => `${host} ${openedBy}`));
  expect(lines).toEqual([[], ['app egress']]);
});

test('what the gateway has reset is over: nothing more can be sent on it', () => {
  expect(verdictsOf(scenario, [send, 'wait 350s', 'again', 'again'])).toEqual([
    'home',
    'request stops at exit outbound nat-expired',
    'not sent',
  ]);
});
