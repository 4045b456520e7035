import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, BuildOptions, Plugin } from "esbuild";
import { Apart, Parts } from "./cli-parts";

/** How the command line becomes one file, and what is then in it. */

const PROJECT = join(__dirname, "..");

/** What the command line never runs, and would load each time; and what would be said on the terminal. */
const standIns: Plugin = {
  name: "stand-ins",
  setup(builder) {
    builder.onResolve({ filter: /^archiver$/ }, () => ({ path: join(__dirname, "stand-ins/no-archiver.js") }));
    builder.onResolve({ filter: /\/stack-trace$/ }, () => ({ path: join(__dirname, "stand-ins/no-stack-trace.js") }));
    builder.onResolve({ filter: /^util$/ }, ({ importer }) =>
      /[\\/]cdktf[\\/]lib[\\/]terraform-output\.js$/.test(importer) ? { path: join(__dirname, "stand-ins/util.js") } : undefined,
    );
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

/** What only some commands need, or some identity providers. */
const APART: Apart = {
  files: /[\\/](lib[\\/]bindings|cli[\\/](?!check|config|support|synth)\w+)[\\/].*\.ts$/,
  packages: /^(@clack\/prompts|jose|openid-client|undici)$/,
};

const FORM = {
  absWorkingDir: PROJECT,
  // Otherwise the paths of this machine would be in it where node_modules is a link.
  preserveSymlinks: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  legalComments: "none",
  // Names stay, and lines are short, so that a stack trace says where something is.
  minifyWhitespace: true,
  lineLimit: 160,
  logLevel: "warning",
} satisfies BuildOptions;

/**
 * Bundles the command line with all that it needs.
 *
 * @param outfile where to write it; without one, nothing is written
 * @param entry what to bundle in the same form instead, without parts
 * @returns the packages in it
 */
export async function bundleCli(outfile?: string, entry?: string): Promise<BundledPackage[]> {
  const parts = new Parts(APART, { ...FORM, plugins: [standIns] });
  const { metafile, outputFiles } = await build({
    ...FORM,
    entryPoints: [entry ?? "cli/main.ts"],
    bundle: true,
    write: false,
    metafile: true,
    plugins: entry === undefined ? [parts.plugin, standIns] : [standIns],
  });
  if (outfile !== undefined) {
    mkdirSync(dirname(outfile), { recursive: true });
    writeFileSync(outfile, entry === undefined ? parts.behind(outputFiles[0].text) : outputFiles[0].text);
  }
  return packagesIn([...Object.keys(metafile.inputs), ...parts.inputs]);
}

function packagesIn(inputs: readonly string[]): BundledPackage[] {
  const folders = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort().map((path) => {
    const folder = join(PROJECT, path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as BundledPackage;
    return { folder, name, version, license };
  });
}
