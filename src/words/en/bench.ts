/** What the workbench says. */
export const bench = {
  title: 'Workbench',
  lead: 'Write a network, send something, see whether the reply comes home.',
  file: 'Scenario',
  flow: 'Send',
  run: 'Send it',
  actions: 'Play the actions',
  problems: (count: number) => (count === 1 ? '1 problem' : `${String(count)} problems`),
  fine: 'No problems',
  kept: 'What you see is the last version that could be read.',
  example: 'Back to the example',
  details: 'Details',
  middle: { label: 'What the middle shows', way: 'On the way', open: 'What is open' },
  event: (number: number, all: number) => `${String(number)} of ${String(all)}`,
};

export type BenchWords = typeof bench;
