import { HeaderSpaces } from '../../symbolic/headers/spaces.ts';
import { findOpen, type OpenFindings, type OpenQuestion, type Progress } from './find-open.ts';

/** What comes back while it is worked, and at the end. */
export type OpenNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'found'; readonly findings: OpenFindings };

/** Between two reports of progress. */
const reportEveryMs = 50;

const spaces = new HeaderSpaces();

addEventListener('message', ({ data }: MessageEvent<OpenQuestion>) => {
  const steps = findOpen(data, spaces);
  let reported = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      tell({ kind: 'found', findings: step.value });
      return;
    }
    if (performance.now() - reported < reportEveryMs) continue;
    tell({ kind: 'progress', progress: step.value });
    reported = performance.now();
  }
});

function tell(news: OpenNews) {
  postMessage(news);
}
