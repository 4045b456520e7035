terraform {
  required_version = ">= 1.5.0"

  required_providers {
    pingfederate = {
      source  = "pingidentity/pingfederate"
      version = "1.9.0"
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
    path = "../../../terraform.acme-pingfederate-adopted.tfstate"
  }
}

provider "pingfederate" {
  https_host      = "https://sso-admin.example.com:9999"
  product_version = "12.3"
}

provider "snowflake" {
  account_name      = "ADOPTED_PING"
  organization_name = "ACME"
}
