import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { loadConfig } from "../../config/load";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { Path, places, Value } from "../rules/support/full-config";
import { PAYLOADS } from "./payloads";
import { asHcl, EXAMPLES, PROJECT, synthesizeInto } from "./project";
import { Random } from "./random";

const TEXTS = EXAMPLES.map((file) => readFileSync(join(PROJECT, "examples", file), "utf8"));
const ODD_KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "",
  " ",
  "a.b",
  "a/b",
  "a--b",
  "${x}",
  "[0]",
  "x".repeat(300),
  "é",
  "1",
  "issuer",
  "<<",
  "extends",
  "x-a",
];
const ODD_VALUES: readonly Value[] = [null, true, 0, -1, 1e300, 0.5, "", " ", [], {}, [[]], [null], { a: { b: [] } }, "x".repeat(20_000)];

/** A config that is an example but for a few mistakes in its structure or its text. */
function mutant(random: Random): string {
  const text = random.pick(TEXTS);
  return random.below(5) < 3 ? treeMutant(text, random) : textMutant(text, random);
}

function treeMutant(text: string, random: Random): string {
  let tree = parse(text) as Value;
  if (random.below(2) === 0) tree = layered(tree, random);
  for (let count = 1 + random.below(3); count > 0; count--) tree = changed(tree, random);
  return stringify(tree, { aliasDuplicateObjects: random.below(2) === 0 });
}

/** The config with some keys of a stack in `defaults`, or with another stack that extends one, or one that merges one. */
function layered(tree: Value, random: Random): Value {
  const { stacks, ...top } = tree as { stacks: Record<string, Record<string, Value>> };
  const name = random.pick(Object.keys(stacks));
  const some = Object.entries(stacks[name]).filter(() => random.below(2) === 0);
  const rest = Object.entries(stacks[name]).filter(([key]) => !some.some(([other]) => other === key) || random.below(4) === 0);
  const added: readonly Record<string, Value>[] = [{ extends: name }, { "<<": stacks[name] }, { extends: "mutant", ...stacks[name] }, {}];
  const more: Record<string, Record<string, Value>> = random.below(2) === 0
    ? { mutant: { ...random.pick(added), ...Object.fromEntries(some) } }
    : {};
  if (random.below(2) === 0) return { ...top, stacks: { ...stacks, ...more } };
  return { ...top, defaults: Object.fromEntries(some), stacks: { ...stacks, [name]: Object.fromEntries(rest), ...more } };
}

function changed(tree: Value, random: Random): Value {
  const all = places(tree).filter(({ path }) => path.length > 0);
  if (all.length === 0) return random.pick(ODD_VALUES);
  const { path, value } = random.pick(all);
  const other = random.pick(all);
  switch (random.below(8)) {
    case 0:
      return edited(tree, path, () => []);
    case 1:
      return edited(tree, path, (key) => [
        [key, value],
        [typeof key === "number" ? key : `${key}2`, value],
      ]);
    case 2:
      return edited(tree, path, (key) => [[key, random.pick(ODD_VALUES)]]);
    case 3:
      return edited(tree, path, (key) => [[key, other.value]]);
    case 4:
      return edited(tree, path, () => [[random.pick(ODD_KEYS), value]]);
    case 5:
      return edited(tree, path, (key) => [[key, typeof value === "string" ? value + random.pick(PAYLOADS) : [value]]]);
    case 6:
      return edited(tree, path, (key) => [
        [key, String((random.pick(all.filter((place) => typeof place.value === "string"))?.value as string | undefined) ?? "")],
      ]);
    default:
      return edited(tree, path, (key) => [[key, random.pick(PAYLOADS)]]);
  }
}

type Entry = readonly [string | number, Value];

/** The tree with other entries in the place of one. */
function edited(tree: Value, [key, ...rest]: Path, entries: (key: string | number) => readonly Entry[]): Value {
  const one = (name: string | number, child: Value): readonly Entry[] =>
    name !== key ? [[name, child]] : rest.length === 0 ? entries(name) : [[name, edited(child, rest, entries)]];
  if (Array.isArray(tree)) return tree.flatMap((child, index) => one(index, child).map(([, value]) => value));
  return Object.fromEntries(Object.entries(tree as object).flatMap(([name, child]) => one(name, child as Value)));
}

function textMutant(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(result.length + 1);
    const lines = result.split("\n");
    const line = random.below(lines.length);
    const changes = [
      () => result.slice(0, at) + result.slice(at + 1 + random.below(20)),
      () => result.slice(0, at) + random.pick(PAYLOADS) + result.slice(at),
      () => result.slice(0, at) + random.pick([...":{}[]&*!|>'\"%@`#,?- \t\n\r~"]) + result.slice(at),
      () => lines.toSpliced(line, 0, random.pick(lines)).join("\n"),
      () => lines.toSpliced(line, 1).join("\n"),
      () => lines.map((content, index) => (index === line ? `  ${content}` : content)).join("\n"),
    ];
    result = random.pick(changes)();
  }
  return result;
}

/** A folder in which examples find their certificates. */
export function prepare(folder: string): void {
  cpSync(join(PROJECT, "examples/certificates"), join(folder, "certificates"), { recursive: true });
}

interface Outcome {
  readonly synthesized: boolean;
  readonly crash?: string;
}

/** Makes a mutant and tries it, now and then in HCL. */
export function tryMutant(random: Random, folder: string): Outcome & { readonly text: string } {
  const text = mutant(random);
  const hcl = random.below(4) === 0;
  return { text, ...(hcl ? asHcl(() => outcome(text, folder)) : outcome(text, folder)) };
}

/** How a config ends: as Terraform, as a list of findings, or as a crash, which is all else. */
function outcome(text: string, folder: string): Outcome {
  const path = join(folder, "config.yaml");
  writeFileSync(path, text);
  try {
    loadConfig(path);
    synthesizeInto(folder, path);
    return { synthesized: true };
  } catch (error) {
    const coded = error instanceof SigmaOAuthError && error.message.split("\n").every((line) => /\[[A-Z0-9]+(-[A-Z0-9]+)+\]$/.test(line));
    return coded ? { synthesized: false } : { synthesized: false, crash: String((error as Error).stack ?? error) };
  }
}
