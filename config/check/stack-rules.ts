import { violationIf } from "../../lib/findings/checks";
import { given, Rule, show, Violation } from "../../lib/findings/rule";
import { isReserved } from "../read/keys";
import { pathText } from "../read/path-text";
import { DONE, entryOf } from "../resolve/adopted";
import { clientId } from "../resolve/clients";
import { accountPath, accounts } from "../resolve/snowflake";
import { ResolvedStack } from "../resolve/stack";
import { stateAddress, terraformStacks } from "../resolve/state-address";
import { StackConfig } from "../schema/stack";
import { duplicates } from "../../lib/findings/duplicates";
import { sharedServerRule } from "./pingfederate";
import { REFUSED } from "./refusals";
import { written, WrittenStack } from "./written";

/** Every text in a value, with its place. */
function textsIn(value: unknown, path: readonly PropertyKey[]): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The places of an unsupported key that the user wrote: of `clients[].x` one for each client that has it. */
function writtenPlaces(raw: unknown, key: string): string[] {
  const [list, inside] = key.split("[].");
  if (inside === undefined) return written(raw, key) === undefined ? [] : [key];
  const elements = written(raw, list);
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element, index) => (written(element, inside) === undefined ? [] : [`${list}[${index}].${inside}`]));
}

const NONE_IN_STACK = "none: the stack has none";

