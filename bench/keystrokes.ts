import { chromium } from 'playwright';
import { findChromium } from '../scripts/find-chromium.js';
import { serveFolder } from '../test/browser/serve-folder.ts';
import { atQuotas } from './at-quotas.ts';
import { median } from './measure.ts';

// How long a keystroke in the workbench takes in Chromium, from the key to the next painted frame, with `What is open`
// and without it: the same network, the same keys, one run. The page is the built one.

const executablePath = findChromium();
const { address, stop } = await serveFolder('dist');
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Milliseconds for each key: from the event to the frame after it, and how long the page could do nothing else. */
interface Keystrokes {
  readonly toFrame: readonly number[];
  readonly busy: readonly number[];
}

async function typed(text: string, open: boolean): Promise<Keystrokes> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 720 } });
  await page.addInitScript((saved) => localStorage.setItem('kaerimichi.workbench', saved), text);
  await page.goto(`${address}#/workbench`, { waitUntil: 'networkidle' });
  if (open) await page.getByRole('radio', { name: 'What is open' }).check();
  const field = page.getByRole('textbox', { name: 'Scenario' });
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    const place = element.value.indexOf('tcp 1000 ') + 'tcp 1000'.length;
    element.setSelectionRange(place, place);
  });
  await page.evaluate(() => {
    const times: { toFrame: number; busy: number }[] = [];
    Object.assign(globalThis, { times });
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        // A message comes after what the key has set off, a frame after its painting.
        const { port1, port2 } = new MessageChannel();
        let busy = 0;
        port1.onmessage = () => (busy = performance.now() - begun);
        port2.postMessage(0);
        requestAnimationFrame(() =>
          setTimeout(() => times.push({ toFrame: performance.now() - begun, busy })),
        );
      },
      { capture: true },
    );
  });
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press(count % 2 === 0 ? '1' : 'Backspace');
    await page.waitForTimeout(250);
  }
  const times = await page.evaluate(
    () => (globalThis as unknown as { times: { toFrame: number; busy: number }[] }).times,
  );
  await page.close();
  return { toFrame: times.map(({ toFrame }) => toFrame), busy: times.map(({ busy }) => busy) };
}

console.log('A keystroke in the workbench in Chromium, ms: median and worst of 30.\n');
console.log(['', 'to the next frame', 'page is busy'].map((cell) => cell.padEnd(34)).join(''));
for (const size of ['a tenth of the quotas', 'at the quotas'] as const) {
  const text = atQuotas(size === 'at the quotas' ? 1 : 0.1);
  for (const open of [false, true]) {
    const { toFrame, busy } = await typed(text, open);
    const cell = (times: readonly number[]) =>
      `${median(times).toFixed(1)} (${Math.max(...times).toFixed(1)})`;
    const name = `${size}, ${open ? 'what is open' : 'on the way'}`;
    console.log([name, cell(toFrame), cell(busy)].map((each) => each.padEnd(34)).join(''));
  }
}

await browser.close();
await stop();
