import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, Metafile, Plugin } from "esbuild";

/** How the command line becomes one file, and what is then in it. */

const PROJECT = join(__dirname, "..");

/** What the command line never runs, and would load each time. */
const standIns: Plugin = {
  name: "stand-ins",
  setup(builder) {
    builder.onResolve({ filter: /^archiver$/ }, () => ({ path: join(__dirname, "stand-ins/no-archiver.js") }));
    builder.onResolve({ filter: /\/stack-trace$/ }, () => ({ path: join(__dirname, "stand-ins/no-stack-trace.js") }));
    builder.onResolve({ filter: /^undici$/ }, () => ({ path: join(__dirname, "stand-ins/undici.js") }));
  },
};

/** A package that has a file in the bundle. */
export interface BundledPackage {
  /** Its folder: some are inside the folder of the package that brings them. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * Bundles the command line with all that it needs.
 *
 * @param outfile where to write it; without one, nothing is written
 * @param entry what to bundle in the same form instead
 * @returns the packages in it
 */
export async function bundleCli(outfile?: string, entry = "cli/main.ts"): Promise<BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: [entry],
    outfile: outfile ?? join(PROJECT, "cli/dist/main.js"),
    write: outfile !== undefined,
    bundle: true,
    // Otherwise the paths of this machine would be in it where node_modules is a link.
    preserveSymlinks: true,
    platform: "node",
    target: "node20.19",
    format: "cjs",
    legalComments: "none",
    // Node.js reads all of the file before the first line runs. Names stay, and lines are short, so that a stack trace says where something is.
    minifyWhitespace: true,
    lineLimit: 160,
    metafile: true,
    plugins: [standIns],
    logLevel: "warning",
  });
  return packagesIn(metafile);
}

function packagesIn({ inputs }: Metafile): BundledPackage[] {
  const folders = Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort().map((path) => {
    const folder = join(PROJECT, path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as BundledPackage;
    return { folder, name, version, license };
  });
}
