# No pager, or it would wait for a key and swallow the commands that follow.
export AWS_PAGER=

# Names are those of this network, but AWS knows only ids. Put your own ids in here.
SG_DB_SG=sg-YOUR_ID
SG_WEB_SG=sg-YOUR_ID

aws ec2 authorize-security-group-ingress --group-id "$SG_DB_SG" --ip-permissions '[{"IpProtocol":"tcp","FromPort":5432,"ToPort":5432,"UserIdGroupPairs":[{"GroupId":"'"$SG_WEB_SG"'"}]}]'
aws ec2 authorize-security-group-ingress --group-id "$SG_DB_SG" --ip-permissions '[{"IpProtocol":"-1","UserIdGroupPairs":[{"GroupId":"'"$SG_DB_SG"'"}]}]'
