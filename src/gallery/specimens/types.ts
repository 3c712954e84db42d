import AboutTypes from '../../app/types/AboutTypes.svelte';
import NoWayHome from '../../app/types/NoWayHome.svelte';
import type { Source } from '../../app/types/sample-rule.ts';
import TypeCard from '../../app/types/TypeCard.svelte';
import TypeLists from '../../app/types/TypeLists.svelte';
import { pairTypes, type TypePair } from '../../rule-type/comparison.ts';
import type { Direction } from '../../scenario/rule.ts';
import { wordsIn, type Setting } from '../setting.ts';
import { nothing, specimen, type Specimen } from '../specimen.ts';

export const types: readonly Specimen[] = [
  ...([false, true] as const).map((open) =>
    specimen(`NoWayHome, ${open ? 'with the ruler' : 'closed'}`, NoWayHome, ({ language }) => ({
      open,
      type: pair('https').group,
      toggle: wordsIn[language].app.close,
      words: wordsIn[language],
      language,
      ontoggle: nothing,
    })),
  ),
  specimen('TypeLists', TypeLists, (setting) => ({
    open: 'https',
    searchId: 'search',
    ...said(setting),
    onopen: nothing,
  })),
  card('one service', 'https', 'ingress', 'anywhere'),
  card('a service for a group', 'mysql', 'egress', 'group'),
  card('a port that nobody should open to all', 'ssh', 'ingress', 'anywhere'),
  card('of one list only', 'smb', 'ingress', 'office'),
  card('of custom ports', 'custom-tcp', 'ingress', 'office'),
  card('of ICMP', 'custom-icmp', 'ingress', 'anywhere'),
  card('of everything', 'all', 'ingress', 'anywhere'),
  specimen('AboutTypes', AboutTypes, (setting) => ({
    ...said(setting),
    ofProblem: wordsIn[setting.language].editProblem,
  })),
];

function card(state: string, id: string, direction: Direction, source: Source): Specimen {
  return specimen(`TypeCard, ${state}`, TypeCard, ({ language }) => ({
    pair: pair(id),
    direction,
    source,
    words: wordsIn[language],
    ofEditor: wordsIn[language].editor,
    language,
    ondirection: nothing,
    onsource: nothing,
  }));
}

function said({ language }: Setting) {
  return { words: wordsIn[language].types, ofEditor: wordsIn[language].editor, language };
}

function pair(id: string): TypePair {
  const found = pairTypes().find((each) => each.id === id);
  if (!found) throw new Error(`there is no type ${id}`);
  return found;
}
