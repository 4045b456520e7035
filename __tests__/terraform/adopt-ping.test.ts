import { join } from "node:path";
import { PROJECT, synthesizeText } from "../support/project";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { Attribute, providerSchema } from "./sandbox/schema";
import { Values } from "./sandbox/value";

type Stack = Record<string, unknown>;
type Resource = Values & { readonly lifecycle?: { readonly ignore_changes?: readonly string[] } };

/** What is neither written nor left alone, and why. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pingone_application: {
    external_link_options: "another kind of application",
    saml_options: "another kind of application",
    wsfed_options: "another kind of application",
  },
  pingone_resource: {},
  pingone_resource_scope: {},
  pingone_resource_attribute: {
    id_token_enabled: "no custom resource has it, and the provider refuses it there",
    userinfo_enabled: "no custom resource has it, and the provider refuses it there",
  },
  pingfederate_oauth_client: {
    "client_auth.encrypted_secret": "the provider's own form of the secret",
    "client_auth.client_cert_issuer_dn": "another way to authenticate",
    "client_auth.client_cert_subject_dn": "another way to authenticate",
  },
  pingfederate_oauth_access_token_manager: {
    "configuration.fields_all": "the provider's own list",
    "configuration.tables_all": "the provider's own list",
  },
  pingfederate_oauth_access_token_mapping: { "context.context_ref": "a part of what the mapping is: another one is another mapping" },
};

/** The attributes that can be set, those inside of an object by their path where some of it is written. */
function settable(attributes: Readonly<Record<string, Attribute>>, written: Values, path = ""): string[] {
  return Object.entries(attributes)
    .filter(([, { optional, required }]) => optional || required)
    .flatMap(([name, { nested_type: nested }]) => {
      const inside = written[name];
      return nested?.nesting_mode === "single" && inside !== null && typeof inside === "object"
        ? settable(nested.attributes, inside as Values, `${path}${name}.`)
        : [`${path}${name}`];
    });
}

const valueAt = (resource: Values, path: string) =>
  path.split(".").reduce<unknown>((value, name) => (value as Values | undefined)?.[name], resource);

/** The resources of an example in which everything is adopted. */
function adopted(example: string, adopt: Stack, changes: Stack = {}): Record<string, Record<string, Resource>> {
  const config = parse(readFileSync(join(PROJECT, "examples", example), "utf8")) as { stacks: Record<string, Stack> };
  Object.values(config.stacks).forEach((stack) => Object.assign(stack, { adopt }, changes));
  const [stack] = Object.values(synthesizeText(JSON.stringify(config)));
  return stack.resource;
}

const PINGONE = { clients: { sigma: "done" }, authorizationServer: { id: "done", scope: "done", claim: "done" } };
const PINGFEDERATE = { clients: { sigma: "done" }, authorizationServer: { id: "done", claim: "done" } };

describe.each([
  ["pingone-1.20.0", "pingone-snowflake.yaml", PINGONE, {}],
  [
    "pingone-1.20.0",
    "pingone-snowflake.yaml",
    PINGONE,
    { offlineAccess: false, clients: [{ id: "sigma", purposes: ["connection"], authentication: "private-key-jwt" }] },
  ],
  ["pingfederate-1.9.0", "pingfederate-adopt.yaml", PINGFEDERATE, {}],
  ["pingfederate-1.9.0", "pingfederate-adopt.yaml", PINGFEDERATE, { offlineAccess: false }],
] as const)("what is adopted by %s (%s)", (schema, example, adopt, changes) => {
  const resources = adopted(example, adopt, changes);
  const types = Object.keys(EXCEPTIONS).filter((type) => type.startsWith(schema.replace(/-.*/, "_")));

  test.each(types)("%s keeps every setting that is not written, but for those with a reason", (type) => {
    const [resource] = Object.values(resources[type]);
    const ignored = resource.lifecycle?.ignore_changes ?? [];
    const lost = settable(providerSchema(schema).resource_schemas[type].block.attributes!, resource)
      .filter((path) => valueAt(resource, path) === undefined && !ignored.includes(path) && !(path in EXCEPTIONS[type]))
      // An object that is ignored as a whole.
      .filter((path) => !ignored.includes(path.split(".")[0]));
    expect(lost.filter((path) => path !== "id")).toEqual(
      type === "pingone_application" && "clients" in changes ? ["oidc_options.jwks"] : [],
    );
  });
});
