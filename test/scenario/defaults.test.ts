import { describe, expect, test } from 'vitest';
import { formatAction } from '../../src/scenario/action-text.ts';
import { writeScenario } from '../../src/scenario/file-writer.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { formatRule } from '../../src/scenario/rule-text.ts';
import { network } from '../network.ts';
import { toldOf } from './told.ts';

const one = 'vpcs: { main: { cidr: 10.0.0.0/16 } }\nsubnets: { a: { cidr: 10.0.1.0/24 } }\n';
const two = `vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:0:1000::/56' }, other: { cidr: 10.1.0.0/16 } }
subnets: { a: { vpc: main, cidr: 10.0.1.0/24 }, b: { vpc: other, cidr: 10.1.1.0/24, acl: default } }
`;

/** The groups of a file and their rules, and what its first two hosts have. */
function groupsIn(text: string) {
  const { hosts, securityGroups } = network(text);
  const rules = securityGroups.map(({ id, ingress, egress }) =>
    [
      `${id}:`,
      ...ingress.map((rule) => formatRule(rule, 'ingress')),
      ...egress.map((rule) => formatRule(rule, 'egress')),
    ].join(' '),
  );
  return { rules, hosts: hosts.map(({ groups }) => groups.join(' ')) };
}

describe('the default security group', () => {
  test.each([
    {
      title: 'is what a host has that names none',
      text: `${one}hosts: { h: { subnet: a, address: 10.0.1.10 }, i: { subnet: a, address: 10.0.1.11, groups: } }\n`,
      rules: ['default: all from sg:default all to 0.0.0.0/0'],
      hosts: ['default', 'default'],
    },
    {
      title: 'is not what a host has whose list is empty',
      text: `${one}hosts: { h: { subnet: a, address: 10.0.1.10, groups: [] } }\n`,
      rules: [],
      hosts: [''],
    },
    {
      title: 'may be written with other rules',
      text: `${one}hosts: { h: { subnet: a, address: 10.0.1.10 } }\nsecurity-groups: { default: { inbound: [https from anywhere], outbound: [] } }\n`,
      rules: ['default: https from 0.0.0.0/0'],
      hosts: ['default'],
    },
    {
      title: 'is that of the VPC where the host is',
      text: `${two}hosts: { h: { subnet: a, address: 10.0.1.10 }, i: { subnet: b, address: 10.1.1.10, groups: [default] } }\n`,
      rules: [
        'default.main: all from sg:default.main all to 0.0.0.0/0 all to ::/0',
        'default.other: all from sg:default.other all to 0.0.0.0/0',
      ],
      hosts: ['default.main', 'default.other'],
    },
    {
      title: 'is that of the VPC where the rule is',
      text: `${two}security-groups: { g: { vpc: other, inbound: [ssh from sg:default], outbound: [] } }\n`,
      rules: ['g: ssh from sg:default.other', 'default.other: all from sg:default.other all to 0.0.0.0/0'],
      hosts: [],
    },
    {
      title: 'of another VPC can be named in full',
      text: `${two}peerings: [{ between: [main, other] }]\nsecurity-groups: { g: { vpc: other, inbound: [ssh from sg:default.main], outbound: [] } }\n`,
      rules: [
        'g: ssh from sg:default.main',
        'default.main: all from sg:default.main all to 0.0.0.0/0 all to ::/0',
      ],
      hosts: [],
    },
    {
      title: 'is there where only an action names it',
      text: `${one}actions: [add default inbound ssh from 192.0.2.0/24]\n`,
      rules: ['default: all from sg:default all to 0.0.0.0/0'],
      hosts: [],
    },
  ])('$title', ({ text, rules, hosts }) => {
    expect(groupsIn(text)).toEqual({ rules, hosts });
  });

  test.each([
    { balancer: 'type: application', groups: ['default.main'] },
    { balancer: 'type: application, groups: []', groups: ['default.main'] },
    { balancer: 'type: network', groups: undefined },
    { balancer: 'type: network, groups: []', groups: undefined },
  ])('is that of an Application Load Balancer that names none: $balancer', ({ balancer, groups }) => {
    const { loadBalancers } = network(`${two}hosts: { h: { subnet: a, address: 10.0.1.10 } }
load-balancers: { lb: { ${balancer}, subnet: a, address: 10.0.1.11, listener: tcp 443, target: 'h:80' } }
`);
    expect(loadBalancers[0]?.groups).toEqual(groups);
  });

  test('is that of the VPC of what an action edits', () => {
    const { actions } = network(`${two}hosts: { h: { subnet: b, address: 10.1.1.10, groups: [] } }
security-groups: { g: { vpc: main } }
actions:
  - replace-groups h default
  - add g inbound ssh from sg:default
  - add default.other inbound 90 deny ssh from 192.0.2.0/24
`);
    expect(actions.map(formatAction)).toEqual([
      'replace-groups h default.other',
      'add g inbound ssh from sg:default.main',
      'add default.other inbound 90 deny ssh from 192.0.2.0/24',
    ]);
  });

  test.each([
    'add default inbound ssh from 192.0.2.0/24',
    'add default inbound 90 deny ssh from 192.0.2.0/24',
  ])('is nobody’s where it could be that of any VPC: %s', (action) => {
    expect(toldOf(`${two}actions:\n  - ${action}\n`)).toEqual([
      '4:5 there are several VPCs; say whose default is meant: `default.main`, `default.other`',
    ]);
  });
});

describe('the default network ACL', () => {
  const aclOf = (acl: string, rest = '') =>
    network(`vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }
subnets: { a: { vpc: main, cidr: 10.0.1.0/24, acl: ${acl} } }
${rest}`).subnets[0]?.acl;

  test.each([
    { acl: 'default', rest: '', says: undefined },
    { acl: 'default.main', rest: '', says: undefined },
    { acl: 'default', rest: 'network-acls: { default.main: { vpc: main } }\n', says: 'default.main' },
  ])('as $acl, with $rest', ({ acl, rest, says }) => {
    expect(aclOf(acl, rest)).toBe(says);
  });

  test('of another VPC is not for this subnet', () => {
    expect(
      toldOf(
        'vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }\nsubnets: { a: { vpc: main, cidr: 10.0.1.0/24, acl: default.other } }\n',
      ),
    ).toEqual(['2:52 network ACL `default.other` belongs to VPC `other`, this subnet to `main`']);
  });
});

test('what a VPC has by default is written out, and read as the same', () => {
  const scenario = network(`${two}hosts: { h: { subnet: a, address: 10.0.1.10 } }\n`);
  const text = writeScenario(scenario);
  expect(text).toContain('groups: [ default.main ]');
  expect(readScenario(text)).toEqual({ scenario, problems: [] });
});
