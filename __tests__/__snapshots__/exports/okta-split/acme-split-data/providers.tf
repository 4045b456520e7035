terraform {
  required_version = ">= 1.5.0"

  required_providers {
    snowflake = {
      source  = "snowflakedb/snowflake"
      version = "2.11.0"
    }
  }

  backend "local" {
    path = "../../../terraform.acme-split-data.tfstate"
  }
}

provider "snowflake" {
  account_name      = "ANALYTICS"
  organization_name = "ACME"
}
