import { setTimeout } from "node:timers/promises";
import { transport } from "../http/transport";
import { Io } from "../support/io";
import { Secrets } from "../support/secrets";
import { SigmaApi } from "./api";
import { readCredentials } from "./credentials";

export interface OpenOptions {
  /** From `apiBaseUrl`. */
  readonly baseUrl: string;
  /** The flag --timeout: how long one request may take, in seconds. */
  readonly timeout: number;
  /** The flag --ca-file. */
  readonly caFile?: string;
  readonly secrets: Secrets;
  readonly io: Pick<Io, "env" | "now">;
}

/**
 * Sigma's API with the credentials of the environment, through its proxy. Everything that is printed afterwards goes through the same `Secrets`.
 *
 * @throws CliError where credentials, proxy or certificates cannot be used
 */
export async function openSigma({ baseUrl, timeout, caFile, secrets, io }: OpenOptions): Promise<SigmaApi> {
  const credentials = readCredentials(io.env, secrets);
  return new SigmaApi(credentials, {
    baseUrl,
    fetch: await transport({ caFile, env: io.env }),
    timeout,
    secrets,
    now: () => io.now(),
    wait: (milliseconds) => setTimeout(milliseconds),
  });
}
