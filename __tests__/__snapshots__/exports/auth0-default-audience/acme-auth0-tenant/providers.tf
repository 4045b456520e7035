terraform {
  required_version = ">= 1.5.0"

  required_providers {
    auth0 = {
      source  = "auth0/auth0"
      version = "1.53.0"
    }

    snowflake = {
      source  = "snowflakedb/snowflake"
      version = "2.11.0"
    }

    time = {
      source  = "hashicorp/time"
      version = "0.13.1"
    }
  }

  backend "local" {
    path = "../../../terraform.acme-auth0-tenant.tfstate"
  }
}

provider "auth0" {
  domain = "acme.us.auth0.com"
}

provider "snowflake" {
  account_name      = "DEFAULT_AUDIENCE"
  organization_name = "ACME"
}
