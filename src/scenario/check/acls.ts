import { checkDefault, expectName, type Checking } from './checking.ts';
import { directions } from '../rule.ts';

/** Tells of network ACLs that AWS does not take. */
export function checkAcls(checking: Checking): void {
  const { scenario, reader } = checking;
  for (const acl of scenario.networkAcls) {
    const path = reader.pathOf(acl);
    expectName(checking, 'vpc', acl.vpc, [...path, 'vpc']);
    checkDefault(checking, acl, path);
    for (const direction of directions) {
      const seen = new Set<number>();
      for (const entry of acl[direction]) {
        const { ruleNumber } = entry;
        const fault = { kind: 'rule-number-used', filter: acl.id, direction, ruleNumber } as const;
        if (seen.has(ruleNumber)) reader.error(reader.pathOf(entry), fault);
        seen.add(ruleNumber);
      }
    }
  }
}
