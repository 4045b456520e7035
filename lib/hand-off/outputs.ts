/**
 * Every output of a stack, but for those of a data platform: its name, and what it holds. Names and keys are contract: scripts rely on them, and the
 * command line reads them.
 *
 * Nothing is imported here, so that the command line can read what the constructs write without cdktf.
 */

/** What a value can be. */
export interface OutputValue {
  /** One line. */
  readonly text: string;
  /** Lines for people. */
  readonly lines: string;
  readonly texts: readonly string[];
  readonly textOrTexts: string | readonly string[];
  readonly flag: boolean;
  /** A switch in a form. As text, because some tools print false as nothing. */
  readonly onOff: "on" | "off";
  readonly number: number;
  readonly object: Readonly<Record<string, unknown>>;
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}

export type OutputKind = keyof OutputValue;

/** An output, or a key of an output that is an object. */
export interface OutputField<Kind extends OutputKind = OutputKind> {
  /** What the output's name ends in, its whole name where it has no prefix, or the key. */
  readonly name: string;
  readonly kind: Kind;
}

/** A field of each kind, by its name. */
const as =
  <Kind extends OutputKind>(kind: Kind) =>
  (name: string): OutputField<Kind> => ({ name, kind });
export const text = as("text");
export const lines = as("lines");
export const texts = as("texts");
export const textOrTexts = as("textOrTexts");
export const flag = as("flag");
export const onOff = as("onOff");
export const number = as("number");
export const object = as("object");
export const objects = as("objects");

/** Of one client: `<prefix>_<name>`. */
export const CLIENT_OUTPUTS = {
  metadataUri: text("metadata_uri"),
  clientId: text("client_id"),
  clientSecret: text("client_secret"),
  oauthProvider: text("oauth_provider"),
  redirectUri: text("redirect_uri"),
  /** Where Sigma's tables differ. */
  otherRedirectUris: texts("other_redirect_uris"),
  /** For clients that are for a connection. */
  scopes: text("scopes"),
  requirePkce: onOff("require_pkce"),
  useJwt: onOff("use_jwt"),
  connectionDetails: object("connection_details"),
  /** For clients that are for organization login only. */
  scopesAtLogin: text("scopes_at_login"),
  roleScope: onOff("role_scope"),
  credentialEndDate: text("credential_end_date"),
  settings: lines("settings"),
  adminConsentUrl: text("admin_consent_url"),
  credential: object("credential"),
  /** For clients whose connections are described. */
  connections: objects("connections"),
};

/** The keys of a client's output `connection_details`: those of a connection's details in Sigma's API, but for the secret. */
export const CONNECTION_KEYS = {
  metadataUri: text("metadataUrl"),
  clientId: text("clientId"),
  scopes: texts("scopes"),
  oauthProvider: text("idpType"),
  requirePkce: flag("usePkce"),
  useJwt: flag("useJwt"),
};

/** The keys of each element of a client's output `connections`. */
export const CONNECTION_PARTS = {
  name: text("name"),
  /** In Sigma, where it is known. */
  id: text("id"),
  /** The prefix of the account's outputs. */
  platform: text("platform"),
  /** The fields that are said to be not set, by their paths in the body. */
  notSet: texts("not_set"),
  takesPythonUsers: flag("takes_python_users"),
  /** What Sigma's API takes, but for secrets. */
  body: object("body"),
};

/** The keys of a client's output `credential`. */
export const CREDENTIAL_KEYS = {
  client: text("client"),
  identityProvider: text("identity_provider"),
  kind: text("kind"),
  version: number("version"),
  madeAt: text("made_at"),
  endDate: text("end_date"),
  warnDate: text("warn_date"),
  renewal: text("renewal"),
};

/** Of the authorization server, without a prefix. */
export const SERVER_OUTPUTS = {
  issuer: text("issuer"),
  jwksUri: textOrTexts("jwks_uri"),
  audience: textOrTexts("audience"),
};

/** Of the identity provider, without a prefix: what is left for people to do. */
export const IDENTITY_PROVIDER_OUTPUTS = {
  policyClientIds: texts("policy_client_ids"),
  postLoginActionId: text("post_login_action_id"),
  serverRequirements: lines("server_requirements"),
  userRequirements: lines("user_requirements"),
};

export const switchTo = (value: boolean): OutputValue["onOff"] => (value ? "on" : "off");

/** The name of an output that has a prefix. */
export function prefixed(prefix: string, { name }: OutputField): string {
  return `${prefix}_${name}`;
}

/** What the sheet with Sigma's forms has in the place of a client's secret. */
export function secretCommand(prefix: string): string {
  return `terraform output -raw ${prefixed(prefix, CLIENT_OUTPUTS.clientSecret)}`;
}

type Keys = Readonly<Record<string, OutputField>>;

/** The value of an output that is an object. What is undefined is left out. */
export function objectValue<Fields extends Keys>(
  keys: Fields,
  values: { readonly [Key in keyof Fields]: OutputValue[Fields[Key]["kind"]] | undefined },
): OutputValue["object"] {
  const named = Object.entries<OutputField>(keys).map(([key, { name }]) => [name, values[key]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}
