import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { formatEntry } from '../../src/scenario/rule-text.ts';
import { nearestMiss } from '../../src/trace/nearest-miss.ts';
import { isExchange } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';

function nearest(inbound: string): string | undefined {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, acl: public-acl, routes: [::/0 -> igw] }
hosts: { web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', groups: [] } }
internet: { laptop: { address: '2001:db8:ffff::7' } }
network-acls: { public-acl: { inbound: [${inbound}] } }
`);
  const [exchange] = play(scenario, actionsOf(['send tcp laptop -> web:443'])).events.filter(isExchange);
  if (exchange?.request.outcome !== 'dropped' || !('looked' in exchange.request.stop.ruling))
    return undefined;
  const missed = nearestMiss(exchange.request.stop.ruling.looked);
  return missed?.kind === 'entry' ? formatEntry(missed.entry, 'ingress') : undefined;
}

test.each([
  { inbound: '10 allow udp from ::/0, 20 allow ssh from ::/0', says: '20 allow ssh from ::/0' },
  {
    inbound: '10 allow ssh from ::/0, 20 allow https from 2001:db8::/48',
    says: '20 allow https from 2001:db8::/48',
  },
  { inbound: '10 allow ssh from ::/0, 20 allow tcp 22-25 from ::/0', says: '10 allow ssh from ::/0' },
  { inbound: '10 allow udp from ::/0, 20 deny https from 2001:db8::/48', says: '10 allow udp from ::/0' },
  { inbound: '10 allow all from 0.0.0.0/0, 20 allow udp from ::/0', says: '20 allow udp from ::/0' },
  { inbound: '10 allow all from 0.0.0.0/0', says: '10 allow all from 0.0.0.0/0' },
  { inbound: '', says: undefined },
])('of "$inbound" the nearest to a web request over IPv6 is $says', ({ inbound, says }) => {
  expect(nearest(inbound)).toBe(says);
});
