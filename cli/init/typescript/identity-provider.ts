import { CheckedStack } from "../../../config/load";
import { IdentityProviderKind } from "../../../lib/authorization-server";
import { DatabricksCloud } from "../../../lib/databricks-account/databricks-cloud";
import { PingOneRegion } from "../../../lib/pingone/pingone-region";
import { SigmaClientOptions } from "../../../lib/sigma/client-options";
import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { UserAttribute, UserMapping } from "../../../lib/user-mapping";
import { construct, literal, member, object, Properties, some } from "./code";

type IdentityProvider = CheckedStack["identityProvider"];
type Of<Type extends IdentityProvider["type"]> = Extract<IdentityProvider, { readonly type: Type }>;

/** A client of Sigma's. */
interface ClientCode {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}

/** An identity provider's part of a stack, as code. The ids are those of a config's stack, so a project can replace it and keep its state. */
export interface IdentityProviderCode {
  /** The providers and other values that come first. */
  readonly before: readonly string[];
  /** The authorization server; none where the client is its own. */
  readonly server?: string;
  readonly clients: readonly ClientCode[];
  /** What of the library is used besides the clients. */
  readonly imports: readonly string[];
}

const PROTECTED = { preventDestroy: "true" };

export function identityProviderCode(stack: CheckedStack): IdentityProviderCode {
  const { identityProvider: idp } = stack;
  switch (idp.type) {
    case "okta":
      return okta(idp, audienceOf(stack));
    case "entra":
      return entra(idp);
    case "auth0":
      return auth0(idp, audienceOf(stack));
    case "pingone":
      return pingOne(idp, audienceOf(stack));
    case "pingfederate":
      return pingFederate(idp, audienceOf(stack));
    case "databricks":
      return databricks(idp);
    case "existing":
      return existing(idp, stack);
  }
}

/** Where the audience is one and the same on both sides. */
const audienceOf = ({ platforms: { snowflake: integrations } }: CheckedStack) =>
  integrations.length > 0 ? "account.url" : "databricks.accountId";

/** What every client has. */
function common({ name, purposes, roleScope }: Pick<SigmaClientOptions, "name" | "purposes" | "roleScope">): Properties {
  const isDefault = purposes?.length !== 1;
  return {
    deployment: "deployment",
    name: literal(name),
    purposes: isDefault ? undefined : `[${purposes.map((purpose) => member("OAuthPurpose", OAuthPurpose, purpose)).join(", ")}]`,
    roleScope: literal(roleScope),
  };
}

/** What a server has where Databricks is the only data platform: no scopes for roles, and a claim that is not named after Snowflake. */
function scopesAndClaim({
  roleScopes,
  userMapping,
}: {
  readonly roleScopes?: readonly string[];
  readonly userMapping?: UserMapping;
}): Properties {
  const { attribute, claim } = userMapping ?? {};
  const mapping = { attribute: member("UserAttribute", UserAttribute, attribute ?? UserAttribute.LOGIN_NAME), claim: literal(claim) };
  return { roleScopes: literal(roleScopes), userMapping: claim === undefined ? undefined : `UserMapping.custom(${object(mapping)})` };
}

const USER_MAPPING = ["UserAttribute", "UserMapping"];
const mappingImports = ({ userMapping }: { readonly userMapping?: UserMapping }) => (userMapping?.claim === undefined ? [] : USER_MAPPING);

function okta({ source: { idp }, server, apps }: Of<"okta">, audience: string): IdentityProviderCode {
  return {
    before: [construct("OktaProvider", "Okta", { orgName: literal(idp.orgName), baseUrl: literal(idp.baseUrl) })],
    server: construct("SigmaAuthServer", "AuthorizationServer", { audience, ...scopesAndClaim(server), ...PROTECTED }),
    clients: apps.map(({ id, props }) => ({
      id,
      type: "SigmaOktaApp",
      properties: { ...common(props), groupNames: some(props.groupNames), ...PROTECTED },
    })),
    imports: ["OktaProvider", "SigmaAuthServer", ...mappingImports(server)],
  };
}

function entra({ source: { idp }, api, apps }: Of<"entra">): IdentityProviderCode {
  return {
    before: [
      `const tenantId = ${literal(idp.tenantId)}`,
      construct("AzureadProvider", "Entra", { tenantId: "tenantId", environment: literal(idp.cloud) }),
    ],
    server: construct("SigmaEntraApi", "Api", { tenantId: "tenantId", ...scopesAndClaim(api), ...PROTECTED }),
    clients: apps.map(({ id, props }) => ({
      id,
      type: "SigmaEntraApp",
      properties: { tenantId: "tenantId", ...common(props), groupNames: some(props.groupNames), ...PROTECTED },
    })),
    imports: ["AzureadProvider", "SigmaEntraApi", ...mappingImports(api)],
  };
}

