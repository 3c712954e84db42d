import type { ComponentProps } from 'svelte';
import PortRuler from '../../stage/ruler/PortRuler.svelte';
import type { RulerRow } from '../../stage/ruler/ruler-row.ts';
import { wordsIn } from '../setting.ts';
import { specimen, type Specimen } from '../specimen.ts';

const acl: readonly RulerRow[] = [
  row('90', 8443, 8443, 'deny'),
  row('100', 443, 443, 'allow'),
  { ...row('120', 22, 22, 'allow'), applies: false },
  row('200', 1024, 65535, 'allow'),
];

const many: readonly RulerRow[] = Array.from({ length: 40 }, (_, index) =>
  row(String((index + 1) * 10), index * 1500, index * 1500 + 2000, index % 3 === 0 ? 'deny' : 'allow'),
);

export const ruler: readonly Specimen[] = [
  portRuler('of a network ACL', { rows: acl }),
  portRuler('of a security group', {
    kind: 'security-group',
    rows: [row('HTTPS', 443, 443, 'allow'), { ...row('SSH', 22, 22, 'allow'), applies: false }],
  }),
  portRuler('without rules', { rows: [] }),
  portRuler('of types alone', {}),
  portRuler('a rule pointed at', { rows: acl, pointed: '100' }),
  portRuler('with every pin', {
    rows: acl,
    pins: [
      { kind: 'request', port: 443 },
      { kind: 'reply', port: 41_022 },
      { kind: 'counterexample', port: 65_535 },
    ],
  }),
  portRuler('of forty rules', { rows: many }),
];

function portRuler(state: string, given: Partial<ComponentProps<typeof PortRuler>>): Specimen {
  return specimen(`PortRuler, ${state}`, PortRuler, ({ language }) => ({
    kind: 'network-acl' as const,
    label: 'public-acl',
    words: wordsIn[language].ruler,
    language,
    ...given,
  }));
}

function row(name: string, first: number, last: number, verdict: RulerRow['verdict']): RulerRow {
  return { key: name, name, ports: { first, last }, verdict, applies: true };
}
