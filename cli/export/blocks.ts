import { Attribute, Block, Body } from "./hcl/body";
import TABLE from "./block-types.json";
import { isObject, Json, JsonObject } from "./stack-json";
import { Translation } from "./translation";

/** The nested blocks of a resource, data source or provider, as paths. Everything else in it is an attribute, also where it is an object. */
export function blocksOf(owner: string): ReadonlySet<string> {
  return new Set((TABLE as Readonly<Record<string, string>>)[owner]?.split(" "));
}

/** Names that say what something is, in the order in which they come first. */
const FIRST = ["alias", "name", "label", "display_name", "type", "description", "condition", "error_message"];

/** The body of a resource, data source, provider, or of a block in one. */
export function bodyOf(
  json: JsonObject,
  blocks: ReadonlySet<string>,
  { value }: Pick<Translation, "value">,
  path = "",
): Omit<Required<Body>, "isOrdered"> {
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const given = Object.entries(json).filter(([name]) => name !== "//");
  const attributes = given.filter(([name]) => !blocks.has(at(name))).map(([name, inner]): Attribute => ({ name, value: value(inner) }));
  const nested = given
    .filter(([name]) => blocks.has(at(name)))
    .flatMap(([type, inner]) => listOf(inner).map((one): Block => ({ type, body: bodyOf(one, blocks, { value }, at(type)) })));
  return { attributes: sorted(attributes), blocks: nested };
}

/** A block once, several times, or not at all. */
export function listOf(json: Json | undefined): JsonObject[] {
  return (Array.isArray(json) ? (json as readonly Json[]) : [json]).filter((one) => isObject(one));
}

function sorted(attributes: readonly Attribute[]): Attribute[] {
  const rank = ({ name }: Attribute) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return [...attributes].sort((left, right) => rank(left) - rank(right));
}
