import { allowAllRule, type Scenario } from './scenario.ts';
import { checkActions } from './action-check.ts';
import { FileReader } from './file-reader.ts';
import * as shape from './schema.ts';
import { parseAction } from './action-notation.ts';
import { parseListener, parseRoute } from './flow-notation.ts';
import { parseEntry, parseRule } from './notation.ts';
import type { Host, InternetHost, NatGateway, PrefixList, Subnet } from './network.ts';
import type { Problem } from './problem.ts';
import { checkScenario } from './problems.ts';
import type { NetworkAcl, SecurityGroup } from './rule.ts';
import { readYaml, type Locate } from './yaml.ts';

/** A scenario, if there was no error, and everything there is to say about its text: all problems at once, in order. */
export interface ScenarioReading {
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
}

/** Reads a scenario file. The text is untrusted: whatever it is, the answer is a scenario or sentences, within a second. */
export function readScenario(text: string): ScenarioReading {
  const { value, locate, problems } = readYaml(text);
  return problems.length > 0 ? { problems } : readScenarioValue(value, locate);
}

/** Reads a scenario that stands inside another file, already parsed; `locate` says where its parts stand. */
export function readScenarioValue(value: unknown, locate: Locate): ScenarioReading {
  const reader = new FileReader(value, locate);
  if (!reader.begin()) return { problems: reader.problems() };
  const scenario = readParts(reader);
  checkScenario(scenario, reader);
  checkActions(scenario, reader);
  return reader.hasErrors() ? { problems: reader.problems() } : { scenario, problems: reader.problems() };
}

function readParts(reader: FileReader): Scenario {
  const onlyVpc = reader.names('vpcs').length === 1 ? reader.names('vpcs')[0] : undefined;
  const vpcOf = (vpc: string | undefined, path: readonly string[]) => {
    if (vpc === undefined && onlyVpc === undefined) reader.error([...path], { kind: 'vpc-missing' });
    return vpc ?? onlyVpc ?? '';
  };
  return {
    seed: reader.part(['seed'], shape.seed) ?? 1,
    vpcs: reader.each('vpcs', shape.vpc, (id, raw, path) => {
      const cidr = reader.cidr(raw.cidr, [...path, 'cidr']);
      return cidr && { id, cidr };
    }),
    subnets: reader.each('subnets', shape.subnet, (id, raw, path): Subnet | undefined => {
      const cidr = reader.cidr(raw.cidr, [...path, 'cidr']);
      const routes = reader.lines(raw.routes, [...path, 'routes'], parseRoute);
      const acl = raw.acl === undefined ? {} : { acl: raw.acl };
      return cidr && { id, vpc: vpcOf(raw.vpc, path), cidr, ...acl, routes };
    }),
    hosts: reader.each('hosts', shape.host, (id, raw, path): Host | undefined => {
      const ends = readEnd(reader, id, raw, path);
      const publicAddress =
        raw.public === undefined ? undefined : reader.address(raw.public, [...path, 'public']);
      return (
        ends && {
          ...ends,
          subnet: raw.subnet,
          ...(publicAddress !== undefined && { publicAddress }),
          groups: raw.groups,
        }
      );
    }),
    internet: reader.each('internet', shape.internetHost, (id, raw, path) => readEnd(reader, id, raw, path)),
    natGateways: reader.each('nat-gateways', shape.natGateway, (id, raw, path): NatGateway | undefined => {
      const address = reader.address(raw.address, [...path, 'address']);
      const publicAddress = reader.address(raw.public, [...path, 'public']);
      if (address === undefined || publicAddress === undefined) return undefined;
      return { id, subnet: raw.subnet, address, publicAddress };
    }),
    peerings: reader.part(['peerings'], shape.peerings) ?? [],
    securityGroups: reader.each('security-groups', shape.securityGroup, (id, raw, path): SecurityGroup => ({
      id,
      vpc: vpcOf(raw.vpc, path),
      associated: raw.associated,
      ingress: reader.lines(raw.inbound, [...path, 'inbound'], (line) => parseRule(line, 'ingress')),
      // AWS gives a new group one outbound rule; a file that says nothing about outbound means that group.
      egress: raw.outbound
        ? reader.lines(raw.outbound, [...path, 'outbound'], (line) => parseRule(line, 'egress'))
        : [allowAllRule],
    })),
    networkAcls: reader.each('network-acls', shape.networkAcl, (id, raw, path): NetworkAcl => ({
      id,
      vpc: vpcOf(raw.vpc, path),
      ingress: reader.lines(raw.inbound, [...path, 'inbound'], (line) => parseEntry(line, 'ingress')),
      egress: reader.lines(raw.outbound, [...path, 'outbound'], (line) => parseEntry(line, 'egress')),
    })),
    prefixLists: reader.each('prefix-lists', shape.prefixList, (id, raw, path): PrefixList => {
      const entries = reader.cidrs(raw.entries, [...path, 'entries']);
      return { id, entries, maxEntries: raw['max-entries'] ?? Math.max(1, entries.length) };
    }),
    actions: reader.lines(reader.part(['actions'], shape.lines) ?? [], ['actions'], parseAction),
  };
}

type RawEnd = Pick<shape.RawHost, 'address' | 'listens' | 'system'>;

function readEnd(
  reader: FileReader,
  id: string,
  raw: RawEnd,
  path: readonly string[],
): InternetHost | undefined {
  const address = reader.address(raw.address, [...path, 'address']);
  const listens = raw.listens && reader.lines(raw.listens, [...path, 'listens'], parseListener);
  if (address === undefined) return undefined;
  return { id, address, system: raw.system ?? 'linux', ...(listens && { listens }) };
}
