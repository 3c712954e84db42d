import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { panelGrid, panelsAt } from '../../src/stage/panels.ts';
import { stepItems } from '../../src/stage/step-items.ts';
import { shortened, textWidth } from '../../src/stage/text-width.ts';
import StepList from '../../src/stage/StepList.svelte';
import Strip from '../../src/stage/Strip.svelte';
import Twin from '../../src/stage/Twin.svelte';
import { frameAt } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { stage as words } from '../../src/words/en/stage.ts';
import * as told from '../timeline/deliveries.ts';

const stuck = layOut(told.stuckOnTheWayHome.trace);
const size = { width: 1240, height: 760, words, language: 'en' } as const;

function statesAt(seconds: number): string {
  const frame = frameAt(stuck, seconds);
  const items = [...stepItems(stuck, frame, 'request'), ...stepItems(stuck, frame, 'reply')];
  return items.map(({ state }) => state).join(' ');
}

test('the list does not say beforehand how a delivery ends', () => {
  expect(statesAt(0)).toBe('ahead ahead ahead ahead ahead ahead');
  expect(statesAt(stuck.durationSeconds)).toBe('done done done done done unreached');
});

test('each step of the list is a button, and what is ahead is only named', () => {
  const describe = () => 'TOLD';
  const props = { timeline: stuck, words, describe, onseek: () => undefined };
  const before = render(StepList, { props: { ...props, frame: frameAt(stuck, 0) } }).body;
  expect(before.match(/<button/g)).toHaveLength(3);
  expect(before).not.toContain('TOLD');
  expect(before).toContain('network ACL public-acl, inbound');
  const after = render(StepList, { props: { ...props, frame: frameAt(stuck, 60) } }).body;
  expect(after.match(/TOLD/g)).toHaveLength(5);
});

test('a strip has 4 to 8 stills a page, and one of them is the present', () => {
  for (const [width, height] of [
    [360, 360],
    [660, 470],
    [1240, 760],
  ] as const) {
    const { most } = panelGrid(width, height);
    expect(most).toBeGreaterThanOrEqual(4);
    expect(most).toBeLessThanOrEqual(8);
    for (let seconds = 0; seconds < stuck.durationSeconds; seconds += 0.25) {
      const panels = panelsAt(stuck, seconds, most);
      expect(panels.filter(({ current }) => current)).toHaveLength(1);
    }
  }
  const { body } = render(Strip, {
    props: { scenario: told.stuckOnTheWayHome.scenario, timeline: stuck, seconds: 3, view: 'truck', ...size },
  });
  expect(body.match(/<svg/g)).toHaveLength(8);
});

test('the hairline comes when one of the twins is stopped, not before', () => {
  const left = { ...told.stuckOnTheWayHome, title: 'one' };
  const right = { ...told.comesHome, title: 'other' };
  const at = (seconds: number) => render(Twin, { props: { left, right, seconds, ...size } }).body;
  expect(at(3)).not.toContain(words.firstDifference);
  expect(at(stuck.durationSeconds)).toContain(words.firstDifference);
});

test('a text that is cut is no wider than its room', () => {
  for (const text of ['private-application-subnet', 'サブネット private', 'WWW', '']) {
    expect(textWidth(shortened(text, 14, 80), 14)).toBeLessThanOrEqual(80);
  }
  expect(shortened('web', 14, 80)).toBe('web');
});
