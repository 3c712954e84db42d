import { expect, test } from 'vitest';
import { awsErrorCode } from '../../src/scenario/aws-error.ts';
import type { Fault } from '../../src/scenario/problem.ts';
import { problem as en } from '../../src/words/en/problem.ts';
import { explain } from '../../src/words/explain.ts';
import { problem as ja } from '../../src/words/ja/problem.ts';

const outside = { kind: 'outside', text: 'x', id: 'x', blocks: ['y'] } as const;
const size = { kind: 'block-size', text: 'x' } as const;

const stranger = { kind: 'group-of-other-vpc', group: 'g', groupVpc: 'a', hostVpc: 'b' } as const;
const unnamed = { kind: 'unknown-name', name: 'x', known: [] } as const;

const known: readonly { readonly fault: Fault; readonly code: string }[] = [
  {
    fault: { kind: 'duplicate-rule', filter: 'g', direction: 'ingress' },
    code: 'InvalidPermission.Duplicate',
  },
  {
    fault: { kind: 'rule-number-used', filter: 'a', direction: 'egress', ruleNumber: 100 },
    code: 'NetworkAclEntryAlreadyExists',
  },
  {
    fault: { kind: 'no-such-rule', of: 'security-group', filter: 'g', direction: 'ingress' },
    code: 'InvalidPermission.NotFound',
  },
  {
    fault: { kind: 'no-such-rule', of: 'network-acl', filter: 'a', direction: 'egress' },
    code: 'InvalidNetworkAclEntry.NotFound',
  },
  { fault: { ...stranger, asked: 'launch' }, code: 'InvalidParameter' },
  { fault: { ...stranger, asked: 'change' }, code: 'InvalidGroup.NotFound' },
  { fault: { ...unnamed, what: 'security-group', asked: 'launch' }, code: 'InvalidGroup.NotFound' },
  { fault: { ...unnamed, what: 'security-group', asked: 'load-balancer' }, code: 'InvalidSecurityGroup' },
  { fault: { ...unnamed, what: 'subnet', asked: 'load-balancer' }, code: 'SubnetNotFound' },
  { fault: { ...unnamed, what: 'host', asked: 'load-balancer' }, code: 'InvalidTarget' },
  { fault: { kind: 'attachment-subnet-twice', subnet: 's' }, code: 'DuplicateSubnetsInSameZone' },
  { fault: { kind: 'local-route', destination: 'x', why: 'target' }, code: 'InvalidParameterValue' },
  { fault: { kind: 'no-group', id: 'g' }, code: 'InvalidGroup.NotFound' },
  { fault: { kind: 'description', text: 'é', fault: 'characters' }, code: 'InvalidParameterValue' },
  { fault: { kind: 'unknown-name', what: 'vpc', name: 'v', known: [] }, code: 'InvalidVpcID.NotFound' },
  { fault: { ...size, of: 'vpc', family: 'ipv4' }, code: 'InvalidVpc.Range' },
  { fault: { ...size, of: 'subnet', family: 'ipv4' }, code: 'InvalidSubnet.Range' },
  { fault: { ...outside, of: 'vpc', family: 'ipv4' }, code: 'InvalidSubnet.Range' },
  { fault: { ...outside, of: 'subnet', family: 'ipv4' }, code: 'InvalidParameterValue' },
  { fault: { kind: 'subnets-overlap', text: 'x', block: 'y', other: 's' }, code: 'InvalidSubnet.Conflict' },
  {
    fault: { kind: 'address-used', address: '10.0.0.9', by: 'h', scope: 'private' },
    code: 'InvalidIPAddress.InUse',
  },
  { fault: { kind: 'duplicate-route', destination: 'x', of: 'subnet' }, code: 'RouteAlreadyExists' },
  { fault: { kind: 'lost-reference', group: 'g', why: 'not-joined' }, code: 'InvalidGroup.NotFound' },
];

/** Refusals of AWS for which neither its list nor an answer of it is known to us. */
const unknown: readonly Fault[] = [
  { kind: 'description', text: 'x', fault: 'on-entry' },
  { kind: 'unknown-name', what: 'transit-gateway', name: 't', known: [] },
  { ...size, of: 'vpc', family: 'ipv6' },
  { ...outside, of: 'vpc', family: 'ipv6' },
  { kind: 'address-used', address: '192.0.2.1', by: 'h', scope: 'public' },
  { kind: 'duplicate-route', destination: 'x', of: 'transit-gateway' },
  { kind: 'inside-route', destination: 'x', wrong: 'target' },
  { kind: 'reserved-route', destination: 'x', reserved: 'y' },
  { kind: 'peered-twice', between: ['a', 'b'] },
  { kind: 'peered-overlap', one: 'x', other: 'y' },
  { kind: 'group-twice', id: 'g' },
  { kind: 'over-max-entries', count: 2, max: 1 },
  { kind: 'default-associated', id: 'default' },
  { kind: 'lost-reference', group: 'g', why: 'peering-deleted' },
  { kind: 'other-entry', filter: 'a', direction: 'ingress', ruleNumber: 100 },
  { kind: 'local-route', destination: 'x', why: 'not-simulated' },
  { ...stranger, asked: 'load-balancer' },
  { ...outside, of: 'subnet', family: 'ipv4', asked: 'load-balancer' },
  { kind: 'address-used', address: '10.0.0.9', by: 'h', scope: 'private', asked: 'load-balancer' },
  { kind: 'groups-over-quota', count: 6, quota: 5, most: 16, asked: 'load-balancer' },
  { kind: 'block-mix', text: 'x', primary: 'y' },
  { kind: 'entry-twice', text: 'x' },
];

test.each(known)('AWS says $code to $fault.kind, and so do we in both languages', ({ fault, code }) => {
  expect(awsErrorCode(fault)).toBe(code);
  expect(explain(fault, en)).toMatch(new RegExp(` \\(AWS: ${code}\\)$`));
  expect(explain(fault, ja)).toMatch(new RegExp(`（AWS：${code}）$`));
});

test.each(unknown)('what AWS calls $kind is not known, and nothing is made up', (fault) => {
  expect(awsErrorCode(fault)).toBeUndefined();
  expect(explain(fault, en)).not.toContain('AWS:');
});
