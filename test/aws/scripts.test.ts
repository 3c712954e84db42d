import { expect, test } from 'vitest';
import { cliOfFilters, cliOfLines } from '../../src/aws/cli-script.ts';
import type { Lines } from '../../src/aws/lines.ts';
import { terraformOfFilters, terraformOfLines } from '../../src/aws/terraform/terraform.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { networkAclsInUse } from '../../src/scenario/filters-in-use.ts';
import { byId, type Scenario } from '../../src/scenario/scenario.ts';
import { copy as en } from '../../src/words/en/copy.ts';
import { copy as ja } from '../../src/words/ja/copy.ts';

const shop = scenarioOf(`
kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 }, tools: { cidr: 10.9.0.0/16, ipv6: 2001:db8:0:9000::/56 } }
subnets:
  public: { vpc: main, cidr: 10.0.1.0/24, acl: public-acl }
  desk: { vpc: tools, cidr: 10.9.1.0/24 }
hosts:
  web: { subnet: public, address: 10.0.1.10, groups: [web-sg] }
  db: { subnet: public, address: 10.0.1.20, groups: [db-sg] }
  ci: { subnet: desk, address: 10.9.1.10, groups: [default] }
security-groups:
  web-sg:
    vpc: main
    associated: [tools]
    inbound: [https from 0.0.0.0/0, 'ssh from pl:office -- the office: \${HOME}', icmp 8 from 0.0.0.0/0]
  db-sg:
    vpc: main
    inbound: [postgres from sg:web-sg, all from sg:db-sg]
    outbound: []
  default.tools:
    vpc: tools
    inbound: [all from sg:default.tools, protocol 47 from 10.0.0.0/16]
    outbound: [https to 0.0.0.0/0]
network-acls:
  public-acl:
    vpc: main
    inbound: [140 allow tcp 1024-65535 from 0.0.0.0/0, 100 allow https from 0.0.0.0/0]
    outbound: [100 allow icmpv6 to ::/0]
prefix-lists: { office: { entries: [198.51.100.0/24] } }
`);

function scenarioOf(text: string): Scenario {
  const { scenario, problems } = readScenario(text);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

/** The filters of the shop with these names. */
function only(...ids: readonly string[]) {
  return {
    vpcs: shop.vpcs,
    securityGroups: shop.securityGroups.filter(({ id }) => ids.includes(id)),
    networkAcls: networkAclsInUse(shop).filter(({ id }) => ids.includes(id)),
  };
}

const filters = {
  'a-group-and-its-vpcs': only('web-sg'),
  'groups-that-name-each-other': only('web-sg', 'db-sg'),
  'a-default-group': only('default.tools'),
  'a-network-acl': only('public-acl'),
} as const;

test.each(Object.entries(filters))('%s is written as it was reviewed', async (name, chosen) => {
  await expect(cliOfFilters(chosen, en.comments)).toMatchFileSnapshot(`../golden/aws/${name}.sh`);
  await expect(terraformOfFilters(chosen, en.comments)).toMatchFileSnapshot(`../golden/aws/${name}.tf`);
});

test('a default network ACL as AWS made it needs no command', () => {
  const script = cliOfFilters(only('default.tools'), en.comments);
  expect(script).not.toContain('network-acl-entry');
});

test('some rules of a list are added to a group that is there', async () => {
  const { ingress: rules } = byId(shop.securityGroups, 'db-sg');
  const lines: Lines = { kind: 'security-group', id: 'db-sg', direction: 'ingress', rules };
  await expect(cliOfLines(lines, en.comments)).toMatchFileSnapshot('../golden/aws/some-rules.sh');
  await expect(terraformOfLines(lines, en.comments)).toMatchFileSnapshot('../golden/aws/some-rules.tf');
});

test('some entries of a list are added to a network ACL that is there', async () => {
  const { ingress: entries } = byId(shop.networkAcls, 'public-acl');
  const lines: Lines = { kind: 'network-acl', id: 'public-acl', direction: 'ingress', entries };
  await expect(cliOfLines(lines, en.comments)).toMatchFileSnapshot('../golden/aws/some-entries.sh');
  await expect(terraformOfLines(lines, en.comments)).toMatchFileSnapshot('../golden/aws/some-entries.tf');
});

test('a comment has no sign that a shell without comments would take for its own', () => {
  for (const { fillIn, noPager, takeAway, subnets } of [en.comments, ja.comments])
    for (const comment of [fillIn, noPager, takeAway, subnets])
      expect(comment).not.toMatch(/["'`$&|;<>()\\*?[\]{}!~\n]/);
});
