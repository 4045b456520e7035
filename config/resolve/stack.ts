import { ServiceAccountSubject } from "../../lib/sigma/service-account-rules";
import { BackendConfig } from "../schema/backend";
import { StackConfig } from "../schema/stack";
import { resolveAuth0, ResolvedAuth0 } from "./auth0";
import { resolveCredentials, ResolvedCredentials } from "./credentials";
import { resolveDatabricks, ResolvedDatabricks } from "./databricks";
import { resolveEntra, ResolvedEntra } from "./entra";
import { resolveExisting, ResolvedExisting } from "./existing";
import { resolveOkta, ResolvedOkta } from "./okta";
import { resolvePingFederate, ResolvedPingFederate } from "./pingfederate";
import { resolvePingOne, ResolvedPingOne } from "./pingone";
import { resolveServiceAccount } from "./service-account";
import { accounts, ResolvedIntegration, resolveIntegration } from "./snowflake";

/** One stack of the config, with every default filled in: what is checked, and what is built. */
export interface ResolvedStack {
  readonly name: string;
  readonly config: StackConfig;
  readonly backend: BackendConfig;
  readonly identityProvider: ResolvedIdentityProvider;
  readonly integrations: readonly ResolvedIntegration[];
  readonly credentials: ResolvedCredentials;
  readonly serviceAccount: ServiceAccountSubject | undefined;
}

export type ResolvedIdentityProvider =
  ResolvedOkta | ResolvedEntra | ResolvedAuth0 | ResolvedPingOne | ResolvedPingFederate | ResolvedDatabricks | ResolvedExisting;

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
    integrations: accounts(config).map((account) => resolveIntegration(account, config)),
    credentials: resolveCredentials(config),
    serviceAccount: resolveServiceAccount(config),
  };
}

function resolveIdentityProvider(config: StackConfig, { readText }: FileContext): ResolvedIdentityProvider {
  const { identityProvider: idp } = config;
  switch (idp.type) {
    case "okta":
      return resolveOkta(idp, config);
    case "entra":
      return resolveEntra(idp, config, readText);
    case "auth0":
      return resolveAuth0(idp, config, readText);
    case "pingone":
      return resolvePingOne(idp, config);
    case "pingfederate":
      return resolvePingFederate(idp, config);
    case "databricks":
      return resolveDatabricks(idp, config);
    case "existing":
      return resolveExisting(idp, config);
  }
}
