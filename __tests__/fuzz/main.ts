import { parseArgs } from "node:util";
import { prepare, tryMutant } from "../support/mutants";
import { PAYLOADS } from "../support/payloads";
import { inTemporaryFolder } from "../support/project";
import { Random } from "../support/random";
import { carry, Form, Mode } from "../support/typed-texts";

/**
 * npm run fuzz -- --runs N --seed S [--only texts|mutants]
 *
 * First every payload in every text of a config, in JSON and HCL, read by real Terraform; then N mutants of the examples. Exits with 1 where something was
 * not read as typed, or crashed.
 */
const { values } = parseArgs({
  options: { runs: { type: "string", default: "45000" }, seed: { type: "string", default: "1" }, only: { type: "string" } },
});

let found = 0;
if (values.only !== "mutants") typeTexts();
if (values.only !== "texts") runMutants(Number(values.runs), Number(values.seed));
process.exitCode = found === 0 ? 0 : 1;

function typeTexts(): void {
  const total = { refused: 0, carried: 0 };
  for (const form of ["json", "hcl"] satisfies Form[]) {
    for (const mode of ["after", "before"] satisfies Mode[]) {
      for (const payload of PAYLOADS) {
        const { refused, carried, wrong } = carry(payload, mode, form);
        total.refused += refused.length;
        total.carried += carried.length;
        found += wrong.length;
        wrong.forEach((line) => console.log(`${JSON.stringify(payload)} ${mode} in ${form}: ${line}`));
      }
    }
  }
  console.log(`texts: ${total.carried} carried, ${total.refused} refused, ${found} lines that differ`);
}

function runMutants(runs: number, seed: number): void {
  const random = new Random(seed);
  const crashes = new Map<string, number>();
  let synthesized = 0;
  inTemporaryFolder((folder) => {
    prepare(folder);
    for (let run = 0; run < runs; run++) {
      const { text, crash, synthesized: done } = tryMutant(random, folder);
      if (done) synthesized++;
      if (crash === undefined) continue;
      const cause = crash.split("\n").slice(0, 2).join(" ").slice(0, 300);
      if (!crashes.has(cause)) console.log(`run ${run}: ${crash}\n${text.slice(0, 3000)}`);
      crashes.set(cause, (crashes.get(cause) ?? 0) + 1);
    }
  });
  crashes.forEach((count, cause) => console.log(`${count} times: ${cause}`));
  found += crashes.size;
  console.log(`mutants: ${runs} with the seed ${seed}, ${synthesized} synthesized, ${crashes.size} causes of a crash`);
}
