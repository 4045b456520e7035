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
      "Fires when a client's `id` is not a lower-case letter followed by lower-case letters, digits and underscores, with at most 63 " +
      "characters, or is `constructor`, which JavaScript reserves. Without an `id`, it is derived from the name. Output names start " +
      "with it, and it must not change later. Set an id.",
    check: ({ config }) =>
      (config.clients ?? []).flatMap((client, index) =>
        violationIf(!/^[a-z][a-z0-9_]{0,62}$/.test(clientId(client)) || isReserved(clientId(client)), {
          at: `clients[${index}].${client.id === undefined ? "name" : "id"}`,
          given: client.id === undefined ? `${given(client.name)}, from which no id can be derived` : given(client.id),
          allowed: "a lower-case letter, then lower-case letters, digits and underscores, at most 63 characters; not constructor",
          fix: "set an id: output names start with it",
        }),
      ),
  },
  {
    id: "CONFIG-DUPLICATE-CLIENT",
    severity: "error",
    why:
      "Fires when two clients of a stack have the same `id`, set or derived from the name. The names of outputs and resources contain " +
      "it. With `credentials: { source: variable }`, it also fires when an id equals the name of another client's Terraform variable, " +
      "such as `sigma_client_secret`. Use a different id for this client.",
    check: ({ config }) =>
      [
        ...duplicates(config.clients ?? [], clientId).map(({ value, index }) => ({
          index,
          given: `the id "${clientId(value)}" a second time`,
          allowed: "each id once in a stack",
        })),
        ...sharedVariables(config),
      ].map(({ index, ...violation }) => ({ ...violation, at: `clients[${index}].id`, fix: "use a different id for this client" })),
  },
  {
    id: "CONFIG-DUPLICATE-NAME",
    severity: "error",
    why:
      "Fires when two clients of a stack have the same name, in upper or lower case. People could not tell them apart in the identity " +
      "provider. Use a different name for each client.",
    check: ({ config }) =>
      duplicates(config.clients ?? [], ({ name }) => name.toLowerCase()).map(({ value, index }) => ({
        at: `clients[${index}].name`,
        given: `${given(value.name)} a second time`,
        allowed: "each name once in a stack",
        fix: "use a different name for each client, so that people can tell them apart in the identity provider",
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
      ? [
          {
            index,
            given: `the id "${id}", which is also a Terraform variable of the client "${other}"`,
            allowed: "an id that is not the name of a variable",
          },
        ]
      : [];
  });
}
