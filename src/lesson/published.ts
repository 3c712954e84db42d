/**
 * The ids of all lessons, in the order in which they were first published. A progress code counts by their places:
 * nothing is ever taken away or moved, and what is new goes to the end. The curriculum's own order stands in the folders.
 */
export const published: readonly string[] = [
  'first-delivery',
  'the-gate-that-forgets',
  'two-drivers-one-road',
  'whose-memory',
  'the-dock-you-never-typed',
  'door-rules-are-a-union',
  'clipboard-order',
  'gate-and-door',
  'when-the-server-calls-out',
  'all-four-rules',
  'what-a-type-writes',
  'no-type-is-the-way-home',
  'right-type-wrong-dock',
  'famous-docks',
  'type-or-not',
  'doors-that-know-doors',
  'one-door-two-districts',
  'the-rule-is-gone-the-truck-still-runs',
  'read-the-log',
  'incident',
];
