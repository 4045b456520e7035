import { duplicates } from "../../lib/findings/duplicates";
import { given, Rule, show } from "../../lib/findings/rule";
import { pathText } from "../read/path-text";
import { DONE } from "../resolve/adopted";
import { clientId } from "../resolve/clients";
import { written, WrittenStack } from "./written";
import { accountsOf } from "../resolve/platforms";

const NONE_IN_STACK = "none: the stack has none";

/** Rules about what a stack adopts. */
export const adoptRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-ADOPT",
    severity: "error",
    why:
      "Fires when `adopt` names a client, an integration or a federation policy that the stack does not have, or when two clients adopt the same app: each " +
      "would change the other's settings. Clients are identified by their `id`, integrations by their `integrationName`, policies by their `policyId`. Use the names " +
      "that the message lists.",
    check: ({ raw, config }) => {
      const ids = (config.clients ?? []).map(clientId);
      const names = accountsOf(config, "snowflake").map(({ integrationName }) => integrationName);
      const policies = accountsOf(config, "databricks").map(({ policyId }) => policyId);
      // As written: what is no client's id is dropped where it means something to JavaScript.
      const adopted = (["clients", "servicePrincipals", "consents"] as const).flatMap((key) =>
        Object.keys((config.adopt && written(raw, `adopt.${key}`)) ?? {}).map((id) => ({ key, id })),
      );
      // The word that stands for an id says nothing of which app it is.
      const named = (apps: Record<string, string> = {}) => Object.entries(apps).filter(([, app]) => app !== DONE);
      const unknown = (at: string, value: string, allowed: readonly string[], fix: string) =>
        allowed.includes(value) ? [] : [{ at, given: given(value), allowed: allowed.map(show).join(", ") || NONE_IN_STACK, fix }];
      return [
        ...adopted.flatMap(({ key, id }) => unknown(pathText(["adopt", key, id]), id, ids, "use the id of one of the stack's clients")),
        ...duplicates(named(config.adopt?.clients), ([, app]) => app).map(({ value: [id, app], first }) => ({
          at: pathText(["adopt", "clients", id]),
          given: `${given(app)}, which client ${show(first[0])} also adopts`,
          allowed: "each app once",
          fix: "use the id of this client's own app, or remove it",
        })),
        ...(config.adopt?.integrations ?? []).flatMap((name, index) =>
          unknown(`adopt.integrations[${index}]`, name, names, "use the integrationName of one of the stack's accounts"),
        ),
        ...(config.adopt?.policies ?? []).flatMap((id, index) =>
          unknown(`adopt.policies[${index}]`, id, policies, "use the policyId of one of the stack's Databricks accounts"),
        ),
      ];
    },
  },
  {
    id: "CONFIG-ADOPT-DONE",
    severity: "error",
    why:
      "Fires when the word `done` in `adopt` has upper-case letters or spaces around it. It replaces an id after the import; in any " +
      "other spelling, it would be read as an id. Write `done`.",
    check: ({ config: { adopt } }) =>
      textsIn(adopt, ["adopt"])
        .filter(({ text }) => text !== DONE && text.trim().toLowerCase() === DONE)
        .map(({ path, text }) => ({
          at: pathText(path),
          given: given(text),
          allowed: `an id, or ${show(DONE)} once the object has been imported`,
          fix: `write ${DONE}: Terraform would look for an object with this text as its id`,
        })),
  },
];

/** Every text in a value, with its place. */
export function textsIn(value: unknown, path: readonly PropertyKey[]): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
