/**
 * Calls back once when this program is to end: by a signal, or because the npm that started it is gone.
 *
 * A shell between npm and Node would keep signals to itself, so package.json says `exec node …`;
 * what follows `||` there is for Windows, whose shell has no `exec`.
 *
 * @param {() => unknown} stop
 */
export function whenStopped(stop) {
  let stopped = false;
  const once = () => {
    if (stopped) return;
    stopped = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);

  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || once(), 300).unref();
}
