import { Document, isMap, parseDocument, Scalar, YAMLMap } from "yaml";
import { Setup, startOf } from "./setup";
import { backendMeaningOf, backendSlotsOf, meaningOf, Slot, slotsOf, stackOf } from "./slots";

/** What `init` writes a config from. */
export interface Answers extends Setup {
  /** The stack's name. */
  readonly stack: string;
  /** The version whose schema editors check the file against. */
  readonly version: string;
  /** By the flags of the slots. What is missing keeps the example's value. */
  readonly values: Readonly<Record<string, string>>;
}

const PROJECT = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth";

/** The slots of a setup. */
export function slotsFor(setup: Setup): Slot[] {
  const start = startOf(setup);
  return [...slotsOf(stackOf(start).value!, setup.vendor), ...backendSlotsOf(start)].map((slot) =>
    isNeeded(slot, setup) ? slot : { ...slot, isOptional: true, isLeftOut: true },
  );
}

/** Databricks finds the keys of an existing server by itself, and Sigma its metadata: both follow from the issuer. */
const FROM_ISSUER = ["metadata-uri", "jwks-uris"];
const isNeeded = ({ flag }: Slot, { platform }: Setup) => platform !== "databricks" || !FROM_ISSUER.includes(flag);

/** The text of a config: the example with these answers, a comment above each key, and the schema for editors. */
export function configText(answers: Answers): string {
  const { vendor, stack, version, values } = answers;
  const document = startOf(answers);
  document.commentBefore = [
    ` yaml-language-server: $schema=${PROJECT.replace("github.com", "raw.githubusercontent.com")}/v${version}/config/config.schema.json`,
    ` OAuth for Sigma. Every key: ${PROJECT}/blob/v${version}/docs/config.md`,
  ].join("\n");
  // What the example is for.
  const [{ key: top }] = (document.contents as unknown as YAMLMap<Scalar>).items;
  [document.contents!, top].forEach((node) => (node.commentBefore = undefined));
  const pair = stackOf(document);
  (pair.key as Scalar).value = stack;
  const content = pair.value!;
  slotsFor(answers).forEach((slot) => {
    const given = values[slot.flag];
    if (given === undefined && slot.isLeftOut) content.deleteIn(slot.path);
    if (given === undefined) return;
    if (slot.of === "file") document.setIn(slot.path, given);
    else fill(content, slot, given);
  });
  // Whoever has a service account adds it when everything else works.
  content.delete("serviceAccount");
  clientsOf(content).forEach((client) => client.delete("users"));
  comment(content, [], (path) => meaningOf(path, vendor));
  commentBackend(document);
  return writeConfig(document);
}

/** A config as text: no line is broken. */
export const writeConfig = (document: Document) => document.toString({ lineWidth: 0, flowCollectionPadding: false });

function fill(stack: YAMLMap, { path, isList }: Slot, given: string): void {
  const value = isList ? listOf(given) : given;
  const [first, index, key] = path;
  // Everyone who may use one client may use the others.
  if (first === "clients" && index === 0) clientsOf(stack).forEach((client) => client.has(key) && client.set(key, flowList(value)));
  else stack.setIn(path, isList ? flowList(value) : value);
}

/** The texts of a list that was given as one: apart by commas. */
export const listOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

function flowList(value: string | readonly string[]) {
  const node = parseDocument("[]").createNode(value) as { flow?: boolean };
  node.flow = true;
  return node;
}

const clientsOf = (stack: YAMLMap) => ((stack.get("clients") as { items?: YAMLMap[] } | undefined)?.items ?? []).filter(isMap);

/** Puts what each key means above it; one comment for keys that occur several times. */
function comment(map: YAMLMap, path: readonly (string | number)[], meaningAt: (path: readonly (string | number)[]) => string): void {
  map.items.forEach(({ key, value }, index) => {
    const own = [...path, String((key as Scalar).value)];
    const meaning = meaningAt(own);
    // Above the dash of a list's element.
    const isFirst = index === 0 && path.at(-1) === 0;
    if (meaning !== "") (isFirst ? map : (key as Scalar)).commentBefore = ` ${meaning}.`;
    if (isMap(value)) comment(value, own, meaningAt);
    const [first] = (value as { items?: unknown[] } | null)?.items ?? [];
    if (isMap(first)) comment(first, [...own, 0], meaningAt);
  });
}

/** The same for the place of the state, below the stacks. */
function commentBackend(document: Document): void {
  const file = document.contents as unknown as YAMLMap<Scalar, YAMLMap | null>;
  const pair = file.items.find(({ key }) => key.value === "backend");
  if (!isMap(pair?.value)) return;
  const type = String(pair.value.get("type"));
  pair.key.spaceBefore = true;
  pair.key.commentBefore = ` ${backendMeaningOf(["backend"], type)}.`;
  comment(pair.value, ["backend"], (path) => backendMeaningOf(path, type));
}
