import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SigmaOAuthError } from "../../lib/private/errors";
import { loadConfig } from "../../config/load";
import { FULL, Path, places, replaced, Value } from "../rules/support/full-config";
import { asHcl, inTemporaryFolder, synthesizeInto } from "./project";

/** Stands beside every payload, so that it is found wherever the text comes to. */
const TAG = "q17q";

/** Where a payload stands in a text. */
export type Mode = "after" | "before";
export type Form = "json" | "hcl";

export interface Leaf {
  readonly stack: string;
  readonly path: Path;
  readonly value: string;
}

type Stacks = Record<string, Value>;
const { stacks: STACKS, backend: BACKEND } = FULL as { stacks: Stacks; backend: Value };

/** Every text of a config that uses every key; those of the file's own backend stand in a stack, where they mean the same. */
export const LEAVES: readonly Leaf[] = [
  ...Object.entries(STACKS).flatMap(([stack, content]) => textsOf(stack, content)),
  ...textsOf("backend", { ...(STACKS.existing as object), backend: BACKEND }).filter(({ path }) => path[0] === "backend"),
];

export const STACK_NAMES: readonly string[] = [...Object.keys(STACKS), "backend"];

function textsOf(stack: string, content: Value): Leaf[] {
  return places(content).flatMap(({ path, value }) => (typeof value === "string" ? [{ stack, path, value }] : []));
}

/** The stack with an id for every client: ids and what is named after them are made of names otherwise. */
function contentOf(stack: string): Value {
  const content = STACKS[stack] ?? { ...(STACKS.existing as object), backend: BACKEND };
  const { clients, ...rest } = content as Record<string, Value>;
  if (clients === undefined) return rest;
  return { ...rest, clients: (clients as Record<string, Value>[]).map((client) => ({ id: "sigma", ...client })) };
}

/** A config file of one stack in which these texts are others. */
function configOf(stack: string, leaves: readonly Leaf[], textOf: (leaf: Leaf) => string): string {
  const content = leaves.reduce((before, leaf) => replaced(before, leaf.path, textOf(leaf)), contentOf(stack));
  return JSON.stringify({ stacks: { [stack]: content } });
}

interface Outcome {
  readonly refused: readonly string[];
}

/** Loads a config: the lines of its refusal, or none. Any other failure is a crash and goes through. */
export function load(text: string, folder: string): Outcome {
  const path = join(folder, "config.yaml");
  writeFileSync(path, text);
  try {
    loadConfig(path);
    return { refused: [] };
  } catch (error) {
    if (error instanceof SigmaOAuthError) return { refused: error.message.split("\n") };
    throw error;
  }
}

const typed = (payload: string, mode: Mode) => (leaf: Leaf) =>
  mode === "after" ? `${leaf.value}${TAG}${payload}` : `${payload}${TAG}${leaf.value}`;
const tagged = (mode: Mode) => typed("", mode);

/** What became of a payload: in which texts it was refused, with which lines, and which it was carried in. */
export interface Carried {
  readonly refused: readonly { readonly leaf: Leaf; readonly lines: readonly string[] }[];
  readonly carried: readonly Leaf[];
  /** What Terraform should have read and what it read; empty where all is as typed. */
  readonly wrong: readonly string[];
}

/** Types a payload into every text of every stack; what is accepted is synthesized, and read by Terraform. */
export function carry(payload: string, mode: Mode, form: Form, stacks: readonly string[] = STACK_NAMES): Carried {
  return inTemporaryFolder((folder) => {
    const inForm = <T>(action: () => T) => (form === "hcl" ? asHcl(action) : action());
    const refused: { leaf: Leaf; lines: readonly string[] }[] = [];
    const carried: Leaf[] = [];
    const pairs: { expected: string[]; received: string[] } = { expected: [], received: [] };
    inForm(() => {
      for (const stack of stacks) {
        const accepts = (leaves: readonly Leaf[], text: (leaf: Leaf) => string) => load(configOf(stack, leaves, text), folder);
        const taken = LEAVES.filter((leaf) => leaf.stack === stack).filter((leaf) => {
          const { refused: lines } = accepts([leaf], typed(payload, mode));
          if (lines.length > 0) refused.push({ leaf, lines });
          return lines.length === 0;
        });
        carried.push(...taken);
        // What a tag fits into, all at once, or else in parts: some texts must agree with each other.
        const fits = taken.filter((leaf) => accepts([leaf], tagged(mode)).refused.length === 0);
        const parts: (readonly Leaf[])[] = [fits];
        for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
          if (part.length === 0) continue;
          const both = [tagged(mode), typed(payload, mode)].map((text) => accepts(part, text).refused.length === 0);
          if (both.includes(false)) {
            parts.push(part.slice(0, part.length / 2), part.slice(part.length / 2));
            continue;
          }
          pairs.expected.push(...stringsOf(configOf(stack, part, tagged(mode)), folder, form));
          pairs.received.push(...stringsOf(configOf(stack, part, typed(payload, mode)), folder, form));
        }
      }
    });
    return { refused, carried, wrong: compare(pairs, payload, mode, form, folder) };
  });
}

