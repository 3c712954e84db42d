/** Around a rain of knocks. */
export const scan = {
  title: (count: number) => `${count.toLocaleString('en')} knocks from the internet`,
  about:
    'Nine of ten go to famous ports, the others anywhere: a share that we made up, so that the difference shows. Somebody who tries this host alone knocks on every port.',
  sum: (stopped: number, refused: number, reached: number) =>
    `The door stopped ${String(stopped)}. ${String(refused)} came in where nobody listens, ${String(reached)} reached a service.`,
  again: 'Once more',
  pause: 'Pause',
  table: 'As a table',
  port: 'Port',
  others: 'all others',
  stopped: 'stopped',
  refused: 'nobody there',
  reached: 'reached',
};

export type ScanWords = typeof scan;
