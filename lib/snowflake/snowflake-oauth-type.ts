import { IdentityProviderKind } from "../authorization-server";

/**
 * The kind of identity provider that a Snowflake External OAuth integration trusts.
 *
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 */
export enum SnowflakeOAuthType {
  /** An Okta custom authorization server. */
  OKTA = "OKTA",
  /** Microsoft Entra ID. */
  AZURE = "AZURE",
  /** PingFederate. */
  PING_FEDERATE = "PING_FEDERATE",
  /** Any other OAuth 2.0 authorization server. */
  CUSTOM = "CUSTOM",
}

/** The type for each kind of identity provider. PingFederate has CUSTOM: of its own type Snowflake does not document where it reads the scopes. */
export const USUAL_TYPES: Readonly<Record<IdentityProviderKind, SnowflakeOAuthType>> = {
  [IdentityProviderKind.OKTA]: SnowflakeOAuthType.OKTA,
  [IdentityProviderKind.ENTRA]: SnowflakeOAuthType.AZURE,
  [IdentityProviderKind.AUTH0]: SnowflakeOAuthType.CUSTOM,
  [IdentityProviderKind.PINGONE]: SnowflakeOAuthType.CUSTOM,
  [IdentityProviderKind.PINGFEDERATE]: SnowflakeOAuthType.CUSTOM,
  [IdentityProviderKind.OTHER]: SnowflakeOAuthType.CUSTOM,
};

/** The only kind of identity provider that a type is for. CUSTOM is for all. */
const MADE_FOR: Readonly<Partial<Record<SnowflakeOAuthType, IdentityProviderKind>>> = {
  [SnowflakeOAuthType.OKTA]: IdentityProviderKind.OKTA,
  [SnowflakeOAuthType.AZURE]: IdentityProviderKind.ENTRA,
  [SnowflakeOAuthType.PING_FEDERATE]: IdentityProviderKind.PINGFEDERATE,
};

/** The types that fit an identity provider. Of a kind that is not known, all might. */
export function typesFor(kind: IdentityProviderKind): SnowflakeOAuthType[] {
  return Object.values(SnowflakeOAuthType).filter(
    (type) => kind === IdentityProviderKind.OTHER || MADE_FOR[type] === undefined || MADE_FOR[type] === kind,
  );
}

/** How many URLs of keys an integration takes at most. */
export const mostJwksUris = (type: SnowflakeOAuthType | undefined) => (type === SnowflakeOAuthType.AZURE ? 3 : 1);

/** Whether an integration takes a scope attribute and a delimiter. For the other types Snowflake knows where the scopes are. */
export const takesScopeSettings = (type: SnowflakeOAuthType) => type === SnowflakeOAuthType.CUSTOM;