/** Compares what Terraform reads with the tags alone and with the payload beside each. */
function compare(
  { expected, received }: { expected: string[]; received: string[] },
  payload: string,
  mode: Mode,
  form: Form,
  folder: string,
) {
  const withPayload = (text: string, inserted: string) => text.replaceAll(TAG, () => (mode === "after" ? TAG + inserted : inserted + TAG));
  const escaped = JSON.stringify(payload)
    .slice(1, -1)
    .replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  const wanted = evaluate(expected, form, folder).map((text) => withPayload(text, text.startsWith("exports.") ? escaped : payload));
  const read = evaluate(received, form, folder);
  const rest = new Map<string, number>();
  wanted.forEach((text) => rest.set(text, (rest.get(text) ?? 0) + 1));
  const unexpected = read.filter((text) => !rest.get(text) || (rest.set(text, rest.get(text)! - 1), false));
  const missing = [...rest].flatMap(([text, count]) => Array<string>(count).fill(text));
  return [...unexpected.map((text) => `read:  ${JSON.stringify(text)}`), ...missing.map((text) => `typed: ${JSON.stringify(text)}`)];
}

/** The texts with a tag that were written for Terraform, as it is to read them. */
function stringsOf(text: string, folder: string, form: Form): string[] {
  const path = join(folder, "config.yaml");
  writeFileSync(path, text);
  return Object.values(synthesizeInto(folder, path)).flatMap((stack) =>
    form === "json"
      ? texts(JSON.parse(readFileSync(join(stack, "cdk.tf.json"), "utf8")) as Value)
      : expressions(readFileSync(join(stack, "cdk.tf"), "utf8")),
  );
}

/** Not read as templates (settings of backends, comments, descriptions), or true or false (conditions). */
const OTHER = ["//", "terraform", "description", "condition"];

function texts(value: Value): string[] {
  if (typeof value === "string") return value.includes(TAG) ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => (OTHER.includes(key) ? [] : texts(child)));
}

/** What stands on the right in lines of HCL as cdktf writes them. */
function expressions(hcl: string): string[] {
  return hcl
    .replace(/^ {2}backend "[\s\S]*?^ {2}\}$/m, "")
    .split("\n")
    .filter((line) => line.includes(TAG) && !OTHER.some((key) => line.trim().startsWith(`${key} `)))
    .flatMap((line) => {
      const right = /^\s*(?:"[^"]*"|[\w-]+)\s*=\s*(.*?),?$/.exec(line)?.[1] ?? line.trim().replace(/,$/, "");
      return right.startsWith('"') ? [right] : [];
    });
}

/** A reference to what only a provider, another stack or an environment variable knows. */
const ATTRIBUTE =
  /\bdata\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+|\b(?:data\.)?[a-z]\w*\.[\w-]+_[0-9A-F]{8}(?:\.\w+)+(?:\[\d+\])?|\bvar\.\w+_secret\b/g;

/** What real Terraform reads in these templates or expressions. */
export function evaluate(templates: readonly string[], form: Form, folder: string): string[] {
  const known = templates.map((template) => template.replace(ATTRIBUTE, '"ref"')).filter((template) => template.includes(TAG));
  if (known.length === 0) return [];
  const workplace = join(folder, "evaluate");
  rmSync(workplace, { recursive: true, force: true });
  mkdirSync(workplace);
  if (form === "json") writeFileSync(join(workplace, "a.tf.json"), JSON.stringify({ output: { all: { value: known } } }));
  else writeFileSync(join(workplace, "a.tf"), `output "all" {\n  value = [\n${known.map((text) => `    ${text},`).join("\n")}\n  ]\n}\n`);
  const run = (...args: string[]) => {
    const env = { ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null", TF_IN_AUTOMATION: "1" };
    const binary = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
    const { status, stdout, stderr } = spawnSync(binary, args, { cwd: workplace, env, encoding: "utf8", maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`Terraform refuses what was written: ${(stderr || stdout).slice(-1500)}`);
    return stdout;
  };
  run("plan", "-input=false", "-no-color", "-out=plan");
  const plan = JSON.parse(run("show", "-json", "plan")) as { planned_values: { outputs: { all: { value: string[] } } } };
  return plan.planned_values.outputs.all.value;
}
