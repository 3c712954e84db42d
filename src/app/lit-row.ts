import { starKey, type LitRow } from '../editor/lit.ts';
import { familyOf } from '../net/ip.ts';
import { rulesLookedAt } from '../timeline/looking.ts';
import type { Frame } from '../timeline/frame.ts';

/** The row of the rule tables that the delivery is looking at in this frame, or that has just decided. */
export function litRow(frame: Frame): LitRow | undefined {
  const { step, cursor, kind } = frame;
  if (!step || cursor === undefined) return undefined;
  const { at, packet, ruling } = step.step;
  const looked = rulesLookedAt(step.step)[cursor];
  const verdict = kind === 'ask' ? 'looking' : ruling.verdict === 'deny' ? 'deny' : 'allow';
  if (at.kind === 'network-acl') {
    const key = looked?.kind === 'entry' ? looked.entry.ruleNumber : starKey(familyOf(packet.source));
    return { filter: { kind: at.kind, id: at.id }, direction: at.direction, key, verdict };
  }
  if (at.kind !== 'security-group' || looked?.kind !== 'rule') return undefined;
  return { filter: { kind: at.kind, id: looked.group }, direction: at.direction, key: looked.index, verdict };
}
