import { at } from "./fields";
import { Described } from "./described";
import { PYTHON_VARIABLE, SecretParts } from "./secret-parts";

/** What Sigma takes and does not return, by platform. The secret and the kind of login always come from the outputs. */
const UNRETURNED: Readonly<Record<string, readonly string[]>> = {
  snowflake: [
    "description",
    "details.server",
    "details.host",
    "details.usePython",
    "details.pythonSecrets",
    "details.pythonProperties",
    "details.useSourceSwapPolicy",
    "details.sourceSwapPolicyId",
    "details.writeAccess.useDynamicTables",
  ],
  databricks: [
    "description",
    "details.host",
    "details.workspaceUrl",
    "details.useSourceSwapPolicy",
    "details.sourceSwapPolicyId",
  ],
};

const PYTHON = "details.pythonSecrets";

/** The key of the config that has a field. */
export const keyOf = (path: string) => (path === PYTHON ? "pythonUsers" : path.split(".").at(-1)!);

/** The fields that an update would take away, because nobody says what they have. */
export function missing({ body, notSet, takesPythonUsers }: Described): string[] {
  const isSaid = (path: string) => notSet.includes(path) || at(body, path) !== undefined || (path === PYTHON && takesPythonUsers);
  return (UNRETURNED[body.details.type] ?? []).filter((path) => !isSaid(path));
}

/** The keys ready to be filled in, below those that the connection has in the config. */
export function fillIn(paths: readonly string[], indent = "          "): string {
  return paths.map((path) => `${indent}${keyOf(path)}: # a value, or none`).join("\n");
}

/** Whether the users for Python are expected and not there. */
export const lacksPythonUsers = ({ takesPythonUsers }: Described, { pythonUsers }: SecretParts) =>
  takesPythonUsers && pythonUsers === undefined ? PYTHON_VARIABLE : undefined;