/** Rules for one stack that are about the file rather than about what is built. */
export const stackRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-STACK-NAME",
    severity: "error",
    why:
      "Fires when a stack's name has anything but lower-case letters, digits and dashes, starts with a dash, has more than 63 characters, " +
      "or is a name that JavaScript reserves. It becomes the name of a folder and of a state file. Rename the stack.",
    check: ({ name }) =>
      violationIf(!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name) || isReserved(name), {
        at: "",
        given: given(name),
        allowed: "lower-case letters, digits and dashes, starting with a letter or digit, at most 63 characters",
        fix: "rename the stack: its name is part of the state's path",
      }),
  },
  {
    id: "CONFIG-REFUSED",
    severity: "error",
    why:
      "Fires when the identity provider does not support a key; the message says why. With `existing`, for example, nothing is managed at " +
      "the identity provider, so clients and lifetimes cannot be set. A key that you do not write never causes this error. Remove the key.",
    see: ["docs/config.md"],
    check: ({ raw, config }) =>
      Object.entries(REFUSED[config.identityProvider.type]).flatMap(([key, reason]) =>
        writtenPlaces(raw, key).map((at) => ({
          at,
          given: `given with type ${config.identityProvider.type}`,
          allowed: "only with other identity providers",
          fix: `remove it: ${reason}`,
        })),
      ),
  },
  {
    id: "CONFIG-MISSING-PART",
    severity: "error",
    why:
      "Fires when a stack has no `clients` or no `deployment`; or, with an existing identity provider, no `snowflake`, without which " +
      "nothing would be created. Add it.",
    check: ({ raw, config }) => {
      // As written: a part that is there but wrong is another rule's matter.
      const absent = (key: string) => written(raw, key) === undefined;
      const missing = (at: string, fix: string): Violation => ({ at, given: "nothing given", allowed: "a value", fix });
      if (config.identityProvider.type === "existing") {
        return absent("snowflake") ? [missing("snowflake", "add the Snowflake account: otherwise, there is nothing to create")] : [];
      }
      return [
        ...(absent("clients") ? [missing("clients", "add Sigma's OAuth clients")] : []),
        ...(absent("deployment") ? [missing("deployment", "add Sigma's deployment, such as AWS-US (West)")] : []),
      ];
    },
  },
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
  {
    id: "CONFIG-SPLIT",
    severity: "error",
    why: "Fires when a stack has `split: true` but no `snowflake`. It has only one half. Remove `split`.",
    check: ({ raw, config }) =>
      violationIf(config.split && written(raw, "snowflake") === undefined, {
        at: "split",
        given: given(true),
        allowed: "only with a snowflake section",
        fix: "remove it: without Snowflake, there is only one half",
      }),
  },
  {
    id: "CONFIG-ACCESS-ROLE",
    severity: "error",
    why:
      "Fires when the integration does not allow the role of `snowflake.access`, or the default role of one of its users: the role is " +
      "missing from `allowedRoles`, or is in `blockedRoles`. Snowflake would reject every session with this role. Change the role or " +
      "the list.",
    check: ({ config }) =>
      accounts(config).flatMap(({ access, allowedRoles, blockedRoles }, index) => {
        if (access === undefined) return [];
        const at = `${accountPath(config, index)}.access`;
        const roles = [
          { at: `${at}.role`, role: access.role },
          ...access.users.flatMap(({ defaultRole }, user) =>
            defaultRole === undefined ? [] : [{ at: `${at}.users[${user}].defaultRole`, role: defaultRole }],
          ),
        ];
        const isBlocked = (role: string) => blockedRoles.includes(role) || (allowedRoles.length > 0 && !allowedRoles.includes(role));
        return roles
          .filter(({ role }) => isBlocked(role))
          .map(({ at: place, role }) => ({
            at: place,
            given: `${given(role)}, which the integration does not accept`,
            allowed: "a role that is in allowedRoles (if there are any) and not in blockedRoles",
            fix: "change the role or the list: Snowflake would reject every session with this role",
          }));
      }),
  },
  {
    id: "CONFIG-ADOPT",
    severity: "error",
    why:
      "Fires when `adopt` names a client or an integration that the stack does not have, or when two clients adopt the same app: each " +
      "would change the other's settings. Clients are identified by their `id`, integrations by their `integrationName`. Use the names " +
      "that the message lists.",
    check: ({ raw, config }) => {
      const ids = (config.clients ?? []).map(clientId);
      const names = accounts(config).map(({ integrationName }) => integrationName);
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
  {
    id: "ENTRA-ADOPT",
    severity: "error",
    why:
      "Fires when a service principal, a consent, a scope or an identifier URI is adopted without the application that it belongs to. " +
      "Also set the application's object id.",
    check: ({ config: { identityProvider: idp, adopt } }) => {
      if (idp.type !== "entra" || adopt === undefined) return [];
      const { id, ...parts } = adopt.authorizationServer ?? {};
      const alone = (at: string, value: unknown): Violation => ({
        at,
        given: `${given(value)} without the object id of the application`,
        allowed: "only together with it",
        fix: "also set the application's object id",
      });
      return [
        ...(id === undefined ? Object.entries(parts).map(([key, value]) => alone(`adopt.authorizationServer.${key}`, value)) : []),
        ...(["servicePrincipals", "consents"] as const).flatMap((key) =>
          Object.entries(adopt[key])
            .filter(([client]) => entryOf(adopt.clients, client) === undefined)
            .map(([client, value]) => alone(pathText(["adopt", key, client]), value)),
        ),
      ];
    },
  },
  {
    id: "ENTRA-ADOPT-CONSENT",
    severity: "error",
    why:
      "Fires when consents are adopted with `adminConsent: false`, which leaves consents unmanaged. Remove the ids, which leaves the " +
      "consents as they are, or remove `adminConsent`.",
    check: ({ config: { identityProvider: idp, adopt } }) =>
      idp.type === "entra" && !idp.adminConsent
        ? Object.keys(adopt?.consents ?? {}).map((client) => ({
            at: pathText(["adopt", "consents", client]),
            given: "given with adminConsent: false",
            allowed: "only if the deploy grants consent",
            fix: "remove them, which leaves the consents as they are, or remove adminConsent",
          }))
        : [],
  },
  {
    id: "ENTRA-FREQUENCY-ENFORCED",
    severity: "error",
    why: "Fires when `signInFrequencyEnforced` is true and `signInFrequencyDays` is missing. Without it, there is no policy to enforce.",
    check: ({ config: { identityProvider: idp } }) =>
      violationIf(idp.type === "entra" && idp.signInFrequencyEnforced && idp.signInFrequencyDays === undefined, {
        at: "identityProvider.signInFrequencyEnforced",
        given: `${given(true)} without signInFrequencyDays`,
        allowed: "only together with it",
        fix: "also set signInFrequencyDays: without it, there is no policy",
      }),
  },
  {
    id: "OKTA-ORG",
    severity: "error",
    why:
      "Fires when `orgName` is not the org's subdomain or `baseUrl` is not a domain. The provider joins the two to the org's host. The " +
      "host of the admin console, `acme-admin.okta.com`, is not the org's host. For `https://acme.okta.com`, write `acme` and " +
      "`okta.com`.",
    see: ["https://registry.terraform.io/providers/okta/okta/4.20.0/docs"],
    check: ({ config: { identityProvider: idp } }) =>
      idp.type !== "okta"
        ? []
        : [
            ...violationIf(!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(idp.orgName) || /-admin$/i.test(idp.orgName), {
              at: "identityProvider.orgName",
              given: given(idp.orgName),
              allowed: "only the org's subdomain: letters, digits and dashes, without -admin",
              fix: "for https://acme.okta.com, write acme",
            }),
            ...violationIf(!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(idp.baseUrl), {
              at: "identityProvider.baseUrl",
              given: given(idp.baseUrl),
              allowed: "only Okta's domain, such as okta.com, oktapreview.com or okta-emea.com",
              fix: "remove the scheme, org name and path",
            }),
          ],
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

/** Rules about stacks together. The place of a violation begins with the stack's name. */
export const fileRules: readonly Rule<readonly ResolvedStack[]>[] = [
  {
    id: "CONFIG-DUPLICATE-STATE",
    severity: "error",
    why:
      "Fires when two stacks use the same state: they would destroy each other's resources. A split stack `a` becomes `a-idp` and " +
      "`a-data`, so another stack cannot have one of these names. Rename one of them.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) => stateAddresses(stack).map((address) => ({ stack, address }))),
        // Some file systems take upper and lower case as the same.
        ({ address }) => address.toLowerCase(),
      ).map(({ value, first }) => ({
        at: value.stack.name,
        given: `the state ${value.address}, which stack ${first.stack.name} also uses`,
        allowed: "a separate state for each stack",
        fix: "rename one of the stacks",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-STACK",
    severity: "error",
    why:
      "Fires when two stacks become the same Terraform stack. A split stack `a` becomes `a-idp` and `a-data`, so another stack cannot " +
      "have one of these names, wherever its state is: the second would overwrite the first. Rename one of them.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) => terraformNames(stack).map((name) => ({ stack, name }))),
        ({ name }) => name,
      ).map(({ value, first }) => ({
        at: value.stack.name,
        given: `the Terraform stack ${value.name}, which stack ${first.stack.name} also becomes`,
        allowed: "each Terraform stack once: a split stack becomes <name>-idp and <name>-data",
        fix: "rename one of the stacks",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-INTEGRATION",
    severity: "error",
    why:
      "Fires when two stacks create the same integration in one account. Each would overwrite the other's changes. Change the " +
      "`integrationName` of one of them, or remove it.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) =>
          stack.integrations.map(({ id, config }, index) => ({ stack, index, key: `${id} ${config.integrationName}` })),
        ),
        ({ key }) => key.toLowerCase(),
      ).map(({ value, first }) => ({
        at: `${value.stack.name}.${accountPath(value.stack.config, value.index)}`,
        given: `the integration ${value.stack.integrations[value.index].config.integrationName}, which stack ${first.stack.name} also creates in the same account`,
        allowed: "each integration of an account once",
        fix: "change the integrationName of one of them, or remove it",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-ROLE",
    severity: "error",
    why:
      "Fires when two stacks create the same role in one account. Each would overwrite the other's grants. Change the `role` of one of " +
      "them, or remove its `access`.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) =>
          stack.integrations.flatMap(({ id, access }, index) =>
            access ? [{ stack, index, role: access.roleName!, key: `${id} ${access.roleName}` }] : [],
          ),
        ),
        ({ key }) => key,
      ).map(({ value, first }) => ({
        at: `${value.stack.name}.${accountPath(value.stack.config, value.index)}.access`,
        given: `the role ${value.role}, which stack ${first.stack.name} also creates in the same account`,
        allowed: "each role of an account once",
        fix: "change the role of one of them, or remove its access",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-ACCOUNT",
    severity: "error",
    why:
      "Fires when a stack lists a Snowflake account twice. Snowflake rejects a second integration for the same issuer. Remove it; to " +
      "trust another audience, use `additionalAudiences`.",
    check: (stacks) =>
      stacks.flatMap((stack) =>
        duplicates(stack.integrations, ({ id }) => id).map(({ value, index }) => ({
          at: `${stack.name}.${accountPath(stack.config, index)}`,
          given: `the account ${value.config.account} a second time`,
          allowed: "each account once in a stack: Snowflake trusts an issuer once",
          fix: "remove it, or use additionalAudiences",
        })),
      ),
  },
  sharedServerRule,
];

/** The names of the Terraform stacks that a stack becomes: two where it is split. */
function terraformNames({ name, config }: ResolvedStack): string[] {
  return [...new Set(Object.values(terraformStacks(name, config.split)))];
}

/** The addresses of their states. */
function stateAddresses(stack: ResolvedStack): string[] {
  return terraformNames(stack).map((name) => stateAddress(stack.backend, name));
}
