import { knocks, type Knock } from '../engine/knocks.ts';
import { play } from '../engine/play.ts';
import { blocksOf } from '../scenario/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isExchange } from '../trace/trace.ts';
import { checkpointOf, formatCheckpoint } from './checkpoint.ts';

/** A rain of knocks on one host, which a lesson shows. */
export interface Scan {
  readonly host: string;
  readonly knocks: number;
}

/** How a knock fared: somebody answered, nobody listened there, or something on the way stopped it. */
export interface Knocked extends Knock {
  readonly outcome: 'reached' | 'refused' | 'stopped';
  /** The checkpoint that stopped it, as it is written. */
  readonly by?: string;
}

/** Every knock of a scan, as the engine rules on it. */
export function scanned({ host, knocks: count }: Scan, scenario: Scenario): readonly Knocked[] {
  const ours = scenario.vpcs.flatMap(blocksOf);
  return knocks(scenario.seed, count, ours).map((knock): Knocked => {
    const { source, port } = knock;
    const [event] = play(scenario, [
      {
        kind: 'send',
        oneway: true,
        flow: {
          protocol: 'tcp',
          from: { kind: 'address', address: source },
          to: { kind: 'name', name: host },
          destinationPort: port,
        },
      },
    ]).events;
    if (!event || !isExchange(event)) throw new Error('a knock is an exchange');
    const { request } = event;
    if (request.outcome === 'dropped')
      return { ...knock, outcome: 'stopped', by: formatCheckpoint(checkpointOf(request.stop.at)) };
    return { ...knock, outcome: listens(scenario, host, port) ? 'reached' : 'refused' };
  });
}

function listens({ hosts }: Scenario, id: string, port: number): boolean {
  const { listens: heard } = hosts.find((host) => host.id === id) ?? {};
  return (
    heard?.some(({ protocol, ports }) => protocol === 'tcp' && ports.first <= port && port <= ports.last) ??
    true
  );
}
