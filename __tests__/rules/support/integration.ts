import { IdentityProviderKind } from "../../../lib/authorization-server";
import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { ExternalOAuthSubject } from "../../../lib/snowflake/external-oauth-rules";

export const { OKTA, AZURE, PING_FEDERATE, CUSTOM } = SnowflakeOAuthType;

const ISSUERS: Readonly<Record<SnowflakeOAuthType, string>> = {
  [OKTA]: "https://acme.okta.com/oauth2/ausexampleserver0000",
  [AZURE]: "https://sts.windows.net/00000000-0000-0000-0000-000000000000/",
  [PING_FEDERATE]: "acme-ping",
  [CUSTOM]: "https://acme.auth0.com/",
};

/** An integration with which nothing is wrong, of a type, with changes. */
export function integration(changes: Partial<ExternalOAuthSubject> = {}, type = OKTA): ExternalOAuthSubject {
  return {
    integrationName: "SIGMA_OAUTH",
    kind: IdentityProviderKind.OTHER,
    type,
    issuer: ISSUERS[type],
    jwksUris: ["https://idp.acme.com/keys"],
    rsaPublicKeys: [],
    audiences: ["https://acme-analytics.snowflakecomputing.com"],
    userMappingClaims: ["snowflake_username"],
    scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
    anyRoleMode: AnyRoleMode.ENABLE,
    allowedRoles: [],
    blockedRoles: [],
    ...changes,
  };
}
