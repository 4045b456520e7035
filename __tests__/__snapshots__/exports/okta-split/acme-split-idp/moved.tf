# From the addresses of the generated Terraform. Delete this file when every state was applied from here.

moved {
  from = okta_app_group_assignment.Client-sigma_GroupNamed-DataAnalysts_F2F141C6
  to   = okta_app_group_assignment.sigma_data_analysts
}

moved {
  from = okta_app_oauth.Client-sigma_67A1E085
  to   = okta_app_oauth.sigma
}

moved {
  from = okta_auth_server.AuthorizationServer_DBB02226
  to   = okta_auth_server.sigma
}

moved {
  from = okta_auth_server_claim.AuthorizationServer_UserClaim_F88F2BAD
  to   = okta_auth_server_claim.user
}

moved {
  from = okta_auth_server_policy.AuthorizationServer_Policy_CD54A2CF
  to   = okta_auth_server_policy.sigma
}

moved {
  from = okta_auth_server_policy_rule.AuthorizationServer_Rule_7456FBBB
  to   = okta_auth_server_policy_rule.sigma
}

moved {
  from = okta_auth_server_scope.AuthorizationServer_RoleAnyScope_F4C33D2D
  to   = okta_auth_server_scope.role_any
}

moved {
  from = time_static.Expiry-sigma_MadeAt_5A877962
  to   = time_static.sigma_made_at
}
