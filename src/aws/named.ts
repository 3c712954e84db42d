import type { NetworkAcl, Peer, SecurityGroup, SecurityGroupRule } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What AWS knows by an id and a scenario by a name; the letters are those that such ids begin with. */
export interface Named {
  readonly kind: 'sg' | 'acl' | 'pl' | 'vpc';
  readonly name: string;
}

/** Filters that are written whole. Every default network ACL that is meant stands among them, as AWS made it if nobody changed it. */
export type Filters = Pick<Scenario, 'vpcs' | 'securityGroups' | 'networkAcls'>;

/** Where the thing stands in a list; -1 where it does not. */
export function indexOf(things: readonly Named[], { kind, name }: Named): number {
  return things.findIndex((each) => each.kind === kind && each.name === name);
}

/** What the groups and network ACLs name beside themselves: their VPCs, and what their rules name. */
export function namedOutside({ securityGroups, networkAcls }: Filters): readonly Named[] {
  const own = new Set(securityGroups.map(({ id }) => id));
  const vpcs = [...securityGroups.flatMap(vpcsOf), ...networkAcls.map(({ vpc }) => vpc)];
  const peers = securityGroups.flatMap(({ ingress, egress }) => namedInRules([...ingress, ...egress]));
  return once([
    ...vpcs.map((name) => ({ kind: 'vpc' as const, name })),
    ...peers.filter(({ kind, name }) => kind !== 'sg' || !own.has(name)),
  ]);
}

/** The groups and prefix lists that rules name, each once. */
export function namedInRules(rules: readonly SecurityGroupRule[]): readonly Named[] {
  return once(rules.flatMap(({ peer }) => namedBy(peer)));
}

export function groupNamed({ id }: SecurityGroup): Named {
  return { kind: 'sg', name: id };
}

export function aclNamed({ id }: NetworkAcl): Named {
  return { kind: 'acl', name: id };
}

function namedBy(peer: Peer): readonly Named[] {
  switch (peer.kind) {
    case 'cidr':
      return [];
    case 'group':
      return [{ kind: 'sg', name: peer.group }];
    case 'prefix-list':
      return [{ kind: 'pl', name: peer.prefixList }];
  }
}

function vpcsOf({ vpc, associated }: SecurityGroup): readonly string[] {
  return [vpc, ...associated];
}

function once(things: readonly Named[]): readonly Named[] {
  return things.filter((thing, index) => indexOf(things, thing) === index);
}
