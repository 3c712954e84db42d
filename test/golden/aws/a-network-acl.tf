# Names are those of this network, but AWS knows only ids. Put your own ids in here.
variable "vpc_main" {
  type        = string
  description = "Id of main, vpc-..."
}

# Subnets keep the network ACL that they have, until you associate this one with them.
resource "aws_network_acl" "public_acl" {
  vpc_id = var.vpc_main
  tags   = { Name = "public-acl" }
}

resource "aws_network_acl_rule" "public_acl_ingress_100" {
  network_acl_id = aws_network_acl.public_acl.id
  egress         = false
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "public_acl_ingress_140" {
  network_acl_id = aws_network_acl.public_acl.id
  egress         = false
  rule_number    = 140
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 1024
  to_port        = 65535
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "public_acl_egress_100" {
  network_acl_id  = aws_network_acl.public_acl.id
  egress          = true
  rule_number     = 100
  rule_action     = "allow"
  protocol        = "58"
  icmp_type       = -1
  icmp_code       = -1
  ipv6_cidr_block = "::/0"
}
