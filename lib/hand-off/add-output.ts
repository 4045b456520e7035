import { TerraformOutput, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { OUTPUT } from "../terraform/unique-name-rules";
import { claimName } from "../terraform/unique-names";
import { OutputField, OutputKind, OutputValue, prefixed } from "./outputs";

interface Shown<Kind extends OutputKind> {
  /** What its name begins with, where it has a prefix. */
  readonly prefix?: string;
  readonly value: OutputValue[Kind];
  readonly description: string;
  readonly sensitive?: boolean;
}

/** Adds an output under its name, which is not hashed: scripts can rely on it. */
export function addOutput<Kind extends OutputKind>(
  scope: Construct,
  field: OutputField<Kind>,
  { prefix, value, description, sensitive }: Shown<Kind>,
): void {
  const name = prefix === undefined ? field.name : prefixed(prefix, field);
  // A stack has the same output for several clients, a construct has it once.
  const id = scope instanceof TerraformStack ? name : field.name;
  const output = new TerraformOutput(scope, id, { value, description, sensitive: sensitive || undefined });
  output.overrideLogicalId(name);
  claimName(output, { kind: OUTPUT, name, property: prefix === undefined ? undefined : "outputPrefix" });
}
