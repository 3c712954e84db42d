import type { ComponentProps } from 'svelte';
import EditorPanel from '../../editor/EditorPanel.svelte';
import FilterEditor from '../../editor/FilterEditor.svelte';
import { emptyDraft, type Draft } from '../../editor/draft.ts';
import type { OpenRow } from '../../editor/rows.ts';
import { directions } from '../../scenario/rule.ts';
import { explainEdit } from '../../words/explain-edit.ts';
import { byIpv6, comesHome, network, stuckOnTheWayHome } from '../networks.ts';
import { wordsIn, type Setting } from '../setting.ts';
import { nothing, specimen, type Specimen } from '../specimen.ts';

const acl = { kind: 'network-acl', id: 'public-acl' } as const;
const webGroup = { kind: 'security-group', id: 'web-sg' } as const;
const dbGroup = { kind: 'security-group', id: 'db-sg' } as const;

/** Rules that AWS takes and that surprise. */
const surprising = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, acl: public-acl } }
security-groups: { web-sg: { inbound: [ssh from 0.0.0.0/0, https from 0.0.0.0/0, https from 10.0.0.0/16] } }
network-acls:
  public-acl: { inbound: [100 allow all from 0.0.0.0/0, 200 deny ssh from 198.51.100.0/24], outbound: [] }
`);

export const editor: readonly Specimen[] = [
  filterEditor('a security group', { filter: webGroup, oncopy: nothing }),
  filterEditor('a list without rules', { filter: { ...dbGroup }, locked: ['ingress'] }),
  filterEditor('a network ACL', { scenario: stuckOnTheWayHome.scenario, filter: acl, oncopy: nothing }),
  filterEditor('a network ACL of both families', {
    scenario: byIpv6.scenario,
    filter: { kind: 'network-acl', id: 'gate' },
  }),
  filterEditor('locked rules', { filter: webGroup, locked: directions }),
  filterEditor('the row that is looked at', {
    scenario: stuckOnTheWayHome.scenario,
    filter: acl,
    lit: { direction: 'ingress', key: 90, verdict: 'looking' },
  }),
  filterEditor('the row that decides, locked', {
    scenario: stuckOnTheWayHome.scenario,
    filter: acl,
    locked: directions,
    lit: { direction: 'egress', key: '*', verdict: 'deny' },
  }),
  filterEditor('a row that is pointed at', {
    filter: webGroup,
    pointed: { filter: webGroup, direction: 'ingress', key: 1 },
  }),
  filterEditor('an unfinished row', { filter: webGroup, open: [openRow(webGroup, emptyDraft)] }),
  filterEditor('everything wrong', {
    filter: acl,
    open: [
      openRow(acl, {
        ...emptyDraft,
        ruleNumber: '40000',
        typeId: 'custom-tcp',
        ports: '9000-80',
        peer: '10.0.010.1/33',
      }),
    ],
  }),
  filterEditor('sentences', { filter: webGroup, sentences: true }),
  filterEditor('several rules being pasted', {
    filter: webGroup,
    pasted: [
      {
        place: { filter: webGroup, direction: 'ingress' },
        text: 'https from 10.0.0.0/8\nhtps from 0.0.0.0/0\nssh from 10.0.0.999/32\n',
      },
    ],
  }),
  filterEditor('every custom type', {
    filter: webGroup,
    open: (['custom-tcp', 'custom-udp', 'custom-icmp', 'custom-protocol'] as const).map((typeId) =>
      openRow(webGroup, { ...emptyDraft, typeId }),
    ),
  }),
  filterEditor('what surprises, in a security group', { scenario: surprising, filter: webGroup }),
  filterEditor('what surprises, in a network ACL', { scenario: surprising, filter: acl }),
  specimen('EditorPanel, at the start', EditorPanel, (setting) => panel(setting, false)),
  specimen('EditorPanel, with something to undo', EditorPanel, (setting) => panel(setting, true)),
];

type Given = Partial<ComponentProps<typeof FilterEditor>> &
  Pick<ComponentProps<typeof FilterEditor>, 'filter'>;

function filterEditor(state: string, given: Given): Specimen {
  return specimen(`FilterEditor, ${state}`, FilterEditor, (setting) => ({
    scenario: comesHome.scenario,
    locked: [],
    open: [],
    sentences: false,
    pasted: [],
    onpasted: nothing,
    ...said(setting),
    onopen: nothing,
    onedit: nothing,
    ...given,
  }));
}

function openRow(filter: typeof acl | typeof webGroup, draft: Draft): OpenRow {
  return { key: `new ${draft.typeId}`, place: { filter, direction: 'ingress' }, draft };
}

function panel(setting: Setting, canUndo: boolean): ComponentProps<typeof EditorPanel> {
  return {
    scenario: comesHome.scenario,
    filters: [
      { ...acl, locked: [] },
      { ...webGroup, locked: directions },
      { ...dbGroup, locked: ['egress'] },
    ],
    canUndo,
    canRedo: false,
    canReset: canUndo,
    ...said(setting),
    oncopy: nothing,
    onsentences: nothing,
    onedit: nothing,
    onundo: nothing,
    onredo: nothing,
    onreset: nothing,
  };
}

function said({ language }: Setting) {
  const { editor: words, editProblem } = wordsIn[language];
  const fault: ComponentProps<typeof FilterEditor>['explain'] = (each) => explainEdit(each, editProblem);
  return { words, explain: fault, language };
}
