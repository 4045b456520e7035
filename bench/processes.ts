import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manyStacks } from "./many-stacks";
import { median, medians, rounded } from "./statistics";

/**
 * Whole processes, as a user starts them, with the command line as it is packed. What is compared is their processor time, which a busy machine changes
 * less than the time that passes. Only with `cdktf synth` it is the latter: that waits for processes of its own.
 */

const PROJECT = join(__dirname, "..");
const EXAMPLE = join(PROJECT, "examples/okta-snowflake.yaml");
const CDKTF = join(PROJECT, "node_modules/cdktf-cli/bundle/bin/cdktf.js");
const EMPTY = `
  const { App, TerraformStack } = require("cdktf");
  const app = new App({ outdir: process.argv[1] });
  new TerraformStack(app, "empty");
  app.synth();
`;

/** Times and memory of processes; ratios, except the memory. */
export interface ProcessFigures {
  readonly cliSynthVsEmpty: number;
  readonly cliSynthVsCdktf: number;
  readonly cliCheckVsSynth: number;
  readonly yaml1000VsL1: number;
  readonly memory1000: number;
  readonly memory1000Vs500: number;
}

interface Place {
  /** Removed at the end; in memory, where that is possible. */
  readonly folder: string;
  /** The installed command. */
  readonly bin: string;
}

/** Measures all of it. */
export function processFigures(): ProcessFigures {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "sigma-oauth-bench-"));
  try {
    const place = { folder, bin: install(folder) };
    return { ...single(place), ...thousand(place) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs the command line and installs it in an empty folder. */
function install(folder: string): string {
  const app = join(folder, "app");
  mkdirSync(app);
  run("npm", ["run", "-s", "bundle"], PROJECT);
  const archive = run("npm", ["pack", "--silent", "--ignore-scripts", "--workspace", "cli", "--pack-destination", folder], PROJECT).trim();
  run("npm", ["install", "--silent", "--offline", "--no-audit", join(folder, archive)], app);
  return join(app, "node_modules/cdktf-sigma-oauth-cli/bin/cdktf-sigma-oauth.js");
}

function single({ folder, bin }: Place) {
  const output = (name: string) => join(folder, name);
  const synthArgs = [bin, "synth", EXAMPLE, "-o", output("synth")];
  const used = (args: readonly string[]) => () => usedBy(folder, args).milliseconds;
  const { synth, check, empty } = medians(15, {
    synth: used(synthArgs),
    check: used([bin, "check", EXAMPLE]),
    empty: used(["-e", EMPTY, output("empty")]),
  });
  const passed = medians(3, { synth: timed(synthArgs), cdktf: timed([CDKTF, "synth", "--output", output("cdktf")]) });
  return {
    cliSynthVsEmpty: rounded(synth / empty),
    cliSynthVsCdktf: rounded(passed.synth / passed.cdktf),
    cliCheckVsSynth: rounded(check / synth),
  };
}

function thousand({ folder, bin }: Place) {
  const app = join(folder, "hand-written.js");
  run(process.execPath, ["--import", "tsx", join(__dirname, "bundle-hand-written.ts"), app], PROJECT);
  const peaks: Record<number, number[]> = { 500: [], 1000: [] };
  const fromYaml = (count: number) => {
    const config = join(folder, `${count}.yaml`);
    writeFileSync(config, manyStacks(count));
    return () => {
      const { milliseconds, memory } = usedBy(folder, [bin, "synth", config, "-o", join(folder, `out-${count}`)]);
      peaks[count].push(memory);
      return milliseconds;
    };
  };
  const handWritten = () => usedBy(folder, [app, join(folder, "hand-written"), "1000"]).milliseconds;
  const times = medians(5, { yaml: fromYaml(1000), handWritten, half: fromYaml(500) });
  const [half, whole] = [median(peaks[500]), median(peaks[1000])];
  return { yaml1000VsL1: rounded(times.yaml / times.handWritten), memory1000: Math.round(whole), memory1000Vs500: rounded(whole / half) };
}

/** Milliseconds that pass while a process of Node.js runs. */
const timed = (args: readonly string[]) => () => {
  const start = performance.now();
  run(process.execPath, args, PROJECT);
  return performance.now() - start;
};

interface Used {
  /** Milliseconds of processor time. */
  readonly milliseconds: number;
  /** MB. */
  readonly memory: number;
}

/** What a process of Node.js uses. */
function usedBy(folder: string, args: readonly string[]): Used {
  const file = join(folder, "used.json");
  run(process.execPath, ["--require", join(__dirname, "at-exit.js"), ...args], PROJECT, { AT_EXIT: file });
  return JSON.parse(readFileSync(file, "utf8")) as Used;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CHECKPOINT_DISABLE: "1", ...env },
  });
}
