import { Io } from "./io";

/** The names of Terraform and OpenTofu, in the order in which they are looked for: what `TERRAFORM_BINARY_NAME` says, or both. */
export function engineNames({ TERRAFORM_BINARY_NAME: named }: Io["env"]): readonly string[] {
  return named ? [named] : ["terraform", "tofu"];
}
