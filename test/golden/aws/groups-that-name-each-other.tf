# Names are those of this network, but AWS knows only ids. Put your own ids in here.
variable "vpc_main" {
  type        = string
  description = "Id of main, vpc-..."
}

variable "vpc_tools" {
  type        = string
  description = "Id of tools, vpc-..."
}

variable "pl_office" {
  type        = string
  description = "Id of office, pl-..."
}

# Terraform takes away the outbound rule for all traffic that AWS gives a new group. Only what stands here may leave.
resource "aws_security_group" "web_sg" {
  name   = "web-sg"
  vpc_id = var.vpc_main
}

resource "aws_vpc_security_group_vpc_association" "web_sg_tools" {
  security_group_id = aws_security_group.web_sg.id
  vpc_id            = var.vpc_tools
}

resource "aws_vpc_security_group_ingress_rule" "web_sg_https_from_0_0_0_0_0" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "web_sg_ssh_from_pl_office" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  prefix_list_id    = var.pl_office
  description       = "the office: $${HOME}"
}

resource "aws_vpc_security_group_ingress_rule" "web_sg_icmp_8_from_0_0_0_0_0" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "icmp"
  from_port         = 8
  to_port           = -1
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "web_sg_all_to_0_0_0_0_0" {
  security_group_id = aws_security_group.web_sg.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# Terraform takes away the outbound rule for all traffic that AWS gives a new group. Only what stands here may leave.
resource "aws_security_group" "db_sg" {
  name   = "db-sg"
  vpc_id = var.vpc_main
}

resource "aws_vpc_security_group_ingress_rule" "db_sg_postgres_from_sg_web_sg" {
  security_group_id            = aws_security_group.db_sg.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.web_sg.id
}

resource "aws_vpc_security_group_ingress_rule" "db_sg_all_from_sg_db_sg" {
  security_group_id            = aws_security_group.db_sg.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.db_sg.id
}
