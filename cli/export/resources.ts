import { Address } from "./addresses";
import { blocksOf, bodyOf, listOf } from "./blocks";
import { Attribute, Block } from "./hcl/body";
import { isObject, JsonObject } from "./stack-json";
import { Translation } from "./translation";

/** What Terraform itself understands in a resource. Nothing here makes resources by number, or runs commands. */
const ARGUMENTS = ["provider", "depends_on", "lifecycle"];
const UNKNOWN = ["count", "for_each", "provisioner", "connection", "dynamic"];

/** A resource or data source as a block. */
export function resourceBlock({ element, name }: Address, translation: Translation): Block {
  const { mode, type, json } = element;
  const unknown = UNKNOWN.filter((argument) => argument in json);
  if (unknown.length > 0) throw new RangeError(`${type}.${element.name} with ${unknown.join(", ")}`);
  const own = Object.fromEntries(Object.entries(json).filter(([argument]) => !ARGUMENTS.includes(argument)));
  const { attributes, blocks } = bodyOf(own, blocksOf(mode === "data" ? `data.${type}` : type), translation);
  const argument = (key: string): Attribute[] => (key in json ? [{ name: key, value: translation.reference(json[key]) }] : []);
  const lifecycle = isObject(json.lifecycle) ? [lifecycleBlock(json.lifecycle, translation)] : [];
  return {
    type: mode,
    labels: [type, name],
    body: { attributes: [...argument("provider"), ...attributes, ...argument("depends_on")], blocks: [...blocks, ...lifecycle] },
  };
}

const CONDITIONS = ["precondition", "postcondition"];
const REFERENCES = ["ignore_changes", "replace_triggered_by"];

function lifecycleBlock(json: JsonObject, translation: Translation): Block {
  const attributes = Object.entries(json).filter(([name]) => !CONDITIONS.includes(name));
  return {
    type: "lifecycle",
    body: {
      attributes: attributes.map(([name, value]) => ({
        name,
        value: REFERENCES.includes(name) ? translation.reference(value) : translation.literal(value),
      })),
      blocks: CONDITIONS.flatMap((type) => conditions(type, json, translation)),
    },
  };
}

/** Conditions with their messages: of a resource, an output, a variable or a check. */
export function conditions(type: string, json: JsonObject, translation: Translation): Block[] {
  return listOf(json[type]).map((one) => ({ type, body: { ...bodyOf(one, new Set(), translation), isOrdered: true } }));
}
