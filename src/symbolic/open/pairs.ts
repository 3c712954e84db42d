import { addressIn, type Host, type LoadBalancer } from '../../scenario/network.ts';
import type { Family } from '../../net/ip.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Pair } from './opening.ts';

/**
 * Everybody who may call somebody in one family of addresses: the internet and each interface, the internet first.
 * From outside, IPv4 calls the public address; within, the private one.
 */
export function pairsIn({ hosts, loadBalancers }: Scenario, family: Family): readonly Pair[] {
  const ours: readonly (Host | LoadBalancer)[] = [...hosts, ...loadBalancers];
  return [undefined, ...ours].flatMap((from) =>
    [undefined, ...ours].flatMap((to): readonly Pair[] => {
      const source = from ? addressIn(from, family) : 'internet';
      const isOutside = from === undefined && family === 'ipv4';
      const called = to ? (isOutside ? to.publicAddress : addressIn(to, family)) : 'internet';
      if (from === to || source === undefined || called === undefined) return [];
      return [{ from: from?.id, to: to?.id, passage: { from: source, to: called } }];
    }),
  );
}
