import type { Packet } from '../net/packet.ts';
import type { Direction, NetworkAcl, NetworkAclEntry } from '../scenario/rule.ts';
import type { Looked } from '../trace/looked.ts';
import type { Ruling } from '../trace/trace.ts';
import { headerOf } from './header.ts';
import { mismatchOf } from './match.ts';
import { RuleTable } from './rule-table.ts';

/**
 * The lowest-numbered entry that matches decides; none matching is the `*` row's deny.
 * Nothing is remembered from one packet to the next: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export function rulingOfNetworkAcl(acl: NetworkAcl, direction: Direction, packet: Packet): Ruling {
  const { entries, table } = compiled(acl[direction]);
  const misses = new Uint8Array(table.size);
  const header = headerOf(packet, direction);
  const decider = table.firstMatch(header, header, misses);
  const asked = decider < 0 ? entries : entries.slice(0, decider + 1);
  const looked = asked.map((entry, row): Looked => {
    if (row === decider) return { kind: 'entry', entry };
    const { traffic, cidr } = entry;
    const wanted = { traffic, peer: { kind: 'cidr', cidr }, members: [cidr] } as const;
    return { kind: 'entry', entry, mismatch: mismatchOf(misses[row], wanted, packet, direction) };
  });
  const entry = entries[decider];
  if (!entry) return { verdict: 'deny', by: { kind: 'implicit-deny' }, looked };
  const by = { kind: 'entry', entry } as const;
  return entry.action === 'allow' ? { verdict: 'allow', by, looked } : { verdict: 'deny', by, looked };
}

/** The entries in the order of their numbers, which is the order in which they are asked. */
interface CompiledEntries {
  readonly entries: readonly NetworkAclEntry[];
  readonly table: RuleTable;
}

// Rules are values and never change, so what was compiled once stays right as long as they are there.
const memory = new WeakMap<readonly NetworkAclEntry[], CompiledEntries>();

function compiled(list: readonly NetworkAclEntry[]): CompiledEntries {
  const known = memory.get(list);
  if (known) return known;
  const entries = list.toSorted((one, other) => one.ruleNumber - other.ruleNumber);
  const table = new RuleTable(
    entries.map(({ traffic, cidr }) => ({ traffic, members: [cidr], byReference: false })),
  );
  memory.set(list, { entries, table });
  return { entries, table };
}
