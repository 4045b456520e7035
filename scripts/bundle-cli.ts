import { copyFileSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, Metafile, Plugin } from "esbuild";
import { EXAMPLE_OF } from "../cli/init/examples";

/** Bundles the command line with all that it needs into one file, beside the licences of what is in it. */

const PROJECT = join(__dirname, "..");
const OUT = join(PROJECT, "cli/dist");

/** The folders of the packages that have a file in the bundle: some are inside the folder of the package that brings them. */
function packagesIn({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The terms of packages that come without a file of them. */
const TERMS: Readonly<Record<string, string>> = {
  jsonify: "Public domain, as its author says.",
  cdktf:
    "Copyright HashiCorp, Inc. This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.\n" +
    "The licence: https://mozilla.org/MPL/2.0/. The source code: https://github.com/hashicorp/terraform-cdk.",
};

function notice(path: string): string {
  const folder = join(PROJECT, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e([.-]\w+)*$/i.test(candidate));
  const terms = file === undefined ? TERMS[name] : readFileSync(join(folder, file), "utf8").trim();
  if (terms === undefined) throw new Error(`${name} has no licence file: find out its terms before it is bundled`);
  return `${name} ${version} (${license})\n\n${terms}\n`;
}

/** What the command line never runs, and would load each time. */
const standIns: Plugin = {
  name: "stand-ins",
  setup(builder) {
    builder.onResolve({ filter: /^archiver$/ }, () => ({ path: join(__dirname, "stand-ins/no-archiver.js") }));
    builder.onResolve({ filter: /\/stack-trace$/ }, () => ({ path: join(__dirname, "stand-ins/no-stack-trace.js") }));
  },
};

async function bundle(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ["cli/main.ts"],
    outfile: join(OUT, "main.js"),
    bundle: true,
    // Otherwise the paths of this machine would be in it where node_modules is a link.
    preserveSymlinks: true,
    platform: "node",
    target: "node20.19",
    format: "cjs",
    legalComments: "none",
    metafile: true,
    plugins: [standIns],
    logLevel: "warning",
  });
  // What init writes a config from.
  Object.values(EXAMPLE_OF).forEach((name) => cpSync(join(PROJECT, "examples", name), join(OUT, "examples", name)));
  copyFileSync(join(PROJECT, "LICENSE"), join(PROJECT, "cli/LICENSE"));
  const notices = packagesIn(metafile).map(notice);
  writeFileSync(
    join(OUT, "THIRD-PARTY-NOTICES.txt"),
    ["The file main.js contains these packages.\n", ...notices].join(`\n${"-".repeat(80)}\n\n`),
  );
}

bundle().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
