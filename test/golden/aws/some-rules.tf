# Names are those of this network, but AWS knows only ids. Put your own ids in here.
variable "sg_db_sg" {
  type        = string
  description = "Id of db-sg, sg-..."
}

variable "sg_web_sg" {
  type        = string
  description = "Id of web-sg, sg-..."
}

resource "aws_vpc_security_group_ingress_rule" "db_sg_postgres_from_sg_web_sg" {
  security_group_id            = var.sg_db_sg
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = var.sg_web_sg
}

resource "aws_vpc_security_group_ingress_rule" "db_sg_all_from_sg_db_sg" {
  security_group_id            = var.sg_db_sg
  ip_protocol                  = "-1"
  referenced_security_group_id = var.sg_db_sg
}
