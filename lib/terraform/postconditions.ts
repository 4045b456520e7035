import { App, Postcondition, TerraformDataSource } from "cdktf";

/**
 * Makes a look-up fail at plan unless what was found is what was asked for.
 *
 * cdktf writes conditions into HCL as an attribute, which Terraform rejects: for HCL they are handed over in the form of its blocks.
 */
export function addPostconditions(found: TerraformDataSource, conditions: readonly Postcondition[]): void {
  if (!App.of(found).hclOutput) {
    found.lifecycle = { postcondition: [...conditions] };
    return;
  }
  const blocks = conditions.map(({ condition, errorMessage }) => ({ condition: condition as unknown, error_message: errorMessage }));
  found.addOverride("lifecycle", { value: { postcondition: { value: blocks, type: "list", isBlock: true } } });
}
