import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkAclEntryCommand } from '../../src/aws/network-acl-command.ts';
import { securityGroupRuleCommand } from '../../src/aws/security-group-command.ts';
import { directions } from '../../src/scenario/rule.ts';
import { readEntryCommand, readRuleCommand } from '../aws/read-command.ts';
import { scenario } from './arbitrary/scenario.ts';
import { runs } from './runs.ts';

test.each(directions)('every %s rule of a network, as a command, says the same rule', (direction) => {
  const command = `aws ec2 authorize-security-group-${direction}`;
  fc.assert(
    fc.property(scenario, ({ securityGroups }) => {
      const names = new Map([
        ...securityGroups.map(
          ({ id }) => [`id of SG_${id.toUpperCase().replaceAll(/[-.]/g, '_')}`, id] as const,
        ),
        ['id of PL_OFFICE', 'office'],
      ]);
      for (const rule of securityGroups.flatMap((group) => group[direction])) {
        const line = securityGroupRuleCommand(rule, direction, 'sg-1');
        expect(readRuleCommand(line, command, names), line).toEqual(rule);
      }
    }),
    runs,
  );
});

test.each(directions)('every %s entry of a network, as a command, says the same entry', (direction) => {
  fc.assert(
    fc.property(scenario, ({ networkAcls }) => {
      for (const entry of networkAcls.flatMap((acl) => acl[direction])) {
        const line = networkAclEntryCommand(entry, direction, 'acl-1');
        expect(line).toContain(` --${direction} `);
        expect(readEntryCommand(line), line).toEqual(entry);
      }
    }),
    runs,
  );
});
