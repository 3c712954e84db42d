# No pager, or it would wait for a key and swallow the commands that follow.
export AWS_PAGER=

# Names are those of this network, but AWS knows only ids. Put your own ids in here.
VPC_TOOLS=vpc-YOUR_ID

SG_DEFAULT_TOOLS=$(aws ec2 describe-security-groups --filters Name=vpc-id,Values="$VPC_TOOLS" Name=group-name,Values=default --query 'SecurityGroups[0].GroupId' --output text)
ACL_DEFAULT_TOOLS=$(aws ec2 describe-network-acls --filters Name=vpc-id,Values="$VPC_TOOLS" Name=default,Values=true --query 'NetworkAcls[0].NetworkAclId' --output text)

# AWS gives these by itself. They are not wanted here, so they are taken away.
aws ec2 revoke-security-group-egress --group-id "$SG_DEFAULT_TOOLS" --ip-permissions '[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]'
aws ec2 revoke-security-group-egress --group-id "$SG_DEFAULT_TOOLS" --ip-permissions '[{"IpProtocol":"-1","Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]'

aws ec2 authorize-security-group-ingress --group-id "$SG_DEFAULT_TOOLS" --ip-permissions '[{"IpProtocol":"47","IpRanges":[{"CidrIp":"10.0.0.0/16"}]}]'

aws ec2 authorize-security-group-egress --group-id "$SG_DEFAULT_TOOLS" --protocol tcp --port 443 --cidr 0.0.0.0/0
