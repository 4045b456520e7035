import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { normalize } from "node:path/posix";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { textOf } from "../../lib/findings/template";
import { loadConfig } from "../../config/load";
import { FULL, Path, places, placeText, replaced, Value } from "../rules/support/full-config";
import { AcceptingSandbox, Seen } from "../terraform/accepting-sandbox";
import { exported } from "../terraform/exported";
import { asHcl, inTemporaryFolderAsync, synthesizeInto } from "./project";

/** Where a payload stands in a text. */
export type Mode = "after" | "before";
/** Terraform's JSON, HCL as cdktf writes it, and HCL as `export` does. */
export type Form = "json" | "hcl" | "export";

export interface Leaf {
  readonly stack: string;
  readonly path: Path;
  readonly value: string;
  /** Stands beside every payload, and in no other text: so what was typed here is found wherever it comes to. */
  readonly tag: string;
}

type Stacks = Record<string, Value>;
const { stacks: STACKS, backend: BACKEND } = FULL as { stacks: Stacks; backend: Value };

/** The content of each stack; the file's own backend stands in one, where it means the same. */
const CONTENTS: Stacks = { ...STACKS, backend: { ...(STACKS.existing as object), backend: BACKEND } };

export const STACK_NAMES: readonly string[] = Object.keys(CONTENTS);

/** Every text of a config that uses every key. Stacks that differ in their backends alone count once. */
export const LEAVES: readonly Leaf[] = STACK_NAMES.flatMap((stack) =>
  places(CONTENTS[stack]).flatMap(({ path, value }) => (typeof value === "string" ? [{ stack, path, value }] : [])),
)
  .filter(({ stack, path }) => path[0] === "backend" || !("backend" in (CONTENTS[stack] as object)) || stack === "okta")
  .map((leaf, index) => ({ ...leaf, tag: `q${String(index).padStart(3, "0")}q` }));

export const leafText = ({ stack, path }: Leaf): string => `${stack}.${placeText(path)}`;

/** The stack with an id for every client: ids and what is named after them are made of names otherwise. */
function contentOf(stack: string): Value {
  const { clients, ...rest } = CONTENTS[stack] as Record<string, Value>;
  if (clients === undefined) return rest;
  return { ...rest, clients: (clients as Record<string, Value>[]).map((client) => ({ id: "sigma", ...client })) };
}

/** Leaves that are typed alike, with the tag of the first: one, or all with the same value where texts must agree with each other. */
type Unit = readonly Leaf[];
type Write = (unit: Unit) => string;

const typed =
  (payload: string, mode: Mode): Write =>
  ([{ value, tag }]) =>
    mode === "after" ? `${value}${tag}${payload}` : `${payload}${tag}${value}`;

/** A config file of one stack in which these texts are others. */
function configOf(stack: string, units: readonly Unit[], write: Write): string {
  const content = units.reduce<Value>(
    (before, unit) => unit.reduce((inner, { path }) => replaced(inner, path, write(unit)), before),
    contentOf(stack),
  );
  return JSON.stringify({ stacks: { [stack]: content } });
}

/** The lines with which a config is refused, or none. Any other failure is a crash and goes through. */
function refusal(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof SigmaOAuthError) return error.message.split("\n");
    throw error;
  }
}

/** Texts that are accepted and that Terraform has nowhere, with the reason. */
export const UNSEEN: Readonly<Record<string, string>> = {
  "okta.serviceAccount.login": "is looked for among the users",
  "okta.serviceAccount.snowflakeUser": "is looked for among the users",
  "okta.acknowledge[0].reason": "is for those who read the config",
  "okta.acknowledge[0].at": "is compared with the places of warnings",
  "pingone.identityProvider.customDomain": "the issuer takes its place",
  "server.identityProvider.authorizationServer.id": "names what others are added to, and nothing is added here",
  "server.identityProvider.authorizationServer.policyId": "is in the description of an output, which no state has",
};

