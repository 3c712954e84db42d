# No pager, or it would wait for a key and swallow the commands that follow.
export AWS_PAGER=

# Names are those of this network, but AWS knows only ids. Put your own ids in here.
ACL_PUBLIC_ACL=acl-YOUR_ID

aws ec2 create-network-acl-entry --network-acl-id "$ACL_PUBLIC_ACL" --ingress --rule-number 100 --protocol tcp --port-range From=443,To=443 --cidr-block 0.0.0.0/0 --rule-action allow
aws ec2 create-network-acl-entry --network-acl-id "$ACL_PUBLIC_ACL" --ingress --rule-number 140 --protocol tcp --port-range From=1024,To=65535 --cidr-block 0.0.0.0/0 --rule-action allow
