import { allPorts } from '../../net/port.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import type { Kind } from '../../symbolic/open/opening.ts';

/** More kinds than these nobody compares at a glance. */
const mostKinds = 6;

/** The kinds of traffic that a network is about: what its hosts listen to, and what its rules name by one port; those named most often, by their ports. */
export function kindsInUse({ hosts, securityGroups, networkAcls }: Scenario): readonly Kind[] {
  const rules = [...securityGroups, ...networkAcls].flatMap(({ ingress, egress }): readonly Traffic[] =>
    [...ingress, ...egress].map(({ traffic }) => traffic),
  );
  const heard = hosts.flatMap(({ listens = [] }): readonly Traffic[] => listens);
  const counts = new Map<string, { readonly kind: Kind; readonly count: number }>();
  for (const kind of [...heard, ...rules].flatMap(kindOf)) {
    const key = keyOf(kind);
    counts.set(key, { kind, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const kinds = [...counts.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostKinds)
    .map(({ kind }) => kind);
  return (kinds.length > 0 ? kinds : usual).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Tells kinds apart. */
export function keyOf(kind: Kind): string {
  return kind.protocol === 'ping' ? kind.protocol : `${kind.protocol} ${String(kind.port)}`;
}

const usual: readonly Kind[] = [
  { protocol: 'tcp', port: 22 },
  { protocol: 'tcp', port: 443 },
];

function kindOf(traffic: Traffic): readonly Kind[] {
  switch (traffic.protocol) {
    case 'tcp':
    case 'udp': {
      const { protocol, ports } = traffic;
      return ports.first === ports.last ? [{ protocol, port: ports.first }] : [];
    }
    case 'icmp':
    case 'icmpv6':
      return [{ protocol: 'ping' }];
    case 'all':
    case 'other':
      return [];
  }
}

/** Ping comes last. */
function placeOf(kind: Kind): number {
  return kind.protocol === 'ping' ? allPorts.last + 1 : kind.port;
}
