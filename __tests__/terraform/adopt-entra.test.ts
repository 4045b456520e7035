import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { PROJECT, synthesizeText } from "../support/project";
import { Block, providerSchema } from "./sandbox/schema";
import { Values } from "./sandbox/value";

/** Settings that are neither written nor ignored, with the reason: adopting decides on them, or the provider leaves them alone. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "azuread_application.feature_tags": "computed, though the schema cannot say so of a block",
  "azuread_application.prevent_duplicate_names": "no setting in Entra: how Terraform creates",
  "azuread_application.api.requested_access_token_version":
    "decided: the version of tokens is tokenVersion, and 1 is the provider's default",
  "azuread_service_principal.feature_tags": "computed, though the schema cannot say so of a block",
  "azuread_service_principal.features": "computed, and deprecated",
  "azuread_service_principal.use_existing": "no setting in Entra: how Terraform creates",
  "azuread_service_principal_delegated_permission_grant.user_object_id": "a consent of one user is another consent",
};

type Written = Values & { lifecycle?: { ignore_changes?: string[] } };

/** The paths of settings that would be lost, also inside of blocks that are written. */
function lost(
  type: string,
  { attributes = {}, block_types = {} }: Block,
  written: Values,
  ignored: readonly string[],
  path = "",
): string[] {
  const optional = Object.entries(attributes).filter(([, { optional, computed }]) => optional && !computed);
  const names = [...optional.map(([name]) => name), ...Object.keys(block_types).filter((name) => name !== "timeouts")];
  return names.flatMap((name) => {
    if (ignored.includes(`${path}${name}`)) return [];
    const value = written[name];
    if (value === undefined) return [`${type}.${path.replaceAll("[0]", "")}${name}`];
    const inside = block_types[name];
    if (inside?.nesting_mode !== "list" || Array.isArray(value)) return [];
    return lost(type, inside.block, value as Values, ignored, `${path}${name}[0].`);
  });
}

describe.each(["azuread-3.7.0", "azuread-3.9.0"])("an adopted object of Entra, by the schema %s", (schema) => {
  const text = readFileSync(join(PROJECT, "examples/entra-adopt.yaml"), "utf8");
  const [stack] = Object.values(synthesizeText(JSON.stringify(parse(text)))) as unknown as {
    resource: Record<string, Record<string, Written>>;
    import: { to: string }[];
  }[];

  test.each(stack.import.map(({ to }) => to))("%s keeps every setting of which the config says nothing", (address) => {
    const [type, name] = address.split(".");
    const { lifecycle, ...written } = stack.resource[type][name];
    const found = lost(type, providerSchema(schema).resource_schemas[type].block, written, lifecycle?.ignore_changes ?? []);
    expect(found.filter((setting) => !(setting in EXCEPTIONS))).toEqual([]);
  });

  test("every type that is made can be adopted, or says why not", () => {
    const made = Object.keys(stack.resource).filter((type) => type.startsWith("azuread_"));
    const adopted = new Set(stack.import.map(({ to }) => to.split(".")[0]));
    // Secrets cannot be imported; assignments are left out of the config where they exist.
    expect(made.filter((type) => !adopted.has(type)).sort()).toEqual(["azuread_app_role_assignment", "azuread_application_password"]);
  });
});
