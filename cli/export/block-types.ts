/**
 * Written by `npm run blocks` from the providers' schemas: which parts of a resource, data source or provider are blocks, as paths. Everything else is an
 * attribute.
 */
export const BLOCK_TYPES: Readonly<Record<string, string>> = {
  auth0_action: "dependencies modules secrets secrets_wo supported_triggers timeouts",
  auth0_client:
    "addons addons.aws addons.azure_blob addons.azure_sb addons.box addons.cloudbees addons.concur addons.dropbox addons.echosign addons.egnyte addons.firebase addons.layer addons.mscrm addons.newrelic addons.office365 addons.rms addons.salesforce addons.salesforce_api addons.salesforce_sandbox_api addons.samlp addons.samlp.logout addons.sap_api addons.sentry addons.sharepoint addons.slack addons.springcm addons.sso_integration addons.wams addons.wsfed addons.zendesk addons.zoom default_organization express_configuration express_configuration.linked_clients fedcm_login fedcm_login.google jwt_configuration mobile mobile.android mobile.ios my_organization_configuration native_social_login native_social_login.apple native_social_login.facebook native_social_login.google oidc_logout oidc_logout.backchannel_logout_initiators oidc_logout.backchannel_logout_session_metadata refresh_token refresh_token.policies session_transfer session_transfer.delegation token_exchange token_quota token_quota.client_credentials",
  auth0_client_credentials:
    "private_key_jwt private_key_jwt.credentials self_signed_tls_client_auth self_signed_tls_client_auth.credentials signed_request_object signed_request_object.credentials tls_client_auth tls_client_auth.credentials",
  auth0_resource_server:
    "authorization_details authorization_policy proof_of_possession subject_type_authorization subject_type_authorization.client subject_type_authorization.user token_encryption token_encryption.encryption_key",
  auth0_tenant:
    "default_token_quota default_token_quota.clients default_token_quota.clients.client_credentials default_token_quota.organizations default_token_quota.organizations.client_credentials error_page flags mtls oidc_logout session_cookie sessions",
  azuread_app_role_assignment: "timeouts",
  azuread_application:
    "api api.oauth2_permission_scope app_role feature_tags optional_claims optional_claims.access_token optional_claims.id_token optional_claims.saml2_token password public_client required_resource_access required_resource_access.resource_access single_page_application timeouts web web.implicit_grant",
  azuread_application_certificate: "timeouts",
  azuread_application_identifier_uri: "timeouts",
  azuread_application_password: "timeouts",
  azuread_claims_mapping_policy: "timeouts",
  azuread_conditional_access_policy:
    "conditions conditions.applications conditions.applications.filter conditions.client_applications conditions.client_applications.filter conditions.devices conditions.devices.filter conditions.locations conditions.platforms conditions.users conditions.users.excluded_guests_or_external_users conditions.users.excluded_guests_or_external_users.external_tenants conditions.users.included_guests_or_external_users conditions.users.included_guests_or_external_users.external_tenants grant_controls session_controls timeouts",
  azuread_service_principal: "feature_tags features saml_single_sign_on timeouts",
  azuread_service_principal_claims_mapping_policy_assignment: "timeouts",
  azuread_service_principal_delegated_permission_grant: "timeouts",
  "data.azuread_group": "timeouts",
  "data.azuread_service_principal": "timeouts",
  "data.azuread_user": "timeouts",
  "data.databricks_group": "provider_config",
  "data.okta_user": "search",
  databricks_custom_app_integration: "token_access_policy",
  databricks_entitlements: "provider_config",
  databricks_grant: "provider_config",
  databricks_group: "provider_config",
  databricks_group_member: "provider_config",
  okta_app_group_assignment: "timeouts",
  okta_app_oauth: "groups_claim jwks network timeouts",
  "provider.pingone": "global_options global_options.population service_endpoints",
  "provider.snowflake": "token_accessor",
  snowflake_account_role: "timeouts",
  snowflake_alert: "alert_schedule alert_schedule.cron timeouts",
  snowflake_email_notification_integration: "timeouts",
  snowflake_execute: "timeouts",
  snowflake_external_oauth_integration: "timeouts",
  snowflake_grant_account_role: "timeouts",
  snowflake_grant_privileges_to_account_role:
    "on_account_object on_account_object.inherited on_schema on_schema.inherited on_schema_object on_schema_object.all on_schema_object.future on_schema_object.inherited timeouts",
  snowflake_schema: "timeouts",
};
