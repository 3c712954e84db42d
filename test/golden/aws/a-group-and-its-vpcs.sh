# No pager, or it would wait for a key and swallow the commands that follow.
export AWS_PAGER=

# Names are those of this network, but AWS knows only ids. Put your own ids in here.
VPC_MAIN=vpc-YOUR_ID
VPC_TOOLS=vpc-YOUR_ID
PL_OFFICE=pl-YOUR_ID

SG_WEB_SG=$(aws ec2 create-security-group --group-name web-sg --description web-sg --vpc-id "$VPC_MAIN" --query GroupId --output text)
aws ec2 associate-security-group-vpc --group-id "$SG_WEB_SG" --vpc-id "$VPC_TOOLS"

aws ec2 authorize-security-group-ingress --group-id "$SG_WEB_SG" --protocol tcp --port 443 --cidr 0.0.0.0/0
aws ec2 authorize-security-group-ingress --group-id "$SG_WEB_SG" --ip-permissions '[{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"PrefixListIds":[{"PrefixListId":"'"$PL_OFFICE"'","Description":"the office: ${HOME}"}]}]'
aws ec2 authorize-security-group-ingress --group-id "$SG_WEB_SG" --ip-permissions '[{"IpProtocol":"icmp","FromPort":8,"ToPort":-1,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]'
