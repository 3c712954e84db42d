import { protocolNumber } from '../src/net/protocol.ts';
import type { Cidr } from '../src/net/cidr.ts';
import type { Traffic } from '../src/scenario/traffic.ts';
import type { RuleSet } from './rule-set.ts';

/** Headers whose protocol, source and destination port each lie between two values, both included. */
interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The same set as a list of boxes that do not overlap, as one would first write it; IPv4 alone. */
export function boxesOf({ entries, rules }: RuleSet): readonly Box[] {
  let [allowed, open]: [readonly Box[], readonly Box[]] = [[], [everything]];
  for (const { action, traffic, cidr } of entries) {
    const spokenOf = boxOf(traffic, cidr);
    const decided = open.flatMap((box) => common(box, spokenOf) ?? []);
    if (action === 'allow') allowed = [...allowed, ...decided];
    open = open.flatMap((box) => without(box, spokenOf));
  }
  let group: readonly Box[] = [];
  for (const { traffic, peer } of rules) {
    if (peer.kind !== 'cidr') continue;
    const box = boxOf(traffic, peer.cidr);
    group = [...group.flatMap((each) => without(each, box)), box];
  }
  return allowed.flatMap((one) => group.flatMap((other) => common(one, other) ?? []));
}

/** How many headers the boxes hold, the fields that they leave free counted too. */
export function volumeOf(boxes: readonly Box[]): bigint {
  const free = 2n ** 48n;
  const volumes = boxes.map(({ low, high }) =>
    low.reduce((product, first, field) => product * BigInt((high[field] ?? first) - first + 1), 1n),
  );
  return volumes.reduce((sum, volume) => sum + volume, 0n) * free;
}

const everything: Box = { low: [0, 0, 0], high: [255, 2 ** 32 - 1, 65535] };

function boxOf(traffic: Traffic, { base, length }: Cidr): Box {
  const first = Number(base);
  const last = first + 2 ** (32 - length) - 1;
  if (!('ports' in traffic)) return { low: [0, first, 0], high: [255, last, 65535] };
  const protocol = protocolNumber[traffic.protocol];
  return { low: [protocol, first, traffic.ports.first], high: [protocol, last, traffic.ports.last] };
}

function common(one: Box, other: Box): Box | undefined {
  const low = one.low.map((value, field) => Math.max(value, other.low[field] ?? 0));
  const high = one.high.map((value, field) => Math.min(value, other.high[field] ?? 0));
  return low.every((value, field) => value <= (high[field] ?? -1)) ? { low, high } : undefined;
}

/** What is left of a box, cut away field by field. */
function without(box: Box, hole: Box): readonly Box[] {
  const inside = common(box, hole);
  if (!inside) return [box];
  const parts: Box[] = [];
  let rest = box;
  for (const [field, first] of inside.low.entries()) {
    const last = inside.high[field] ?? first;
    if ((rest.low[field] ?? 0) < first) parts.push({ ...rest, high: rest.high.with(field, first - 1) });
    if (last < (rest.high[field] ?? 0)) parts.push({ ...rest, low: rest.low.with(field, last + 1) });
    rest = { low: rest.low.with(field, first), high: rest.high.with(field, last) };
  }
  return parts;
}
