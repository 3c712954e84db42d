import { describe, expect, test } from 'vitest';
import { formatRule } from '../../src/scenario/rule-text.ts';
import { byId } from '../../src/scenario/scenario.ts';
import { HeaderSpaces } from '../../src/symbolic/headers/spaces.ts';
import { redundantRules } from '../../src/symbolic/rules/redundant-rules.ts';
import { network } from '../network.ts';

/** Each rule that is not needed, and those that let through what it does: `ssh from 10.0.0.0/8 by all from 0.0.0.0/0`. */
function needless(rules: readonly string[], ipv6 = ''): readonly string[] {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16${ipv6} }, other: { cidr: 10.9.0.0/16 } }
subnets: { a: { vpc: main, cidr: 10.0.1.0/24 } }
hosts: { web: { subnet: a, address: 10.0.1.10, groups: [web-sg] } }
security-groups:
  web-sg: { vpc: main }
  db-sg: { vpc: main }
  door: { vpc: main, inbound: ${JSON.stringify(rules)} }
`);
  const door = byId(scenario.securityGroups, 'door');
  const told = (rule: (typeof door.ingress)[number]) => formatRule(rule, 'ingress');
  return redundantRules(new HeaderSpaces(), scenario, door, 'ingress').map(
    ({ rule, coveredBy }) => `${told(rule)} by ${coveredBy.map(told).join(' + ')}`,
  );
}

const everywhere = [
  {
    rules: ['https from anywhere', 'https from 10.0.0.0/8'],
    by: ['https from 10.0.0.0/8 by https from 0.0.0.0/0'],
  },
  // Several together, in the order of the list.
  {
    rules: ['tcp 0-500 from 10.0.0.0/8', 'tcp 501-65535 from 10.0.0.0/8', 'tcp 400-600 from 10.1.0.0/16'],
    by: ['tcp 400-600 from 10.1.0.0/16 by tcp 0-500 from 10.0.0.0/8 + tcp 501-65535 from 10.0.0.0/8'],
  },
  {
    rules: ['tcp 1-100 from 10.0.0.0/8', 'tcp 50-149 from 10.0.0.0/8', 'tcp 100-199 from 10.0.0.0/8'],
    by: ['tcp 50-149 from 10.0.0.0/8 by tcp 1-100 from 10.0.0.0/8 + tcp 100-199 from 10.0.0.0/8'],
  },
  // What covers is what stays: the wide rule, not the one that goes itself.
  {
    rules: ['all from 0.0.0.0/0', 'tcp 1-9 from 10.0.0.0/8', 'tcp 1-9 from 10.0.0.0/9'],
    by: ['tcp 1-9 from 10.0.0.0/8 by all from 0.0.0.0/0', 'tcp 1-9 from 10.0.0.0/9 by all from 0.0.0.0/0'],
  },
  // A group covers itself and no other, and no addresses, whoever its members are.
  {
    rules: ['all from sg:web-sg', 'postgres from sg:db-sg', 'ssh from sg:web-sg', 'ssh from 10.0.1.10/32'],
    by: ['ssh from sg:web-sg by all from sg:web-sg'],
  },
  {
    rules: ['ssh from sg:web-sg', 'tcp 1-30 from sg:web-sg'],
    by: ['ssh from sg:web-sg by tcp 1-30 from sg:web-sg'],
  },
  {
    rules: ['icmp from sg:web-sg', 'icmp from 0.0.0.0/0'],
    by: ['icmp from sg:web-sg by icmp from 0.0.0.0/0'],
  },
  {
    rules: ['all from anywhere6', 'ssh from 2001:db8::/32', 'ssh from 10.0.0.0/8'],
    by: ['ssh from 2001:db8::/32 by all from ::/0'],
  },
];

describe('without IPv6 in any VPC', () => {
  test.each([
    ...everywhere,
    {
      rules: ['tcp from 0.0.0.0/0', 'postgres from sg:web-sg'],
      by: ['postgres from sg:web-sg by tcp from 0.0.0.0/0'],
    },
    // Of two that say the same here, the one that names a group says less, wherever it stands.
    {
      rules: ['all from 0.0.0.0/0', 'all from sg:web-sg'],
      by: ['all from sg:web-sg by all from 0.0.0.0/0'],
    },
    {
      rules: ['all from sg:web-sg', 'all from 0.0.0.0/0'],
      by: ['all from sg:web-sg by all from 0.0.0.0/0'],
    },
    // What can never match is told elsewhere.
    { rules: ['icmpv6 from sg:web-sg', 'icmpv6 from ::/0'], by: [] },
  ])('of $rules: $by', ({ rules, by }) => {
    expect(needless(rules)).toEqual(by);
  });
});

describe('with IPv6 in one of the VPCs', () => {
  test.each([
    ...everywhere,
    { rules: ['tcp from 0.0.0.0/0', 'postgres from sg:web-sg'], by: [] },
    { rules: ['all from sg:web-sg', 'all from 0.0.0.0/0'], by: [] },
    {
      rules: ['tcp from 0.0.0.0/0', 'tcp from ::/0', 'postgres from sg:web-sg'],
      by: ['postgres from sg:web-sg by tcp from 0.0.0.0/0 + tcp from ::/0'],
    },
    {
      rules: ['icmpv6 from sg:web-sg', 'icmpv6 from ::/0'],
      by: ['icmpv6 from sg:web-sg by icmpv6 from ::/0'],
    },
  ])('of $rules: $by', ({ rules, by }) => {
    expect(needless(rules, ', ipv6: 2001:db8:1234:1a00::/56')).toEqual(by);
  });
});
