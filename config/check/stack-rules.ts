import { given, Rule, show, Violation } from "../../lib/findings/rule";
import { isReserved } from "../read/keys";
import { pathText } from "../read/path-text";
import { DONE } from "../resolve/adopted";
import { clientId } from "../resolve/clients";
import { accountPath, accounts } from "../resolve/snowflake";
import { ResolvedStack } from "../resolve/stack";
import { stateAddress, terraformStacks } from "../resolve/state-address";
import { StackConfig } from "../schema/stack";
import { duplicates } from "./duplicates";
import { sharedServerRule } from "./pingfederate";
import { REFUSED } from "./refusals";
import { written, WrittenStack } from "./written";

/** Every text in a value, with its place. */
function textsIn(value: unknown, path: readonly PropertyKey[]): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The places of a key of the refusals that the user wrote: of `clients[].x` one for each client that has it. */
function writtenPlaces(raw: unknown, key: string): string[] {
  const [list, inside] = key.split("[].");
  if (inside === undefined) return written(raw, key) === undefined ? [] : [key];
  const elements = written(raw, list);
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element, index) => (written(element, inside) === undefined ? [] : [`${list}[${index}].${inside}`]));
}

const NONE_IN_STACK = "nothing: the stack has none";

/** Rules for one stack that are about the file rather than about what is built. */
export const stackRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-STACK-NAME",
    severity: "error",
    why:
      "A stack's name has lower-case letters, digits and dashes, 63 at most, and does not begin with a dash: it is the name of a folder " +
      "and of a state file. Rename the stack.",
    check: ({ name }) =>
      /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) && !isReserved(name)
        ? []
        : [
            {
              at: "",
              given: given(name),
              allowed: "lower-case letters, digits and dashes, not a dash first, 63 at most",
              fix: "rename the stack: its name is part of the state's address",
            },
          ],
  },
  {
    id: "CONFIG-REFUSED",
    severity: "error",
    why:
      "A key has a meaning with the stack's identity provider. `existing` manages nothing at the identity provider, so clients, lifetimes " +
      "and the like cannot be honoured; the message gives the reason. Only what is written is refused, never a default. Remove the key; " +
      "the table shows which are honoured.",
    see: ["docs/config.md"],
    check: ({ raw, config }) =>
      Object.entries(REFUSED[config.identityProvider.type]).flatMap(([key, reason]) =>
        writtenPlaces(raw, key).map((at) => ({
          at,
          given: `given with type ${config.identityProvider.type}`,
          allowed: "not with this identity provider",
          fix: `remove it: ${reason}`,
        })),
      ),
  },
  {
    id: "CONFIG-MISSING-PART",
    severity: "error",
    why:
      "A stack with an identity provider that is managed here has `clients` and `deployment`; a stack with an existing one has " +
      "`snowflake`, or nothing would be created. Add the part.",
    check: ({ raw, config }) => {
      // As written: a part that is there but wrong is another rule's matter.
      const absent = (key: string) => written(raw, key) === undefined;
      const missing = (at: string, fix: string): Violation => ({ at, given: "nothing given", allowed: "one or more", fix });
      if (config.identityProvider.type === "existing") {
        return absent("snowflake") ? [missing("snowflake", "give the Snowflake account: otherwise there is nothing to create")] : [];
      }
      return [
        ...(absent("clients") ? [missing("clients", "give Sigma's OAuth clients")] : []),
        ...(absent("deployment") ? [missing("deployment", "give Sigma's deployment, such as AWS-US (West)")] : []),
      ];
    },
  },
  {
    id: "CONFIG-CLIENT-ID",
    severity: "error",
    why:
      "A client's `id` is a lower-case letter, then lower-case letters, digits and underscores, 63 at most, and not `constructor`, which " +
      "JavaScript has for itself. Left out, it is made of the name. Output names begin with it, and it must not change later. Give an id.",
    check: ({ config }) =>
      (config.clients ?? []).flatMap((client, index) =>
        /^[a-z][a-z0-9_]{0,62}$/.test(clientId(client)) && !isReserved(clientId(client))
          ? []
          : [
              {
                at: `clients[${index}].${client.id === undefined ? "name" : "id"}`,
                given: client.id === undefined ? `${given(client.name)}, of which no id can be made` : given(client.id),
                allowed: "as id a lower-case letter, then lower-case letters, digits and underscores, 63 at most; not constructor",
                fix: "give an id: output names begin with it",
              },
            ],
      ),
  },
  {
    id: "CONFIG-DUPLICATE-CLIENT",
    severity: "error",
    why:
      "Each client of a stack has an `id` of its own, given or made of its name: outputs and resources have it in their names. With " +
      "`credentials: { source: variable }` no id is like the name of another client's Terraform variable, such as `sigma_client_secret`. " +
      "Give this client another.",
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
      "Each client of a stack has a name of its own; upper and lower case count as the same. People must tell them apart in the identity " +
      "provider. Give each a name.",
    check: ({ config }) =>
      duplicates(config.clients ?? [], ({ name }) => name.toLowerCase()).map(({ value, index }) => ({
        at: `clients[${index}].name`,
        given: `${given(value.name)} a second time`,
        allowed: "each name once in a stack",
        fix: "give each client a name that tells them apart in the identity provider",
      })),
  },
  {
    id: "CONFIG-SPLIT",
    severity: "error",
    why: "Only a stack with `snowflake` is split: without it there is one half. Remove `split`.",
    check: ({ raw, config }) =>
      config.split && written(raw, "snowflake") === undefined
        ? [
            {
              at: "split",
              given: given(true),
              allowed: "only with a snowflake section",
              fix: "remove it: without Snowflake there is only one half",
            },
          ]
        : [],
  },
  {
    id: "CONFIG-ACCESS-ROLE",
    severity: "error",
    why:
      "The role of `snowflake.access`, and the default roles of its users, are roles that the integration lets in: in `allowedRoles`, " +
      "where there are some, and not in `blockedRoles`. Else every session with it would be refused. Change one of the two.",
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
            given: `${given(role)}, which the integration does not let in`,
            allowed: "a role that is in allowedRoles, where there are some, and not in blockedRoles",
            fix: "change one of the two: every session with this role would be refused",
          }));
      }),
  },
  {
    id: "CONFIG-ADOPT",
    severity: "error",
    why:
      "`adopt` names clients and integrations of its own stack: clients by their `id`, integrations by their `integrationName`. An app is " +
      "adopted by one client only, as two would change each other's settings. Use the names that the message lists.",
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
          given: `${given(app)}, which client ${show(first[0])} adopts, too`,
          allowed: "each app once",
          fix: "give the id of this client's own app, or remove it",
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
      "After the import, the word `done` takes the place of an id in `adopt`, in small letters. Spelt in another way it would be taken for " +
      "an id. Write `done`.",
    check: ({ config: { adopt } }) =>
      textsIn(adopt, ["adopt"])
        .filter(({ text }) => text !== DONE && text.trim().toLowerCase() === DONE)
        .map(({ path, text }) => ({
          at: pathText(path),
          given: given(text),
          allowed: `an id, or ${show(DONE)} once the object has been imported`,
          fix: `write ${DONE}: an object of that id would be looked for`,
        })),
  },
  {
    id: "ENTRA-ADOPT",
    severity: "error",
    why:
      "Service principal, consents, scope and identifier URI are adopted together with the application they belong to. Give its object id, " +
      "too.",
    check: ({ config: { identityProvider: idp, adopt } }) => {
      if (idp.type !== "entra" || adopt === undefined) return [];
      const { id, ...parts } = adopt.authorizationServer ?? {};
      const alone = (at: string, value: unknown): Violation => ({
        at,
        given: `${given(value)} without the object id of the application`,
        allowed: "only together with it",
        fix: "give the application's object id, too",
      });
      return [
        ...(id === undefined ? Object.entries(parts).map(([key, value]) => alone(`adopt.authorizationServer.${key}`, value)) : []),
        ...(["servicePrincipals", "consents"] as const).flatMap((key) =>
          Object.entries(adopt[key])
            .filter(([client]) => !(client in adopt.clients))
            .map(([client, value]) => alone(pathText(["adopt", key, client]), value)),
        ),
      ];
    },
  },
  {
    id: "ENTRA-ADOPT-CONSENT",
    severity: "error",
    why:
      "With `adminConsent: false` no consent is managed, and none is adopted. Remove the ids: the consents stay as they are. Or remove " +
      "`adminConsent`.",
    check: ({ config: { identityProvider: idp, adopt } }) =>
      idp.type === "entra" && !idp.adminConsent
        ? Object.keys(adopt?.consents ?? {}).map((client) => ({
            at: pathText(["adopt", "consents", client]),
            given: "consents with adminConsent: false",
            allowed: "only where the deploy consents",
            fix: "remove them: the consents stay as they are; or remove adminConsent",
          }))
        : [],
  },
  {
    id: "ENTRA-FREQUENCY-ENFORCED",
    severity: "error",
    why: "`signInFrequencyEnforced: true` needs `signInFrequencyDays`. Without it there is nothing to enforce.",
    check: ({ config: { identityProvider: idp } }) =>
      idp.type === "entra" && idp.signInFrequencyEnforced && idp.signInFrequencyDays === undefined
        ? [
            {
              at: "identityProvider.signInFrequencyEnforced",
              given: `${given(true)} without signInFrequencyDays`,
              allowed: "only together with it",
              fix: "give signInFrequencyDays, too: without it there is no policy",
            },
          ]
        : [],
  },
  {
    id: "OKTA-ORG",
    severity: "error",
    why:
      "`orgName` is the org's subdomain alone, and `baseUrl` Okta's domain alone: the provider puts them together. The address of the " +
      "admin console, `acme-admin.okta.com`, is not the org's. For `https://acme.okta.com` write `acme` and `okta.com`.",
    see: ["https://registry.terraform.io/providers/okta/okta/4.20.0/docs"],
    check: ({ config: { identityProvider: idp } }) => {
      if (idp.type !== "okta") return [];
      const bad: Violation[] = [];
      if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(idp.orgName) || /-admin$/i.test(idp.orgName)) {
        bad.push({
          at: "identityProvider.orgName",
          given: given(idp.orgName),
          allowed: "the org's subdomain alone: letters, digits and dashes, without -admin",
          fix: "for https://acme.okta.com write acme",
        });
      }
      if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(idp.baseUrl)) {
        bad.push({
          at: "identityProvider.baseUrl",
          given: given(idp.baseUrl),
          allowed: "Okta's domain alone, such as okta.com, oktapreview.com or okta-emea.com",
          fix: "leave out scheme, org and path",
        });
      }
      return bad;
    },
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

