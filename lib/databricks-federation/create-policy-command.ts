import { DatabricksAccount } from "../databricks-account/databricks-account";
import { expressionOfList, quoted, quotedList } from "../terraform/expressions";
import { jsonInShell, objectExpression } from "../terraform/shell";
import { consoleUrl, PolicyDefinition } from "./policy-definition";

/**
 * The command of Databricks' command line that creates the policy, for a POSIX shell, as a Terraform expression, since the issuer is often known to
 * Terraform only. The body is that of the API; Terraform itself writes it as JSON.
 *
 * https://docs.databricks.com/aws/en/dev-tools/cli/reference/account-federation-policy-commands
 */
export function createPolicyCommand(policy: PolicyDefinition, account: DatabricksAccount): string {
  // For this command only: Terraform's provider would read what is exported.
  const where = `DATABRICKS_HOST=${consoleUrl(account)} DATABRICKS_ACCOUNT_ID=${account.accountId}`;
  return `${where} databricks account federation-policy create --policy-id ${policy.policyId} --json ${jsonInShell(bodyOf(policy))}`;
}

function bodyOf({ description, issuer, audiences, subjectClaims, jwksUris, jwksJson }: PolicyDefinition): string {
  const oidcPolicy = objectExpression({
    issuer: quoted(issuer),
    audiences: expressionOfList(audiences) ?? quotedList(audiences),
    subject_claim: quoted(subjectClaims[0]),
    jwks_uri: jwksUris.length > 0 ? quoted(jwksUris[0]) : undefined,
    jwks_json: jwksJson === undefined ? undefined : quoted(jwksJson),
  });
  return objectExpression({ description: description === undefined ? undefined : quoted(description), oidc_policy: oidcPolicy });
}
