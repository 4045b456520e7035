import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProviderBindingsFromSchema } from "@cdktf/provider-generator";
import { SchemaFile } from "./provider-schema";

/** The providers for which npm has no bindings, by the name of their folder in lib/bindings. */
export const BOUND: Readonly<Record<string, string>> = { auth0: "auth0-1.53.0", pingone: "pingone-1.20.0" };

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
      provider_schemas: { [address]: schemas },
      provider_versions: { [address]: version },
    } as unknown as Parameters<typeof generateProviderBindingsFromSchema>[1]);
    const generated = join(folder, "providers", name);
    const types = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "provider");
    return Object.fromEntries(types.map((type) => [`${type.name}.ts`, readFileSync(join(generated, type.name, "index.ts"), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
