import { SigmaApi } from "../../../../cli/sigma/api";
import { SigmaApiError } from "../../../../cli/sigma/api-error";
import { Channel } from "../../../../cli/sigma/channel";
import { readCredentials } from "../../../../cli/sigma/credentials";
import { ConnectionBody } from "../../../../cli/sigma/types";
import { transport } from "../../../../cli/http/transport";
import { Secrets } from "../../../../cli/support/secrets";
import { openSigma, SigmaOptions, TestSigma } from "./server";

/** A connection with a bit of everything. */
export const BODY: ConnectionBody = {
  name: "Snowflake (OAuth)",
  timeoutSecs: 600,
  useFriendlyNames: true,
  details: {
    type: "snowflake",
    account: "acme-analytics",
    warehouse: "SIGMA_WH",
    authType: "oauth",
    metadataUrl: "https://acme.okta.com/oauth2/default/.well-known/oauth-authorization-server",
    clientId: "0oa-fake",
    clientSecret: "fake-client-secret",
    scopes: ["openid", "session:role-any"],
    idpType: "okta",
    usePkce: true,
    useJwt: false,
    roleSwitching: "allRoles",
    writebackSchemas: [{ writeDatabase: "SIGMA", writeSchema: "WRITEBACK" }],
  },
};

export interface Opened {
  readonly sigma: TestSigma;
  readonly api: SigmaApi;
  readonly secrets: Secrets;
  /** How long the API waited, in milliseconds, without anyone waiting. */
  readonly waits: number[];
  /** Lets time pass. */
  readonly clock: { now: number };
  /** The same API with other credentials, or another way to it. */
  with(change: Partial<Channel>, env?: Readonly<Record<string, string>>): SigmaApi;
}

const opened: TestSigma[] = [];

/** A server, and the API that asks it. */
export async function open(options: SigmaOptions & { timeout?: number } = {}): Promise<Opened> {
  const sigma = await openSigma(options);
  opened.push(sigma);
  const secrets = new Secrets();
  const waits: number[] = [];
  const clock = { now: Date.parse("2026-01-01T00:00:00Z") };
  const channel: Channel = {
    baseUrl: sigma.baseUrl,
    fetch: await transport({ caFile: sigma.flags[1], env: sigma.env }),
    timeout: options.timeout ?? 10,
    secrets,
    now: () => new Date(clock.now),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      clock.now += milliseconds;
      return Promise.resolve();
    },
  };
  return {
    sigma,
    api: new SigmaApi(readCredentials(sigma.env, secrets), channel),
    secrets,
    waits,
    clock,
    with: (change, env = sigma.env) => new SigmaApi(readCredentials(env, change.secrets ?? secrets), { ...channel, ...change }),
  };
}

/** The error of a call that must fail. Whatever it says, it is one line without a secret. */
export async function errorOf(call: Promise<unknown>, { sigma }: Pick<Opened, "sigma">): Promise<SigmaApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SigmaApiError);
  const { message, stack = "" } = error as SigmaApiError;
  expect(message).not.toContain("\n");
  sigma.secrets.forEach((secret) => expect(`${message}${stack}`).not.toContain(secret));
  return error as SigmaApiError;
}

/** Ends all servers. Nothing that they were asked may be against the specification. */
export async function closeSigmas(): Promise<void> {
  const all = opened.splice(0);
  await Promise.all(all.map((sigma) => sigma.close()));
  all.forEach(({ violations }) => expect(violations).toStrictEqual([]));
}
