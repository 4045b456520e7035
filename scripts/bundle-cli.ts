import { copyFileSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE_OF } from "../cli/init/examples";
import { BundledPackage, bundleCli } from "./cli-bundle";

/** `npm run bundle`: the command line in one file, beside the licences of what is in it, and what init starts from. */

const PROJECT = join(__dirname, "..");
const OUT = join(PROJECT, "cli/dist");

/** The terms of packages that come without a file of them. */
const TERMS: Readonly<Record<string, string>> = {
  jsonify: "Public domain, as its author says.",
  cdktf:
    "Copyright HashiCorp, Inc. This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.\n" +
    "The licence: https://mozilla.org/MPL/2.0/. The source code: https://github.com/hashicorp/terraform-cdk.",
};

function notice({ folder, name, version, license }: BundledPackage): string {
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e([.-]\w+)*$/i.test(candidate));
  const terms = file === undefined ? TERMS[name] : readFileSync(join(folder, file), "utf8").trim();
  if (terms === undefined) throw new Error(`${name} has no licence file: find out its terms before it is bundled`);
  return `${name} ${version} (${license})\n\n${terms}\n`;
}

async function bundle(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  const packages = await bundleCli(join(OUT, "main.js"));
  Object.values(EXAMPLE_OF).forEach((name) => cpSync(join(PROJECT, "examples", name), join(OUT, "examples", name)));
  cpSync(join(PROJECT, "examples/pipelines"), join(OUT, "examples/pipelines"), { recursive: true });
  copyFileSync(join(PROJECT, "LICENSE"), join(PROJECT, "cli/LICENSE"));
  writeFileSync(
    join(OUT, "THIRD-PARTY-NOTICES.txt"),
    ["The file main.js contains these packages.\n", ...packages.map(notice)].join(`\n${"-".repeat(80)}\n\n`),
  );
}

bundle().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
