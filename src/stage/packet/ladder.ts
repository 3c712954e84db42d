import { formatIpv4 } from '../../net/ip.ts';
import type { StageWords } from '../../words/en/stage.ts';
import { allSteps, type Exchange, type Leg, type Place, type Station, type Step } from '../../trace/trace.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { LegName } from '../../timeline/timeline.ts';
import type { Checkpoint, Road } from '../road/road.ts';
import { stretchAt } from '../road/stretch.ts';

/** A column of the ladder: one end of the exchange, or a checkpoint between them. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}

/** What one checkpoint said to one packet. `ahead` has yet to be asked; `beyond` would have stopped it too. */
export interface Rung {
  readonly column: number;
  readonly mark: 'pass' | 'drop' | 'ledger' | 'ahead' | 'beyond';
  readonly by: string;
  readonly step: Step;
}

/** One leg up to a moment: how far its arrow has come, in columns, and what was said on the way. */
export interface LadderLeg {
  readonly leg: LegName;
  readonly from: number;
  readonly reached: number;
  readonly arrived: boolean;
  readonly rungs: readonly Rung[];
  /** The step that is talked about: the latest that was asked. */
  readonly latest: Step | undefined;
}

export function columnsOf(road: Road, words: StageWords): readonly Column[] {
  return [
    stationColumn(road.from, 'from', words),
    ...road.checkpoints.map((checkpoint, index) => checkpointColumn(checkpoint, index, words)),
    stationColumn(road.to, 'to', words),
  ];
}

/** A leg as far as it is known at this moment; undefined before it begins. */
export function legAt(road: Road, exchange: Exchange, leg: LegName, frame: Frame): LadderLeg | undefined {
  const driven = exchange[leg];
  if (!driven || !('steps' in driven) || frame.leg === undefined) return undefined;
  if (leg === 'reply' && frame.leg === 'request') return undefined;
  const done = frame.done[leg];
  const rungs = road.checkpoints.flatMap((checkpoint, index) => rungOf(driven, checkpoint, leg, index, done));
  const { from, to, share } = stretchAt(road, frame);
  const over = frame.leg !== leg;
  const last = leg === 'request' ? road.checkpoints.length + 1 : 0;
  const reached = over ? last : from + 1 + (to - from) * share;
  const asked = frame.kind === 'ask' && !over ? frame.step?.step : undefined;
  return {
    leg,
    from: leg === 'request' ? 0 : road.checkpoints.length + 1,
    reached,
    arrived: reached === last,
    rungs,
    latest: asked ?? latestAsked(driven, road, leg, done),
  };
}

function rungOf(
  driven: Leg,
  checkpoint: Checkpoint,
  leg: LegName,
  index: number,
  done: number,
): readonly Rung[] {
  const at = checkpoint.steps[leg];
  const step = at === undefined ? undefined : allSteps(driven)[at];
  if (at === undefined || !step) return [];
  const rung = { column: index + 1, by: deciderOf(step), step };
  if (at < done) return [{ ...rung, mark: markOf(step) }];
  const over = driven.outcome === 'dropped' && done === driven.steps.length;
  const blocks = over && at >= driven.steps.length && step.ruling.verdict === 'deny';
  return [{ ...rung, mark: blocks ? 'beyond' : 'ahead' }];
}

function latestAsked(driven: Leg, road: Road, leg: LegName, done: number): Step | undefined {
  const halts = new Set(road.checkpoints.map(({ steps }) => steps[leg]));
  return driven.steps.findLast((_, index) => index < done && halts.has(index)) ?? driven.steps[0];
}

function markOf({ ruling }: Step): Rung['mark'] {
  if (ruling.verdict === 'deny') return 'drop';
  return ruling.verdict === 'tracked' ? 'ledger' : 'pass';
}

/** The rule that decided, as short as it goes. */
function deciderOf({ at, ruling }: Step): string {
  if (ruling.verdict === 'tracked' || ruling.verdict === 'exempt' || ruling.verdict === 'forward') return '';
  switch (ruling.by.kind) {
    case 'entry':
      return String(ruling.by.entry.ruleNumber);
    case 'implicit-deny':
      return at.kind === 'network-acl' ? '*' : '–';
    case 'rule':
      return ruling.by.group;
    default:
      return '';
  }
}

function stationColumn(station: Station, key: string, words: StageWords): Column {
  return { key, name: nameOf(station, words), kind: formatIpv4(station.address) };
}

function nameOf(station: Station, words: StageWords): string {
  switch (station.kind) {
    case 'host':
    case 'internet':
      return station.id;
    case 'service':
      return words.services[station.id];
    case 'unknown':
      return words.unknownPlace;
  }
}

function checkpointColumn({ kind, outward, homeward }: Checkpoint, index: number, words: StageWords): Column {
  const place = outward ?? homeward;
  const key = `${String(index)} ${kind}`;
  if (!place) return { key, name: words.peering, kind: '' };
  return { key, ...titleOf(place, words) };
}

function titleOf(place: Place, words: StageWords): { name: string; kind: string } {
  switch (place.kind) {
    case 'network-acl':
      return { name: place.id, kind: words.aclShort };
    case 'security-group':
      return { name: place.groups.join(', '), kind: words.groupShort };
    case 'gateway':
      return place.gateway === 'internet-gateway'
        ? { name: 'IGW', kind: '' }
        : { name: place.id, kind: 'NAT' };
    case 'route':
      return { name: place.id, kind: words.routeTable };
    case 'interface':
      return { name: place.id, kind: 'ENI' };
  }
}
