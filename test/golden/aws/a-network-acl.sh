# No pager, or it would wait for a key and swallow the commands that follow.
export AWS_PAGER=

# Names are those of this network, but AWS knows only ids. Put your own ids in here.
VPC_MAIN=vpc-YOUR_ID

ACL_PUBLIC_ACL=$(aws ec2 create-network-acl --vpc-id "$VPC_MAIN" --tag-specifications '[{"ResourceType":"network-acl","Tags":[{"Key":"Name","Value":"public-acl"}]}]' --query NetworkAcl.NetworkAclId --output text)

aws ec2 create-network-acl-entry --network-acl-id "$ACL_PUBLIC_ACL" --ingress --rule-number 100 --protocol tcp --port-range From=443,To=443 --cidr-block 0.0.0.0/0 --rule-action allow
aws ec2 create-network-acl-entry --network-acl-id "$ACL_PUBLIC_ACL" --ingress --rule-number 140 --protocol tcp --port-range From=1024,To=65535 --cidr-block 0.0.0.0/0 --rule-action allow

aws ec2 create-network-acl-entry --network-acl-id "$ACL_PUBLIC_ACL" --egress --rule-number 100 --protocol 58 --icmp-type-code Type=-1,Code=-1 --ipv6-cidr-block ::/0 --rule-action allow

# Subnets keep the network ACL that they have, until you associate this one with them.
