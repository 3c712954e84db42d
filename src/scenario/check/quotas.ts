import type { Checking } from './checking.ts';
import type { Edit } from '../edit.ts';
import { excessOfEntries, excessOfGroups, excessOfRules, type Excess, type Wearer } from './excess.ts';
import { regionsIn } from './regions.ts';
import { directions } from '../rule.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from '../yaml.ts';

const sideOf = { ingress: 'inbound', egress: 'outbound' } as const;

/** Tells of more than AWS gives without being asked, and of more than it gives at all. */
export function checkQuotas(checking: Checking): void {
  const { scenario, reader, lists } = checking;
  for (const end of scenario.hosts)
    tell(checking, excessOfGroups(end.groups.length), [...reader.pathOf(end), 'groups']);
  for (const end of scenario.loadBalancers) {
    const excess = excessOfGroups(end.groups?.length ?? 0, 'load-balancer');
    tell(checking, excess, [...reader.pathOf(end), 'groups']);
  }
  const widest = widestIn(scenario);
  for (const group of scenario.securityGroups) {
    for (const direction of directions) {
      const excess = excessOfRules(group, direction, lists, () => widest(group.vpc));
      tell(checking, excess, [...reader.pathOf(group), sideOf[direction]]);
    }
  }
  for (const acl of scenario.networkAcls) {
    for (const direction of directions)
      tell(checking, excessOfEntries(acl, direction), [...reader.pathOf(acl), sideOf[direction]]);
  }
}

/** Tells of what an edit needs more of than there was before it. */
export function checkQuotasOfEdit(
  checking: Checking,
  edit: Edit,
  [before, after]: readonly [Scenario, Scenario],
  path: Path,
): void {
  const excess = excessAt(after, edit, checking);
  if (excess.length === 0) return;
  const known = new Set(excessAt(before, edit, checking).map(nameOf));
  // Groups that are replaced are asked for anew, all of them.
  const isNew = (each: Excess) => edit.kind === 'replace-groups' || !known.has(nameOf(each));
  tell(checking, excess.filter(isNew), path);
}

function excessAt(scenario: Scenario, edit: Edit, { lists }: Checking): readonly Excess[] {
  switch (edit.kind) {
    case 'rule': {
      const group = scenario.securityGroups.find(({ id }) => id === edit.group);
      if (!group) return [];
      return excessOfRules(group, edit.direction, lists, () => widestIn(scenario)(group.vpc));
    }
    case 'entry': {
      const acl = scenario.networkAcls.find(({ id }) => id === edit.acl);
      return acl ? excessOfEntries(acl, edit.direction) : [];
    }
    case 'replace-groups':
      return excessOfGroups(edit.groups.length);
  }
}

/** The interface with the most groups in the Region of each VPC. */
function widestIn(scenario: Scenario): (vpc: string) => Wearer | undefined {
  const regions = regionsIn(scenario);
  const vpcOf = new Map(scenario.subnets.map(({ id, vpc }) => [id, vpc]));
  const widest = new Map<string | undefined, Wearer>();
  for (const { id, subnet, groups } of [...scenario.hosts, ...scenario.loadBalancers]) {
    const region = regions.get(vpcOf.get(subnet) ?? '');
    const count = groups?.length ?? 0;
    if (count > (widest.get(region)?.groups ?? 1)) widest.set(region, { end: id, groups: count });
  }
  return (vpc) => widest.get(regions.get(vpc));
}

function tell({ reader }: Checking, excess: readonly Excess[], path: Path): void {
  for (const { severity, fault } of excess) {
    if (severity === 'error') reader.error(path, fault);
    else reader.warn(path, fault);
  }
}

/** What makes two the same excess, whatever the numbers. */
function nameOf({ fault }: Excess): string {
  return 'family' in fault ? `${fault.kind} ${fault.family}` : fault.kind;
}
