/** JSON files that people take for one another, in words. */

type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** Whether it is one output, as `terraform output -json` prints it. */
export const isOutput = (value: unknown) => isMapping(value) && "value" in value;

/** Whether it is a list of outputs by their names. */
export const isOutputs = (value: unknown): value is Mapping => isMapping(value) && Object.values(value).every(isOutput);

interface Kind {
  readonly what: string;
  readonly is: (value: Mapping) => boolean;
}

/** Of a file, the first of these. */
const KINDS: readonly Kind[] = [
  {
    what: "a Terraform state file, which can contain secrets",
    is: (value) => typeof value.version === "number" && "terraform_version" in value && ("lineage" in value || "serial" in value),
  },
  { what: "a plan in JSON", is: (value) => "format_version" in value && ("resource_changes" in value || "planned_values" in value) },
  { what: "a state in JSON, as terraform show -json prints it", is: (value) => "format_version" in value && "values" in value },
  { what: "what another command of Terraform printed as JSON", is: (value) => "format_version" in value },
  { what: "the Terraform of a stack", is: (value) => isMapping(value.terraform) && ("provider" in value || "resource" in value) },
  { what: "nothing but an empty mapping", is: (value) => Object.keys(value).length === 0 },
  { what: "the outputs of a stack", is: isOutputs },
  { what: "the outputs of several stacks", is: (value) => Object.values(value).every((one) => isOutputs(one)) },
];

/** What JSON is, without anything of what it has. */
export function kindOfJson(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "null";
  if (!isMapping(value)) return { string: "a text", number: "a number", boolean: "true or false" }[typeof value as string] ?? "nothing";
  return KINDS.find(({ is }) => is(value))?.what ?? "JSON of something else";
}
