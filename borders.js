/**
 * The one table of who may import whom: folders under src/, each with the folders it may use.
 * A folder may always import itself; what is not listed here is forbidden.
 * ESLint, dependency-cruiser and test/borders.test.ts all read it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = withWholeHouse({
  net: [],
  scenario: ['net'],
  'rule-type': ['net', 'scenario'],
  trace: ['net', 'scenario'],
  engine: ['net', 'scenario', 'trace'],
  symbolic: ['net', 'scenario'],
  aws: ['net', 'scenario', 'rule-type'],
  lesson: ['net', 'scenario', 'trace', 'engine', 'symbolic'],
  card: ['net', 'scenario', 'trace', 'engine', 'lesson'],
  timeline: ['trace'],
  words: ['net', 'scenario', 'rule-type', 'trace', 'symbolic', 'lesson'],
  ui: [],
  stage: ['net', 'scenario', 'rule-type', 'trace', 'timeline', 'words', 'ui'],
  editor: ['net', 'scenario', 'rule-type', 'words', 'ui'],
  cli: ['net', 'scenario', 'rule-type', 'trace', 'engine', 'symbolic', 'aws', 'lesson', 'timeline', 'words'],
});

/**
 * Folders that are nothing but functions of their arguments: no DOM, no Node, no Svelte, no D3, no clock, no chance.
 *
 * @type {readonly string[]}
 */
export const pure = [
  'net',
  'scenario',
  'rule-type',
  'trace',
  'engine',
  'symbolic',
  'aws',
  'lesson',
  'card',
  'timeline',
  'words',
];

/**
 * The packages a pure folder may use; a folder that is not listed uses none.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const purePackages = {
  scenario: ['yaml', 'valibot'],
  lesson: ['yaml', 'valibot', 'micromark', 'micromark-extension-cjk-friendly'],
  card: ['valibot'],
};

/**
 * D3 computes pictures and nothing else, so it lives where pictures are drawn; the frame timer lives with the only clock.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const d3 = {
  stage: ['d3-shape'],
};

/**
 * The app and the gallery of its components may use every room but the terminal.
 *
 * @param {Record<string, string[]>} rooms
 * @returns {Record<string, string[]>}
 */
function withWholeHouse(rooms) {
  const house = Object.keys(rooms).filter((folder) => folder !== 'cli');
  return { ...rooms, app: [...house, 'gallery'], gallery: [...house, 'app'] };
}
