import { PingOneRegion } from "./pingone-region";

/** The part of the properties that makes the issuer. */
export interface IssuerParts {
  readonly environmentId: string;
  readonly region: PingOneRegion;
  readonly customDomain?: string;
  readonly issuer?: string;
}

/** https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html */
export function issuerOf({ environmentId, region, customDomain, issuer }: IssuerParts): string {
  return issuer ?? (customDomain === undefined ? `https://auth.${region.domain}/${environmentId}/as` : `https://${customDomain}/as`);
}
