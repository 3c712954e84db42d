import { expect, test } from 'vitest';
import { parseRoute } from '../../src/scenario/route-notation.ts';
import { explanationCode } from '../../src/trace/explanation.ts';
import type { GatewayFault } from '../../src/trace/gateway-fault.ts';
import type { LostReference } from '../../src/trace/looked.ts';
import type { Place, Stop } from '../../src/trace/trace.ts';
import { must } from '../must.ts';
import { faultAt, gateway, groupsOfWeb, interfaceOf, missedGroup, packetTo, unmatched } from './step.ts';

const igw = gateway('internet-gateway', 'igw');
const nat = gateway('nat-gateway', 'exit');
const table: Place = { kind: 'route', id: 'public', direction: 'egress' };
const acl: Place = { kind: 'network-acl', id: 'public-acl', subnet: 'public', direction: 'ingress' };
const packet = packetTo('10.0.1.10');

test.each<{ at: Place; fault: GatewayFault; to?: string; code: string | undefined }>([
  { at: igw, fault: 'no-public-address', code: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' },
  { at: igw, fault: 'not-a-public-address', code: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS' },
  {
    at: igw,
    fault: 'private-destination',
    to: '10.9.0.1',
    code: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  },
  {
    at: igw,
    fault: 'private-destination',
    to: '172.31.0.1',
    code: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  },
  {
    at: igw,
    fault: 'private-destination',
    to: '100.64.0.1',
    code: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
  },
  { at: igw, fault: 'private-destination', to: 'fd00::1', code: undefined },
  { at: igw, fault: 'no-internet-gateway', code: undefined },
  {
    at: gateway('egress-only-internet-gateway', 'eigw', 'ingress'),
    fault: 'egress-only',
    code: undefined,
  },
  { at: nat, fault: 'nat-protocol', code: 'PROTOCOL_RESTRICTION' },
  { at: nat, fault: 'nat-no-mapping', code: undefined },
  { at: nat, fault: 'nat-expired', code: undefined },
  { at: gateway('peering', 'other'), fault: 'beyond-peering', code: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR' },
  {
    at: gateway('transit-gateway', 'hub'),
    fault: 'transit-gateway-no-route',
    code: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  },
  { at: gateway('load-balancer', 'front'), fault: 'no-listener', code: 'ELBV2_LISTENERS_MISMATCH' },
  {
    at: interfaceOf('firewall'),
    fault: 'source-dest-check',
    code: 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  },
  { at: interfaceOf('web', 'egress'), fault: 'port-25', code: undefined },
  { at: interfaceOf('10.0.9.9'), fault: 'nobody-there', code: undefined },
  { at: table, fault: 'loop', code: undefined },
])('$fault at a $at.kind (to $to) has the code $code', ({ at, fault, to, code }) => {
  expect(explanationCode(faultAt(at, fault, to === undefined ? packet : packetTo(to, 'fd00::2')))).toBe(code);
});

const denied = { verdict: 'deny' } as const;
const silence = { ...denied, by: { kind: 'implicit-deny' }, looked: [] } as const;
const deadRoute = { kind: 'route', route: must(parseRoute('10.2.0.0/16 -> pcx:other')) } as const;

test.each<{ because: string; stop: Stop; code: string }>([
  {
    because: 'no route leads there',
    stop: { at: table, packet, ruling: { ...denied, by: { kind: 'route' } } },
    code: 'NO_ROUTE_TO_DESTINATION',
  },
  {
    because: 'the route leads to what is gone',
    stop: { at: table, packet, ruling: { ...denied, by: deadRoute } },
    code: 'BAD_STATE_ROUTE',
  },
  {
    because: 'the network ACL denies',
    stop: { at: acl, packet, ruling: silence },
    code: 'SUBNET_ACL_RESTRICTION',
  },
  {
    because: 'the security groups have no rule',
    stop: { at: groupsOfWeb, packet, ruling: silence },
    code: 'ENI_SG_RULES_MISMATCH',
  },
])('when $because the code is $code', ({ stop, code }) => {
  expect(explanationCode(stop)).toBe(code);
});

test.each<{ lost: LostReference | undefined; code: string }>([
  { lost: undefined, code: 'ENI_SG_RULES_MISMATCH' },
  { lost: 'internet', code: 'ENI_SG_RULES_MISMATCH' },
  { lost: 'nat-gateway', code: 'SG_REFERENCES_NOT_PRESERVED' },
  { lost: 'appliance', code: 'SG_REFERENCES_NOT_PRESERVED' },
  { lost: 'transit-gateway-outbound', code: 'SG_REFERENCES_NOT_PRESERVED' },
  { lost: 'transit-gateway-off', code: 'SG_REFERENCING_SUPPORT' },
  { lost: 'other-region', code: 'UNKNOWN_PEERED_SGS' },
])('a rule that names a group which is lost ($lost) has the code $code', ({ lost, code }) => {
  expect(explanationCode(unmatched([missedGroup('https from sg:shop-sg', lost)]))).toBe(code);
});
