import { render } from 'svelte/server';
import Stage from '../../src/stage/Stage.svelte';
import { frameAt } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import type { SpanKind } from '../../src/timeline/timeline.ts';
import { stage as en } from '../../src/words/en/stage.ts';
import { stage as ja } from '../../src/words/ja/stage.ts';
import { plainMarkup } from '../plain-markup.ts';
import type { Delivery } from '../timeline/deliveries.ts';

export interface Shot {
  readonly delivery: Delivery;
  readonly view: 'truck' | 'packet';
  /** The moment: the end of the last span of this kind. */
  readonly at: SpanKind;
  readonly language: 'ja' | 'en';
  readonly width: number;
  readonly height: number;
}

/** One frame as SVG text: a line for each element, numbers rounded, nothing that a compiler made up. */
export function drawing({ delivery, view, at, language, width, height }: Shot): string {
  const { scenario, trace } = delivery;
  const timeline = layOut(trace);
  const frame = frameAt(timeline, timeline.spans.findLast(({ kind }) => kind === at)?.end ?? 0);
  const words = { en, ja }[language];
  const { body } = render(Stage, { props: { scenario, trace, frame, view, width, height, words, language } });
  return plainMarkup(body, 'no classes');
}
