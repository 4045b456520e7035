import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { Secrets } from "../support/secrets";

/** What proves to Sigma's API who calls: a client of the API, or an access token that was requested elsewhere. */
export type Credentials =
  | { readonly kind: "client"; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: "token"; readonly token: string };

const CLIENT_ID = "SIGMA_CLIENT_ID";
const CLIENT_SECRET = "SIGMA_CLIENT_SECRET";
const TOKEN = "SIGMA_API_TOKEN";

const ALLOWED = `${CLIENT_ID} and ${CLIENT_SECRET}, or ${TOKEN}`;
const WHERE = "in Sigma, Administration > Developer Access creates a client of the API";
/** Longer than any of them. */
const LONGEST = 20_000;

/**
 * The credentials, which come from the environment only: every program sees the arguments of others. From then on no output has them.
 *
 * @throws CliError where there are none, or more than one kind, so that it is never unclear as whom the API is called
 */
export function readCredentials(env: Io["env"], secrets: Secrets): Credentials {
  const [clientId, clientSecret, token] = [CLIENT_ID, CLIENT_SECRET, TOKEN].map((name) => valueOf(env, name, secrets));
  if (token !== undefined) {
    const other = [clientId && CLIENT_ID, clientSecret && CLIENT_SECRET].find(Boolean);
    if (other) throw new CliError(TOKEN, `set together with ${other}`, ALLOWED, "unset one of them");
    return { kind: "token", token };
  }
  if (clientId === undefined && clientSecret === undefined) throw new CliError("credentials", "nothing set", ALLOWED, WHERE);
  if (clientId === undefined) throw new CliError(CLIENT_ID, `not set, but ${CLIENT_SECRET}`, ALLOWED, WHERE);
  if (clientSecret === undefined) throw new CliError(CLIENT_SECRET, `not set, but ${CLIENT_ID}`, ALLOWED, WHERE);
  secrets.addClient(clientId, clientSecret);
  return { kind: "client", clientId, clientSecret };
}

/** A variable's value, which is never shown. */
function valueOf(env: Io["env"], name: string, secrets: Secrets): string | undefined {
  // With a line break behind it where a file was read into it.
  const value = env[name]?.trim();
  if (!value) return undefined;
  if (name !== CLIENT_ID) secrets.add(value);
  const bare = name === TOKEN ? value.replace(/^Bearer\s+/i, "") : value;
  if (name !== CLIENT_ID) secrets.add(bare);
  if (bare.length > LONGEST) throw new CliError(name, `${bare.length} characters`, `${LONGEST} at most`, "set the value itself");
  // Such as a whole answer of the token endpoint, or a variable of another tool.
  if (!/^[\x21-\x7e]+$/.test(bare) || /^[[{"'`]/.test(bare)) {
    throw new CliError(name, "spaces, quotes, JSON or letters that are not ASCII (it is not shown)", "only the value", "set it again");
  }
  return bare;
}
