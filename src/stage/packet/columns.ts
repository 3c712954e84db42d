import { formatAddress } from '../../net/ip.ts';
import { allSteps, type Exchange, type Leg, type Place, type Station } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';
import { stationName } from '../thing-name.ts';
import type { Checkpoint } from '../road/checkpoint.ts';
import type { Road } from '../road/road.ts';
import { rewrittenAt } from './rewritten.ts';
import { boxWidth } from './rewritten-box.ts';

/** A column of the ladder: one end of the exchange, or a checkpoint between them. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** The width that it needs. */
  readonly least: number;
}

const stationWidth = 132;
const checkpointWidth = 96;

export function columnsOf(road: Road, exchange: Exchange, words: StageWords): readonly Column[] {
  return [
    stationColumn(road.from, 'from', words),
    ...road.checkpoints.map((checkpoint, index) => checkpointColumn(checkpoint, index, exchange, words)),
    stationColumn(road.to, 'to', words),
  ];
}

/** A column where it is drawn: its middle, and how wide it is. */
export interface PlacedColumn extends Column {
  readonly x: number;
  readonly width: number;
}

/** The columns side by side, where all of them together are this wide; what is left over is shared out. */
export function placed(columns: readonly Column[], total: number): readonly PlacedColumn[] {
  const spare = (total - leastWidth(columns)) / Math.max(1, columns.length);
  let left = 0;
  return columns.map((column) => {
    const width = column.least + spare;
    left += width;
    return { ...column, width, x: left - width / 2 };
  });
}

export function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0);
}

function stationColumn(station: Station, key: string, words: StageWords): Column {
  const kind = formatAddress(station.address);
  return { key, name: stationName(station, words), kind, least: stationWidth };
}

function checkpointColumn(
  { kind, outward, homeward, steps }: Checkpoint,
  index: number,
  { request, reply }: Exchange,
  words: StageWords,
): Column {
  const place = outward ?? homeward;
  const boxes = [
    boxWidthAt('steps' in request ? request : undefined, steps.request, words),
    boxWidthAt(reply, steps.reply, words),
  ];
  const title = place ? titleOf(place, words) : { name: '', kind: '' };
  return { key: `${String(index)} ${kind}`, ...title, least: Math.max(checkpointWidth, ...boxes) };
}

function boxWidthAt(leg: Leg | undefined, step: number | undefined, words: StageWords): number {
  const ends = leg && step !== undefined ? rewrittenAt(allSteps(leg), step) : [];
  return ends.length === 0 ? 0 : boxWidth(ends, words) + 12;
}

function titleOf(place: Place, words: StageWords): { name: string; kind: string } {
  switch (place.kind) {
    case 'network-acl':
      return { name: place.id, kind: words.aclShort };
    case 'security-group':
      return { name: place.groups.join(', '), kind: `${words.groupShort} ${place.id}` };
    case 'gateway':
      return gatewayTitle(place, words);
    case 'route':
      return { name: place.id, kind: words.routeTable };
    case 'interface':
      return { name: place.id, kind: 'ENI' };
  }
}

function gatewayTitle(
  { gateway, id }: Extract<Place, { kind: 'gateway' }>,
  words: StageWords,
): { name: string; kind: string } {
  switch (gateway) {
    case 'internet-gateway':
      return { name: 'IGW', kind: '' };
    case 'egress-only-internet-gateway':
      return { name: 'EIGW', kind: '' };
    case 'nat-gateway':
      return { name: id, kind: 'NAT' };
    case 'peering':
      return { name: words.peering, kind: '' };
    case 'transit-gateway':
      return { name: id, kind: 'TGW' };
    case 'load-balancer':
      return { name: id, kind: 'LB' };
  }
}
