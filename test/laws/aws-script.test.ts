import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliOfFilters } from '../../src/aws/cli-script.ts';
import { hclString } from '../../src/aws/terraform/hcl.ts';
import { terraformOfFilters } from '../../src/aws/terraform/terraform.ts';
import { directions } from '../../src/scenario/rule.ts';
import { vpcOfDefault } from '../../src/scenario/scenario.ts';
import { copy } from '../../src/words/en/copy.ts';
import { entryOf, readBlocks, ruleOf, stringOf } from '../aws/read-terraform.ts';
import { shellWords } from '../aws/shell-words.ts';
import { scenario } from './arbitrary/scenario.ts';
import { runs } from './runs.ts';

test('a text in quotes of HCL means the text', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('"', '\\', '$', '{', '%', '}', '\n', '${', '%{', '~'),
        fc.string({ maxLength: 3 }),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (meant) => {
      expect(stringOf(hclString(meant))).toBe(meant);
    }),
    runs,
  );
});

test('a script uses no variable before it is set, and sets none twice', () => {
  fc.assert(
    fc.property(scenario, (network) => {
      const set = new Set<string>(['AWS_PAGER']);
      for (const line of cliOfFilters(network, copy.comments).split('\n')) {
        const assigned = /^([A-Z]\w*)=/.exec(line)?.[1];
        const command = /^(?:\w+=\$\()?(aws .*?)\)?$/.exec(line)?.[1];
        shellWords(command ?? '', (used) => {
          expect(set).toContain(used);
          return '';
        });
        if (assigned === undefined) continue;
        expect(set).not.toContain(assigned);
        set.add(assigned);
      }
    }),
    runs,
  );
});

test('Terraform names only what it declares, and declares nothing twice', () => {
  fc.assert(
    fc.property(scenario, (network) => {
      const text = terraformOfFilters(network, copy.comments);
      const declared = [...text.matchAll(/^(?:variable|resource "(\w+)") "(\w+)" \{/gm)].map(
        ([, type, label = '']) => (type === undefined ? `var.${label}` : `${type}.${label}`),
      );
      expect(new Set(declared).size).toBe(declared.length);
      const named = [...text.matchAll(/ (?:\[)?(var\.\w+|aws_\w+\.\w+)(?:\.id)?\]?$/gm)].map(
        ([, name]) => name,
      );
      expect(declared).toEqual(expect.arrayContaining(named));
    }),
    runs,
  );
});

test('every rule of a group that Terraform makes is a resource that says the same', () => {
  fc.assert(
    fc.property(scenario, (network) => {
      const groups = network.securityGroups.filter(({ id }) => !vpcOfDefault(network.vpcs, id));
      const blocks = readBlocks(terraformOfFilters({ ...network, securityGroups: groups }, copy.comments));
      for (const direction of directions) {
        const written = blocks
          .filter(({ header }) => header.includes(`_group_${direction}_rule"`))
          .map(ruleOf);
        const meant = groups.flatMap((group) => group[direction]);
        // Whom a rule names is the matter of the law above.
        expect(written.map(withoutNames)).toEqual(meant.map(withoutNames));
      }
    }),
    runs,
  );
});

test('every entry of a network ACL that Terraform makes is a resource that says the same', () => {
  fc.assert(
    fc.property(scenario, (network) => {
      const acls = network.networkAcls.filter(({ id }) => !vpcOfDefault(network.vpcs, id));
      const blocks = readBlocks(terraformOfFilters({ ...network, networkAcls: acls }, copy.comments));
      const written = blocks.filter(({ header }) => header.includes('"aws_network_acl_rule"')).map(entryOf);
      const meant = acls.flatMap((acl) =>
        directions.flatMap((direction) =>
          acl[direction]
            .toSorted((one, other) => one.ruleNumber - other.ruleNumber)
            .map((entry) => ({ direction, entry })),
        ),
      );
      expect(written).toEqual(meant);
    }),
    runs,
  );
});

function withoutNames({ peer, ...rule }: ReturnType<typeof ruleOf>) {
  return { ...rule, peer: peer.kind === 'cidr' ? peer : peer.kind };
}
