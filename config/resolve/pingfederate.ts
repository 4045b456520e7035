import { AdoptedPingFederateManager } from "../../lib/pingfederate/adoption";
import { SigmaPingFederateClientProps, SigmaPingFederateTokenManagerProps } from "../../lib/pingfederate/props";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { PingFederateConfig } from "../schema/pingfederate";
import { Bindings, client, ClientSource, idpKeys, propsOf, Source, stack, StackSource, unsaid } from "./bindings";
import { clientId, resolveApps, ResolvedApp } from "./clients";
import { ADOPTED_CLIENT, adoptedServer, AUDIENCE, CLIENT, OUTSIDE_SECRET, REFRESH, SERVER } from "./common-bindings";
import { accountsOf, lacksRoleScopes } from "./platforms";

export interface ResolvedPingFederate {
  readonly type: "pingfederate";
  readonly source: Source<PingFederateConfig>;
  readonly manager: SigmaPingFederateTokenManagerProps;
  readonly apps: readonly ResolvedApp<SigmaPingFederateClientProps, PingFederateConfig>[];
}

const idp = idpKeys<PingFederateConfig>();

/** The types of the integrations that read the manager's tokens. */
const typesIn = ({ config }: StackSource) =>
  accountsOf(config, "snowflake").map(({ integrationType = SnowflakeOAuthType.CUSTOM }) => integrationType);

/** Snowflake does not document where it reads the scopes with a type of PingFederate's own: then the manager writes them as in RFC 9068. */
const isOfItsOwn = (source: StackSource) => typesIn(source).includes(SnowflakeOAuthType.PING_FEDERATE);

export const MANAGER: Bindings<Source<PingFederateConfig>, SigmaPingFederateTokenManagerProps> = {
  ...SERVER,
  baseUrl: idp("baseUrl"),
  audience: AUDIENCE,
  issuer: idp("issuer"),
  jwksUri: idp("jwksUri"),
  managerId: idp("managerId"),
  name: idp("managerName"),
  existingManagerId: idp("existingManagerId"),
  userAttribute: idp("userAttribute"),
  accessTokenMinutes: stack("tokens.accessTokenMinutes"),
  scopeClaim: idp("scopeClaim", (claim, source) => claim ?? (isOfItsOwn(source) ? "scope" : undefined)),
  scopeDelimiter: idp("scopeDelimiter", (delimiter, source) => delimiter ?? (isOfItsOwn(source) ? " " : undefined)),
  // Only an integration of type CUSTOM is known to depend on what an existing manager writes; Databricks ignores scopes.
  compareScopeClaim: unsaid(
    (source: StackSource) =>
      typesIn(source).includes(SnowflakeOAuthType.CUSTOM) || (!isOfItsOwn(source) && !lacksRoleScopes(source.config)),
  ),
  omitIssuedAtField: idp("omitIssuedAtField"),
  adopt: adoptedServer<AdoptedPingFederateManager>({ manager: "id", mapping: "claim" }),
};

export const APP: Bindings<ClientSource<PingFederateConfig>, SigmaPingFederateClientProps> = {
  ...CLIENT,
  ...REFRESH,
  clientId: client("clientId", (id, { client }) => id ?? clientId(client)),
  oidcPolicyId: idp("oidcPolicyId"),
  previousSecretDays: stack("credentials.previousSecretDays"),
  clientSecret: OUTSIDE_SECRET,
  previousClientSecret: OUTSIDE_SECRET,
  adopt: ADOPTED_CLIENT,
  timeProvider: unsaid(),
  randomProvider: unsaid(),
};

export function resolvePingFederate(source: Source<PingFederateConfig>): ResolvedPingFederate {
  return { type: "pingfederate", source, manager: propsOf(MANAGER, source), apps: resolveApps(source, APP) };
}
