import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOUND } from "./bindings";
import { cutSchema, SchemaFile } from "./provider-schema";
import { schemaChanges } from "./schema-changes";

/**
 * `npm run schemas -- okta 6.12.0`: writes schemas/okta-6.12.0.json, with the types of the file that is there, and prints what differs from the version
 * that the bindings are made of. Downloads the provider.
 */
const [name, version] = process.argv.slice(2);
const folder = join(__dirname, "../schemas");
const bound = BOUND[name ?? ""];

if (bound === undefined || !/^\d+\.\d+\.\d+$/.test(version ?? "")) {
  console.error(`usage: npm run schemas -- PROVIDER VERSION, for example okta 6.12.0; providers: ${Object.keys(BOUND).join(", ")}`);
  process.exitCode = 1;
} else {
  const like = JSON.parse(readFileSync(join(folder, `${bound}.json`), "utf8")) as SchemaFile;
  const cwd = mkdtempSync(join(tmpdir(), "provider-schemas-"));
  const required = { [name]: { source: like.source, version } };
  writeFileSync(join(cwd, "main.tf.json"), JSON.stringify({ terraform: { required_providers: required } }));
  const terraform = (...args: string[]) => execFileSync("terraform", args, { cwd, encoding: "utf8", maxBuffer: 1 << 30 });
  try {
    terraform("init", "-input=false");
    const schema = cutSchema(terraform("providers", "schema", "-json"), version, like);
    writeFileSync(join(folder, `${name}-${version}.json`), `${JSON.stringify(schema, null, 1)}\n`);
    console.log([`${name} ${version}, compared with ${bound}:`, ...schemaChanges(like, schema), ""].join("\n"));
    console.log(`To make the bindings of it: write "${name}-${version}" in BOUND (scripts/bindings.ts), then npm run bindings`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
