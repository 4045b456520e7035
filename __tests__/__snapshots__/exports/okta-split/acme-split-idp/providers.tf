terraform {
  required_version = ">= 1.5.0"

  required_providers {
    okta = {
      source  = "okta/okta"
      version = "4.20.0"
    }

    time = {
      source  = "hashicorp/time"
      version = "0.13.1"
    }
  }

  backend "local" {
    path = "../../../terraform.acme-split-idp.tfstate"
  }
}

provider "okta" {
  base_url = "okta.com"
  org_name = "acme"
}
