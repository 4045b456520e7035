# From the addresses of the generated Terraform. Delete this file when every state was applied from here.

moved {
  from = snowflake_external_oauth_integration.Trust-acme_analytics_FC660096
  to   = snowflake_external_oauth_integration.acme_analytics
}
