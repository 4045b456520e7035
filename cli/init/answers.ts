import { checkConfig } from "../../config/load";
import { messageOf } from "../../lib/findings/rule";
import { placed } from "../check/place";
import { didYouMean, nearest } from "../support/arguments";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";
import { Asker } from "./ask";
import { Answers, configText, listOf, slotsFor } from "./config-text";
import { isVendor, VENDORS, Vendor } from "./examples";
import { isSystem, System, SYSTEMS } from "./pipeline-credentials";
import { Slot } from "./slots";

/** What was given on the command line. */
export interface Given {
  readonly vendor?: string;
  readonly stack?: string;
  readonly pipeline?: string;
  readonly version: string;
  /** Whether a CDK for Terraform project is written instead of a config. */
  readonly typescript?: boolean;
  /** By the flags of the slots; what was not given is undefined. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

const STACK = "sigma";
const NO_PIPELINE = "no";

/**
 * Completes what was passed, by questions where a person can answer.
 *
 * @throws CliError where something is missing and no person can answer, or where a flag is another identity provider's
 */
export async function answers(given: Given, asker: Asker | undefined): Promise<Answers & { readonly pipeline?: System }> {
  const vendor = await vendorOf(given.vendor, asker);
  const slots = slotsFor(vendor);
  const values = valuesOf(given, vendor, slots);
  const answers = { vendor, stack: given.stack ?? STACK, version: given.version, values };
  const missing = slots.filter(({ flag, isOptional }) => !isOptional && values[flag] === undefined);
  if (missing.length > 0 && asker === undefined) {
    const flags = missing.map(({ flag, example }) => `--${flag} ${/^[\w.-]+$/.test(example) ? example : `"${example}"`}`);
    throw new CliError(
      "init",
      `${missing.length === 1 ? "a value is" : "values are"} missing`,
      flags.join(" "),
      "add them, or answer the questions in a terminal",
    );
  }
  for (const slot of missing) values[slot.flag] = await ask(slot, answers, asker!);
  const isAsking = !given.typescript && (given.vendor === undefined || missing.length > 0);
  return { ...answers, pipeline: await pipelineOf(given, isAsking ? asker : undefined) };
}

/** The values of the flags. The identity provider must have each of them. */
function valuesOf(given: Given, vendor: Vendor, slots: readonly Slot[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [flag, value] of Object.entries(given.values)) {
    if (value === undefined) continue;
    const slot = slots.find((candidate) => candidate.flag === flag);
    if (slot === undefined) throw foreign(flag, vendor, slots);
    if (slot.isList && listOf(value).length === 0)
      throw new CliError(`--${flag}`, "nothing given", "one name or more, separated by commas", "add a name");
    if (isMappingText(value)) {
      throw new CliError(
        `--${flag}`,
        "given a mapping",
        "a plain value",
        "omit the flag or write a name, and put the mapping into the file afterwards",
      );
    }
    values[flag] = value;
  }
  return values;
}

/** @param asker nobody, where everything else was given: then nothing is asked */
async function pipelineOf({ pipeline }: Given, asker: Asker | undefined): Promise<System | undefined> {
  const name = pipeline ?? (await asker?.choose("Also write a pipeline?", [NO_PIPELINE, ...SYSTEMS]));
  return name !== undefined && isSystem(name) ? name : undefined;
}

async function vendorOf(given: string | undefined, asker: Asker | undefined): Promise<Vendor> {
  const name = given ?? (await asker?.choose("Which identity provider do people log in with?", VENDORS));
  if (name !== undefined && isVendor(name)) return name;
  const near = name === undefined ? undefined : nearest(name.toLowerCase(), VENDORS);
  throw new CliError(
    "identity provider",
    name === undefined ? "none given" : `given ${quote(name)}`,
    VENDORS.join(", "),
    near === undefined ? "name one of them" : didYouMean(near),
  );
}

function foreign(flag: string, vendor: Vendor, slots: readonly Slot[]): CliError {
  const own = slots.map((slot) => `--${slot.flag}`).join(", ");
  return new CliError(`--${flag}`, `not a setting of ${vendor}`, own, "remove it, or choose another identity provider");
}

async function ask({ flag, meaning, example, choices }: Slot, answers: Answers, asker: Asker): Promise<string> {
  if (choices.length > 0) return asker.choose(meaning, choices);
  return asker.write(meaning, example, (answer) => {
    if (answer === "") return "Write a value";
    if (isMappingText(answer)) return "Write a name; a mapping, such as { id: … }, goes into the file afterwards";
    return problemAt(flag, { ...answers, values: { ...answers.values, [flag]: answer } });
  });
}

const isMappingText = (answer: string) => answer.trimStart().startsWith("{");

/** What the rules say of a value, next to the example's other values. */
const problemAt = (flag: string, answers: Answers) => problems(answers).find(({ slot }) => slot?.flag === flag)?.message;

/** What is wrong with answers, each with the slot that it is about, if it is about one. */
export function problems(answers: Answers): { readonly slot?: Slot; readonly message: string }[] {
  const slots = slotsFor(answers.vendor);
  return checkConfig(FILE, configText(answers)).errors.map((finding) => {
    const { key } = placed(FILE, finding);
    return { slot: slots.find(({ path }) => key.startsWith(keyOf(answers.stack, path))), message: messageOf(finding) };
  });
}

/** The name under which a config is checked that is not written yet. */
const FILE = "sigma-oauth.yaml";

const keyOf = (stack: string, path: Slot["path"]) =>
  ["stacks", stack, ...path].map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`)).join("");
