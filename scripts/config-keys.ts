import { completeSchema } from "../config/json-schema";
import { between, wrapped } from "./markdown";

/** The part of JSON Schema that the lists are made of. */
interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Keys of a stack whose own keys have a section of the page; each section has the key's name. */
const OWN_SECTION = [
  "backend",
  "clients",
  "tokens",
  "credentials",
  "serviceAccount",
  "acknowledge",
  "userMapping",
  "databricks",
  "snowflake",
  "adopt",
];

/** The page on the config, with the list of the keys of every section. An editor shows the same descriptions. */
export const withConfigKeys = (page: string): string =>
  Object.entries(sections()).reduce((text, [name, list]) => between(text, `keys of ${name}`, list), page);

/** The lists, each by the name that its marks have on the page. */
function sections(): Record<string, string> {
  const file = completeSchema() as Schema;
  const stack = file.properties!.stacks.additionalProperties as Schema;
  const keys = stack.properties!;
  const typed = (name: string, { oneOf = [] }: Schema) =>
    oneOf.map((branch) => [`${name}, type: ${branch.properties!.type.const as string}`, list(branch)] as const);
  const own = OWN_SECTION.filter((name) => name !== "backend").map((name) => [name, list(objectIn(keys[name])!)] as const);
  return {
    "the file": list(file, { stacks: "A stack", backend: "backend" }),
    "a stack": list(stack, Object.fromEntries(OWN_SECTION.map((name) => [name, name]))),
    ...Object.fromEntries([...typed("backend", keys.backend), ...typed("identityProvider", keys.identityProvider), ...own]),
    databricks: list(objectIn(keys.databricks)!, { access: "databricks.access" }),
    "databricks.access": list(objectIn(objectIn(keys.databricks)!.properties!.access)!),
    snowflake: list(objectIn(keys.snowflake)!, { access: "snowflake.access" }),
    "snowflake.access": list(objectIn(objectIn(keys.snowflake)!.properties!.access)!),
  };
}

/** The headings of the sections that keys have, by key. */
type Headings = Readonly<Record<string, string>>;

const list = (section: Schema, headings: Headings = {}) => `${items(section, headings).map(wrapped).join("\n")}\n`;

/** One item for each key that has a description, with those inside it, unless they have a section. */
function items({ properties = {}, required = [] }: Schema, headings: Headings, prefix = ""): string[] {
  return Object.entries(properties)
    .filter(([, { description }]) => description !== undefined)
    .flatMap(([key, child]) => {
      const item = `- \`${prefix}${key}\` (${condition(child, required.includes(key))}): ${meaning(child)}`;
      if (key in headings) return [`${item} See [${headings[key]}](#${anchor(headings[key])}).`];
      const inside = objectIn(child);
      return [item, ...(inside ? items(inside, {}, `${prefix}${key}${child.items ? "[]" : ""}.`) : [])];
    });
}

const anchor = (heading: string) => heading.toLowerCase().replaceAll(".", "").replaceAll(" ", "-");

/** The object that a key holds, in a list or as one of the forms of its value. Where that has one key, the description shows the form. */
function objectIn(schema: Schema): Schema | undefined {
  const found = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties !== undefined);
  if (found) return Object.keys(found.properties!).length > 1 ? found : undefined;
  return schema.items && objectIn(schema.items);
}

/** What the schema does not know, a description says in its last sentence: when a key is required, or what its default is. */
const LAST = /(?:^| )(?:Default: |(?=Required))((?:(?!\. [A-Z]).)+)\.$/;

function condition({ description = "", default: value }: Schema, required: boolean): string {
  if (required) return "required";
  const last = LAST.exec(description);
  if (last) return last[0].includes("Default: ") ? `default: ${last[1]}` : last[1].replace("Required", "required");
  return value === undefined ? "optional" : `default: ${defaultText(value)}`;
}

function defaultText(value: unknown): string {
  if (typeof value !== "object") return `\`${value as string | number | boolean}\``;
  return Array.isArray(value) && value.length > 0 ? `\`[${value.join(", ")}]\`` : "none";
}

/** What the key is for, and the values that it takes where the description does not name them all. */
function meaning({ description = "", enum: allowed = [] }: Schema): string {
  const isSilent = allowed.some((value) => !description.includes(`\`${value}\``));
  return [description.replace(LAST, ""), ...(isSilent ? [`One of ${allowed.map((value) => `\`${value}\``).join(", ")}.`] : [])].join(" ");
}
