import { expect, test } from 'vitest';
import { awsErrorCode } from '../../src/scenario/aws-error.ts';
import type { Fault } from '../../src/scenario/problem.ts';
import { problem as en } from '../../src/words/en/problem.ts';
import { explain } from '../../src/words/explain.ts';
import { problem as ja } from '../../src/words/ja/problem.ts';

const outside = { kind: 'outside', text: 'x', id: 'x', blocks: ['y'] } as const;
const size = { kind: 'block-size', text: 'x' } as const;

const known: readonly { readonly fault: Fault; readonly code: string }[] = [
  {
    fault: { kind: 'duplicate-rule', filter: 'g', direction: 'ingress' },
    code: 'InvalidPermission.Duplicate',
  },
  {
    fault: { kind: 'rule-number-used', filter: 'a', direction: 'egress', ruleNumber: 100 },
    code: 'NetworkAclEntryAlreadyExists',
  },
  { fault: { kind: 'no-group', id: 'g' }, code: 'InvalidGroup.NotFound' },
  { fault: { kind: 'description', text: 'é', fault: 'characters' }, code: 'InvalidParameterValue' },
  { fault: { kind: 'unknown-name', what: 'vpc', name: 'v', known: [] }, code: 'InvalidVpcID.NotFound' },
  { fault: { ...size, of: 'vpc', family: 'ipv4' }, code: 'InvalidVpc.Range' },
  { fault: { ...size, of: 'subnet', family: 'ipv4' }, code: 'InvalidSubnet.Range' },
  { fault: { ...outside, of: 'vpc', family: 'ipv4' }, code: 'InvalidSubnet.Range' },
  { fault: { ...outside, of: 'subnet', family: 'ipv4' }, code: 'InvalidParameterValue' },
  { fault: { kind: 'subnets-overlap', other: 's' }, code: 'InvalidSubnet.Conflict' },
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
