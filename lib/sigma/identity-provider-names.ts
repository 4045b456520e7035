/** The identity providers of this library, as shown to people. */
export const IDENTITY_PROVIDER_NAMES = {
  okta: "Okta",
  entra: "Microsoft Entra ID",
  auth0: "Auth0",
  pingone: "PingOne",
  pingfederate: "PingFederate",
  databricks: "Databricks",
} as const;

export type IdentityProviderName = (typeof IDENTITY_PROVIDER_NAMES)[keyof typeof IDENTITY_PROVIDER_NAMES];

const NAMES: readonly (string | undefined)[] = Object.values(IDENTITY_PROVIDER_NAMES);

/** Whether two names are those of different identity providers. A name that this library does not know may be any of them. */
export function areDifferentIdentityProviders(one: string | undefined, other: string | undefined): boolean {
  return one !== other && [one, other].every((name) => NAMES.includes(name));
}
