import { cidrOf } from '../src/net/cidr.ts';
import { parseAddress } from '../src/net/parse-address.ts';
import { type Address } from '../src/net/ip.ts';
import { ipv4FromNumber } from '../src/net/ipv4.ts';
import { ipv6FromBigInt } from '../src/net/ipv6.ts';
import type { Action } from '../src/scenario/action.ts';
import { newGroupEgress, type Scenario } from '../src/scenario/scenario.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * A host `web` behind the rules of the set and one more, which lets somebody on the internet in after all others were asked;
 * and a host `probe` behind the rules of the set alone.
 */
export function scenarioWith({ family, entries, rules }: RuleSet): Scenario {
  const ipv6 = cidrOf(ipv6FromBigInt(0x20010db8n << 96n), 56);
  const vpc = { id: 'main', cidr: cidrOf(ipv4FromNumber(0x0a000000), 16), secondary: [], ipv6 };
  const everywhere = cidrOf(addressOf(family === 'ipv4' ? '0.0.0.0' : '::'), 0);
  const open = { traffic: { protocol: 'all' }, cidr: everywhere } as const;
  return {
    seed: 1,
    vpcs: [vpc],
    subnets: [
      {
        id: 'public',
        vpc: 'main',
        cidr: cidrOf(ipv4FromNumber(0x0a000100), 24),
        ipv6: { ...ipv6, length: 64 },
        acl: 'gate',
        routes: [{ destination: everywhere, target: { kind: 'internet-gateway' } }],
      },
    ],
    hosts: [
      {
        id: 'web',
        subnet: 'public',
        address: ipv4FromNumber(0x0a00010a),
        ipv6: ipv6FromBigInt((0x20010db8n << 96n) | 0x10an),
        publicAddress: ipv4FromNumber(0xcb00710a),
        groups: ['web-sg', 'visitor-sg'],
        system: 'linux',
        sourceDestCheck: true,
      },
      {
        id: 'probe',
        subnet: 'public',
        address: ipv4FromNumber(0x0a00010b),
        groups: ['web-sg'],
        system: 'linux',
        sourceDestCheck: true,
      },
    ],
    internet: [{ id: 'visitor', address: visitor(family), system: 'linux' }],
    natGateways: [],
    loadBalancers: [],
    peerings: [],
    transitGateways: [],
    securityGroups: [
      {
        id: 'web-sg',
        vpc: 'main',
        associated: [],
        ingress: rules,
        egress: newGroupEgress(vpc),
      },
      {
        id: 'visitor-sg',
        vpc: 'main',
        associated: [],
        ingress: [{ traffic: open.traffic, peer: { kind: 'cidr', cidr: everywhere } }],
        egress: [],
      },
    ],
    networkAcls: [
      {
        id: 'gate',
        vpc: 'main',
        ingress: entries,
        egress: [{ ruleNumber: 100, action: 'allow', ...open }],
      },
    ],
    prefixLists: [],
    port25: 'restricted',
    actions: [],
  };
}

export function sendTo({ family }: RuleSet): Action {
  const from = { kind: 'name', name: 'visitor' } as const;
  const to = {
    kind: 'address',
    address: addressOf(family === 'ipv4' ? '203.0.113.10' : '2001:db8::10a'),
  } as const;
  return { kind: 'send', oneway: false, flow: { from, to, protocol: 'tcp', destinationPort: 443 } };
}

function visitor(family: RuleSet['family']): Address {
  return addressOf(family === 'ipv4' ? '198.51.100.7' : '2001:db9::7');
}

function addressOf(text: string): Address {
  const address = parseAddress(text);
  if (!address.ok) throw new Error(`${text} is no address`);
  return address.value;
}
