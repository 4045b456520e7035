import { violationIf } from "../../lib/findings/checks";
import { duplicates } from "../../lib/findings/duplicates";
import { given, Rule } from "../../lib/findings/rule";
import { isReserved } from "../read/keys";
import { clientId } from "../resolve/clients";
import { StackConfig } from "../schema/stack";
import { WrittenStack } from "./written";

/** Rules about how the clients of a stack are told apart. */
export const clientNameRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-CLIENT-ID",
    severity: "error",
    why:
      "Fires when a client's `id` is not a lower-case letter followed by lower-case letters, digits and underscores, 63 characters at " +
      "most, or is `constructor`, which JavaScript reserves. Without an `id` it is made from the name. Output names start with it, and it " +
      "must not change later. Give an id.",
    check: ({ config }) =>
      (config.clients ?? []).flatMap((client, index) =>
        violationIf(!/^[a-z][a-z0-9_]{0,62}$/.test(clientId(client)) || isReserved(clientId(client)), {
          at: `clients[${index}].${client.id === undefined ? "name" : "id"}`,
          given: client.id === undefined ? `${given(client.name)}, from which no id can be made` : given(client.id),
          allowed: "an id of a lower-case letter, then lower-case letters, digits and underscores, 63 at most; not constructor",
          fix: "give an id: output names begin with it",
        }),
      ),
  },
  {
    id: "CONFIG-DUPLICATE-CLIENT",
    severity: "error",
    why:
      "Fires when two clients of a stack have the same `id`, given or made from the name. Outputs and resources have it in their names. " +
      "With `credentials: { source: variable }` it also fires when an id is like the name of another client's Terraform variable, such as " +
      "`sigma_client_secret`. Give this client another id.",
    check: ({ config }) =>
      [
        ...duplicates(config.clients ?? [], clientId).map(({ value, index }) => ({
          index,
          given: `the id "${clientId(value)}" a second time`,
          allowed: "each id once in a stack",
        })),
        ...sharedVariables(config),
      ].map(({ index, ...violation }) => ({ ...violation, at: `clients[${index}].id`, fix: "give this client an id of its own" })),
  },
  {
    id: "CONFIG-DUPLICATE-NAME",
    severity: "error",
    why:
      "Fires when two clients of a stack have the same name, in upper or lower case. People could not tell them apart in the identity " +
      "provider. Give each client its own name.",
    check: ({ config }) =>
      duplicates(config.clients ?? [], ({ name }) => name.toLowerCase()).map(({ value, index }) => ({
        at: `clients[${index}].name`,
        given: `${given(value.name)} a second time`,
        allowed: "each name once in a stack",
        fix: "give each client its own name, so that people can tell them apart in the identity provider",
      })),
  },
];

/** Ids that are the name of another client's Terraform variable, or would make one of the same name. */
function sharedVariables({ clients = [], credentials }: StackConfig): { index: number; given: string; allowed: string }[] {
  if (credentials?.source !== "variable") return [];
  const ids = clients.map(clientId);
  return ids.flatMap((id, index) => {
    const [, other] = /^(.+?)(_previous|_client_secret|_previous_client_secret)$/.exec(id) ?? [];
    return other !== undefined && ids.includes(other)
      ? [{ index, given: `the id "${id}", like a Terraform variable of the client "${other}"`, allowed: "an id that no variable has" }]
      : [];
  });
}
