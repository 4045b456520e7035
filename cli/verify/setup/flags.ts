import { Command } from "commander";
import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { SnowflakeUserAttribute } from "../../../lib/snowflake/snowflake-user-attribute";
import { looksLikeToken, unknownValue } from "../../support/arguments";
import { CliError } from "../../support/cli-error";
import { either } from "../../support/text";
import { urlProblem } from "../documents/fetch-json";
import { Setup } from "../model/setup";

/** The flags that describe a setup that was created by hand. */
export interface SetupFlags {
  readonly metadataUrl?: string;
  readonly issuer?: string;
  readonly jwksUrl?: string[];
  readonly audience?: string[];
  readonly snowflakeType?: SnowflakeOAuthType;
  readonly userClaim?: string[];
  readonly userAttribute?: SnowflakeUserAttribute;
  readonly scopeAttribute?: string;
  readonly scopeDelimiter?: string;
  readonly anyRoleMode?: AnyRoleMode;
  readonly clientId?: string;
  readonly scopes?: string;
  readonly redirectUrl?: string;
  readonly requirePkce?: boolean;
  readonly useJwt?: boolean;
}

const LONGEST = 2000;

/** A flag's value: plain text. */
export function text(flag: string): (value: string, before: unknown) => string {
  return (value, before) => {
    if (before !== undefined) throw new CliError(flag, "given twice", "one value", "remove one of them");
    if (value.trim() === "") throw new CliError(flag, "nothing", "a text", "give a value, or remove the flag");
    if (value.length > LONGEST) throw new CliError(flag, `${value.length} characters`, `${LONGEST} at most`, "give the value itself");
    if (looksLikeToken(value))
      throw new CliError(flag, "a token (it is not shown)", "no token here", "give it on standard input: verify --token -");
    if (/\p{Cc}/u.test(value)) throw new CliError(flag, "line breaks or control characters", "text on one line", "give the value itself");
    return value;
  };
}

/** A flag that may be given several times. */
const texts = (flag: string) => (value: string, before: string[] | undefined) => {
  const given = text(flag)(value, undefined);
  if (before?.includes(given)) throw new CliError(flag, "the same value twice", "each once", "remove one of them");
  return [...(before ?? []), given];
};

const url = (flag: string) => (value: string, before: unknown) => httpsUrl(flag, text(flag)(value, before));
const urls = (flag: string) => (value: string, before: string[] | undefined) => texts(flag)(httpsUrl(flag, value), before);

function httpsUrl(flag: string, value: string): string {
  const problem = urlProblem(text(flag)(value, undefined));
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
  (value: string, before: unknown) => {
    const given = text(flag)(value, before);
    const chosen = allowed.find((each) => each.toLowerCase() === given.toLowerCase());
    if (chosen === undefined) throw new CliError(flag, unknownValue(given, allowed), either(allowed), "give one of these");
    return chosen;
  };

/** One character, which may be a space. */
function delimiter(value: string, before: unknown): string {
  const flag = "--scope-delimiter";
  if (before !== undefined) throw new CliError(flag, "given twice", "one value", "remove one of them");
  if ([...value].length !== 1 || /\p{Cc}/u.test(value))
    throw new CliError(flag, `${[...value].length} characters`, "one character", 'give " " for a space');
  return value;
}

/** Adds them to the command. */
export function addSetupFlags(command: Command): Command {
  const types = Object.values(SnowflakeOAuthType);
  const attributes = Object.values(SnowflakeUserAttribute);
  const modes = Object.values(AnyRoleMode);
  return command
    .optionsGroup("A setup that was created by hand, instead of outputs:")
    .option("--metadata-url <url>", "the metadata URI that Sigma has", url("--metadata-url"))
    .option("--issuer <issuer>", "EXTERNAL_OAUTH_ISSUER", text("--issuer"))
    .option("--jwks-url <url>", "EXTERNAL_OAUTH_JWS_KEYS_URL (may be repeated)", urls("--jwks-url"))
    .option("--audience <audience>", "one of EXTERNAL_OAUTH_AUDIENCE_LIST (may be repeated)", texts("--audience"))
    .option("--snowflake-type <type>", `EXTERNAL_OAUTH_TYPE: ${types.join(", ")}`, oneOf("--snowflake-type", types))
    .option("--user-claim <claim>", "EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM (may be repeated)", texts("--user-claim"))
    .option("--user-attribute <name>", `the user's property: ${attributes.join(", ")}`, oneOf("--user-attribute", attributes))
    .option("--scope-attribute <claim>", "CUSTOM: scp or scope", oneOf("--scope-attribute", ["scp", "scope"]))
    .option("--scope-delimiter <character>", "CUSTOM: what separates the scopes", delimiter)
    .option("--any-role-mode <mode>", `EXTERNAL_OAUTH_ANY_ROLE_MODE: ${modes.join(", ")}`, oneOf("--any-role-mode", modes))
    .option("--client-id <id>", "the client's id", text("--client-id"))
    .option("--scopes <scopes>", "the scopes that Sigma requests, separated by spaces (default: those of its guide)", text("--scopes"))
    .option("--redirect-url <url>", "the redirect URL that the client has", text("--redirect-url"))
    .option("--require-pkce", "the client must use PKCE")
    .option("--use-jwt", "the client signs JWTs instead of using a secret");
}

const NAMES: Readonly<Record<keyof SetupFlags, string>> = {
  metadataUrl: "--metadata-url",
  issuer: "--issuer",
  jwksUrl: "--jwks-url",
  audience: "--audience",
  snowflakeType: "--snowflake-type",
  userClaim: "--user-claim",
  userAttribute: "--user-attribute",
  scopeAttribute: "--scope-attribute",
  scopeDelimiter: "--scope-delimiter",
  anyRoleMode: "--any-role-mode",
  clientId: "--client-id",
  scopes: "--scopes",
  redirectUrl: "--redirect-url",
  requirePkce: "--require-pkce",
  useJwt: "--use-jwt",
};

/** The flags of this kind that were given, by their names. */
export function givenSetupFlags(flags: SetupFlags): string[] {
  return Object.entries(NAMES).flatMap(([key, name]) => (flags[key as keyof SetupFlags] === undefined ? [] : [name]));
}

/** The setup that the flags describe. */
export function setupFromFlags(flags: SetupFlags): Setup {
  if (flags.metadataUrl === undefined) {
    throw new CliError(
      "--metadata-url",
      "nothing given",
      "the metadata URI that Sigma has",
      `give it together with ${givenSetupFlags(flags)[0]}`,
    );
  }
  const client = {
    name: "client",
    clientId: flags.clientId,
    scopes: flags.scopes?.split(/\s+/).filter((scope) => scope !== ""),
    redirectUrl: flags.redirectUrl,
    requirePkce: flags.requirePkce,
    useJwt: flags.useJwt,
  };
  const trusted = {
    type: flags.snowflakeType,
    issuer: flags.issuer,
    jwksUrls: flags.jwksUrl,
    audiences: flags.audience,
    userClaims: flags.userClaim,
    userAttribute: flags.userAttribute,
    scopeAttribute: flags.scopeAttribute,
    scopeDelimiter: flags.scopeDelimiter,
    anyRoleMode: flags.anyRoleMode,
  };
  const trusts = Object.values(trusted).some((value) => value !== undefined) ? [{ name: "snowflake", ...trusted }] : [];
  return { metadataUri: flags.metadataUrl, clients: [client], trusts };
}