/** What became of a payload. */
export interface Carried {
  /** The texts in which it was refused, with which lines. */
  readonly refused: readonly { readonly leaf: Leaf; readonly lines: readonly string[] }[];
  /** The texts that carried it, and those of them that Terraform has nowhere. */
  readonly carried: readonly Leaf[];
  readonly unseen: readonly Leaf[];
  /** What Terraform should have read and what it read; empty where all is as typed. */
  readonly wrong: readonly string[];
}

/** Types payloads into every text of stacks; what is accepted is synthesized and applied by real Terraform. */
export class Typing {
  /** What Terraform reads where tags stand alone, by the config: many payloads are carried by the same texts. */
  private readonly tagsAlone = new Map<string, Promise<Seen[]>>();

  constructor(private readonly sandbox: AcceptingSandbox) {}

  public carry(payload: string, mode: Mode, form: Form, stacks: readonly string[] = STACK_NAMES): Promise<Carried> {
    return inTemporaryFolderAsync(async (folder) => {
      const parts: Carried[] = [];
      // One after the other: they are applied in the same sandbox.
      for (const stack of stacks) parts.push(await this.carryIn(stack, payload, mode, form, folder));
      return {
        refused: parts.flatMap(({ refused }) => refused),
        carried: parts.flatMap(({ carried }) => carried),
        unseen: parts.flatMap(({ unseen }) => unseen),
        wrong: parts.flatMap(({ wrong }) => wrong),
      };
    });
  }

  private async carryIn(stack: string, payload: string, mode: Mode, form: Form, folder: string): Promise<Carried> {
    const path = join(folder, "config.yaml");
    const load = (text: string) => (writeFileSync(path, text), refusal(() => inForm(form, () => loadConfig(path))));
    const build = (text: string) => (writeFileSync(path, text), refusal(() => inForm(form, () => synthesizeInto(folder, path))));
    const leaves = LEAVES.filter((leaf) => leaf.stack === stack);
    const refused: { leaf: Leaf; lines: readonly string[] }[] = [];
    const units: Unit[] = [];
    const done = new Set<Leaf>();
    for (const leaf of leaves) {
      if (done.has(leaf)) continue;
      const twins = leaves.filter((other) => other.value === leaf.value && !done.has(other));
      const accepts = (unit: Unit) => load(configOf(stack, [unit], typed(payload, mode)));
      const lines = accepts([leaf]);
      const unit = lines.length === 0 ? [leaf] : twins.length > 1 && accepts(twins).length === 0 ? twins : undefined;
      if (unit) units.push(unit);
      else refused.push({ leaf, lines });
      (unit ?? [leaf]).forEach((one) => done.add(one));
    }
    // All at once, or else in parts: some texts must agree with each other.
    const wrong: string[] = [];
    const unseen: Leaf[] = [];
    const parts: (readonly Unit[])[] = [units];
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const here = part;
      if (here.length === 0) continue;
      const [tags, whole] = [typed("", mode), typed(payload, mode)].map((write) => configOf(stack, here, write));
      const lines = [...build(tags), ...build(whole)];
      if (lines.length > 0) {
        if (part.length === 1) part[0].forEach((leaf) => refused.push({ leaf, lines }));
        else parts.push(part.slice(0, part.length / 2), part.slice(part.length / 2));
        continue;
      }
      const key = `${form} ${tags}`;
      if (!this.tagsAlone.has(key)) this.tagsAlone.set(key, this.read(tags, form));
      const alone = await this.tagsAlone.get(key)!;
      const tagged = part.map((unit) => ({ unit, tag: unit[0].tag, text: typed("", mode)(unit) }));
      unseen.push(...tagged.filter(({ text }) => !alone.some((seen) => seen.text.includes(text))).flatMap(({ unit }) => unit));
      wrong.push(...differences(alone, await this.read(whole, form), payload, mode));
    }
    const carried = leaves.filter((leaf) => !refused.some((other) => other.leaf === leaf));
    return { refused, carried, unseen, wrong };
  }

  private read(text: string, form: Form): Promise<Seen[]> {
    return inTemporaryFolderAsync(async (folder) => {
      const path = join(folder, "config.yaml");
      writeFileSync(path, text);
      const names = places(JSON.parse(text) as Value).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
      const stacks = Object.values(form === "export" ? exported(path) : inForm(form, () => synthesizeInto(folder, path)));
      try {
        return [...(await this.sandbox.apply(stacks, [...new Set(names)])), ...stacks.flatMap((stack) => written(stack, form))];
      } catch (error) {
        throw new Error(text, { cause: error });
      }
    });
  }
}

