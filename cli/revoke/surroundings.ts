import { CLIENT_OUTPUTS, CREDENTIAL_KEYS, prefixed } from "../../lib/hand-off/outputs";
import { IDENTITY_PROVIDER_NAMES, IdentityProviderName } from "../../lib/sigma/identity-provider-names";
import { SigmaOAuthProvider } from "../../lib/sigma/oauth-provider";
import { Outputs } from "../support/outputs";

/** What a stack's outputs say of where its users are. */
export interface Surroundings {
  /** Where Sigma lets people be redirected to: several clients of one stack are for one organization. */
  readonly redirectUri?: string;
  /** Those that it may be; all of them where the outputs do not say it. */
  readonly identityProviders: readonly IdentityProviderName[];
  /** Whether there may be users in Snowflake. */
  readonly hasSnowflake: boolean;
}

const ALL = Object.values(IDENTITY_PROVIDER_NAMES);
const { okta, entra, auth0, pingone, pingfederate, databricks } = IDENTITY_PROVIDER_NAMES;

/** Whom Sigma's API means by a provider. */
const BY_PROVIDER: Readonly<Record<string, readonly IdentityProviderName[] | undefined>> = {
  [SigmaOAuthProvider.OKTA]: [okta],
  [SigmaOAuthProvider.ENTRA]: [entra],
  [SigmaOAuthProvider.AUTH0]: [auth0],
  [SigmaOAuthProvider.PING]: [pingone, pingfederate],
  [SigmaOAuthProvider.DATABRICKS_AWS]: [databricks],
  [SigmaOAuthProvider.DATABRICKS_AZURE]: [databricks],
  [SigmaOAuthProvider.DATABRICKS_GCP]: [databricks],
};

/** Without outputs, everything is possible. */
export function surroundingsOf(outputs: Outputs = {}): Surroundings {
  const valuesOf = (ending: string) =>
    Object.entries(outputs).flatMap(([name, { value, sensitive }]) => (name.endsWith(ending) && !sensitive ? [value] : []));
  const texts = (field: { readonly name: string }) => valuesOf(`_${field.name}`).filter((value) => typeof value === "string");
  const named = valuesOf(prefixed("", CLIENT_OUTPUTS.credential)).map(
    (value) => (value as Record<string, unknown> | null)?.[CREDENTIAL_KEYS.identityProvider.name],
  );
  const exact = ALL.filter((name) => named.includes(name));
  const possible = texts(CLIENT_OUTPUTS.oauthProvider).flatMap((provider) => BY_PROVIDER[provider] ?? []);
  const identityProviders = exact.length > 0 ? exact : possible.length > 0 ? [...new Set(possible)] : ALL;
  return {
    redirectUri: texts({ name: CLIENT_OUTPUTS.redirectUri.name })[0],
    identityProviders,
    hasSnowflake: identityProviders.some((name) => name !== databricks),
  };
}
