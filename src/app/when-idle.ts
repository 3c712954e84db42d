/** Waits until the page has nothing better to do: what is wanted soon is fetched after what is wanted now. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    // Safari has no such callback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(done, { timeout: 1000 });
    else setTimeout(done, 200);
  });
}
