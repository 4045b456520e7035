import { CLIENT_OUTPUTS, prefixed } from "../../lib/hand-off/outputs";
import { ConnectionBody } from "../sigma/types";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { parseJson } from "../support/json";
import { Outputs } from "../support/outputs";
import { Secrets } from "../support/secrets";
import { Described, isObject } from "./described";

/** Where a client's secret comes from if the outputs have none; `verify` reads it as well. */
export const SECRET_VARIABLE = "SIGMA_OAUTH_CLIENT_SECRET";
/** Where the users for Python come from, as JSON. */
export const PYTHON_VARIABLE = "SIGMA_PYTHON_USERS";

/** What is sent and never shown. */
export interface SecretParts {
  /** Undefined for a client that signs JWTs, or where there is none. */
  readonly clientSecret?: string;
  readonly pythonUsers?: Readonly<Record<string, unknown>>;
}

/**
 * The secrets of a connection, from the outputs and the environment. From then on no output has them.
 *
 * @throws CliError where one is not what it should be; its value is not shown
 */
export function secretParts({ client, body, takesPythonUsers }: Described, outputs: Outputs, { env }: Io, secrets: Secrets): SecretParts {
  const name = prefixed(client, CLIENT_OUTPUTS.clientSecret);
  const deployed: unknown = outputs[name]?.value ?? undefined;
  const own = env[SECRET_VARIABLE]?.trim() || undefined;
  const clientId = body.details.clientId as string | undefined;
  [typeof deployed === "string" ? deployed : undefined, own].forEach((secret) => secrets.addClient(clientId, secret));
  const pythonUsers = takesPythonUsers ? pythonUsersOf(env, secrets) : undefined;
  if (body.details.useJwt === true) return { pythonUsers };
  if (deployed !== undefined && (typeof deployed !== "string" || deployed === "")) {
    throw new CliError(name, "a value that is not text (it is not shown)", "the secret", "pass the outputs unchanged");
  }
  // The person who sets the variable means it, and it may be newer than the state.
  return { clientSecret: own ?? deployed, pythonUsers };
}

function pythonUsersOf(env: Io["env"], secrets: Secrets): Readonly<Record<string, unknown>> | undefined {
  const given = env[PYTHON_VARIABLE]?.trim();
  if (!given) return undefined;
  secrets.add(given);
  const users = parseJson(given);
  const isUser = (user: unknown) => isObject(user) && typeof user.username === "string" && typeof user.password === "string";
  const names = ["setupUser", "pythonUser"];
  const isSound = isObject(users) && Object.entries(users).every(([key, user]) => names.includes(key) && isUser(user));
  if (!isSound) {
    const shape = '{"setupUser":{"username":…,"password":…},"pythonUser":{…}}';
    throw new CliError(PYTHON_VARIABLE, "something else (it is not shown)", `JSON: ${shape}`, "write it as Sigma's API has pythonSecrets");
  }
  Object.values(users).forEach((user) => secrets.add((user as { password: string }).password));
  return users;
}

/** The body with its secrets. */
export function withSecrets(body: ConnectionBody, { clientSecret, pythonUsers }: SecretParts): ConnectionBody {
  return {
    ...body,
    details: {
      ...body.details,
      ...(clientSecret === undefined ? {} : { clientSecret }),
      ...(pythonUsers === undefined ? {} : { pythonSecrets: pythonUsers }),
    },
  };
}

/** What a person sees in their place. */
const HIDDEN = "[hidden]";
export const withoutSecrets = (body: ConnectionBody, parts: SecretParts) =>
  withSecrets(body, {
    clientSecret: parts.clientSecret === undefined ? undefined : HIDDEN,
    pythonUsers: parts.pythonUsers === undefined ? undefined : { [HIDDEN]: HIDDEN },
  });
