import { Postcondition, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { DataPingfederateOauthAccessTokenManager } from "../bindings/pingfederate/data-pingfederate-oauth-access-token-manager";
import { DataPingfederateOauthServerSettings } from "../bindings/pingfederate/data-pingfederate-oauth-server-settings";
import { DataPingfederateOpenidConnectPolicy } from "../bindings/pingfederate/data-pingfederate-openid-connect-policy";
import { quoted, quotedList } from "../terraform/expressions";
import { addPostconditions } from "../terraform/postconditions";
import { isRoleScope } from "../sigma/scopes";

/**
 * What must be on the server, since one stack cannot own the settings of all applications. Each is looked up and fails the plan where it is not
 * as Sigma needs it.
 */

/** Lists of scopes for a client: the server's role scope is either exclusive to named clients, or common. */
export interface ServerScopes {
  readonly exclusive: string;
  readonly common: string;
}

/** The names in a list of objects, as a part of an expression. A server that has none may leave the list out. */
const namesIn = (list: string) => `try([for one in ${list} : one.name], [])`;

/** Looks the server's scopes up, and returns the look-up's address. Sigma's scopes must be among them; `openid` is PingFederate's own. */
export function findScopes(scope: Construct, scopes: readonly string[], provider?: TerraformProvider): string {
  const settings = new DataPingfederateOauthServerSettings(scope, "ServerSettings", { provider });
  const needed = scopes.filter((name) => name !== "openid");
  const roleScopes = scopes.filter(isRoleScope).join(", ");
  const advice = roleScopes === "" ? "" : `, ${roleScopes} best as an exclusive scope`;
  const all = `concat(${namesIn("self.scopes")}, ${namesIn("self.exclusive_scopes")})`;
  const missing = `setsubtract(${quotedList(needed)}, ${all})`;
  addPostconditions(settings, [
    {
      condition: `\${length(${missing}) == 0}`,
      errorMessage: `PingFederate's authorization server has no scope \${join(" and no scope ", sort(${missing}))}, which Sigma needs. Add it under System > OAuth Settings > Scope Management${advice}.`,
    },
  ]);
  return settings.fqn;
}

/** The lists for a client that may ask for these scopes, by the server's settings. */
export function listsOf(settings: string, scopes: readonly string[]): ServerScopes {
  const needed = scopes.filter((name) => name !== "openid");
  const exclusive = `[for name in ${namesIn(`${settings}.exclusive_scopes`)} : name if contains(${quotedList(needed)}, name)]`;
  return { exclusive: `\${${exclusive}}`, common: `\${setsubtract(${quotedList(scopes)}, ${exclusive})}` };
}

/** Looks an OpenID Connect policy up. Sigma identifies users by the email address in the ID token. */
export function findPolicy(scope: Construct, policyId: string, provider?: TerraformProvider): string {
  const policy = new DataPingfederateOpenidConnectPolicy(scope, "FindPolicy", { policyId, provider });
  addPostconditions(policy, [
    {
      condition: `\${contains(${namesIn("self.attribute_contract.extended_attributes")}, ${quoted("email")})}`,
      errorMessage: `The OpenID Connect policy ${policyId} has no attribute email: Sigma needs it in the ID token. Add it to the policy's attribute contract.`,
    },
  ]);
  return policy.policyId;
}

/** What an existing access token manager must be like. */
export interface ExpectedManager {
  readonly managerId: string;
  readonly issuer: string;
  readonly audience: string;
  readonly claim: string;
  readonly scopeClaim?: string;
  /** What the field "Space Delimit Scope Values" must say, where that decides whether Snowflake finds the scopes. */
  readonly spaceDelimited?: boolean;
  /** Snowflake reads the keys that the server publishes for all its token managers. */
  readonly usesServerKeys: boolean;
}

const CENTRAL_KEY = "Use Centralized Signing Key";
const PUBLISHED_KEYS = "Publish Keys to the PingFederate JWKS Endpoint";

/** Looks an access token manager up, and compares it with what Snowflake is told. */
export function findManager(scope: Construct, expected: ExpectedManager, provider?: TerraformProvider): string {
  const { managerId } = expected;
  const manager = new DataPingfederateOauthAccessTokenManager(scope, "FindManager", { managerId, provider });
  const has = (name: string, value: string) =>
    `contains([for f in self.configuration.fields : f.value if f.name == ${quoted(name)}], ${quoted(value)})`;
  const field = (name: string, value: string): Postcondition => ({
    condition: `\${${has(name, value)}}`,
    errorMessage: `The access token manager ${managerId} needs ${value} in its field ${name}, because Snowflake will expect it. Correct the one or the other.`,
  });
  addPostconditions(manager, [
    {
      condition: `\${endswith(self.plugin_descriptor_ref.id, ${quoted("JwtBearerAccessTokenManagementPlugin")})}`,
      errorMessage: `The access token manager ${managerId} makes no JWTs: Snowflake cannot read its tokens. Name one of type JSON Web Tokens.`,
    },
    field("Issuer Claim Value", expected.issuer),
    field("Audience Claim Value", expected.audience),
    ...(expected.scopeClaim === undefined ? [] : [field("Scope Claim Name", expected.scopeClaim)]),
    ...(expected.spaceDelimited === undefined ? [] : [field("Space Delimit Scope Values", String(expected.spaceDelimited))]),
    ...(expected.usesServerKeys
      ? [
          {
            condition: `\${${has(CENTRAL_KEY, "true")} || ${has(PUBLISHED_KEYS, "true")}}`,
            errorMessage: `The access token manager ${managerId} signs with keys that are not at /pf/JWKS: Snowflake could not verify its tokens. Select ${CENTRAL_KEY} in it, or set jwksUri.`,
          },
        ]
      : []),
    {
      condition: `\${contains(${namesIn("self.attribute_contract.extended_attributes")}, ${quoted(expected.claim)})}`,
      errorMessage: `The access token manager ${managerId} has no attribute ${expected.claim}, which must name the user. Add it to its attribute contract, or set a different userMapping.claim.`,
    },
  ]);
  return manager.managerId;
}
