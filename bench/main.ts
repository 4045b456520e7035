import { importing } from "./import";
import { processFigures } from "./processes";
import { normalized } from "./same-terraform";
import { synthesize } from "./scenarios";
import { medians, rounded } from "./statistics";

/** `npm run bench`: ratios measured in one run. With --json one object, and nothing else. */

if (normalized(synthesize("library", 1).json) !== normalized(synthesize("handWritten", 1).json)) {
  throw new Error("the library and the hand-written stack synthesize to different Terraform: there is nothing to compare");
}

const measure = (rounds: number, stacks: number) =>
  medians(rounds, {
    library: () => synthesize("library", stacks).milliseconds,
    handWritten: () => synthesize("handWritten", stacks).milliseconds,
    empty: () => synthesize("empty", stacks).milliseconds,
  });

measure(100, 1); // warm-up
const one = measure(301, 1);
const ten = measure(41, 10);
const hundred = measure(15, 100);
const thousand = measure(5, 1000);

const loaded = importing(11);

const versusHandWritten = ({ library, handWritten }: typeof one) => rounded(library / handWritten);
const figures = {
  synthVsL1: versusHandWritten(one),
  synthVsEmpty: rounded(one.library / one.empty),
  importMs: rounded(loaded.milliseconds),
  importVsBindings: rounded(loaded.vsBindings),
  importAllVsBindings: rounded(loaded.allVsBindings),
  scale10VsL1: versusHandWritten(ten),
  scale100VsL1: versusHandWritten(hundred),
  scale1000VsL1: versusHandWritten(thousand),
  perStack1000Vs100: rounded(thousand.library / 10 / hundred.library),
  perStack1000Vs100L1: rounded(thousand.handWritten / 10 / hundred.handWritten),
  ...processFigures(),
};

const MEANINGS: Readonly<Record<keyof typeof figures, string>> = {
  synthVsL1: "synthesis of the Okta + Snowflake example, against the same written by hand",
  synthVsEmpty: "the same, against an empty app",
  importMs: "milliseconds of processor time to load what the Okta + Snowflake example uses, on top of cdktf",
  importVsBindings: "the same with cdktf, against cdktf and the bindings that this loads",
  importAllVsBindings: "the same of everything in the package",
  scale10VsL1: "10 stacks, against the same written by hand",
  scale100VsL1: "100 stacks",
  scale1000VsL1: "1000 stacks",
  perStack1000Vs100: "time per stack at 1000 stacks, against 100 (1 is linear)",
  perStack1000Vs100L1: "the same, written by hand: what cdktf itself grows",
  cliSynthVsEmpty: "synth of the packed command line, against the process of an empty cdktf app",
  cliSynthVsCdktf: "the same, against cdktf synth in this checkout",
  cliCheckVsSynth: "check, against synth",
  yaml1000VsL1: "synth of 1000 stacks, against a bundled app with the same written by hand",
  memory1000: "the most memory of that synth, in MB",
  memory1000Vs500: "the same, against 500 stacks",
};

if (process.argv.includes("--json")) console.log(JSON.stringify(figures));
else
  for (const [name, meaning] of Object.entries(MEANINGS))
    console.log(`${figures[name as keyof typeof figures].toFixed(3).padStart(8)}  ${meaning}`);
