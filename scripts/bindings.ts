import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProviderBindingsFromSchema } from "@cdktf/provider-generator";
import { SchemaFile } from "./provider-schema";

/** The providers for which npm has no bindings, by the name of their folder in lib/bindings. */
export const BOUND: Readonly<Record<string, string>> = {
  auth0: "auth0-1.53.0",
  pingone: "pingone-1.20.0",
  pingfederate: "pingfederate-1.9.0",
};

/**
 * The nested blocks and objects that the library uses, by type. The others are left out: with them the classes would be several times as long, and
 * take as long to load. What is not there can be set with `addOverride`.
 */
const USED: Readonly<Record<string, readonly string[]>> = {
  auth0_action: ["supported_triggers"],
  auth0_client: ["jwt_configuration", "refresh_token"],
  auth0_client_credentials: ["private_key_jwt"],
  pingone_application: ["oidc_options"],
};

interface Attribute {
  readonly type?: unknown;
  readonly nested_type?: { readonly attributes: Record<string, Attribute> };
}

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, unknown>;
}

const isSimple = ({ type, nested_type }: Attribute) => nested_type === undefined && !JSON.stringify(type).includes('"object"');

function withSimple(attributes: Record<string, Attribute> = {}, used: (name: string) => boolean): Record<string, Attribute> {
  const kept = Object.entries(attributes).filter(([name, attribute]) => used(name) || isSimple(attribute));
  return Object.fromEntries(kept.map(([name, attribute]) => [name, withSimpleInside(attribute)]));
}

/** An object that is used, without the objects in it. */
function withSimpleInside({ nested_type: nested, ...attribute }: Attribute): Attribute {
  return nested ? { ...attribute, nested_type: { ...nested, attributes: withSimple(nested.attributes, () => false) } } : attribute;
}

/** The same types with simple attributes and the used parts alone. */
function trimmed(schemas: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas as Record<string, { block: Block }>).map(([type, { block, ...rest }]) => {
      const used = (name: string) => USED[type]?.includes(name) ?? false;
      const blocks = Object.entries(block.block_types ?? {}).filter(([name]) => used(name));
      return [type, { ...rest, block: { attributes: withSimple(block.attributes, used), block_types: Object.fromEntries(blocks) } }];
    }),
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
          resource_schemas: trimmed(schemas.resource_schemas),
          data_source_schemas: trimmed(schemas.data_source_schemas),
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
