import { quoted } from "../terraform/expressions";

/** The post-login Action's settings for one of Sigma's clients. */
export interface PostLoginClient {
  readonly clientId: string;
  /** Only users with one of these roles may log in; empty: everyone. */
  readonly roles: readonly string[];
  /** Whether its tokens may be for the data platform. */
  readonly data: boolean;
}

/** What the post-login Action decides by. */
export interface PostLogin {
  readonly audience: string;
  /** Sigma's clients: other applications' tokens stay unchanged. */
  readonly clients: readonly PostLoginClient[];
  readonly claim: string;
  /** The scopes for roles that every token for the data platform has. */
  readonly roleScopes: readonly string[];
  /** Where the claim's value is in the event. */
  readonly value: string;
  /** Reject users whose email address nobody has verified: anyone could claim it. */
  readonly verifiedEmail: boolean;
}

/**
 * A string of JavaScript. Terraform itself writes it, as JSON with `<`, `>`, `&` and line separators escaped: whatever the text is, also where only
 * Terraform knows it, it ends where it should, and needs no quotes that cdktf would have to escape.
 */
const text = (value: string) => `\${jsonencode(${quoted(value)})}`;
const list = (values: readonly string[]) => `[${values.map(text).join(", ")}]`;
const deny = (reason: string) => `return api.access.deny('${reason}');`;

/**
 * The code of the Action, one statement a line. Roles count for every login to Sigma; claims are for this audience, and for clients that
 * may have them.
 *
 * `scp` is set as a list, because Snowflake reads one without extra settings; Auth0's own `scope` is text with spaces.
 *
 * https://auth0.com/docs/customize/actions/explore-triggers/signup-and-login-triggers/login-trigger
 */
export function postLoginCode({ audience, clients, claim, roleScopes, value, verifiedEmail }: PostLogin): string[] {
  return [
    "exports.onExecutePostLogin = async (event, api) => {",
    "  const clients = {",
    ...clients.map(({ clientId, roles, data }) => `    ${text(clientId)}: { roles: ${list(roles)}, data: ${data} },`),
    "  };",
    "  if (!Object.hasOwn(clients, event.client.client_id)) return;",
    "  const { roles, data } = clients[event.client.client_id];",
    "  const own = event.authorization?.roles ?? [];",
    `  if (roles.length > 0 && !own.some((role) => roles.includes(role))) ${deny("No role for Sigma.")}`,
    `  if (!data || event.resource_server?.identifier !== ${text(audience)}) return;`,
    ...(verifiedEmail ? [`  if (event.user.email_verified !== true) ${deny("The email address is not verified.")}`] : []),
    `  const name = ${value};`,
    `  if (!name) ${deny("The user has no name for the data platform.")}`,
    `  api.accessToken.setCustomClaim(${text(claim)}, name);`,
    ...(roleScopes.length > 0 ? [`  api.accessToken.setCustomClaim('scp', [${roleScopes.map((scope) => `'${scope}'`).join(", ")}]);`] : []),
    "};",
  ];
}
