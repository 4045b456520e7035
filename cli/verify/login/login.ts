import type * as OpenId from "openid-client" with { "resolution-mode": "import" };
import { SnowflakeOAuthType } from "../../../lib/snowflake/snowflake-oauth-type";
import { OFFLINE_ACCESS_SCOPE } from "../../../lib/sigma/scopes";
import { CliError } from "../../support/cli-error";
import { Secrets } from "../../support/secrets";
import { Check, Outcomes } from "../model/check";
import { scopesOf } from "../checks/scopes";
import { Fetcher, LARGEST_BYTES, urlProblem } from "../documents/fetch-json";
import { issuerOf, listOf, Metadata } from "../documents/metadata";
import { Client } from "../model/setup";
import { Callback, CALLBACK_PATH } from "./callback";
import { failedLogin } from "./failed-login";

export interface LoginOptions {
  readonly client: Client;
  readonly type: SnowflakeOAuthType | undefined;
  readonly metadata: Metadata;
  readonly fetcher: Fetcher;
  readonly secrets: Secrets;
  readonly port: number;
  /** The name that the redirect URI has for loopback. */
  readonly host: "127.0.0.1" | "localhost";
  /** Send the secret in the body instead of the header. */
  readonly secretInBody: boolean;
  readonly waitSeconds: number;
  /** Shows the person what to do. */
  readonly say: (text: string) => void;
}

export interface LoggedIn {
  readonly checks: readonly Check[];
  readonly accessToken?: string;
}

/** Logs a person in as Sigma does, with the response sent to this machine: authorization code, PKCE, state and nonce. */
export async function login(options: LoginOptions): Promise<LoggedIn> {
  const { client, metadata } = options;
  if (client.useJwt) {
    throw new CliError(
      "--login",
      `the client ${client.name} signs with Sigma's private key, which only Sigma has`,
      "a client with a secret",
      "log in to Sigma, or get a token in another way and pass it to verify --token -",
    );
  }
  if (client.clientId === undefined) throw new CliError("--login", "no client id", "the id of Sigma's client", "pass --client-id");
  const unusable = ["authorization_endpoint", "token_endpoint"].find((key) => urlProblem(String(metadata[key])) !== undefined);
  if (unusable !== undefined) return { checks: [notBegun(client, `the document's ${unusable} is not an https URL`)] };
  const openid = await import("openid-client");
  const callback = await Callback.listen(options.port);
  try {
    return await run(openid, callback, client.clientId, options);
  } finally {
    callback.close();
  }
}

/** Reports that no login was started, and why. */
export function notBegun({ name }: Client, why: string): Check {
  return new Outcomes(name).unknown("VERIFY-LOGIN", `it was not started: ${why}`);
}

async function run(openid: typeof OpenId, callback: Callback, clientId: string, options: LoginOptions): Promise<LoggedIn> {
  const { client, metadata, say } = options;
  const scopes = scopesOf(client, options.type, metadata);
  const redirectUri = `http://${options.host}:${callback.port}${CALLBACK_PATH}`;
  const config = configuration(openid, clientId, options);
  const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()];
  [verifier, state, nonce].forEach((secret) => options.secrets.add(secret));
  const withIdToken = scopes.includes("openid");
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: scopes.join(" "),
    state,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(withIdToken ? { nonce } : {}),
  });
  say(`The client ${client.name} needs this redirect URI; register exactly this while you test:\n  ${redirectUri}\n`);
  say(`Open this in a browser on this machine, and log in as a user of Sigma:\n  ${url.href}\n`);

  const outcome = new Outcomes(client.name);
  const query = await callback.wait(state, options.waitSeconds);
  if (query === undefined) return { checks: [nobodyCame(redirectUri, options.waitSeconds, outcome)] };
  new URLSearchParams(query).forEach((value, key) => (key === "code" || key === "session_state" ? options.secrets.add(value) : undefined));
  try {
    const checks = {
      pkceCodeVerifier: verifier,
      expectedState: state,
      ...(withIdToken ? { expectedNonce: nonce, idTokenExpected: true } : {}),
    };
    const tokens = await openid.authorizationCodeGrant(config, new URL(redirectUri + query), checks);
    [tokens.access_token, tokens.refresh_token, tokens.id_token].forEach((secret) => options.secrets.add(secret));
    return {
      checks: [
        outcome.passed("VERIFY-LOGIN"),
        ...(scopes.includes(OFFLINE_ACCESS_SCOPE) ? [refreshCheck(tokens.refresh_token, outcome)] : []),
      ],
      accessToken: tokens.access_token,
    };
  } catch (error) {
    return { checks: [failedLogin(error, options, outcome)] };
  }
}

function configuration(
  openid: typeof OpenId,
  clientId: string,
  { client, metadata, fetcher, secretInBody }: LoginOptions,
): OpenId.Configuration {
  const methods = listOf(metadata, "token_endpoint_auth_methods_supported") ?? ["client_secret_basic"];
  const inBody = secretInBody || !methods.includes("client_secret_basic");
  const authentication =
    client.secret === undefined ? openid.None() : inBody ? openid.ClientSecretPost(client.secret) : openid.ClientSecretBasic(client.secret);
  const config = new openid.Configuration({ ...metadata, issuer: issuerOf(metadata)! }, clientId, undefined, authentication);
  config.timeout = fetcher.timeout;
  config[openid.customFetch] = async (url, { body, headers, method, signal }) =>
    limited(await fetcher.fetch(url, { body, headers, method, signal, redirect: "manual" }));
  return config;
}

/** What is undone already; and a challenge, which says less than the body. */
const NOT_PASSED_ON = ["content-encoding", "www-authenticate"];

/** The answer with its body, unless that is too large. */
async function limited(response: Response): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LARGEST_BYTES) throw Object.assign(new TypeError("too large"), { code: "TOO_LARGE" });
    chunks.push(chunk);
  }
  const { status, headers } = response;
  const isBodiless = [204, 205, 304].includes(status);
  return new Response(isBodiless ? null : Buffer.concat(chunks), {
    status,
    headers: new Headers([...headers].filter(([name]) => !NOT_PASSED_ON.includes(name))),
  });
}

function nobodyCame(redirectUri: string, seconds: number, outcome: Outcomes): Check {
  return outcome.failed(
    "VERIFY-LOGIN",
    `no response within ${seconds} seconds`,
    `if the page showed an error, run cdktf-sigma-oauth explain with it; the redirect URI ${redirectUri} must be registered exactly like this`,
  );
}

function refreshCheck(refreshToken: string | undefined, outcome: Outcomes): Check {
  const id = "VERIFY-LOGIN-REFRESH";
  if (refreshToken !== undefined) return outcome.passed(id);
  return outcome.failed(
    id,
    "offline_access was requested, but no refresh token was returned",
    "allow it on client and server (offlineAccess): the client's refresh token grant; in Okta and PingOne the scope in policy or grants; in Auth0 the API's offline access",
  );
}
