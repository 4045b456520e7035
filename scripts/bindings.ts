import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProviderBindingsFromSchema } from "@cdktf/provider-generator";
import { SchemaFile } from "./provider-schema";

/** The schema that the bindings of each provider are made of, by the name of their folder in lib/bindings. */
export const BOUND: Readonly<Record<string, string>> = {
  auth0: "auth0-1.53.0",
  azuread: "azuread-3.7.0",
  databricks: "databricks-1.99.0",
  okta: "okta-4.20.0",
  pingfederate: "pingfederate-1.9.0",
  pingone: "pingone-1.20.0",
  random: "random-3.7.2",
  snowflake: "snowflake-2.11.0",
  time: "time-0.13.1",
};

/**
 * The nested blocks and objects that the library uses, by type, with dots for those in others. The rest is left out: with it the classes would be
 * several times as long, and take as long to load. What is not there can be set with `addOverride`.
 */
const USED: Readonly<Record<string, readonly string[]>> = {
  auth0_action: ["supported_triggers"],
  auth0_client: ["jwt_configuration", "refresh_token"],
  auth0_client_credentials: ["private_key_jwt", "private_key_jwt.credentials"],
  azuread_application: [
    "api",
    "api.oauth2_permission_scope",
    "optional_claims",
    "optional_claims.access_token",
    "required_resource_access",
    "required_resource_access.resource_access",
    "web",
  ],
  azuread_conditional_access_policy: ["conditions", "conditions.applications", "conditions.users", "session_controls"],
  databricks_custom_app_integration: ["token_access_policy"],
  okta_user: ["search"],
  pingone_application: ["oidc_options"],
  snowflake_alert: ["alert_schedule", "alert_schedule.cron"],
  snowflake_grant_privileges_to_account_role: [
    "on_account_object",
    "on_schema",
    "on_schema_object",
    "on_schema_object.all",
    "on_schema_object.future",
  ],
};

interface Attribute {
  readonly type?: unknown;
  readonly nested_type?: { readonly attributes: Record<string, Attribute> };
}

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, { readonly block: Block }>;
}

/** Whether a part is used, by its path in the type. */
type IsUsed = (path: string) => boolean;

const isSimple = ({ type, nested_type }: Attribute) => nested_type === undefined && !JSON.stringify(type).includes('"object"');

function usedAttributes(attributes: Record<string, Attribute> = {}, isUsed: IsUsed, prefix: string): Record<string, Attribute> {
  const kept = Object.entries(attributes).filter(([name, attribute]) => isSimple(attribute) || isUsed(`${prefix}${name}`));
  return Object.fromEntries(
    kept.map(([name, { nested_type: nested, ...attribute }]) => [
      name,
      nested
        ? { ...attribute, nested_type: { ...nested, attributes: usedAttributes(nested.attributes, isUsed, `${prefix}${name}.`) } }
        : attribute,
    ]),
  );
}

/** A block with its simple attributes, and the used parts of the others. */
function usedBlock({ attributes, block_types = {} }: Block, isUsed: IsUsed, prefix = ""): Block {
  const kept = Object.entries(block_types).filter(([name]) => isUsed(`${prefix}${name}`));
  return {
    attributes: usedAttributes(attributes, isUsed, prefix),
    block_types: Object.fromEntries(
      kept.map(([name, { block, ...rest }]) => [name, { ...rest, block: usedBlock(block, isUsed, `${prefix}${name}.`) }]),
    ),
  };
}

function usedTypes(schemas: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas as Record<string, { block: Block }>).map(([type, { block, ...rest }]) => [
      type,
      { ...rest, block: usedBlock(block, (path) => USED[type]?.includes(path) ?? false) },
    ]),
  );
}

/**
 * The bindings of a provider for the resource types in its schema file: file names and texts.
 *
 * One provider for each call of the generator: with two it writes an index that does not compile. Indexes and the provider's own class are left
 * out: the library imports by deep path and has thin classes of its own for providers.
 */
export async function bindings(name: string): Promise<Record<string, string>> {
  const schema = JSON.parse(readFileSync(join(__dirname, "../schemas", `${BOUND[name]}.json`), "utf8")) as SchemaFile;
  const { source, version, ...schemas } = schema;
  const address = `registry.terraform.io/${source}`;
  const folder = mkdtempSync(join(tmpdir(), "bindings-"));
  try {
    await generateProviderBindingsFromSchema(folder, {
      format_version: "1.0",
      provider_schemas: {
        [address]: {
          provider: schemas.provider,
          resource_schemas: usedTypes(schemas.resource_schemas),
          data_source_schemas: usedTypes(schemas.data_source_schemas),
        },
      },
      provider_versions: { [address]: version },
    } as unknown as Parameters<typeof generateProviderBindingsFromSchema>[1]);
    const generated = join(folder, "providers", name);
    const types = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "provider");
    return Object.fromEntries(types.map((type) => [`${type.name}.ts`, readFileSync(join(generated, type.name, "index.ts"), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
