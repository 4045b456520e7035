import { App, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";

const VARIABLE = "deploy_bundled_example";

/** A condition on an output, which cdktf leaves out. HCL has it as a block. */
const CONDITION = {
  condition: `\${var.${VARIABLE}}`,
  error_message:
    "This is the bundled example, not your config. Set SIGMA_OAUTH_CONFIG to the path of your config for every command of cdktf.",
};

/**
 * Makes every plan of the bundled example fail. `cdktf` falls back on it where `SIGMA_OAUTH_CONFIG` is not set, and does not say for which command: if
 * the variable is forgotten, the example would be planned over an existing setup, and credentials would be sent to the hosts in it.
 */
export function guardBundledExample(stack: TerraformStack): void {
  new TerraformVariable(stack, VARIABLE, {
    type: "bool",
    default: false,
    description: "Whether the bundled example may be planned, for example in a test.",
  }).overrideLogicalId(VARIABLE);
  const guard = new TerraformOutput(stack, "bundled_example", { value: "examples/okta-snowflake.yaml" });
  guard.overrideLogicalId("bundled_example");
  guard.addOverride("precondition", App.of(stack).hclOutput ? { value: [CONDITION], type: "list", isBlock: true } : CONDITION);
}
