import { parseArgs } from "node:util";
import { prepare, tryMutant } from "../support/mutants";
import { PAYLOADS } from "../support/payloads";
import { inTemporaryFolder } from "../support/project";
import { Random } from "../support/random";
import { Form, leafText, Mode, STACK_NAMES, Typing, UNSEEN } from "../support/typed-texts";
import { AcceptingSandbox } from "../terraform/accepting-sandbox";

/**
 * npm run fuzz -- --runs N --seed S [--only texts|mutants] [--stacks okta,entra] [--form json|hcl|export]
 *
 * First N mutants of the examples; then every payload in every text of a config, in JSON, in HCL and in what export writes, applied by real Terraform. Exits with 1 where something was
 * not read as typed, or crashed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "45000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    stacks: { type: "string" },
    form: { type: "string" },
  },
});

/** The forms that are tried: all, or the one that is named. */
const forms = (named?: string) => (["json", "hcl", "export"] satisfies Form[]).filter((form) => named === undefined || form === named);

let found = 0;

async function main(): Promise<void> {
  if (values.only !== "texts") runMutants(Number(values.runs), Number(values.seed));
  if (values.only !== "mutants") await typeTexts();
  process.exitCode = found === 0 ? 0 : 1;
}

async function typeTexts(): Promise<void> {
  const total = { refused: 0, carried: 0 };
  let lines = 0;
  const sandbox = await AcceptingSandbox.open();
  const typing = new Typing(sandbox);
  const report = (place: string, message: string) => {
    lines++;
    console.log(`${place}: ${message}`);
  };
  for (const stack of values.stacks?.split(",") ?? STACK_NAMES) {
    for (const form of forms(values.form)) {
      for (const mode of ["after", "before"] satisfies Mode[]) {
        for (const payload of PAYLOADS) {
          const place = `${JSON.stringify(payload.slice(0, 100))} ${mode} in ${form}, ${stack}`;
          try {
            const { refused, carried, wrong, unseen } = await typing.carry(payload, mode, form, [stack]);
            total.refused += refused.length;
            total.carried += carried.length;
            wrong.forEach((line) => report(place, line));
            unseen
              .map(leafText)
              .filter((leaf) => !(leaf in UNSEEN))
              .forEach((leaf) => report(place, `${leaf} is nowhere`));
          } catch (error) {
            const { stack: trace, cause } = error as Error;
            report(place, `${cause instanceof Error ? cause.message : ""}${trace}`.slice(0, 3000));
          }
        }
      }
    }
    console.log(`texts up to ${stack}: ${total.carried} carried, ${total.refused} refused, ${lines} lines that differ`);
  }
  found += lines;
  sandbox.close();
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

void main();
