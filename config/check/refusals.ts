import { IDENTITY_PROVIDER_TYPES } from "./schema";

export type IdentityProviderType = (typeof IDENTITY_PROVIDER_TYPES)[number];

const NOT_MANAGED = "the identity provider's side is not managed here";

/**
 * Keys that an identity provider cannot honour, with the reason. They are refused only where the user wrote them: a default never fires a
 * refusal. Keys that are not listed are honoured.
 */
export const REFUSED: Readonly<Record<IdentityProviderType, Readonly<Record<string, string>>>> = {
  okta: {},
  existing: {
    deployment: `${NOT_MANAGED}: no redirect URL is registered`,
    allowForeignHost: `${NOT_MANAGED}: no redirect URL is registered`,
    clients: `${NOT_MANAGED}: make the client there`,
    offlineAccess: `${NOT_MANAGED}: allow the scope and the grant there`,
    tokens: `${NOT_MANAGED}: set lifetimes there`,
    audience: "the audience is that of the existing server: give identityProvider.audience",
    "userMapping.claim": "the claim is that of the existing server: give identityProvider.userClaim",
    "userMapping.value": `${NOT_MANAGED}: the claim is computed there`,
    "adopt.clients": `${NOT_MANAGED}: there is no client to adopt`,
    "adopt.authorizationServer": `${NOT_MANAGED}: it stays as it is`,
    split: "there is only one half, the data platform's",
    "providerVersions.okta": `${NOT_MANAGED}: Okta's provider is not used`,
  },
};
