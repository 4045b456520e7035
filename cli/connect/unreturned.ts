import { Described } from "./described";
import { at, sentFields } from "./fields";
import { PYTHON_VARIABLE, SecretParts } from "./secret-parts";

const PYTHON = "details.pythonSecrets";
/** It is found elsewhere: in the outputs or the environment. */
const SECRET = "details.clientSecret";

/** What Sigma takes for a connection of that type and never returns, but for the client's secret. */
export const unreturned = (type: string): string[] =>
  sentFields(type).flatMap(({ sent, returned }) => (returned === undefined && sent !== SECRET ? [sent] : []));

/** The key of the config that has a field. */
export const keyOf = (path: string) => (path === PYTHON ? "pythonUsers" : path.split(".").at(-1)!);

/** The fields that an update would take away, because nobody says what they have. */
export function missing({ body, notSet, takesPythonUsers }: Described): string[] {
  const isSaid = (path: string) => notSet.includes(path) || at(body, path) !== undefined || (path === PYTHON && takesPythonUsers);
  return unreturned(body.details.type).filter((path) => !isSaid(path));
}

/** The keys ready to be filled in, below those that the connection has in the config. */
export function fillIn(paths: readonly string[]): string {
  return paths.map((path) => `          ${keyOf(path)}: # a value, or none`).join("\n");
}

/** The variable of the users for Python, where they are expected and it is not set. */
export const lacksPythonUsers = ({ takesPythonUsers }: Described, { pythonUsers }: SecretParts): string | undefined =>
  takesPythonUsers && pythonUsers === undefined ? PYTHON_VARIABLE : undefined;
