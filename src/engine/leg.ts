import type { Scenario } from '../scenario/scenario.ts';
import type { Denial, Leg, Ruling, Step, Stop } from '../trace/trace.ts';
import { rulingOfNetworkAcl } from './network-acl.ts';
import type { Checkpoint, Path } from './path.ts';
import { rulingOfSecurityGroups, wouldRule, type Occasion } from './security-group.ts';
import type { Connections } from './connections.ts';
import type { Translations } from './translations.ts';

/** What the network remembers of the packets that passed. */
export interface Memory {
  readonly connections: Connections;
  readonly translations: Translations;
}

/** One packet goes its way. Checkpoints after a drop are still asked what they would say, and remember nothing. */
export function walk(
  path: Path,
  scenario: Scenario,
  { connections, translations }: Memory,
  now: number,
  opens: boolean,
): Leg {
  const occasion: Occasion = { scenario, connections, now, opens, automatic: path.automatic };
  const steps: Step[] = [];
  const beyond: Step[] = [];
  let stop: Stop | undefined;
  for (const checkpoint of path.checkpoints) {
    const { at, packet } = checkpoint;
    const ruling = rule(checkpoint, occasion, stop === undefined);
    if (!stop && checkpoint.kind === 'decided' && checkpoint.mapping) translations.keep(checkpoint.mapping);
    const step = { at, packet, ruling };
    (stop ? beyond : steps).push(step);
    if (!stop && isDenial(ruling)) stop = { at, packet, ruling };
  }
  return stop ? { outcome: 'dropped', steps, stop, beyond } : { outcome: 'delivered', steps, beyond: [] };
}

function rule(checkpoint: Checkpoint, occasion: Occasion, comesThisFar: boolean): Ruling {
  switch (checkpoint.kind) {
    case 'decided':
      return checkpoint.ruling;
    case 'network-acl':
      return rulingOfNetworkAcl(checkpoint.acl, checkpoint.direction, checkpoint.packet);
    case 'security-group': {
      const ask = comesThisFar ? rulingOfSecurityGroups : wouldRule;
      return ask(checkpoint.host, checkpoint.direction, checkpoint.packet, occasion);
    }
  }
}

function isDenial(ruling: Ruling): ruling is Denial {
  return ruling.verdict === 'deny';
}
