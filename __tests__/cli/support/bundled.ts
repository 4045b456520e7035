import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCli } from "../../../scripts/cli-bundle";
import { PROJECT } from "../../support/project";

let made: Promise<string> | undefined;

/** The command as it is published, bundled once for a test file: it starts in a fraction of the time that its source takes. Gives its path. */
export function bundledCommand(): Promise<string> {
  return (made ??= bundle());
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bundled-"));
  ["bin", "package.json"].forEach((name) => cpSync(join(PROJECT, "cli", name), join(folder, name), { recursive: true }));
  await bundleCli(join(folder, "dist/main.js"));
  return join(folder, "bin/cdktf-sigma-oauth.js");
}