function auth0({ source: { idp }, api, apps }: Of<"auth0">, audience: string): IdentityProviderCode {
  return {
    before: [`const domain = ${literal(idp.domain)}`, construct("Auth0Provider", "Auth0", { domain: "domain" })],
    server: construct("SigmaAuth0Api", "Api", { audience, issuerDomain: "domain", ...scopesAndClaim(api), ...PROTECTED }),
    clients: apps.map(({ id, props }) => ({
      id,
      type: "SigmaAuth0App",
      properties: { ...common(props), connectionNames: some(props.connectionNames), roleNames: some(props.roleNames), ...PROTECTED },
    })),
    imports: ["Auth0Provider", "SigmaAuth0Api", ...mappingImports(api)],
  };
}

function pingOne({ source: { idp }, resource, apps }: Of<"pingone">, audience: string): IdentityProviderCode {
  return {
    before: [
      `const environmentId = ${literal(idp.environmentId)}`,
      `const region = ${member("PingOneRegion", PingOneRegion, resource.region)}`,
      construct("PingOneProvider", "PingOne", { region: "region" }),
    ],
    server: construct("SigmaPingOneResource", "Api", {
      environmentId: "environmentId",
      region: "region",
      audience,
      ...scopesAndClaim(resource),
      ...PROTECTED,
    }),
    clients: apps.map(({ id, props }) => ({
      id,
      type: "SigmaPingOneApp",
      properties: { environmentId: "environmentId", ...common(props), groupNames: some(props.groupNames), ...PROTECTED },
    })),
    imports: ["PingOneProvider", "PingOneRegion", "SigmaPingOneResource", ...mappingImports(resource)],
  };
}

function pingFederate({ source: { idp }, manager, apps }: Of<"pingfederate">, audience: string): IdentityProviderCode {
  const { adminUrl, productVersion, baseUrl } = idp;
  return {
    before: [construct("PingFederateProvider", "PingFederate", { adminUrl: literal(adminUrl), productVersion: literal(productVersion) })],
    server: construct("SigmaPingFederateTokenManager", "TokenManager", {
      baseUrl: literal(baseUrl),
      audience,
      ...scopesAndClaim(manager),
      ...PROTECTED,
    }),
    clients: apps.map(({ id, props }) => ({
      id,
      type: "SigmaPingFederateClient",
      properties: { ...common(props), clientId: literal(props.clientId), oidcPolicyId: literal(props.oidcPolicyId), ...PROTECTED },
    })),
    imports: ["PingFederateProvider", "SigmaPingFederateTokenManager", ...mappingImports(manager)],
  };
}

function databricks({ account, apps }: Of<"databricks">): IdentityProviderCode {
  const cloud = member("DatabricksCloud", DatabricksCloud, account.cloud);
  return {
    before: [
      `const account = DatabricksAccount.of(${object({ cloud, accountId: literal(account.accountId) })})`,
      construct("DatabricksProvider", "Databricks", { host: "`https://${account.accountsHost}`", accountId: "account.accountId" }),
    ],
    clients: apps.map(({ id, props }) => ({
      id,
      type: "SigmaDatabricksApp",
      properties: { account: "account", ...common(props), ...PROTECTED },
    })),
    imports: ["DatabricksAccount", "DatabricksCloud", "DatabricksProvider"],
  };
}

function existing({ server }: Of<"existing">, { platforms: { snowflake: integrations } }: CheckedStack): IdentityProviderCode {
  return {
    before: [],
    server: `AuthorizationServer.fromAttributes(${object({
      kind: member("IdentityProviderKind", IdentityProviderKind, server.kind),
      issuer: literal(server.issuer),
      metadataUri: literal(server.metadataUri),
      jwksUris: literal(server.jwksUris),
      audiences: literal(server.audiences),
      userMappingClaims: literal(server.userMappingClaims),
      // Databricks has no scopes for roles.
      scopes: integrations.length > 0 ? undefined : literal(server.scopes),
    })})`,
    clients: [],
    imports: ["AuthorizationServer", "IdentityProviderKind"],
  };
}
