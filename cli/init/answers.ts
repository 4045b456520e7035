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
import { BACKENDS, hasPlatform, isBackend, isPlatform, Platform, PLATFORMS, Setup } from "./setup";
import { Slot } from "./slots";

/** What was given on the command line. */
export interface Given {
  readonly vendor?: string;
  readonly stack?: string;
  readonly pipeline?: string;
  readonly platform?: string;
  readonly backend?: string;
  readonly version: string;
  /** Whether a CDK for Terraform project is written instead of a config. */
  readonly typescript?: boolean;
  /** By the flags of the slots; what was not given is undefined. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

const STACK = "sigma";
const NO_PIPELINE = "no";
const NO_BACKEND = "not yet";

/**
 * Completes what was passed, by questions where a person can answer.
 *
 * @throws CliError where something is missing and no person can answer, or where a flag is another identity provider's
 */
export async function answers(given: Given, asker: Asker | undefined): Promise<Answers & { readonly pipeline?: System }> {
  const vendor = await vendorOf(given.vendor, asker);
  const setup = { vendor, platform: await platformOf(given, vendor, asker), backend: backendOf(given.backend) };
  const slots = slotsFor(setup);
  const values = valuesOf(given, setup, slots);
  const answers = { ...setup, stack: given.stack ?? STACK, version: given.version, values };
  const missing = missingOf(slots, values);
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
  return withPipeline(answers, given, isAsking ? asker : undefined);
}

const missingOf = (slots: readonly Slot[], values: Readonly<Record<string, string>>) =>
  slots.filter(({ flag, isOptional }) => !isOptional && values[flag] === undefined);

/**
 * Adds a pipeline, and where Terraform keeps its state, which a pipeline needs.
 *
 * @param asker nobody, where everything else was given: then nothing is asked
 */
async function withPipeline(
  answers: Answers & { readonly values: Record<string, string> },
  { pipeline: name }: Given,
  asker: Asker | undefined,
): Promise<Answers & { readonly pipeline?: System }> {
  const chosen = name ?? (await asker?.choose("Also write a pipeline?", [NO_PIPELINE, ...SYSTEMS]));
  const pipeline = chosen !== undefined && isSystem(chosen) ? chosen : undefined;
  if (pipeline === undefined || answers.backend !== undefined || asker === undefined) return { ...answers, pipeline };
  const place = await asker.choose("Where does Terraform keep its state, which the pipeline needs?", [
    NO_BACKEND,
    ...Object.keys(BACKENDS),
  ]);
  const complete = { ...answers, backend: isBackend(place) ? place : undefined };
  for (const slot of missingOf(slotsFor(complete), answers.values)) answers.values[slot.flag] = await ask(slot, complete, asker);
  return { ...complete, pipeline };
}

/** The data platform: as given, or as the flags have it, or as a person says; Snowflake where nobody does. */
async function platformOf(given: Given, vendor: Vendor, asker: Asker | undefined): Promise<Platform | undefined> {
  if (!hasPlatform(vendor)) {
    if (given.platform === undefined) return undefined;
    throw new CliError(
      "--platform",
      `given with ${vendor}`,
      "only with another identity provider",
      "remove it: Databricks is the data platform",
    );
  }
  if (given.platform !== undefined && isPlatform(given.platform)) return given.platform;
  const names = PLATFORMS.filter((name) =>
    Object.entries(given.values).some(([flag, value]) => value !== undefined && flag.startsWith(`${name}-`)),
  );
  if (names.length > 0) return names.length > 1 ? "both" : names[0];
  const chosen = await asker?.choose("Which data platform does Sigma query?", PLATFORMS);
  return chosen !== undefined && isPlatform(chosen) ? chosen : "snowflake";
}

const backendOf = (given: string | undefined) => (given !== undefined && isBackend(given) ? given : undefined);

/** The values of the flags. The identity provider must have each of them. */
function valuesOf(given: Given, setup: Setup, slots: readonly Slot[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [flag, value] of Object.entries(given.values)) {
    if (value === undefined) continue;
    const slot = slots.find((candidate) => candidate.flag === flag);
    if (slot === undefined) throw foreign(flag, setup, slots);
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

function foreign(flag: string, { vendor, platform, backend }: Setup, slots: readonly Slot[]): CliError {
  const own = slots.map((slot) => `--${slot.flag}`).join(", ");
  const part = /^(?:snowflake|databricks|backend)(?=-)/.exec(flag)?.[0];
  if (part === undefined)
    return new CliError(`--${flag}`, `not a setting of ${vendor}`, own, "remove it, or choose another identity provider");
  if (part === "backend") {
    const given = backend === undefined ? "given without --backend" : `not a setting of the backend ${backend}`;
    return new CliError(`--${flag}`, given, own, "remove it, or name its backend with --backend");
  }
  if (platform === undefined) {
    return new CliError(
      `--${flag}`,
      `not a setting of ${vendor}`,
      own,
      "remove it: Databricks is both identity provider and data platform",
    );
  }
  return new CliError(`--${flag}`, `not a setting of the platform ${platform}`, own, "remove it, or choose another --platform");
}

/** What people can type, where the description of a key is also about what goes into the file afterwards. */
const QUESTIONS: Readonly<Record<string, string>> = {
  deployment: "Where Sigma runs (for a host that is not listed, choose any, and write { host: … } into the file afterwards)",
  groups: "Groups whose members may log in, by exact name, separated by commas (Auth0: names of roles)",
};

async function ask({ flag, meaning, example, choices }: Slot, answers: Answers, asker: Asker): Promise<string> {
  const question = QUESTIONS[flag] ?? meaning;
  if (choices.length > 0) return asker.choose(question, choices);
  return asker.write(question, example, (answer) => {
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
  const slots = slotsFor(answers);
  return checkConfig(FILE, configText(answers)).errors.map((finding) => {
    const { key } = placed(FILE, finding);
    return { slot: slots.find((slot) => key.startsWith(keyOf(answers.stack, slot))), message: messageOf(finding) };
  });
}

/** The name under which a config is checked that is not written yet. */
const FILE = "sigma-oauth.yaml";

const keyOf = (stack: string, { of, path }: Slot) =>
  (of === "file" ? path : ["stacks", stack, ...path])
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`))
    .join("");
