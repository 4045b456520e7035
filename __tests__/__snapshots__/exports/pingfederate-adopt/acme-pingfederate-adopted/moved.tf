# From the addresses of the generated Terraform. Delete this file when every state was applied from here.

moved {
  from = pingfederate_oauth_access_token_manager.TokenManager_754DD24F
  to   = pingfederate_oauth_access_token_manager.sigma
}

moved {
  from = pingfederate_oauth_access_token_mapping.TokenManager_Mapping_C72E0221
  to   = pingfederate_oauth_access_token_mapping.sigma
}

moved {
  from = pingfederate_oauth_client.Client-sigma_67A1E085
  to   = pingfederate_oauth_client.sigma
}

moved {
  from = snowflake_external_oauth_integration.Trust-acme_adopted_ping_77CF2577
  to   = snowflake_external_oauth_integration.acme_adopted_ping
}

moved {
  from = time_static.Expiry-sigma_MadeAt_5A877962
  to   = time_static.sigma_made_at
}
