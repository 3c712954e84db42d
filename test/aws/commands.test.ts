import { expect, test } from 'vitest';
import { networkAclEntryCommand } from '../../src/aws/network-acl-command.ts';
import { securityGroupRuleCommand } from '../../src/aws/security-group-command.ts';
import { parseEntry, parseRule } from '../../src/scenario/notation.ts';
import { must } from '../must.ts';

const group = 'aws ec2 authorize-security-group';
const acl = 'aws ec2 create-network-acl-entry --network-acl-id acl-1';

test.each([
  ['https from 0.0.0.0/0', '--protocol tcp --port 443 --cidr 0.0.0.0/0'],
  ['tcp 1024-65535 from 10.0.1.0/24', '--protocol tcp --port 1024-65535 --cidr 10.0.1.0/24'],
  ['udp from 10.0.0.0/16', '--protocol udp --port 0-65535 --cidr 10.0.0.0/16'],
  [
    'ssh from 198.51.100.7/32 -- the office',
    `--ip-permissions '[{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"IpRanges":[{"CidrIp":"198.51.100.7/32","Description":"the office"}]}]'`,
  ],
  [
    'https from ::/0',
    `--ip-permissions '[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]'`,
  ],
  [
    'postgres from sg:web-sg',
    `--ip-permissions '[{"IpProtocol":"tcp","FromPort":5432,"ToPort":5432,"UserIdGroupPairs":[{"GroupId":"'"$SG_WEB_SG"'"}]}]'`,
  ],
  [
    'ssh from pl:office -- desk',
    `--ip-permissions '[{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"PrefixListIds":[{"PrefixListId":"'"$PL_OFFICE"'","Description":"desk"}]}]'`,
  ],
  ['all from 10.0.0.0/16', `--ip-permissions '[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"10.0.0.0/16"}]}]'`],
  [
    'icmp 8 from 0.0.0.0/0',
    `--ip-permissions '[{"IpProtocol":"icmp","FromPort":8,"ToPort":-1,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]'`,
  ],
  [
    'icmp 3/4 from 0.0.0.0/0',
    `--ip-permissions '[{"IpProtocol":"icmp","FromPort":3,"ToPort":4,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]'`,
  ],
  [
    'icmp from 0.0.0.0/0',
    `--ip-permissions '[{"IpProtocol":"icmp","FromPort":-1,"ToPort":-1,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]'`,
  ],
  [
    'icmpv6 128/0 from ::/0',
    `--ip-permissions '[{"IpProtocol":"icmpv6","FromPort":128,"ToPort":0,"Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]'`,
  ],
  [
    'protocol 47 from 10.0.0.0/16',
    `--ip-permissions '[{"IpProtocol":"47","IpRanges":[{"CidrIp":"10.0.0.0/16"}]}]'`,
  ],
])('%s is authorized with its options', (line, options) => {
  const rule = must(parseRule(line, 'ingress'));
  expect(securityGroupRuleCommand(rule, 'ingress', 'sg-1')).toBe(
    `${group}-ingress --group-id sg-1 ${options}`,
  );
  expect(securityGroupRuleCommand(rule, 'egress', 'sg-1')).toBe(`${group}-egress --group-id sg-1 ${options}`);
});

test.each([
  [
    '100 allow https from 0.0.0.0/0',
    '--rule-number 100 --protocol tcp --port-range From=443,To=443 --cidr-block 0.0.0.0/0 --rule-action allow',
  ],
  [
    '90 deny tcp from 198.51.100.0/24',
    '--rule-number 90 --protocol tcp --port-range From=0,To=65535 --cidr-block 198.51.100.0/24 --rule-action deny',
  ],
  [
    '140 allow udp 1024-65535 from ::/0',
    '--rule-number 140 --protocol udp --port-range From=1024,To=65535 --ipv6-cidr-block ::/0 --rule-action allow',
  ],
  [
    '1 allow all from 10.0.0.0/16',
    '--rule-number 1 --protocol all --cidr-block 10.0.0.0/16 --rule-action allow',
  ],
  [
    '110 allow icmp 8 from 0.0.0.0/0',
    '--rule-number 110 --protocol icmp --icmp-type-code Type=8,Code=-1 --cidr-block 0.0.0.0/0 --rule-action allow',
  ],
  [
    '120 allow icmp from 0.0.0.0/0',
    '--rule-number 120 --protocol icmp --icmp-type-code Type=-1,Code=-1 --cidr-block 0.0.0.0/0 --rule-action allow',
  ],
  [
    '130 allow icmpv6 2/0 from ::/0',
    '--rule-number 130 --protocol 58 --icmp-type-code Type=2,Code=0 --ipv6-cidr-block ::/0 --rule-action allow',
  ],
  [
    '32766 deny protocol 47 from 10.0.0.0/16',
    '--rule-number 32766 --protocol 47 --cidr-block 10.0.0.0/16 --rule-action deny',
  ],
])('%s is created with its options', (line, options) => {
  const entry = must(parseEntry(line, 'ingress'));
  expect(networkAclEntryCommand(entry, 'ingress', 'acl-1')).toBe(`${acl} --ingress ${options}`);
  expect(networkAclEntryCommand(entry, 'egress', 'acl-1')).toBe(`${acl} --egress ${options}`);
});
