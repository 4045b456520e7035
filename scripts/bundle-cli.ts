import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, Metafile } from "esbuild";

/** Bundles the command line with all that it needs into one file, beside the licences of what is in it. */

const PROJECT = join(__dirname, "..");
const OUT = join(PROJECT, "cli/dist");

/** The packages that have a file in the bundle. */
function packagesIn({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function notice(name: string): string {
  const folder = join(PROJECT, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e(\.\w+)?$/i.test(candidate));
  if (file === undefined) throw new Error(`${name} has no licence file: find out its terms before it is bundled`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

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
    logLevel: "warning",
  });
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
