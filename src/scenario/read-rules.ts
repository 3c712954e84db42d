import { found } from '../net/read.ts';
import { ruleAsMeant } from './defaults.ts';
import type { FileReader } from './file-reader.ts';
import type { PrefixList, Vpc } from './network.ts';
import { parseEntry, parseRule } from './notation.ts';
import type { Direction, NetworkAcl, SecurityGroup } from './rule.ts';
import { newGroupEgress, type Scenario } from './scenario.ts';
import * as shape from './schema.ts';
import type { Path } from './yaml.ts';

export type Rules = Pick<Scenario, 'securityGroups' | 'networkAcls' | 'prefixLists'>;

/** Reads the sections of a file that say what may pass. */
export function readRules(reader: FileReader, vpcs: readonly Vpc[]): Rules {
  return {
    securityGroups: reader.each('security-groups', shape.securityGroup, (id, raw, path): SecurityGroup => {
      const vpc = reader.vpc(raw.vpc, path);
      const { associated, inbound, outbound } = raw;
      const read = (lines: readonly string[], direction: Direction, at: Path) =>
        reader.lines(lines, at, (line) => {
          const rule = parseRule(line, direction);
          return rule.ok ? found(ruleAsMeant(vpcs, vpc, rule.value)) : rule;
        });
      const ingress = read(inbound, 'ingress', [...path, 'inbound']);
      // A file that says nothing about outbound means the group as AWS makes a new one.
      const egress = outbound
        ? read(outbound, 'egress', [...path, 'outbound'])
        : newGroupEgress(vpcs.find((each) => each.id === vpc));
      return { id, vpc, associated, ingress, egress };
    }),
    networkAcls: reader.each('network-acls', shape.networkAcl, (id, raw, path): NetworkAcl => ({
      id,
      vpc: reader.vpc(raw.vpc, path),
      ingress: reader.lines(raw.inbound, [...path, 'inbound'], (line) => parseEntry(line, 'ingress')),
      egress: reader.lines(raw.outbound, [...path, 'outbound'], (line) => parseEntry(line, 'egress')),
    })),
    prefixLists: reader.each('prefix-lists', shape.prefixList, (id, raw, path): PrefixList => {
      const entries = reader.cidrs(raw.entries, [...path, 'entries']);
      return { id, entries, maxEntries: raw['max-entries'] ?? Math.max(1, entries.length) };
    }),
  };
}
