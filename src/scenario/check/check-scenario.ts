import { checkAcls } from './acls.ts';
import { checkActions } from './actions.ts';
import { checkBlocks } from './blocks.ts';
import { checkEnds } from './ends.ts';
import { checkGroups } from './groups.ts';
import { checkJoins } from './joins.ts';
import { checkRoutes } from './routes.ts';
import { checkingOf, checkNamesTwice } from './checking.ts';
import type { FileReader } from '../file-reader.ts';
import { checkQuotas } from './quotas.ts';
import { checkRegions } from './regions.ts';
import type { Scenario } from '../scenario.ts';
import { checkSurprises } from './surprises.ts';

/** Tells what in a scenario AWS would refuse, and what it would accept but surprise with. */
export function checkScenario(scenario: Scenario, reader: FileReader): void {
  const checking = checkingOf(scenario, reader);
  checkNamesTwice(checking);
  checkBlocks(checking);
  checkRoutes(checking);
  checkEnds(checking);
  checkJoins(checking);
  checkRegions(checking);
  checkGroups(checking);
  checkAcls(checking);
  checkQuotas(checking);
  checkSurprises(checking);
  checkActions(checking);
}
