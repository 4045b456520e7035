import { TerraformOutput, TerraformStack } from "cdktf";
import { newStack, synth, Synthesized } from "../../support/synth";

/** What a property changes of the Terraform: the new value of each path that is no longer the same; null where it is gone. */
export type Changes = Readonly<Record<string, unknown>>;

type OptionalKeys<Props> = { [K in keyof Props]-?: undefined extends Props[K] ? K : never }[keyof Props];
/** Those of which other tests know more: what is adopted, and the providers, which every resource has in common. */
type Elsewhere = "adopt" | "provider" | "timeProvider" | "randomProvider";

/** In place of SQL, an expression or a message, about which other tests are. */
export const LONG: unknown = expect.any(String);

interface Others<Props> {
  /** Properties that are set before. */
  readonly beside?: Partial<Props>;
  /** Properties that have to be set together with it. */
  readonly together?: Partial<Props>;
}

/** A value that is not the default, and what it changes; "refused" where the rules let nothing through but the default. */
type Entry<Props, Value> = readonly [value: Value, changes: Changes, others?: Others<Props>] | "refused";

/** Every optional property of a construct. */
export type PropertyTable<Props> = { readonly [K in Exclude<OptionalKeys<Props>, Elsewhere>]-?: Entry<Props, Props[K]> };

export interface ConstructProperties {
  readonly name: string;
  readonly properties: readonly { readonly property: string; readonly changes: Changes; readonly changed: () => Changes }[];
}

/** What constructs know of themselves, for other constructs and for outputs. */
const FACTS = [
  ...[
    "issuer",
    "metadataUri",
    "jwksUris",
    "audiences",
    "userMappingClaims",
    "userAttribute",
    "scopes",
    "kind",
    "scopeClaim",
    "scopeDelimiter",
  ],
  ...["clientName", "clientId", "redirectUri", "purposes", "requirePkce", "authentication", "offlineAccess", "roleScope", "clientSecret"],
  ...[
    "adminConsentUrl",
    "roleNames",
    "credentialVersion",
    "credentialEndDate",
    "integrationName",
    "roleName",
    "userStatements",
    "failingUsersQuery",
    "policyId",
    "createCommand",
    "groupName",
    "groupId",
    "warehouseCommands",
  ],
];

/** @param build puts the construct, and what it cannot be without, into a stack, and gives the construct */
export function constructProperties<Props extends object>(
  name: string,
  build: (stack: TerraformStack, props: Partial<Props>) => object,
  table: PropertyTable<Props>,
): ConstructProperties {
  const synthesized = (props: Partial<Props>) => {
    const stack = newStack();
    addFacts(stack, build(stack, props));
    const { resource, data, output } = synth(stack);
    const datasources = Object.entries(data).map(([type, all]) => [`data.${type}`, all]);
    return flat({ ...resource, ...(Object.fromEntries(datasources) as Synthesized["data"]), output });
  };
  const entries = Object.entries<Entry<Props, unknown>>(table).flatMap(([property, entry]) =>
    entry === "refused" ? [] : [[property, entry] as const],
  );
  return {
    name,
    properties: entries.map(([property, [value, changes, { beside, together } = {}]]) => ({
      property,
      changes,
      changed: () => difference(synthesized({ ...beside }), synthesized({ ...beside, ...together, [property]: value })),
    })),
  };
}

/** Makes outputs of what a construct knows of itself, so that references in it are resolved. What it refuses, it has not. */
function addFacts(stack: TerraformStack, construct: object): void {
  const valueOf = (name: string): unknown => {
    try {
      return (construct as Readonly<Record<string, unknown>>)[name];
    } catch {
      return undefined;
    }
  };
  const known = FACTS.map((name) => [name, valueOf(name)] as const).filter(([, value]) => value !== undefined);
  known.forEach(([name, value]) => new TerraformOutput(stack, name, { value, sensitive: true }));
}

/** Every value under its path: the type, the name without its hash, and the attributes. A list of texts or numbers is one value. */
function flat(tree: object): Changes {
  const values: [string, unknown][] = [];
  const visit = (value: unknown, path: string): void => {
    const isWhole =
      value === null || typeof value !== "object" || (Array.isArray(value) && value.every((part) => typeof part !== "object"));
    if (isWhole) values.push([path, unhashed(value)]);
    else Object.entries(value).forEach(([key, child]) => isOf(key) && visit(child, path === "" ? key : `${path}.${unhashed(key)}`));
  };
  visit(tree, "");
  return Object.fromEntries(values);
}

/** Whether a key is compared: neither what cdktf notes down, nor prose. */
const isOf = (key: string) => key !== "//" && key !== "error_message" && key !== "sensitive";

/** cdktf ends its names with a hash of the path. */
const unhashed = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(/_[0-9A-F]{8}\b/g, "")) as T;

function difference(before: Changes, after: Changes): Changes {
  const remaining = new Set(Object.keys(after).map(elementOf));
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]),
  );
  return Object.fromEntries(paths.map((path) => [remaining.has(elementOf(path)) ? path : elementOf(path), after[path] ?? null]));
}

/** The resource, data source or output that a path is in. */
const elementOf = (path: string) => path.split(".", path.startsWith("data.") ? 3 : 2).join(".");
