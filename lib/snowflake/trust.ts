import { objectValue, OutputValue } from "../hand-off/outputs";
import { TRUST_KEYS } from "./outputs";
import { IntegrationDefinition, SnowflakeExternalOAuthOptions } from "./integration-definition";
import { bareKey } from "./rsa-public-key";
import { SnowflakeAccount } from "./snowflake-account";

/** What an integration trusts: `verify` compares it with what the authorization server says of itself. No part of it is secret. */
export interface Trust {
  readonly options: SnowflakeExternalOAuthOptions;
  readonly integration: IntegrationDefinition;
}

/** The same as the value of an output. What does not apply is left out. */
export function trustValue({ options, integration }: Trust, account: SnowflakeAccount | undefined): OutputValue["object"] {
  // An adopted integration keeps what nothing is said of: it is not known here.
  const said = <T>(filledIn: T, given: T | undefined) => (integration.adopt === undefined ? filledIn : given);
  return objectValue(TRUST_KEYS, {
    integrationName: integration.integrationName,
    accountUrl: account?.url,
    enabled: said(integration.enabled, options.enabled),
    type: integration.type,
    metadataUri: options.authorizationServer.metadataUri,
    issuer: integration.issuer,
    jwksUris: filled(integration.jwksUris),
    rsaPublicKeys: filled(integration.rsaPublicKeys.map(bareKey)),
    audiences: integration.audiences,
    userMappingClaims: integration.userMappingClaims,
    userAttribute: integration.snowflakeUserAttribute,
    anyRoleMode: said(integration.anyRoleMode, options.anyRoleMode),
    scopes: integration.scopes,
    scopeMappingAttribute: integration.scopeMappingAttribute,
    scopeDelimiter: integration.scopeDelimiter,
    networkPolicy: integration.networkPolicy,
  });
}

const filled = (values: readonly string[]) => (values.length > 0 ? values : undefined);
