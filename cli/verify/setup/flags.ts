import { Command } from "commander";
import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { SnowflakeUserAttribute } from "../../../lib/snowflake/snowflake-user-attribute";
import { unknownValue } from "../../support/arguments";
import { CliError } from "../../support/cli-error";
import { RepeatableOption } from "../../support/repeated-options";
import { text } from "../../support/flag-values";
import { either } from "../../support/text";
import { urlProblem } from "../documents/fetch-json";
import { Setup } from "../model/setup";

/** The flags that describe a setup that was created by hand. */
export interface SetupFlags {
  readonly metadataUri?: string;
  readonly issuer?: string;
  readonly jwksUri?: string[];
  readonly audience?: string[];
  readonly integrationType?: SnowflakeOAuthType;
  readonly userMappingClaim?: string[];
  readonly userAttribute?: SnowflakeUserAttribute;
  readonly scopeMappingAttribute?: string;
  readonly scopeDelimiter?: string;
  readonly anyRoleMode?: AnyRoleMode;
  readonly clientId?: string;
  readonly scopes?: string;
  readonly redirectUri?: string;
  readonly requirePkce?: boolean;
  readonly useJwt?: boolean;
}

/** A flag that may be given several times. */
const texts = (flag: string) => (value: string, before: readonly string[] | undefined) => {
  const given = text(flag)(value);
  if (before?.includes(given)) throw new CliError(flag, "the same value twice", "each once", "remove one of them");
  return [...(before ?? []), given];
};

const url = (flag: string) => (value: string) => httpsUrl(flag, value);
const urls = (flag: string) => (value: string, before: readonly string[] | undefined) => texts(flag)(httpsUrl(flag, value), before);

function httpsUrl(flag: string, value: string): string {
  const problem = urlProblem(text(flag)(value));
  if (problem === undefined) return value;
  const given = problem.startsWith("carries")
    ? "a URL with a user name or password"
    : URL.canParse(value)
      ? `a URL which ${problem} (it is not shown)`
      : "not a URL (it is not shown)";
  throw new CliError(flag, given, "an https URL", "copy it from the identity provider's console");
}

const oneOf =
  <T extends string>(flag: string, allowed: readonly T[]) =>
  (value: string) => {
    const given = text(flag)(value);
    const chosen = allowed.find((each) => each.toLowerCase() === given.toLowerCase());
    if (chosen === undefined) throw new CliError(flag, unknownValue(given, allowed), either(allowed), "use one of these");
    return chosen;
  };

/** One character, which may be a space. */
function delimiter(value: string): string {
  const flag = "--scope-delimiter";
  if ([...value].length !== 1 || /\p{Cc}/u.test(value))
    throw new CliError(flag, `${[...value].length} characters`, "one character", 'write " " for a space');
  return value;
}

/** Adds them to the command. */
export function addSetupFlags(command: Command): Command {
  const types = Object.values(SnowflakeOAuthType);
  const attributes = Object.values(SnowflakeUserAttribute);
  const modes = Object.values(AnyRoleMode);
  return command
    .optionsGroup("A setup that was created by hand, instead of outputs:")
    .option("--metadata-uri <uri>", "the metadata URI that Sigma has", url("--metadata-uri"))
    .option("--issuer <issuer>", "EXTERNAL_OAUTH_ISSUER", text("--issuer"))
    .addOption(new RepeatableOption("--jwks-uri <uri>", "EXTERNAL_OAUTH_JWS_KEYS_URL", urls("--jwks-uri")))
    .addOption(new RepeatableOption("--audience <audience>", "one of EXTERNAL_OAUTH_AUDIENCE_LIST", texts("--audience")))
    .option("--integration-type <type>", `EXTERNAL_OAUTH_TYPE: ${types.join(", ")}`, oneOf("--integration-type", types))
    .addOption(
      new RepeatableOption("--user-mapping-claim <claim>", "EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM", texts("--user-mapping-claim")),
    )
    .option("--user-attribute <name>", `the user's property: ${attributes.join(", ")}`, oneOf("--user-attribute", attributes))
    .option("--scope-mapping-attribute <claim>", "CUSTOM: scp or scope", oneOf("--scope-mapping-attribute", ["scp", "scope"]))
    .option("--scope-delimiter <character>", "CUSTOM: what separates the scopes", delimiter)
    .option("--any-role-mode <mode>", `EXTERNAL_OAUTH_ANY_ROLE_MODE: ${modes.join(", ")}`, oneOf("--any-role-mode", modes))
    .option("--client-id <id>", "the client's id", text("--client-id"))
    .option("--scopes <scopes>", "the scopes that Sigma requests, separated by spaces (default: those of its guide)", text("--scopes"))
    .option("--redirect-uri <uri>", "the redirect URI that the client has", text("--redirect-uri"))
    .option("--require-pkce", "the client must use PKCE")
    .option("--use-jwt", "the client signs JWTs instead of using a secret");
}

const NAMES: Readonly<Record<keyof SetupFlags, string>> = {
  metadataUri: "--metadata-uri",
  issuer: "--issuer",
  jwksUri: "--jwks-uri",
  audience: "--audience",
  integrationType: "--integration-type",
  userMappingClaim: "--user-mapping-claim",
  userAttribute: "--user-attribute",
  scopeMappingAttribute: "--scope-mapping-attribute",
  scopeDelimiter: "--scope-delimiter",
  anyRoleMode: "--any-role-mode",
  clientId: "--client-id",
  scopes: "--scopes",
  redirectUri: "--redirect-uri",
  requirePkce: "--require-pkce",
  useJwt: "--use-jwt",
};

/** The flags of this kind that were given, by their names. */
export function givenSetupFlags(flags: SetupFlags): string[] {
  return Object.entries(NAMES).flatMap(([key, name]) => (flags[key as keyof SetupFlags] === undefined ? [] : [name]));
}

/** The setup that the flags describe. */
export function setupFromFlags(flags: SetupFlags): Setup {
  if (flags.metadataUri === undefined) {
    throw new CliError(
      "--metadata-uri",
      "nothing given",
      "the metadata URI that Sigma has",
      `use it together with ${givenSetupFlags(flags)[0]}`,
    );
  }
  const client = {
    name: "client",
    clientId: flags.clientId,
    scopes: flags.scopes?.split(/\s+/).filter((scope) => scope !== ""),
    redirectUri: flags.redirectUri,
    requirePkce: flags.requirePkce,
    useJwt: flags.useJwt,
  };
  const trusted = {
    type: flags.integrationType,
    issuer: flags.issuer,
    jwksUris: flags.jwksUri,
    audiences: flags.audience,
    userMappingClaims: flags.userMappingClaim,
    userAttribute: flags.userAttribute,
    scopeMappingAttribute: flags.scopeMappingAttribute,
    scopeDelimiter: flags.scopeDelimiter,
    anyRoleMode: flags.anyRoleMode,
  };
  const trusts = Object.values(trusted).some((value) => value !== undefined) ? [{ name: "snowflake", ...trusted }] : [];
  return { metadataUri: flags.metadataUri, clients: [client], trusts };
}
