import { parseCidr } from '../../src/net/parse-cidr.ts';
import type { Direction, NetworkAclEntry, Peer, SecurityGroupRule } from '../../src/scenario/rule.ts';
import { must } from '../must.ts';
import { trafficOf } from './aws-traffic.ts';

/** A block with nothing in it but arguments: what our Terraform is made of, but for the filters that AWS makes itself. */
export interface Block {
  readonly header: string;
  readonly arguments: ReadonlyMap<string, string>;
}

/** The blocks of a text; comments are passed over. */
export function readBlocks(text: string): readonly Block[] {
  return [...text.matchAll(/^(?!#)(\S.*) \{(?:\n((?: {2}.*\n)*))?\}$/gm)].map(
    ([, header = '', body = '']) => ({
      header,
      arguments: new Map(
        [...body.matchAll(/^ {2}(\w+) += (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
      ),
    }),
  );
}

/** The rule that a resource writes, with what it names as Terraform calls it. */
export function ruleOf({ arguments: given }: Block): SecurityGroupRule {
  const description = given.get('description');
  return {
    traffic: trafficOf(
      stringOf(given.get('ip_protocol')),
      numberOf(given.get('from_port')),
      numberOf(given.get('to_port')),
    ),
    peer: peerOf(given),
    ...(description !== undefined && { description: stringOf(description) }),
  };
}

/** The entry that a resource writes, and its direction. */
export function entryOf({ arguments: given }: Block): {
  readonly direction: Direction;
  readonly entry: NetworkAclEntry;
} {
  const protocol = stringOf(given.get('protocol'));
  return {
    direction: given.get('egress') === 'true' ? 'egress' : 'ingress',
    entry: {
      ruleNumber: Number(given.get('rule_number')),
      action: stringOf(given.get('rule_action')) === 'deny' ? 'deny' : 'allow',
      traffic: trafficOf(
        protocol === '58' ? 'icmpv6' : protocol,
        numberOf(given.get('from_port') ?? given.get('icmp_type')),
        numberOf(given.get('to_port') ?? given.get('icmp_code')),
      ),
      cidr: must(parseCidr(stringOf(given.get('cidr_block') ?? given.get('ipv6_cidr_block')))),
    },
  };
}

/** The text that a quoted string of HCL means; throws where something in it would be an expression. */
export function stringOf(expression = ''): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(expression)?.[1];
  if (quoted === undefined) throw new Error(`not a string: ${expression}`);
  return quoted.replaceAll(/\\(.)|([$%])\2\{|[$%]\{|\n/gs, (sign, escaped?: string, doubled?: string) => {
    if (doubled !== undefined) return `${doubled}{`;
    const meant =
      escaped === undefined ? undefined : { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }[escaped];
    if (meant === undefined) throw new Error(`not plain text: ${sign}`);
    return meant;
  });
}

function peerOf(given: ReadonlyMap<string, string>): Peer {
  const group = given.get('referenced_security_group_id');
  if (group !== undefined) return { kind: 'group', group };
  const prefixList = given.get('prefix_list_id');
  if (prefixList !== undefined) return { kind: 'prefix-list', prefixList };
  return { kind: 'cidr', cidr: must(parseCidr(stringOf(given.get('cidr_ipv4') ?? given.get('cidr_ipv6')))) };
}

function numberOf(expression: string | undefined): number | undefined {
  return expression === undefined ? undefined : Number(expression);
}
