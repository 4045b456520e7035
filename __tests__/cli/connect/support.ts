import { SENT_FIELDS } from "../../../cli/sigma/connection-fields";
import { command, Ran, Surroundings } from "../support/command";
import { openSigma, TestSigma } from "../support/sigma/server";

type Json = Record<string, unknown>;

/** What must never be printed. */
export const CLIENT_SECRET = "fake-client-secret~&%+/5Xy";

export interface DescribedPart {
  readonly name?: string;
  readonly id?: string;
  readonly platform?: string;
  readonly not_set?: readonly string[];
  readonly takes_python_users?: boolean;
  readonly body?: Json;
  readonly details?: Json;
}

/** Every field of the table that no value is given for. */
export const NOT_SET = SENT_FIELDS.snowflake.flatMap((field) =>
  "returned" in field || /clientSecret/.test(field.sent) ? [] : [field.sent],
);

const OAUTH = {
  metadataUrl: "https://acme.okta.com/oauth2/aus1/.well-known/oauth-authorization-server",
  clientId: "0oaexample",
  scopes: ["session:role-any", "offline_access", "openid"],
  idpType: "okta",
  usePkce: false,
  useJwt: false,
};

/** A connection as the outputs describe it. */
export function described({ name = "Snowflake", id, platform = "acme_analytics", body, details, ...others }: DescribedPart = {}): Json {
  const base = { type: "snowflake", authType: "oauth", account: "ACME-ANALYTICS", ...OAUTH };
  return {
    name,
    ...(id && { id }),
    platform,
    not_set: others.not_set ?? NOT_SET,
    takes_python_users: others.takes_python_users ?? false,
    body: { name, ...body, details: { ...base, ...details } },
  };
}

/** The outputs of a stack with one client and these connections. */
export function outputs(connections: readonly Json[], secret: string | undefined = CLIENT_SECRET): string {
  const output = (value: unknown, sensitive = false) => ({ sensitive, value });
  return JSON.stringify({
    sigma_connections: output(connections),
    sigma_redirect_uri: output("https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode"),
    ...(secret === undefined ? {} : { sigma_client_secret: output(secret, true) }),
  });
}

const opened: TestSigma[] = [];

export async function sigma(...[options]: Parameters<typeof openSigma>): Promise<TestSigma> {
  const server = await openSigma(options);
  opened.push(server);
  return server;
}

/** Ends all servers. Nothing that they were asked may be against the specification. */
export async function closeAll(): Promise<void> {
  const all = opened.splice(0);
  await Promise.all(all.map((server) => server.close()));
  all.forEach(({ violations }) => expect(violations).toStrictEqual([]));
}

/** Runs `connect` with those outputs on standard input. Whatever it says, there is no secret in it. */
export async function connect(server: TestSigma, stdin: string, args: readonly string[] = [], more: Surroundings = {}): Promise<Ran> {
  const ran = await command(["connect", "-", ...args, ...server.flags], { ...more, stdin, env: { ...server.env, ...more.env } });
  const said = ran.stdout + ran.stderr;
  [...server.secrets, CLIENT_SECRET, encodeURIComponent(CLIENT_SECRET), JSON.stringify(CLIENT_SECRET).slice(1, -1)].forEach((secret) =>
    expect(said).not.toContain(secret),
  );
  server.requests.forEach(({ path, query }) => expect(`${path}${JSON.stringify(query)}`).not.toContain(CLIENT_SECRET));
  return ran;
}

/** The writes that arrived. */
export const writes = (server: TestSigma) =>
  server.called().filter((operation) => ["createConnection", "updateConnection"].includes(operation ?? ""));

/** The only connection in Sigma. */
export function only({ connections }: TestSigma) {
  const all = [...connections.values()];
  expect(all).toHaveLength(1);
  return all[0];
}
