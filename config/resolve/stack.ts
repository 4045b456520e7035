import { ServiceAccountSubject } from "../../lib/sigma/service-account-rules";
import { BackendConfig } from "../schema/backend";
import { PlatformKey } from "../schema/platform-key";
import { StackConfig } from "../schema/stack";
import { resolveAuth0, ResolvedAuth0 } from "./auth0";
import { resolveCredentials, ResolvedCredentials } from "./credentials";
import { resolveDatabricks, ResolvedDatabricks } from "./databricks";
import { resolvePolicies } from "./databricks-federation";
import { resolveEntra, ResolvedEntra } from "./entra";
import { resolveExisting, ResolvedExisting } from "./existing";
import { resolveOkta, ResolvedOkta } from "./okta";
import { resolvePingFederate, ResolvedPingFederate } from "./pingfederate";
import { resolvePingOne, ResolvedPingOne } from "./pingone";
import { resolveServiceAccount } from "./service-account";
import { resolveIntegrations } from "./snowflake";

/** One stack of the config, with every default filled in: what is checked, and what is built. */
export interface ResolvedStack {
  readonly name: string;
  readonly config: StackConfig;
  readonly backend: BackendConfig;
  readonly identityProvider: ResolvedIdentityProvider;
  readonly platforms: ReturnType<typeof resolvePlatforms>;
  readonly credentials: ResolvedCredentials;
  readonly serviceAccount: ServiceAccountSubject | undefined;
}

export type ResolvedIdentityProvider =
  ResolvedOkta | ResolvedEntra | ResolvedAuth0 | ResolvedPingOne | ResolvedPingFederate | ResolvedDatabricks | ResolvedExisting;

/** What each account of a platform trusts: a line for each platform. */
const resolvePlatforms = (config: StackConfig) =>
  ({
    snowflake: resolveIntegrations(config),
    databricks: resolvePolicies(config),
  }) as const satisfies Readonly<Record<PlatformKey, readonly unknown[]>>;

/** What a config file says outside a stack. */
export interface FileContext {
  readonly backend?: BackendConfig;
  /** The text of a file next to it; "" where it cannot be read. */
  readonly readText: (path: string) => string;
}

/** @throws SigmaOAuthError for a deployment that is not in Sigma's table */
export function resolveStack(name: string, config: StackConfig, file: FileContext): ResolvedStack {
  return {
    name,
    config,
    backend: config.backend ?? file.backend ?? { type: "local" },
    identityProvider: resolveIdentityProvider(config, file),
    platforms: resolvePlatforms(config),
    credentials: resolveCredentials(config),
    serviceAccount: resolveServiceAccount(config),
  };
}

function resolveIdentityProvider(config: StackConfig, { readText }: FileContext): ResolvedIdentityProvider {
  const { identityProvider: idp } = config;
  const source = { config, readText };
  switch (idp.type) {
    case "okta":
      return resolveOkta({ ...source, idp });
    case "entra":
      return resolveEntra({ ...source, idp });
    case "auth0":
      return resolveAuth0({ ...source, idp });
    case "pingone":
      return resolvePingOne({ ...source, idp });
    case "pingfederate":
      return resolvePingFederate({ ...source, idp });
    case "databricks":
      return resolveDatabricks({ ...source, idp });
    case "existing":
      return resolveExisting({ ...source, idp });
  }
}
