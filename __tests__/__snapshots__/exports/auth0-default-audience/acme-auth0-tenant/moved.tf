# From the addresses of the generated Terraform. Delete this file when every state was applied from here.

moved {
  from = auth0_action.Api_Action_2ECCA4CF
  to   = auth0_action.api
}

moved {
  from = auth0_client.Client-sigma_data_17A00FB9
  to   = auth0_client.sigma_data
}

moved {
  from = auth0_client.Client-sigma_login_9C533019
  to   = auth0_client.sigma_login
}

moved {
  from = auth0_client_credentials.Client-sigma_data_Credentials_A5B2AAFC
  to   = auth0_client_credentials.sigma_data
}

moved {
  from = auth0_client_credentials.Client-sigma_login_Credentials_DFC80A25
  to   = auth0_client_credentials.sigma_login
}

moved {
  from = auth0_connection_client.Client-sigma_data_Connection-con_example000000000_1B4A19F7
  to   = auth0_connection_client.sigma_data_con_example000000000
}

moved {
  from = auth0_connection_client.Client-sigma_login_Connection-con_example000000000_6D421DC2
  to   = auth0_connection_client.sigma_login_con_example000000000
}

moved {
  from = auth0_resource_server.Api_F70053CD
  to   = auth0_resource_server.api
}

moved {
  from = auth0_resource_server_scope.Api_RoleAnyScope_9CCE3655
  to   = auth0_resource_server_scope.api_role_any
}

moved {
  from = auth0_role_permission.Api_Permission-DataAnalysts_CB355532
  to   = auth0_role_permission.api_data_analysts
}

moved {
  from = auth0_tenant.Api_Tenant_2EE5A15E
  to   = auth0_tenant.api
}

moved {
  from = auth0_trigger_action.Api_Trigger_9C0E90BE
  to   = auth0_trigger_action.api
}

moved {
  from = snowflake_external_oauth_integration.Trust-acme_default_audience_17F5C6D0
  to   = snowflake_external_oauth_integration.acme_default_audience
}

moved {
  from = time_static.Expiry-sigma_login_MadeAt_7C1D9EED
  to   = time_static.sigma_login_made_at
}
