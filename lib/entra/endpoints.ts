import { EntraCloud } from "./entra-cloud";

/** Where a tenant is. */
export interface EntraTenant {
  readonly tenantId: string;
  readonly cloud?: EntraCloud;
}

const base = ({ cloud = EntraCloud.PUBLIC, tenantId }: EntraTenant) => `https://${cloud.loginHost}/${tenantId}`;

/**
 * The issuer of the access tokens for an API. Version 1 ends in a slash, and is not the issuer that the metadata document names.
 *
 * https://docs.snowflake.com/en/user-guide/oauth-azure, https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference
 */
export function issuerOf(tenant: EntraTenant, tokenVersion: number): string {
  const { cloud = EntraCloud.PUBLIC, tenantId } = tenant;
  return tokenVersion === 2 ? `${base(tenant)}/v2.0` : `https://${cloud.version1IssuerHost}/${tenantId}/`;
}

export const metadataUriOf = (tenant: EntraTenant) => `${base(tenant)}/v2.0/.well-known/openid-configuration`;

/** The tenant's keys; with `appId` those that belong to only one application. */
export const jwksUriOf = (tenant: EntraTenant, appId?: string) =>
  `${base(tenant)}/discovery/v2.0/keys${appId === undefined ? "" : `?appid=${appId}`}`;

/**
 * The URL at which an administrator consents for the whole tenant. Cloud Application Administrator is enough.
 *
 * https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent
 */
export const adminConsentUrlOf = (tenant: EntraTenant, clientId: string) => `${base(tenant)}/adminconsent?client_id=${clientId}`;
