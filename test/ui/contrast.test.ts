import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');
const grounds = ['paper', 'paper-raised', 'district'];
const inks = ['ink', 'ink-soft', 'out', 'home', 'allow', 'deny', 'tracked'];
const pairs = grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const));

const light = colours(/--([\w-]+): light-dark\((#\w{6}), #\w{6}\)/g);
const dark = colours(/--([\w-]+): light-dark\(#\w{6}, (#\w{6})\)/g);
const projector = colours(/--([\w-]+): (#\w{6});/g);

test.each(pairs)('%s can be read on %s in every theme', (ink, ground) => {
  expect(contrast(light, ink, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, ink, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(projector, ink, ground)).toBeGreaterThanOrEqual(7);
});

test.each(grounds)('the focus ring and the edges of controls can be seen on %s', (ground) => {
  for (const theme of [light, dark, projector]) {
    expect(contrast(theme, 'focus', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, 'edge', ground)).toBeGreaterThanOrEqual(3);
  }
});

function colours(pattern: RegExp): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(pattern)].map(([, name = '', hex = '']) => [name, hex]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(theme: ReadonlyMap<string, string>, ink: string, ground: string): number {
  const [one, other] = [ink, ground].map((name) => luminance(theme.get(name) ?? 'no such colour'));
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
