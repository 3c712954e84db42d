import type { Scenario } from '../../scenario/scenario.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { Exchange, Trace } from '../../trace/trace.ts';
import { scenarioAt } from '../scenario-at.ts';
import { cameraAt, type Camera } from './camera.ts';
import { sight, textSize, type Size } from './size.ts';
import { exchangeAt } from './exchange-at.ts';
import { roadOf, type Road } from './road.ts';
import { leastSize, stripOf, type Strip } from './strip.ts';
import { truckAt, type TruckPose } from './truck-at.ts';

/** What does not change while one exchange is shown: its road, laid out for a stage of some size. */
interface Scenery {
  /** As it is when the exchange happens. */
  readonly scenario: Scenario;
  readonly exchange: Exchange;
  readonly road: Road;
  readonly strip: Strip;
  /** How much of the drawing is in sight. */
  readonly seen: Size;
}

/** The scenery at an event; undefined where nothing is ever sent. */
export function sceneryAt(
  scenario: Scenario,
  trace: Trace,
  event: number,
  stage: Size,
  smallestText: number,
): Scenery | undefined {
  const exchange = exchangeAt(trace, event);
  if (!exchange) return undefined;
  const current = scenarioAt(scenario, trace, event);
  const road = roadOf(current, exchange);
  const unit = textSize / smallestText;
  const least = leastSize(road, { width: stage.width * unit, height: stage.height * unit });
  const seen = sight(least, stage, smallestText);
  return { scenario: current, exchange, road, strip: stripOf(road, least, seen), seen };
}

/** The truck in its scenery, and what of it is in sight. */
export function shotOf(
  scenery: Scenery,
  frame: Frame,
): { readonly pose: TruckPose; readonly camera: Camera } {
  const pose = truckAt(scenery.road, scenery.strip, frame);
  return { pose, camera: cameraAt(scenery.strip, scenery.seen, pose, frame) };
}
