import { isMap, parseDocument, Scalar, YAMLMap } from "yaml";
import { readExample, Vendor } from "./examples";
import { meaningOf, Slot, slotsOf, stackOf } from "./slots";

/** What `init` writes a config from. */
export interface Answers {
  readonly vendor: Vendor;
  /** The stack's name. */
  readonly stack: string;
  /** The version whose schema editors check the file against. */
  readonly version: string;
  /** By the flags of the slots. What is missing keeps the example's value. */
  readonly values: Readonly<Record<string, string>>;
}

const PROJECT = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth";

/** The slots of an identity provider's example. */
export function slotsFor(vendor: Vendor): Slot[] {
  return slotsOf(stackOf(parseDocument(readExample(vendor))).value!, vendor);
}

/** The text of a config: the example with these answers, a comment above each key, and the schema for editors. */
export function configText({ vendor, stack, version, values }: Answers): string {
  const document = parseDocument(readExample(vendor));
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
  slotsOf(content, vendor).forEach((slot) => {
    const given = values[slot.flag];
    if (given !== undefined) fill(content, slot, given);
  });
  // Whoever has a service account adds it when everything else works.
  content.delete("serviceAccount");
  clientsOf(content).forEach((client) => client.delete("users"));
  comment(content, [], vendor);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

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
function comment(map: YAMLMap, path: readonly (string | number)[], vendor: string): void {
  map.items.forEach(({ key, value }, index) => {
    const own = [...path, String((key as Scalar).value)];
    const meaning = meaningOf(own, vendor);
    // Above the dash of a list's element.
    const isFirst = index === 0 && path.at(-1) === 0;
    if (meaning !== "") (isFirst ? map : (key as Scalar)).commentBefore = ` ${meaning}.`;
    if (isMap(value)) comment(value, own, vendor);
    const [first] = (value as { items?: unknown[] } | null)?.items ?? [];
    if (isMap(first)) comment(first, [...own, 0], vendor);
  });
}
