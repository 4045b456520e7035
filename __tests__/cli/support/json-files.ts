/** Files that people take for the outputs of a stack. */

export const SECRET = "not-a-real-secret";

export const STATE_FILE = JSON.stringify({
  version: 4,
  terraform_version: "1.9.0",
  serial: 3,
  lineage: "11111111-1111-1111-1111-111111111111",
  outputs: { sigma_client_secret: { value: SECRET, type: "string", sensitive: true } },
  resources: [],
});

/** Each with what it is. */
export const WRONG_JSON: readonly (readonly [what: string, text: string])[] = [
  ["a Terraform state file, which can contain secrets", STATE_FILE],
  ["a plan in JSON", JSON.stringify({ format_version: "1.2", terraform_version: "1.9.0", planned_values: {}, resource_changes: [] })],
  ["a state in JSON, as terraform show -json prints it", JSON.stringify({ format_version: "1.0", values: { outputs: {} } })],
  ["what another command of Terraform printed as JSON", '{ "format_version": "1.0" }'],
  ["the Terraform of a stack", JSON.stringify({ terraform: { required_providers: {} }, resource: {} })],
  ["the outputs of several stacks", JSON.stringify({ acme: { issuer: { value: "a" } }, globex: { issuer: { value: SECRET } } })],
  ["a list", JSON.stringify([SECRET])],
  ["a text", JSON.stringify(SECRET)],
  ["a number", "5"],
  ["null", "null"],
  ["JSON of something else", JSON.stringify({ name: "acme", version: SECRET })],
];
