import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind } from "../authorization-server";
import { OauthAccessTokenManager } from "../bindings/pingfederate/oauth-access-token-manager";
import { OauthAccessTokenMapping } from "../bindings/pingfederate/oauth-access-token-mapping";
import { adopt } from "../private/adopt";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { GrantedClients } from "../private/granted-clients";
import { setNestedAttribute } from "../terraform/nested-attributes";
import { claimName } from "../terraform/unique-names";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { scopesFor } from "../sigma/scopes";
import { DEFAULT_ACCESS_MINUTES } from "../sigma/token-lifetimes";
import { UserAttribute } from "../user-mapping";
import { withPresentFields } from "./present-fields";
import { findManager, findScopes, listsOf } from "./server-checks";
import { SigmaPingFederateClient } from "./sigma-pingfederate-client";
import { DEFAULT_MANAGER_ID, DEFAULT_MANAGER_NAME } from "./token-manager-rules";
import { UNTOUCHED_IN_MANAGERS, UNTOUCHED_IN_MAPPINGS } from "./untouched";
import { CONTEXTS, PingFederateContext } from "./user-attribute";
import { described } from "./described";
import { serverRules } from "./rules";
import { SigmaPingFederateTokenManagerProps } from "./props";

/**
 * The access token manager in PingFederate that issues JWTs for Sigma, with the mapping of its user claim.
 *
 * The server's own settings (scopes, policies, keys) are shared by all its applications and are never changed; what Sigma needs is looked up.
 *
 * Children: `Resource` and `Mapping` (with `adopt` also `Present`, a look-up), or `FindManager` (a look-up); `ServerSettings` (a look-up).
 *
 * @resource pingfederate_oauth_access_token_manager
 * @resource pingfederate_oauth_access_token_mapping
 * @see https://docs.snowflake.com/en/user-guide/oauth-pingfed
 * @see https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_access_token_manager
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   PingFederateContext,
 *   SigmaDeployment,
 *   SigmaPingFederateClient,
 *   SigmaPingFederateTokenManager,
 *   SnowflakeAccount,
 *   SnowflakeExternalOAuth,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const manager = new SigmaPingFederateTokenManager(stack, "TokenManager", {
 *   baseUrl: "https://sso.example.com",
 *   audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
 *   userAttribute: { context: PingFederateContext.IDP_ADAPTER, contextId: "HTMLFormAdapter" },
 * });
 * const client = new SigmaPingFederateClient(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_EU,
 *   oidcPolicyId: "sigma",
 * });
 * manager.grantAccess(client);
 * new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: manager });
 */
export class SigmaPingFederateTokenManager extends Construct implements IAuthorizationServer {
  public readonly issuer: string;
  public readonly metadataUri: string;
  public readonly jwksUris: string[];
  public readonly audiences: string[];
  public readonly userMappingClaims: string[];
  public readonly userAttribute: UserAttribute;
  public readonly scopes: string[];
  public readonly kind: IdentityProviderKind;
  public readonly scopeClaim?: string;
  public readonly scopeDelimiter?: string;
  private readonly grants: GrantedClients<SigmaPingFederateClient>;
  private readonly managerId: string;
  private readonly serverSettings: string;

  constructor(scope: Construct, id: string, props: SigmaPingFederateTokenManagerProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaPingFederateTokenManagerProps", props);
    enforce(this, serverRules, props);

    const server = described(props);
    this.issuer = server.issuer;
    this.metadataUri = server.metadataUri;
    this.jwksUris = server.jwksUris;
    this.audiences = server.audiences;
    this.userMappingClaims = server.userMappingClaims;
    this.userAttribute = server.userAttribute;
    this.scopes = server.scopes;
    this.kind = server.kind;
    this.scopeClaim = server.scopeClaim;
    this.scopeDelimiter = server.scopeDelimiter;
    const offlineAccess = props.offlineAccess ?? true;
    this.grants = new GrantedClients<SigmaPingFederateClient>(this, {
      identityProvider: IDENTITY_PROVIDER_NAMES.pingfederate,
      offlineAccess,
    }).warnIfEmpty();
    this.managerId = props.existingManagerId === undefined ? this.create(props) : this.find(props.existingManagerId, props);
    this.serverSettings = findScopes(this, this.scopes, props.provider);
  }

