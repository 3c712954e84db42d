import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { rooms } from '../../src/gallery/rooms.ts';
import type { Setting } from '../../src/gallery/setting.ts';
import type { Specimen } from '../../src/gallery/specimen.ts';
import { languages } from '../../src/words/language.ts';
import { plainMarkup, withoutShapes } from '../plain-markup.ts';

declare global {
  var shownComponents: Set<string> | undefined;
}

/** Components that no specimen shows, each with the reason. */
const unseen: Readonly<Record<string, string>> = {
  'ui/Dialog.svelte': 'opens over the whole page; the browser tests of the rooms open it',
};

const everySpecimen = Object.entries(rooms).flatMap(([room, specimens]) =>
  specimens.map((specimen) => ({ room, specimen, name: specimen.name })),
);

function drawn({ view }: Specimen, setting: Setting): string {
  return render(view(setting)).body;
}

test.each(everySpecimen)('$room: $name is as it was reviewed', async ({ room, specimen, name }) => {
  const file = name.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  const text = plainMarkup(drawn(specimen, { language: 'en', width: 660 }), 'own classes');
  await expect(room === 'ui' ? text : withoutShapes(text)).toMatchFileSnapshot(
    `../golden/gallery/${room}/${file}.html`,
  );
});

test.each(everySpecimen)(
  '$room: $name has a name of its own, and words in every language',
  ({ specimen, name }) => {
    expect(everySpecimen.filter((each) => each.name === name)).toHaveLength(1);
    for (const language of languages)
      expect(drawn(specimen, { language, width: 358 })).not.toMatch(/undefined|NaN|Infinity|\[object/);
  },
);

test('the gallery shows every component of the rooms that take only data', () => {
  const shown = new Set<string>();
  globalThis.shownComponents = shown;
  for (const { specimen } of everySpecimen) drawn(specimen, { language: 'en', width: 660 });
  globalThis.shownComponents = undefined;
  const missing = Object.keys(rooms)
    .flatMap(componentsOf)
    .filter((file) => !shown.has(file));
  expect(missing.toSorted()).toEqual(Object.keys(unseen).toSorted());
});

function componentsOf(room: string): readonly string[] {
  const folder = fileURLToPath(new URL(`../../src/${room}`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`);
}
