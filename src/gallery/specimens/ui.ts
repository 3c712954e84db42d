import Button from '../../ui/Button.svelte';
import Choice from '../../ui/Choice.svelte';
import CodeText from '../../ui/CodeText.svelte';
import Combobox from '../../ui/Combobox.svelte';
import Icon from '../../ui/Icon.svelte';
import Tabs from '../../ui/Tabs.svelte';
import TextField from '../../ui/TextField.svelte';
import { wordsIn } from '../setting.ts';
import { inside, nothing, specimen, type Specimen } from '../specimen.ts';

const icons = ['undo', 'redo', 'reset', 'add', 'remove', 'lock', 'copy', 'paste', 'sentences'] as const;

const long = 'tcp 1024-65535 from 2001:db8:1234:1a01:8d6e:3477:df66:f105/128';

const ports = [
  { value: 'ssh', label: 'SSH 22' },
  { value: 'https', label: 'HTTPS 443' },
  { value: 'mysql', label: 'MYSQL/Aurora 3306' },
] as const;

export const ui: readonly Specimen[] = [
  ...(['main', 'plain', 'quiet'] as const).flatMap((look) => [
    specimen(`Button, ${look}`, Button, ({ language }) => ({
      look,
      children: inside(wordsIn[language].copy.copy),
    })),
    specimen(`Button, ${look}, unavailable`, Button, ({ language }) => ({
      look,
      unavailable: true,
      children: inside(wordsIn[language].copy.copy),
    })),
  ]),
  specimen('Button with more words than room', Button, ({ language }) => ({
    children: inside(wordsIn[language].editor.lockedHint),
  })),
  ...icons.map((name) => specimen(`Icon, ${name}`, Icon, () => ({ name }))),
  specimen('CodeText', CodeText, ({ language }) => ({ text: wordsIn[language].editor.missing.ports })),
  specimen('Choice', Choice, ({ language }) => ({
    label: wordsIn[language].editor.column.action,
    value: 'deny' as const,
    groups: [
      {
        options: (['allow', 'deny'] as const).map((value) => ({
          value,
          label: wordsIn[language].editor.action[value],
        })),
      },
    ],
    onchoose: nothing,
  })),
  specimen('Choice in groups, with a long label', Choice, ({ language }) => ({
    label: wordsIn[language].copy.scopes,
    value: 'long',
    groups: [
      { heading: wordsIn[language].editor.common, options: [{ value: 'long', label: long }] },
      { heading: wordsIn[language].editor.services, options: [{ value: 'ssh', label: 'SSH' }] },
    ],
    onchoose: nothing,
  })),
  specimen('Combobox', Combobox, ({ language }) => ({
    label: wordsIn[language].editor.column.type,
    value: 'HTTPS 443',
    chosen: 'https',
    search: (text: string) => [
      { options: ports.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())) },
    ],
    onchoose: nothing,
  })),
  specimen('Combobox, wrong', Combobox, ({ language }) => ({
    label: wordsIn[language].editor.column.ports,
    value: '70000',
    wrong: true,
    free: true,
    numeric: true,
    search: () => [],
    onchoose: nothing,
  })),
  specimen('Combobox, empty', Combobox, ({ language }) => ({
    label: wordsIn[language].editor.column.peer.ingress,
    value: '',
    placeholder: '203.0.113.0/24',
    free: true,
    search: () => [{ heading: wordsIn[language].editor.services, options: ports }],
    onchoose: nothing,
  })),
  ...(['folders', 'pills'] as const).map((look) =>
    specimen(`Tabs, ${look}`, Tabs, ({ language }) => {
      const { direction, lists, noRules } = wordsIn[language].editor;
      return {
        label: lists,
        look,
        tabs: [
          { id: 'ingress', label: direction.ingress },
          { id: 'egress', label: direction.egress },
        ],
        selected: 'egress',
        onselect: nothing,
        children: inside(noRules.egress),
      };
    }),
  ),
  specimen('TextField', TextField, ({ language }) => ({
    label: wordsIn[language].editor.column.ports,
    value: '1024-65535',
    ontype: nothing,
    onsettle: nothing,
  })),
  specimen('TextField, empty', TextField, ({ language }) => ({
    label: wordsIn[language].editor.column.ports,
    value: '',
    placeholder: '443',
    ontype: nothing,
    onsettle: nothing,
  })),
  specimen('TextField, wrong', TextField, ({ language }) => ({
    label: wordsIn[language].editor.column.ports,
    value: '70000',
    wrong: true,
    numeric: true,
    ontype: nothing,
    onsettle: nothing,
  })),
];