/** Rules about stacks together. The place of a violation begins with the stack's name. */
export const fileRules: readonly Rule<readonly ResolvedStack[]>[] = [
  {
    id: "CONFIG-DUPLICATE-STATE",
    severity: "error",
    why:
      "Each stack has a state of its own. A split stack `a` becomes `a-idp` and `a-data`, so another stack cannot have one of these names; " +
      "two stacks with one state would destroy each other's resources. Rename one of them.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) => stateAddresses(stack).map((address) => ({ stack, address }))),
        // Some file systems take upper and lower case as the same.
        ({ address }) => address.toLowerCase(),
      ).map(({ value, first }) => ({
        at: value.stack.name,
        given: `the state address ${value.address}, which stack ${first.stack.name} has, too`,
        allowed: "a state of its own for each stack",
        fix: "rename one of the stacks",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-STACK",
    severity: "error",
    why:
      "Each Terraform stack is there once. A split stack `a` becomes `a-idp` and `a-data`, so another stack cannot have one of these " +
      "names, wherever its state is: the second would overwrite the first. Rename one of them.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) => terraformNames(stack).map((name) => ({ stack, name }))),
        ({ name }) => name,
      ).map(({ value, first }) => ({
        at: value.stack.name,
        given: `the Terraform stack ${value.name}, which stack ${first.stack.name} becomes, too`,
        allowed: "each Terraform stack once: a stack that is split becomes <name>-idp and <name>-data",
        fix: "rename one of the stacks",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-INTEGRATION",
    severity: "error",
    why:
      "Each integration of an account is made once in the file. Two stacks that make the same one would overwrite each other's changes. " +
      "Give one of them another `integrationName`, or remove it.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) =>
          stack.integrations.map(({ id, config }, index) => ({ stack, index, key: `${id} ${config.integrationName}` })),
        ),
        ({ key }) => key.toLowerCase(),
      ).map(({ value, first }) => ({
        at: `${value.stack.name}.${accountPath(value.stack.config, value.index)}`,
        given: `the integration ${value.stack.integrations[value.index].config.integrationName}, which stack ${first.stack.name} makes in the same account, too`,
        allowed: "each integration of an account once",
        fix: "give one of them another integrationName, or remove it",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-ROLE",
    severity: "error",
    why:
      "Each role of an account is made once in the file: two stacks that make the same one would overwrite each other's grants. Give one " +
      "of them another `role`, or leave `access` out of it.",
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
        given: `the role ${value.role}, which stack ${first.stack.name} makes in the same account, too`,
        allowed: "each role of an account once",
        fix: "give one of them another role, or leave access out of it",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-ACCOUNT",
    severity: "error",
    why:
      "Each Snowflake account stands once in a stack. A second integration for the same issuer is refused by Snowflake. Remove it; for " +
      "another audience use `additionalAudiences`.",
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
