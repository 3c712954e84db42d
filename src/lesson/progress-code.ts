import { failed, found, type Read } from '../net/read.ts';
import { noProgress, progressOf, type LessonProgress, type Progress } from './progress.ts';
import { published } from './published.ts';

export type ProgressCodeProblem =
  /** `mistyped`: the check characters say that some character is another one. */
  | { readonly kind: 'not-a-code' | 'mistyped' }
  /** Written by a later version, or with lessons that this one does not have. */
  | { readonly kind: 'newer-code' };

/**
 * Which lessons are begun and done, short enough to be read aloud: `K1-9C6T-2M`.
 * One digit of base 4 for each published lesson, the first as the lowest, in Crockford's base 32, and two characters that check it.
 * https://www.crockford.com/base32.html
 */
export function progressCode(progress: Progress): string {
  const value = published.reduceRight(
    (sum, id) => sum * 4n + BigInt(states.indexOf(stateOf(progressOf(progress, id)))),
    0n,
  );
  const body = inBase32(value);
  const text = body + checkOf(body);
  return [prefix, ...(text.match(/.{1,4}/g) ?? [])].join('-');
}

/** Reads a code as people type it: hyphens, spaces and capitals do not matter, and `O` is a 0, `I` and `L` are a 1. */
export function readProgressCode(text: string): Read<Progress, ProgressCodeProblem> {
  const plain = text
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const [, version, body, check] = /^K([0-9])([0-9A-HJKMNP-TV-Z]+)([0-9A-HJKMNP-TV-Z]{2})$/.exec(plain) ?? [];
  if (body === undefined || check === undefined) return failed({ kind: 'not-a-code' });
  if (`K${version ?? ''}` !== prefix) return failed({ kind: 'newer-code' });
  if (checkOf(body) !== check) return failed({ kind: 'mistyped' });
  let rest = fromBase32(body);
  const lessons: Record<string, LessonProgress> = {};
  for (const id of published) {
    const lesson = states[Number(rest % 4n)];
    if (lesson === undefined) return failed({ kind: 'newer-code' });
    if (lesson !== 'not-begun') lessons[id] = { ...known[lesson] };
    rest /= 4n;
  }
  return rest === 0n ? found({ ...noProgress, lessons }) : failed({ kind: 'newer-code' });
}

const prefix = 'K1';

const states = ['not-begun', 'begun', 'done'] as const;

/** A code does not say how often, or what was guessed. */
const known: Readonly<Record<'begun' | 'done', LessonProgress>> = {
  begun: { predicted: [], attempts: 1, done: false },
  done: { predicted: [], attempts: 1, done: true },
};

function stateOf({ done, attempts, predicted }: LessonProgress): (typeof states)[number] {
  if (done) return 'done';
  return attempts > 0 || predicted.length > 0 ? 'begun' : 'not-begun';
}

/** Without letters that are taken for numbers, and without U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function inBase32(value: bigint): string {
  const last = digits[Number(value % 32n)] ?? '';
  return value < 32n ? last : inBase32(value / 32n) + last;
}

function fromBase32(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n);
}

/** Two characters that change with any one character, and with any two neighbours that change places: 1021 is prime. */
function checkOf(body: string): string {
  const sum = [...body].reduce((before, digit) => (before * 37 + digits.indexOf(digit) + 1) % 1021, 0);
  return inBase32(BigInt(sum)).padStart(2, '0');
}