const inForm = <T>(form: Form, action: () => T) => (form === "hcl" ? asHcl(action) : action());

/** Settings of backends and versions of providers: Terraform reads them from JSON as they are written, and from HCL as templates. */
function written(stack: string, form: Form): Seen[] {
  const at = "written";
  if (form !== "json") {
    const [block] = readFileSync(join(stack, form === "hcl" ? "cdk.tf" : "providers.tf"), "utf8").split(
      /^(?:provider|variable|data|resource|output) /m,
    );
    return [...block.matchAll(/= ("(?:[^"\\]|\\.)*")/g)].map(([, text]) => ({ at, text: textOf(JSON.parse(text) as string) }));
  }
  const { terraform } = JSON.parse(readFileSync(join(stack, "cdk.tf.json"), "utf8")) as { terraform: Value };
  return places(terraform).flatMap(({ value }) => (typeof value === "string" ? [{ at, text: value }] : []));
}

/** Names of what is made for an integration are written in capitals. */
const TAG = /q\d{3}q/gi;

/** The ends of the sandbox's ids: they are counted in the order in which Terraform creates things, which differs from run to run. */
const SANDBOX_ID = /0{6,}\d+/g;
/** When something was applied: the texts with the tags alone are applied before those with the payload. */
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g;

/**
 * The same for what is made of a text by a rule: a path, which may be written with detours and from the root, and an account's host, in which an
 * underscore is a dash.
 */
function derived(text: string): string {
  if (/^\.\.\/.*\.tfstate$/s.test(text)) return normalize(text).replace(/^(\.\.\/)+/, "");
  return text.replace(/https:\/\/[^/'"\s]*\.snowflakecomputing\.com/g, (url) => url.replaceAll("_", "-"));
}

/** Compares, place by place, what Terraform reads with the tags alone and with the payload beside each. */
function differences(alone: readonly Seen[], read: readonly Seen[], payload: string, mode: Mode): string[] {
  const insert = (text: string, inserted: string) =>
    text.replace(TAG, (tag) => {
      const here = tag.startsWith("Q") ? inserted.toUpperCase() : inserted;
      return mode === "after" ? tag + here : here + tag;
    });
  // In JavaScript it is part of a JSON literal, in SQL of a string in single quotes.
  const escaped = JSON.stringify(payload)
    .slice(1, -1)
    .replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  const line = ({ at, text }: Seen) => `${at}: ${JSON.stringify(derived(text).replace(SANDBOX_ID, "0#").replace(MOMENT, "now"))}`;
  const relevant = ({ text }: Seen) => text.match(TAG) !== null;
  const inPlace = ({ at, text }: Seen) => {
    if (at.endsWith("auth0_action.code")) return escaped;
    return text.startsWith("CREATE SECURITY INTEGRATION") ? payload.replaceAll("'", "''") : payload;
  };
  const wanted = alone.filter(relevant).map((seen) => line({ ...seen, text: insert(seen.text, inPlace(seen)) }));
  const rest = new Map<string, number>();
  wanted.forEach((text) => rest.set(text, (rest.get(text) ?? 0) + 1));
  const unexpected = read
    .filter(relevant)
    .map(line)
    .filter((text) => !rest.get(text) || (rest.set(text, rest.get(text)! - 1), false));
  const missing = [...rest].flatMap(([text, count]) => Array<string>(count).fill(text));
  return [...unexpected.map((text) => `read  ${text}`), ...missing.map((text) => `typed ${text}`)];
}
