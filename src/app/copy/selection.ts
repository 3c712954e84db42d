import type { Lines } from '../../aws/lines.ts';
import type { Filters } from '../../aws/named.ts';
import type { Copied } from '../../editor/copied.ts';
import { entriesOf, rulesOf, type Filter, type Place } from '../../editor/place.ts';
import { networkAclsInUse } from '../../scenario/filters-in-use.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** How much is copied: the line, its list, its filter, or every filter that the network has rules for. */
export type CopyScope = 'rule' | 'list' | 'filter' | 'all';

/** What is copied. */
export type Selection =
  { readonly kind: 'lines'; readonly lines: Lines } | { readonly kind: 'filters'; readonly filters: Filters };

/** From the smallest to the largest. */
export function scopesOf({ line }: Copied): readonly CopyScope[] {
  return line === undefined ? ['list', 'filter', 'all'] : ['rule', 'list', 'filter', 'all'];
}

export function selectionOf(scenario: Scenario, { place, line }: Copied, scope: CopyScope): Selection {
  switch (scope) {
    case 'rule':
      return { kind: 'lines', lines: linesOf(scenario, place, line) };
    case 'list':
      return { kind: 'lines', lines: linesOf(scenario, place) };
    case 'filter':
      return { kind: 'filters', filters: onlyFilter(scenario, place.filter) };
    case 'all':
      return { kind: 'filters', filters: scenario };
  }
}

function linesOf(scenario: Scenario, place: Place, wanted?: string): Lines {
  const { filter, direction } = place;
  const isWanted = ({ line }: { readonly line: string }) => wanted === undefined || line === wanted;
  switch (filter.kind) {
    case 'security-group': {
      const rules = rulesOf(scenario, place)
        .filter(isWanted)
        .map(({ item }) => item);
      return { kind: filter.kind, id: filter.id, direction, rules };
    }
    case 'network-acl': {
      const entries = entriesOf(scenario, place)
        .filter(isWanted)
        .map(({ item }) => item);
      return { kind: filter.kind, id: filter.id, direction, entries };
    }
  }
}

function onlyFilter(scenario: Scenario, { kind, id }: Filter): Filters {
  const { vpcs, securityGroups, networkAcls } = scenario;
  const isIt = (filter: { readonly id: string }) => filter.id === id;
  switch (kind) {
    case 'security-group':
      return { vpcs, securityGroups: securityGroups.filter(isIt), networkAcls: [] };
    case 'network-acl': {
      // The default network ACL need not be written in a scenario to be in use.
      const acl = [...networkAcls, ...networkAclsInUse(scenario)].find(isIt);
      return { vpcs, securityGroups: [], networkAcls: acl ? [acl] : [] };
    }
  }
}
