import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEdit } from '../../../src/scenario/action-text.ts';
import { applyAll } from '../../../src/scenario/apply-edit.ts';
import { parseGoal, type Goal } from '../../../src/symbolic/goal/goal.ts';
import { prove } from '../../../src/symbolic/goal/prove.ts';
import { smallestChange, type MendLimits } from '../../../src/symbolic/mend/smallest-change.ts';
import { must } from '../../must.ts';
import { network } from '../../network.ts';

interface Rules {
  readonly doorIn?: string;
  readonly doorOut?: string;
  readonly gateIn?: string;
  readonly gateOut?: string;
}

function gated({ doorIn = 'https from 0.0.0.0/0', doorOut = '', gateIn, gateOut }: Rules) {
  const [all, out] = ['100 allow all from 0.0.0.0/0', '100 allow all to 0.0.0.0/0'];
  return network(`
vpcs:
  main: { cidr: 10.0.0.0/16 }
subnets:
  public: { cidr: 10.0.1.0/24, acl: gate, routes: [0.0.0.0/0 -> igw] }
  alone: { cidr: 10.0.2.0/24, acl: gate }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 192.0.2.10, groups: [door], listens: [tcp 22, tcp 443] }
  app: { subnet: public, address: 10.0.1.20, groups: [app-sg] }
  far: { subnet: alone, address: 10.0.2.20, groups: [app-sg] }
internet:
  laptop: { address: 198.51.100.7, listens: [] }
  stranger: { address: 203.0.113.9, listens: [] }
security-groups:
  door: { inbound: [${doorIn}], outbound: [${doorOut}] }
  app-sg: { inbound: [], outbound: [all to 0.0.0.0/0] }
network-acls:
  gate: { inbound: [${gateIn ?? all}], outbound: [${gateOut ?? out}] }
`);
}

const goalsOf = (texts: readonly string[]): readonly Goal[] => texts.map((text) => must(parseGoal(text)));

function mended(rules: Rules, goals: readonly string[], limits?: MendLimits) {
  const mending = smallestChange(goalsOf(goals), gated(rules), limits);
  return mending.kind === 'mended' ? mending.edits.map(formatEdit) : mending.kind;
}

const page = 'roundtrip tcp laptop -> web:443';
const anybody = 'roundtrip tcp anywhere -> web:443';

test.each<{ rules: Rules; goals: readonly string[]; edits: readonly string[] | string }>([
  { rules: {}, goals: [page], edits: 'holds' },
  { rules: { doorIn: '' }, goals: [page], edits: ['add door inbound https from 198.51.100.7/32'] },
  { rules: { doorIn: '' }, goals: [anybody], edits: ['add door inbound https from 0.0.0.0/0'] },
  {
    rules: { doorIn: '' },
    goals: ['roundtrip tcp app -> web:443'],
    edits: ['add door inbound https from sg:app-sg'],
  },
  {
    rules: { gateOut: '' },
    goals: [page],
    edits: ['add gate outbound 100 allow tcp 32768-60999 to 198.51.100.7/32'],
  },
  {
    rules: { gateOut: '' },
    goals: [anybody],
    edits: ['add gate outbound 100 allow tcp 1024-65535 to 0.0.0.0/0'],
  },
  {
    rules: { gateIn: '90 deny https from 198.51.100.0/24, 100 allow all from 0.0.0.0/0' },
    goals: [page],
    edits: ['add gate inbound 80 allow https from 198.51.100.7/32'],
  },
  {
    rules: { gateIn: '', gateOut: '' },
    goals: [page],
    edits: [
      'add gate inbound 100 allow https from 198.51.100.7/32',
      'add gate outbound 100 allow tcp 32768-60999 to 198.51.100.7/32',
    ],
  },
  {
    rules: { doorIn: 'https from 0.0.0.0/0, ssh from 0.0.0.0/0' },
    goals: ['never tcp anywhere -> web:22', page],
    edits: ['remove door inbound ssh from 0.0.0.0/0'],
  },
  {
    rules: { doorIn: 'all from 0.0.0.0/0' },
    goals: ['never tcp stranger -> web:22', 'roundtrip tcp laptop -> web:22', anybody],
    edits: ['add gate inbound 90 deny ssh from 203.0.113.9/32'],
  },
  { rules: {}, goals: ['roundtrip tcp far -> laptop:443'], edits: 'not-found' },
  { rules: {}, goals: [page, 'never tcp laptop -> web:443'], edits: 'not-found' },
])('$goals: $edits', ({ rules, goals, edits }) => {
  expect(mended(rules, goals)).toEqual(edits);
});

test('what must not be edited is not', () => {
  const limits: MendLimits = { mayEdit: (edit) => edit.kind !== 'entry' };
  expect(mended({ gateOut: '' }, [page], limits)).toBe('not-found');
});

test('no more changes are proposed than are wanted', () => {
  expect(mended({ gateIn: '', gateOut: '' }, [page], { changes: 1 })).toBe('not-found');
});

const rulesIn = fc.constantFrom('', 'https from 0.0.0.0/0', 'ssh from 0.0.0.0/0', 'all from 0.0.0.0/0');
const entriesIn = fc.constantFrom(
  '',
  '100 allow all from 0.0.0.0/0',
  '90 deny ssh from 0.0.0.0/0, 100 allow all from 0.0.0.0/0',
  '100 allow https from 0.0.0.0/0',
);
const entriesOut = fc.constantFrom(
  '',
  '100 allow all to 0.0.0.0/0',
  '100 allow tcp 1024-65535 to 0.0.0.0/0',
  '90 deny tcp 40000-50000 to 0.0.0.0/0, 100 allow all to 0.0.0.0/0',
);
const wishes = fc.uniqueArray(
  fc.constantFrom(
    page,
    anybody,
    'roundtrip tcp laptop -> web:22',
    'never tcp stranger -> web:22',
    'never tcp anywhere -> web:22',
    'roundtrip tcp app -> web:443',
  ),
  { minLength: 1, maxLength: 3 },
);

test('after what is proposed every goal holds, and without any one of the edits some goal does not', () => {
  let seen = 0;
  fc.assert(
    fc.property(rulesIn, entriesIn, entriesOut, wishes, (doorIn, gateIn, gateOut, texts) => {
      const scenario = gated({ doorIn, gateIn, gateOut });
      const goals = goalsOf(texts);
      const mending = smallestChange(goals, scenario, { scenarios: 120 });
      if (mending.kind !== 'mended') return;
      seen += 1;
      const holdsAfter = (edits: typeof mending.edits) => {
        const after = applyAll(scenario, edits);
        return after.ok && goals.every((goal) => prove(goal, after.value).verdict === 'holds');
      };
      expect(holdsAfter(mending.edits)).toBe(true);
      for (const edit of mending.edits)
        expect(holdsAfter(mending.edits.filter((each) => each !== edit)), formatEdit(edit)).toBe(false);
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(20);
});
