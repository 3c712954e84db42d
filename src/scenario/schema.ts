import * as v from 'valibot';

// The shape of a scenario file, before its lines are read. The JSON Schema for editors is made from it.
// Lines of notation are plain strings here: their own reader says more about them than a schema could.

export const lines = v.array(v.string());

const noLines = v.nullish(lines, []);
const system = v.picklist(['linux', 'windows', 'windows-2003', 'nat-gateway', 'elb', 'lambda']);

export const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));

export const vpc = v.strictObject({ cidr: v.string() });

export const subnet = v.strictObject({
  vpc: v.optional(v.string()),
  cidr: v.string(),
  acl: v.optional(v.string()),
  routes: noLines,
});

export const host = v.strictObject({
  subnet: v.string(),
  address: v.string(),
  public: v.optional(v.string()),
  groups: noLines,
  listens: v.optional(lines),
  system: v.optional(system),
});

export type RawHost = v.InferOutput<typeof host>;

export const internetHost = v.strictObject({
  address: v.string(),
  listens: v.optional(lines),
  system: v.optional(system),
});

export const natGateway = v.strictObject({ subnet: v.string(), address: v.string(), public: v.string() });

export const peerings = v.array(
  v.strictObject({
    between: v.strictTuple([v.string(), v.string()]),
    region: v.optional(v.picklist(['same', 'other']), 'same'),
  }),
);

export const securityGroup = v.strictObject({
  vpc: v.optional(v.string()),
  associated: noLines,
  inbound: noLines,
  outbound: v.nullish(lines),
});

export const networkAcl = v.strictObject({
  vpc: v.optional(v.string()),
  inbound: noLines,
  outbound: noLines,
});

export const prefixList = v.strictObject({
  entries: noLines,
  'max-entries': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
});

const named = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.nullish(v.record(v.string(), schema));

/** A whole scenario file. */
export const scenarioFile = v.strictObject({
  kaerimichi: v.literal(1),
  seed: v.optional(seed),
  vpcs: v.record(v.string(), vpc),
  subnets: named(subnet),
  hosts: named(host),
  internet: named(internetHost),
  'nat-gateways': named(natGateway),
  peerings: v.nullish(peerings),
  'security-groups': named(securityGroup),
  'network-acls': named(networkAcl),
  'prefix-lists': named(prefixList),
  actions: v.nullish(lines),
});

/** The keys that a scenario file may have. */
export const sections: readonly string[] = Object.keys(scenarioFile.entries);
