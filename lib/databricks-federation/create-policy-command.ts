import { DatabricksAccount } from "../databricks-account/databricks-account";
import { expressionOfList, quoted, quotedList } from "../terraform/expressions";
import { lines } from "../terraform/lines";
import { consoleUrl, PolicyDefinition } from "./policy-definition";

/**
 * The command of Databricks' command line that creates the policy, for a POSIX shell, as a Terraform expression, since the issuer is often known to
 * Terraform only. The body is that of the API; Terraform itself writes it as JSON.
 *
 * https://docs.databricks.com/aws/en/dev-tools/cli/reference/account-federation-policy-commands
 */
export function createPolicyCommand(policy: PolicyDefinition, account: DatabricksAccount): string {
  return lines([
    `export DATABRICKS_HOST=${consoleUrl(account)} DATABRICKS_ACCOUNT_ID=${account.accountId}`,
    `databricks account federation-policy create --policy-id ${policy.policyId} --json '${jsonOf(policy)}'`,
  ]);
}

function jsonOf({ description, issuer, audiences, subjectClaims, jwksUris, jwksJson }: PolicyDefinition): string {
  const oidcPolicy = objectOf({
    issuer: quoted(issuer),
    audiences: expressionOfList(audiences) ?? quotedList(audiences),
    subject_claim: quoted(subjectClaims[0]),
    jwks_uri: jwksUris.length > 0 ? quoted(jwksUris[0]) : undefined,
    jwks_json: jwksJson === undefined ? undefined : quoted(jwksJson),
  });
  const body = objectOf({ description: description === undefined ? undefined : quoted(description), oidc_policy: oidcPolicy });
  return `\${replace(jsonencode(${body}), "'", ${QUOTE_IN_SHELL})}`;
}

/** What a single quote is between single quotes in a shell: `'\''`. In base64, because cdktf does not escape backslashes in HCL. */
const QUOTE_IN_SHELL = `base64decode("${Buffer.from("'\\''").toString("base64")}")`;

function objectOf(expressions: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(expressions).filter(([, expression]) => expression !== undefined);
  return `{ ${entries.map(([name, expression]) => `${name} = ${expression}`).join(", ")} }`;
}
