# Names are those of this network, but AWS knows only ids. Put your own ids in here.
variable "vpc_tools" {
  type        = string
  description = "Id of tools, vpc-..."
}

variable "acl_default_tools" {
  type        = string
  description = "Id of default.tools, acl-..."
}

# Every VPC has this one already. Terraform takes it over, and takes away every rule that does not stand here.
resource "aws_default_security_group" "default_tools" {
  vpc_id = var.vpc_tools

  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }

  ingress {
    protocol    = "47"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# Every VPC has this one already. Terraform takes it over, and takes away every rule that does not stand here.
resource "aws_default_network_acl" "default_tools" {
  default_network_acl_id = var.acl_default_tools

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no         = 101
    action          = "allow"
    protocol        = "-1"
    from_port       = 0
    to_port         = 0
    ipv6_cidr_block = "::/0"
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }

  egress {
    rule_no         = 101
    action          = "allow"
    protocol        = "-1"
    from_port       = 0
    to_port         = 0
    ipv6_cidr_block = "::/0"
  }
}