  /**
   * Makes this the client's access token manager, and limits the client to Sigma's scopes.
   *
   * Fails with SIGMA-OFFLINE-MISMATCH if only one of client and manager has offline access, with SIGMA-FOREIGN-CLIENT if the client is not one of
   * PingFederate's, with SIGMA-GRANTED-TWICE if it has been let in before, and with PINGFEDERATE-TOKEN-MANAGER if it has another manager.
   */
  public grantAccess(client: SigmaPingFederateClient): void {
    this.grants.enforceType("SigmaPingFederateTokenManager.grantAccess", { client });
    this.grants.add(client);
    client._useTokenManager(this.managerId, listsOf(this.serverSettings, scopesFor(client, this.scopes)));
  }

  private find(managerId: string, props: SigmaPingFederateTokenManagerProps): string {
    const { jwksUri, provider, compareScopeClaim = true } = props;
    // The plugin has no field for another delimiter.
    const comparable = compareScopeClaim && [undefined, " "].includes(this.scopeDelimiter);
    return findManager(
      this,
      {
        managerId,
        issuer: this.issuer,
        audience: this.audiences[0],
        claim: this.userMappingClaims[0],
        scopeClaim: compareScopeClaim ? this.scopeClaim : undefined,
        spaceDelimited: comparable ? this.scopeDelimiter === " " : undefined,
        usesServerKeys: jwksUri === undefined,
      },
      provider,
    );
  }

  private create(props: SigmaPingFederateTokenManagerProps): string {
    const { provider, managerId = DEFAULT_MANAGER_ID } = props;
    const [claim] = this.userMappingClaims;
    const manager = new OauthAccessTokenManager(this, "Resource", {
      managerId,
      name: props.name ?? DEFAULT_MANAGER_NAME,
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    claimName(this, { kind: "access token manager", name: managerId, property: "managerId", scope: props });
    setNestedAttribute(manager, "plugin_descriptor_ref", { id: JWT_PLUGIN });
    setNestedAttribute(manager, "configuration", { fields: this.allFields(managerId, props) });
    setNestedAttribute(manager, "attribute_contract", { extended_attributes: [{ name: claim }] });
    const mapping = new OauthAccessTokenMapping(this, "Mapping", { provider });
    const { context = PingFederateContext.DEFAULT, contextId, attribute } = props.userAttribute ?? {};
    const { type, source, attribute: usual } = CONTEXTS[context];
    setNestedAttribute(mapping, "access_token_manager_ref", { id: manager.managerId });
    setNestedAttribute(mapping, "context", { type, context_ref: contextId === undefined ? undefined : { id: contextId } });
    setNestedAttribute(mapping, "attribute_contract_fulfillment", { [claim]: { source: { type: source }, value: attribute ?? usual } });
    adopt(manager, { adopted: props.adopt?.manager, settings: UNTOUCHED_IN_MANAGERS, provider });
    adopt(mapping, { adopted: props.adopt?.mapping, settings: UNTOUCHED_IN_MAPPINGS, provider });
    return manager.managerId;
  }

  /** The plugin's settings; of an adopted manager also those that were set by hand, because the list is set as a whole. */
  private allFields(managerId: string, props: SigmaPingFederateTokenManagerProps): unknown {
    const fields = this.fields(props);
    return props.adopt?.manager === undefined ? fields : withPresentFields(this, managerId, fields, props.provider);
  }

  /** The plugin's settings by the names of its fields. What is not named keeps the plugin's default. */
  private fields(props: SigmaPingFederateTokenManagerProps): { name: string; value: string }[] {
    const values: Record<string, string> = {
      "Token Lifetime": String(props.accessTokenMinutes ?? DEFAULT_ACCESS_MINUTES),
      // The keys that /pf/JWKS publishes, which the server renews by itself.
      "Use Centralized Signing Key": "true",
      "JWS Algorithm": "RS256",
      // Without it Snowflake cannot tell which of the keys signed the token.
      "Include Key ID Header Parameter": "true",
      // Empty unless it is given: the token would have no issuer.
      "Issuer Claim Value": this.issuer,
      "Audience Claim Value": props.audience,
      "Client ID Claim Name": "client_id",
      "Scope Claim Name": this.scopeClaim!,
      "Space Delimit Scope Values": String(this.scopeDelimiter === " "),
      ...(props.omitIssuedAtField ? {} : { "Include Issued At Claim": "true" }),
    };
    return Object.entries(values).map(([name, value]) => ({ name, value }));
  }
}

/** The plugin for JWTs: https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_access_token_manager */
const JWT_PLUGIN = "com.pingidentity.pf.access.token.management.plugins.JwtBearerAccessTokenManagementPlugin";
