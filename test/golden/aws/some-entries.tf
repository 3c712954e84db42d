# Names are those of this network, but AWS knows only ids. Put your own ids in here.
variable "acl_public_acl" {
  type        = string
  description = "Id of public-acl, acl-..."
}

resource "aws_network_acl_rule" "public_acl_ingress_100" {
  network_acl_id = var.acl_public_acl
  egress         = false
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "public_acl_ingress_140" {
  network_acl_id = var.acl_public_acl
  egress         = false
  rule_number    = 140
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 1024
  to_port        = 65535
  cidr_block     = "0.0.0.0/0"
}
