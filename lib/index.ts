export { Auth0Provider } from "./auth0/auth0-provider";
export { Auth0ProviderProps, SigmaAuth0ApiProps, SigmaAuth0AppProps } from "./auth0/props";
export { SigmaAuth0Api } from "./auth0/sigma-auth0-api";
export { SigmaAuth0App } from "./auth0/sigma-auth0-app";
export {
  AuthorizationServer,
  AuthorizationServerAttributes,
  IAuthorizationServer,
  IdentityProviderKind,
  ISigmaAuthorization,
} from "./authorization-server";
export { DatabricksSigmaAccessOptions, ReadableCatalog } from "./databricks-access/access-options";
export { DatabricksSigmaAccess } from "./databricks-access/databricks-sigma-access";
export { DatabricksSigmaAccessProps } from "./databricks-access/props";
export { DatabricksAccountOptions } from "./databricks-account/account-options";
export { DatabricksAccount } from "./databricks-account/databricks-account";
export { DatabricksProvider, DatabricksProviderProps } from "./databricks-account/databricks-provider";
export { DatabricksCloud } from "./databricks-account/databricks-cloud";
export { DatabricksTokenFederation } from "./databricks-federation/databricks-token-federation";
export { DatabricksTokenFederationOptions } from "./databricks-federation/policy-definition";
export { DatabricksPolicyManagement } from "./databricks-federation/policy-management";
export { DatabricksTokenFederationProps } from "./databricks-federation/props";
export { DatabricksConnectionOptions } from "./databricks-account/connection-options";
export { DatabricksConnection } from "./databricks-account/databricks-connection";
export { SigmaDatabricksApp } from "./databricks/sigma-databricks-app";
export { SigmaDatabricksAppProps } from "./databricks/props";
export { AdoptedEntraApi, AdoptedEntraApp } from "./entra/adoption";
export { AzureadProvider, AzureadProviderProps } from "./entra/azuread-provider";
export { EntraCloud } from "./entra/entra-cloud";
export { EntraSignInFrequency, EntraSignInFrequencyProps } from "./entra/entra-sign-in-frequency";
export { SigmaEntraApiProps, SigmaEntraAppProps } from "./entra/props";
export { SigmaEntraApi } from "./entra/sigma-entra-api";
export { SigmaEntraApp } from "./entra/sigma-entra-app";
export { AuthorizationServerSettings, AuthorizationServerSettingsProps } from "./hand-off/authorization-server-settings";
export { CredentialExpiry, CredentialExpiryProps } from "./hand-off/credential-expiry";
export { SigmaConnectionSettings, SigmaConnectionSettingsProps } from "./hand-off/sigma-connection-settings";
export { IOAuthClient, OAuthClient, OAuthClientAttributes } from "./oauth-client";
export { AdoptedAuthServer } from "./okta/adoption";
export { OktaProvider, OktaProviderProps } from "./okta/okta-provider";
export { OktaIssuerMode } from "./okta/issuer-mode";
export { SigmaAuthServer } from "./okta/sigma-auth-server";
export { SigmaAuthServerProps, SigmaOktaAppProps } from "./okta/props";
export { SigmaOktaApp } from "./okta/sigma-okta-app";
export { PingFederateProvider } from "./pingfederate/pingfederate-provider";
export { PingFederateProviderProps, SigmaPingFederateClientProps, SigmaPingFederateTokenManagerProps } from "./pingfederate/props";
export { SigmaPingFederateClient } from "./pingfederate/sigma-pingfederate-client";
export { SigmaPingFederateTokenManager } from "./pingfederate/sigma-pingfederate-token-manager";
export { PingFederateContext, PingFederateUserAttribute } from "./pingfederate/user-attribute";
export { AdoptedPingFederateManager } from "./pingfederate/adoption";
export { AdoptedPingOneResource } from "./pingone/adoption";
export { PingOneAlerts } from "./pingone/pingone-alerts";
export { PingOneAlertsProps, PingOneProviderProps, SigmaPingOneAppProps, SigmaPingOneResourceProps } from "./pingone/props";
export { PingOneProvider } from "./pingone/pingone-provider";
export { PingOneRegion } from "./pingone/pingone-region";
export { SigmaPingOneApp } from "./pingone/sigma-pingone-app";
export { SigmaPingOneResource } from "./pingone/sigma-pingone-resource";
export { AdoptedObject } from "./sigma/adopted-object";
export { ClientAuthentication } from "./sigma/client-authentication";
export { SigmaClientOptions } from "./sigma/client-options";
export { SigmaSecretOptions } from "./sigma/secret-options";
export { SigmaConnectionOptions, SigmaPoolSizes, SigmaUnreturnedField, SigmaWriteSchema } from "./sigma/connection-options";
export { SigmaConnection } from "./sigma-connection";
export { SigmaDeployment } from "./sigma/deployment";
export { SigmaOAuthProvider } from "./sigma/oauth-provider";
export { OAuthPurpose } from "./sigma/oauth-purpose";
export { TokenLifetimes } from "./sigma/token-lifetimes";
export { AnyRoleMode } from "./snowflake/any-role-mode";
export { SnowflakeExternalOAuthOptions } from "./snowflake/integration-definition";
export { IntegrationManagement } from "./snowflake/integration-management";
export { SnowflakeAlerts } from "./snowflake/snowflake-alerts";
export { SnowflakeAlertsProps, SnowflakeSigmaAccessProps, SnowflakeExternalOAuthProps } from "./snowflake/props";
export { SnowflakeOAuthType } from "./snowflake/snowflake-oauth-type";
export { SnowflakeAccount } from "./snowflake/snowflake-account";
export {
  ReadableDatabase,
  ReadableObjectType,
  SecondaryRoles,
  SigmaSnowflakeUser,
  SigmaWriteBack,
  SnowflakeSigmaAccessOptions,
  WriteBackDestination,
  WriteBackEditLog,
} from "./snowflake/access-options";
export {
  SigmaConnectionUserAttributes,
  SigmaPythonProperties,
  SigmaRoleSwitching,
  SnowflakeConnectionOptions,
} from "./snowflake/connection-options";
export { SnowflakeConnection } from "./snowflake/snowflake-connection";
export { SnowflakeSigmaAccess } from "./snowflake/snowflake-sigma-access";
export { SnowflakeExternalOAuth } from "./snowflake/snowflake-external-oauth";
export { SnowflakeTrustOutput, SnowflakeTrustOutputProps } from "./snowflake/snowflake-trust-output";
export { UserAttribute, UserMapping, UserMappingOptions } from "./user-mapping";
export { SigmaWarnings } from "./warnings/sigma-warnings";
export { IWatchedCredential } from "./watched-credential";
export { SnowflakeProvider, SnowflakeProviderProps } from "./snowflake/snowflake-provider";
export { RandomProvider, RandomProviderProps } from "./utility/random-provider";
export { TimeProvider, TimeProviderProps } from "./utility/time-provider";
