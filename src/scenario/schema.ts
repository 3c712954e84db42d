import * as v from 'valibot';

// The shape of a scenario file, before its lines are read. The JSON Schema for editors is made from it.
// Lines of notation are plain strings here: their own reader says more about them than a schema could.

export const lines = v.array(v.string());

const noLines = v.nullish(lines, []);
const system = v.picklist(['linux', 'windows', 'windows-2003', 'nat-gateway', 'elb', 'lambda']);
const seconds = v.pipe(v.number(), v.integer());

const named = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.nullish(v.record(v.string(), schema));

export const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));

export const port25 = v.picklist(['restricted', 'lifted']);

export const vpc = v.strictObject({
  cidr: v.string(),
  secondary: noLines,
  ipv6: v.optional(v.string()),
});

export const subnet = v.strictObject({
  vpc: v.optional(v.string()),
  cidr: v.string(),
  ipv6: v.optional(v.string()),
  acl: v.optional(v.string()),
  routes: noLines,
});

/** Idle seconds; what AWS takes is told apart by `check/ends.ts`, which knows the bounds. */
export const timeouts = v.strictObject({
  'tcp-established': v.optional(seconds),
  udp: v.optional(seconds),
  'udp-stream': v.optional(seconds),
});

export type RawTimeouts = v.InferOutput<typeof timeouts>;

export const host = v.strictObject({
  subnet: v.string(),
  address: v.string(),
  ipv6: v.optional(v.string()),
  public: v.optional(v.string()),
  groups: v.nullish(lines),
  listens: v.optional(lines),
  system: v.optional(system),
  'source-dest-check': v.optional(v.boolean()),
  hardware: v.optional(v.picklist(['nitro-v6'])),
  timeouts: v.optional(timeouts),
});

export type RawHost = v.InferOutput<typeof host>;

export const internetHost = v.strictObject({
  address: v.string(),
  ipv6: v.optional(v.string()),
  listens: v.optional(lines),
  system: v.optional(system),
});

export type RawInternetHost = v.InferOutput<typeof internetHost>;

export const natGateway = v.strictObject({
  subnet: v.string(),
  address: v.string(),
  public: v.optional(v.string()),
});

export const loadBalancer = v.strictObject({
  type: v.picklist(['application', 'network']),
  subnet: v.string(),
  address: v.string(),
  public: v.optional(v.string()),
  groups: v.optional(lines),
  listener: v.string(),
  target: v.string(),
  'preserve-client-ip': v.optional(v.boolean()),
});

export type RawLoadBalancer = v.InferOutput<typeof loadBalancer>;

export const peerings = v.array(
  v.strictObject({
    between: v.strictTuple([v.string(), v.string()]),
    region: v.optional(v.picklist(['same', 'other']), 'same'),
    state: v.optional(v.picklist(['active', 'deleted']), 'active'),
  }),
);

export const transitGateway = v.strictObject({
  'security-group-referencing': v.optional(v.boolean(), false),
  attachments: named(
    v.strictObject({
      subnets: noLines,
      'security-group-referencing': v.optional(v.boolean(), true),
    }),
  ),
  routes: noLines,
});

export type RawTransitGateway = v.InferOutput<typeof transitGateway>;

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

/** A whole scenario file. */
export const scenarioFile = v.strictObject({
  kaerimichi: v.literal(1),
  seed: v.optional(seed),
  'port-25': v.optional(port25),
  vpcs: v.record(v.string(), vpc),
  subnets: named(subnet),
  hosts: named(host),
  internet: named(internetHost),
  'nat-gateways': named(natGateway),
  'load-balancers': named(loadBalancer),
  peerings: v.nullish(peerings),
  'transit-gateways': named(transitGateway),
  'security-groups': named(securityGroup),
  'network-acls': named(networkAcl),
  'prefix-lists': named(prefixList),
  actions: v.nullish(lines),
});

/** The keys that a scenario file may have. */
export const sections: readonly string[] = Object.keys(scenarioFile.entries);
