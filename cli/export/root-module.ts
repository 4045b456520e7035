import { Address, Addresses, addressesOf, CROSS_OUTPUT, twinOf } from "./addresses";
import { blocksOf, bodyOf } from "./blocks";
import { Attribute, Block, file } from "./hcl/body";
import { Value } from "./hcl/value";
import { conditions, resourceBlock } from "./resources";
import { sectionsOf } from "./sections";
import { isObject, Json, JsonObject, StackJson } from "./stack-json";
import { Translation, translationOf } from "./translation";

/** What the first version of Terraform can do that knows everything that is written here: checks and imports. */
const REQUIRED_VERSION = ">= 1.5.0";

/** A stack as files of Terraform's language. */
export interface RootModule {
  /** The content of each file, by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** The new addresses of what has moved. */
  readonly moved: readonly Address[];
}

/**
 * Writes a stack as a person would.
 *
 * @param stacks all stacks of the config, by name
 */
export function rootModule(stack: StackJson, stacks: ReadonlyMap<string, StackJson>): RootModule {
  const addresses = addressesOf(stack, stacks);
  const translation = translationOf(stack, addresses);
  const moved = addresses.elements.filter(({ element, name }) => element.mode === "resource" && element.name !== name);
  const files: Record<string, readonly Block[]> = {
    "providers.tf": [terraformBlock(stack, translation), ...providers(stack, translation)],
    "variables.tf": Object.entries(stack.variable ?? {}).map(([name, json]) => variable(name, json, translation)),
    "main.tf": [...locals(stack, addresses, translation), ...mainBlocks(addresses, translation)],
    "outputs.tf": Object.entries(stack.output ?? {}).map(([name, json]) => output(name, json, stack, translation)),
    "checks.tf": Object.entries(stack.check ?? {}).map(([name, json]) => check(name, json, translation)),
    "imports.tf": (stack.import ?? []).map((json) => importBlock(json, translation)),
    "moved.tf": moved.map((address, index) => movedBlock(address, index === 0)),
  };
  const filled = Object.entries(files).filter(([, blocks]) => blocks.length > 0);
  return { files: Object.fromEntries(filled.map(([name, blocks]) => [name, file(blocks)])), moved };
}

const text = (value: string): Value => ({ text: [value] });

function terraformBlock({ terraform }: StackJson, { literal }: Translation): Block {
  const required = Object.entries(terraform.required_providers ?? {});
  const providers = { type: "required_providers", body: { attributes: required.map(([name, json]) => ({ name, value: literal(json) })) } };
  const backends = Object.entries(terraform.backend ?? {}).map(([type, json]) => backend("backend", [type], json, literal));
  const cloud = terraform.cloud === undefined ? [] : [backend("cloud", [], terraform.cloud, literal)];
  return {
    type: "terraform",
    body: { attributes: [{ name: "required_version", value: text(REQUIRED_VERSION) }], blocks: [providers, ...backends, ...cloud] },
  };
}

/** Blocks of HCP Terraform's backend and `cloud`; every other backend has attributes only. */
const BACKEND_BLOCKS = ["workspaces"];

function backend(type: string, labels: readonly string[], json: Json, literal: Translation["literal"]): Block {
  const entries = Object.entries(isObject(json) ? json : {});
  const attributesOf = (all: readonly (readonly [string, Json])[]): Attribute[] =>
    all.map(([name, value]) => ({ name, value: literal(value) }));
  const isBlock = ([name]: readonly [string, Json]) => BACKEND_BLOCKS.includes(name);
  const blocks = entries
    .filter(isBlock)
    .map(([name, inner]): Block => ({ type: name, body: { attributes: attributesOf(Object.entries(inner as JsonObject)) } }));
  return { type, labels, body: { attributes: attributesOf(entries.filter((entry) => !isBlock(entry))), blocks } };
}

/** A provider that takes everything from its environment needs no block. */
function providers({ provider = {} }: StackJson, translation: Translation): Block[] {
  return Object.entries(provider)
    .flatMap(([name, all]) => all.map((json) => ({ name, json })))
    .filter(({ json }) => Object.keys(json).length > 0)
    .map(({ name, json }) => ({ type: "provider", labels: [name], body: bodyOf(json, blocksOf(`provider.${name}`), translation) }));
}

function variable(name: string, json: JsonObject, translation: Translation): Block {
  const { validation, type, ...rest } = json;
  const attributes = Object.entries(rest).map(([key, value]) => ({ name: key, value: translation.literal(value) }));
  const typed = type === undefined ? [] : [{ name: "type", value: translation.reference(type) }];
  return {
    type: "variable",
    labels: [name],
    body: { attributes: [...typed, ...attributes], blocks: validation === undefined ? [] : conditions("validation", json, translation) },
  };
}

function locals({ locals: all }: StackJson, addresses: Addresses, { value }: Translation): Block[] {
  if (all === undefined) return [];
  const attributes = Object.entries(all).map(([name, json]) => ({ name: addresses.locals.get(name)!, value: value(json) }));
  return [{ type: "locals", body: { attributes } }];
}

function mainBlocks({ elements }: Addresses, translation: Translation): Block[] {
  return sectionsOf(elements).flatMap(({ title, addresses }) =>
    addresses.map((address, index) => ({ ...resourceBlock(address, translation), comment: index === 0 ? [title] : undefined })),
  );
}

function output(name: string, json: JsonObject, stack: StackJson, translation: Translation): Block {
  const { description, value, sensitive } = json;
  const attributes: Attribute[] = [
    ...(description === undefined ? [] : [{ name: "description", value: translation.literal(description) }]),
    { name: "value", value: translation.value(value) },
    ...(sensitive === undefined ? [] : [{ name: "sensitive", value: translation.literal(sensitive) }]),
    ...("depends_on" in json ? [{ name: "depends_on", value: translation.reference(json.depends_on) }] : []),
  ];
  const twin = CROSS_OUTPUT.test(name) ? twinOf(name, stack) : undefined;
  const comment =
    twin === undefined
      ? undefined
      : [`The other stack reads ${twin} now. Delete this one when that stack was applied from its own export.`];
  return { type: "output", labels: [name], body: { attributes, blocks: conditions("precondition", json, translation) }, comment };
}

const check = (name: string, json: JsonObject, translation: Translation): Block => ({
  type: "check",
  labels: [name],
  body: { attributes: [], blocks: conditions("assert", json, translation) },
});

function importBlock({ to, id, provider }: JsonObject, { reference, value }: Translation): Block {
  const from = provider === undefined ? [] : [{ name: "provider", value: reference(provider) }];
  return { type: "import", body: { attributes: [{ name: "to", value: reference(to) }, { name: "id", value: value(id) }, ...from] } };
}

const MOVED = ["From the addresses of the generated Terraform. Delete this file when every state was applied from here."];

function movedBlock({ element, name }: Address, isFirst: boolean): Block {
  const address = (own: string): Value => ({ text: [{ tokens: [{ kind: "name", text: `${element.type}.${own}` }] }] });
  return {
    type: "moved",
    body: {
      attributes: [
        { name: "from", value: address(element.name) },
        { name: "to", value: address(name) },
      ],
    },
    comment: isFirst ? MOVED : undefined,
  };
}
