/** The versions of VPC Flow Logs that brought fields; version 6 is that of transit gateways. */
export type FlowLogVersion = 2 | 3 | 4 | 5 | 7 | 8 | 9 | 10;

/** What a field may say where it says anything; `most` is the largest number. */
export type FieldContent =
  | { readonly kind: 'text' }
  | { readonly kind: 'address' }
  | { readonly kind: 'number'; readonly most?: number }
  | { readonly kind: 'word'; readonly words: readonly string[] };

interface FieldFacts {
  readonly since: FlowLogVersion;
  readonly content: FieldContent;
}

const text: FieldContent = { kind: 'text' };
const address: FieldContent = { kind: 'address' };
const number: FieldContent = { kind: 'number' };
const byte: FieldContent = { kind: 'number', most: 255 };
const port: FieldContent = { kind: 'number', most: 65535 };

// In the order of AWS's table: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
const fields = {
  version: { since: 2, content: number },
  // Not always digits: `unknown` on an interface that AWS itself made.
  'account-id': { since: 2, content: text },
  'interface-id': { since: 2, content: text },
  srcaddr: { since: 2, content: address },
  dstaddr: { since: 2, content: address },
  srcport: { since: 2, content: port },
  dstport: { since: 2, content: port },
  protocol: { since: 2, content: byte },
  packets: { since: 2, content: number },
  bytes: { since: 2, content: number },
  start: { since: 2, content: number },
  end: { since: 2, content: number },
  action: { since: 2, content: oneOf('ACCEPT', 'REJECT') },
  'log-status': { since: 2, content: oneOf('OK', 'NODATA', 'SKIPDATA') },
  'vpc-id': { since: 3, content: text },
  'subnet-id': { since: 3, content: text },
  'instance-id': { since: 3, content: text },
  'tcp-flags': { since: 3, content: byte },
  type: { since: 3, content: oneOf('IPv4', 'IPv6', 'EFA') },
  'pkt-srcaddr': { since: 3, content: address },
  'pkt-dstaddr': { since: 3, content: address },
  region: { since: 4, content: text },
  'az-id': { since: 4, content: text },
  'sublocation-type': { since: 4, content: text },
  'sublocation-id': { since: 4, content: text },
  'pkt-src-aws-service': { since: 5, content: text },
  'pkt-dst-aws-service': { since: 5, content: text },
  'flow-direction': { since: 5, content: oneOf('ingress', 'egress') },
  'traffic-path': { since: 5, content: number },
  'ecs-cluster-arn': { since: 7, content: text },
  'ecs-cluster-name': { since: 7, content: text },
  'ecs-container-instance-arn': { since: 7, content: text },
  'ecs-container-instance-id': { since: 7, content: text },
  'ecs-container-id': { since: 7, content: text },
  'ecs-second-container-id': { since: 7, content: text },
  'ecs-service-name': { since: 7, content: text },
  'ecs-task-definition-arn': { since: 7, content: text },
  'ecs-task-arn': { since: 7, content: text },
  'ecs-task-id': { since: 7, content: text },
  'reject-reason': { since: 8, content: text },
  'resource-id': { since: 9, content: text },
  'encryption-status': { since: 10, content: number },
} satisfies Record<string, FieldFacts>;

export type FlowLogField = keyof typeof fields;

/** Since which version each field can be asked for, and what it may say. */
export const fieldFacts: Readonly<Record<FlowLogField, FieldFacts>> = fields;

export function isField(name: string): name is FlowLogField {
  return Object.hasOwn(fields, name);
}

/** Every field, in AWS's order. */
export const flowLogFields: readonly FlowLogField[] = Object.keys(fields).filter(isField);

function oneOf(...words: readonly string[]): FieldContent {
  return { kind: 'word', words };
}
