/**
 * Which references a property takes, where its type does not say it. Texts and numbers may be references, but for those named here. A list may not be
 * one as a whole, but for those named here; its elements may. A boolean and the value of an enum must be known: they decide what is created.
 */

/** Texts and numbers that must be known when the app is synthesized: they decide which resources there are, or become part of a name. */
export const KNOWN_WHEN_SYNTHESIZED: readonly string[] = [
  "SigmaDeployment.of name",
  "SigmaDeployment.custom host",
  "SnowflakeAccount.of organization",
  "SnowflakeAccount.of account",
  "SigmaEntraApiProps.tokenVersion",
  "SigmaPingFederateTokenManagerProps.scopeDelimiter",
  "SigmaPingOneResourceProps.scopeClaim",
  "DatabricksConnectionOptions.description",
  "SnowflakeConnectionOptions.description",
  "alias",
  "credentialVersion",
  "outputPrefix",
  "roleScopes",
];

/** Lists that may have a length that only Terraform knows: they become an attribute as they are, or a text. */
export const LISTS_OF_ANY_LENGTH: readonly string[] = [
  "AuthorizationServerAttributes.audiences",
  "IAuthorizationServer.audiences",
  "SnowflakeExternalOAuthProps.allowedRoles",
  "SnowflakeSigmaAccessProps.allowedRoles",
  "PingOneAlertsProps.emails",
  "SigmaAuthServerProps.policyGroupIds",
  "SigmaEntraApiProps.owners",
  "SigmaEntraAppProps.owners",
  "SnowflakeAlertsProps.emails",
  "SnowflakeProviderProps.previewFeaturesEnabled",
  "postLogoutRedirectUris",
];
