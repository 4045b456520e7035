import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cutSchema, SchemaFile } from "./provider-schema";

/** `npm run schemas -- okta 6.12.0`: writes schemas/okta-6.12.0.json, with the types of the file that is there. Downloads the provider. */
const [name, version] = process.argv.slice(2);
const folder = join(__dirname, "../schemas");
const [latest] = readdirSync(folder)
  .filter((file) => file.startsWith(`${name}-`))
  .slice(-1);

if (!latest || !/^\d+\.\d+\.\d+$/.test(version ?? "")) {
  const names = [...new Set(readdirSync(folder).map((file) => file.replace(/-[\d.]+\.json$/, "")))];
  console.error(`usage: npm run schemas -- PROVIDER VERSION, for example okta 6.12.0; providers: ${names.join(", ")}`);
  process.exitCode = 1;
} else {
  const like = JSON.parse(readFileSync(join(folder, latest), "utf8")) as SchemaFile;
  const cwd = mkdtempSync(join(tmpdir(), "provider-schemas-"));
  const required = { [name]: { source: like.source, version } };
  writeFileSync(join(cwd, "main.tf.json"), JSON.stringify({ terraform: { required_providers: required } }));
  const terraform = (...args: string[]) => execFileSync("terraform", args, { cwd, encoding: "utf8", maxBuffer: 1 << 30 });
  try {
    terraform("init", "-input=false");
    const schema = cutSchema(terraform("providers", "schema", "-json"), version, like);
    writeFileSync(join(folder, `${name}-${version}.json`), `${JSON.stringify(schema, null, 1)}\n`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
