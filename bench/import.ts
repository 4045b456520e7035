import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { median, medians } from "./statistics";

const LIBRARY = join(__dirname, "../dist/lib/index.js");

/** The classes of the Okta and Snowflake example. */
const OF_EXAMPLE = [
  "OktaProvider",
  "SnowflakeProvider",
  "SigmaOktaApp",
  "SigmaAuthServer",
  "SigmaConnectionSettings",
  "SigmaDeployment",
  "SnowflakeAccount",
  "SnowflakeExternalOAuth",
];

/** Loads cdktf, then either files, or the library with those of its exports that have a name in the list (all, without a list). */
const PROGRAM = `
  const processor = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const { library, names, files } = JSON.parse(process.argv[1]);
  const start = processor();
  require("cdktf");
  const ready = processor();
  if (files) files.forEach((file) => require(file));
  else {
    const index = require(library);
    (names ?? Object.keys(index)).forEach((name) => index[name]);
  }
  const end = processor();
  const bindings = Object.keys(require.cache).filter((file) => /dist.lib.bindings/.test(file));
  console.log(JSON.stringify({ whole: end - start, own: end - ready, bindings }));
`;

interface Loaded {
  /** Milliseconds of processor time, with cdktf. */
  readonly whole: number;
  /** The same without cdktf. */
  readonly own: number;
  readonly bindings: readonly string[];
}

const load = (what: { readonly names?: readonly string[]; readonly files?: readonly string[] }) =>
  JSON.parse(
    execFileSync(process.execPath, ["-e", PROGRAM, JSON.stringify({ library: LIBRARY, ...what })], {
      encoding: "utf8",
      cwd: join(__dirname, ".."),
    }),
  ) as Loaded;

/** What it takes to load the compiled package. Medians of fresh processes. */
export function importing(runs: number): { readonly milliseconds: number; readonly vsBindings: number; readonly allVsBindings: number } {
  const ofExample = load({ names: OF_EXAMPLE }).bindings;
  const ofAll = load({}).bindings;
  const milliseconds: number[] = [];
  const { example, exampleBindings, all, allBindings } = medians(runs, {
    example: () => {
      const { whole, own } = load({ names: OF_EXAMPLE });
      milliseconds.push(own);
      return whole;
    },
    exampleBindings: () => load({ files: ofExample }).whole,
    all: () => load({}).whole,
    allBindings: () => load({ files: ofAll }).whole,
  });
  return { milliseconds: median(milliseconds), vsBindings: example / exampleBindings, allVsBindings: all / allBindings };
}
