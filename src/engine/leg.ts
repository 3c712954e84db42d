import type { Scenario } from '../scenario/scenario.ts';
import type { Denial, Leg, Ruling, Step, Stop } from '../trace/trace.ts';
import type { Connections } from './connections.ts';
import { rulingOfNetworkAcl } from './network-acl.ts';
import type { Checkpoint, Path } from './path.ts';
import { rulingOfSecurityGroups, type Occasion } from './security-group.ts';
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
  const occasion: Occasion = { scenario, connections, now, opens };
  const steps: Step[] = [];
  const beyond: Step[] = [];
  let stop: Stop | undefined;
  for (const checkpoint of path.checkpoints) {
    const { place: at, packet } = checkpoint;
    const ruling = rule(checkpoint, occasion, stop === undefined);
    if (!stop && checkpoint.kind === 'decided' && checkpoint.mapping)
      translations.keep(checkpoint.mapping, now);
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
      const { at, direction, packet, section } = checkpoint;
      const { automatic, lost } = section;
      const standIn = direction === 'ingress' ? section.standIn : undefined;
      const visit = { at, direction, packet, automatic, references: { lost: lost[direction], standIn } };
      return rulingOfSecurityGroups(visit, occasion, comesThisFar);
    }
  }
}

function isDenial(ruling: Ruling): ruling is Denial {
  return ruling.verdict === 'deny';
}
