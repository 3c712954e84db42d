import { starKey } from '../../editor/lit.ts';
import { aclById, starsOf, type Place } from '../../editor/place.ts';
import { familyOf } from '../../net/ip.ts';
import { allPorts } from '../../net/port.ts';
import type { PortProtocol } from '../../net/protocol.ts';
import { typeOf } from '../../rule-type/naming.ts';
import { portRulesOfAcl, portRulesOfGroup, type PeerEnd } from '../../scenario/port-rules.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import type { RulerRow } from '../../stage/ruler/ruler-row.ts';
import type { Language } from '../../words/language.ts';

/** The rules of one list as the port ruler draws them, asked about one protocol and one peer. */
export function rulerRows(
  scenario: Scenario,
  place: Place,
  protocol: PortProtocol,
  end: PeerEnd,
  language: Language,
): readonly RulerRow[] {
  const { filter, direction } = place;
  const typeName = (rule: { readonly traffic: Traffic } | undefined) =>
    rule ? typeOf(rule.traffic, filter.kind).label[language] : '';
  switch (filter.kind) {
    case 'security-group': {
      const group = byId(scenario.securityGroups, filter.id);
      return portRulesOfGroup(scenario, group, direction, protocol, end).map((rule) => {
        return { ...rule, name: typeName(group[direction][rule.key]) };
      });
    }
    case 'network-acl': {
      const acl = aclById(scenario, filter.id);
      const rules = portRulesOfAcl(acl, direction, protocol, end);
      const family = familyOf(end.address);
      const stars = starsOf(scenario, filter).filter(({ base }) => familyOf(base) === family);
      return [
        ...rules.map((rule) => {
          const entry = acl[direction].find(({ ruleNumber }) => ruleNumber === rule.key);
          return { ...rule, name: `${String(rule.key)} ${typeName(entry)}` };
        }),
        ...stars.map(() => ({
          key: starKey(family),
          ports: allPorts,
          verdict: 'deny' as const,
          applies: true,
          name: '*',
        })),
      ];
    }
  }
}
