import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const BLOCK_TYPES = join(__dirname, "../cli/export/block-types.json");
const SCHEMAS = join(__dirname, "../schemas");

interface Block {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}
type Schemas = Readonly<Record<string, { readonly block: Block }>>;

/** The nested blocks of everything that the providers have, as paths; what they have in any version, since no name is a block in one and an attribute in another. */
export function blockTypes(): Record<string, string> {
  const paths = new Map<string, Set<string>>();
  forEachBlock((owner, path) => {
    if (path !== "") paths.set(owner, (paths.get(owner) ?? new Set()).add(path));
  });
  return Object.fromEntries([...paths].map(([owner, all]) => [owner, [...all].sort().join(" ")] as const).sort());
}

/** The table as a file. */
export const blockTypesText = (): string => `${JSON.stringify(blockTypes(), null, 2)}\n`;

/** Visits the schema of every provider, resource and data source in every version, and each block in it with its path. */
export function forEachBlock(visit: (owner: string, path: string, block: Block) => void): void {
  for (const file of readdirSync(SCHEMAS).sort()) {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, file), "utf8")) as {
      provider?: { block: Block };
      resource_schemas?: Schemas;
      data_source_schemas?: Schemas;
    };
    const all = {
      [`provider.${file.split("-")[0]}`]: schema.provider,
      ...schema.resource_schemas,
      ...Object.fromEntries(Object.entries(schema.data_source_schemas ?? {}).map(([type, data]) => [`data.${type}`, data])),
    };
    Object.entries(all).forEach(([owner, found]) => found && visitBlocks(found.block, "", (path, block) => visit(owner, path, block)));
  }
}

function visitBlocks(block: Block, path: string, visit: (path: string, block: Block) => void): void {
  visit(path, block);
  Object.entries(block.block_types ?? {}).forEach(([name, inner]) =>
    visitBlocks(inner.block, path === "" ? name : `${path}.${name}`, visit),
  );
}
