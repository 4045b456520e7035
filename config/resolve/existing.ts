import { AuthorizationServer, IAuthorizationServer, IdentityProviderKind } from "../../lib/authorization-server";
import { ROLE_ANY_SCOPE, sigmaScopes } from "../../lib/sigma/scopes";
import { DEFAULT_USER_CLAIM } from "../../lib/user-mapping";
import { ExistingConfig } from "../schema/existing";
import { Source } from "./bindings";
import { lacksRoleScopes, platformClaim } from "./platforms";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedExisting {
  readonly type: "existing";
  readonly source: Source<ExistingConfig>;
  readonly server: IAuthorizationServer;
}

export function resolveExisting(source: Source<ExistingConfig>): ResolvedExisting {
  const { type, ...idp } = source.idp;
  return {
    type,
    source,
    server: AuthorizationServer.fromAttributes({
      ...idp,
      jwksUris: [idp.jwksUris ?? []].flat(),
      audiences: [idp.audiences].flat(),
      userMappingClaims: [idp.userMappingClaims ?? platformClaim(source.config) ?? DEFAULT_USER_CLAIM].flat(),
      userAttribute: resolveUserMapping(source.config).attribute,
      scopes: sigmaScopes(true, source.config.roleScopes ?? (lacksRoleScopes(source.config) ? apiScopesOf(idp) : defaultRoleScopes(idp))),
    }),
  };
}

/** Entra issues a token for an API only with one of its scopes; this one requests all that the client has consent for. */
function apiScopesOf({ kind, audiences }: Pick<ExistingConfig, "kind" | "audiences">): string[] {
  return kind === IdentityProviderKind.ENTRA ? [`${apiOf(audiences)}/.default`] : [];
}

/** Entra accepts the scope for any role only after the API's identifier URI, by default `api://<client id>`. */
function defaultRoleScopes({ kind, audiences }: Pick<ExistingConfig, "kind" | "audiences">): string[] {
  return [kind === IdentityProviderKind.ENTRA ? `${apiOf(audiences)}/${ROLE_ANY_SCOPE}` : ROLE_ANY_SCOPE];
}

function apiOf(audiences: ExistingConfig["audiences"]): string {
  const [audience = ""] = [audiences].flat();
  return audience.includes("://") ? audience : `api://${audience}`;
}
