import { Construct } from "constructs";
import { AccountFederationPolicy } from "../bindings/databricks/account-federation-policy";
import { databricksPrefix } from "../databricks-account/output-prefix";
import { addOutput } from "../hand-off/add-output";
import { outputPrefixRules } from "../hand-off/output-prefix";
import { objectValue } from "../hand-off/outputs";
import { adopt } from "../private/adopt";
import { enforce, enforceProviders, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { setNestedAttribute } from "../terraform/nested-attributes";
import { claimName } from "../terraform/unique-names";
import { createPolicyCommand } from "./create-policy-command";
import { federationRules } from "./federation-rules";
import { POLICY_KEYS, POLICY_OUTPUTS } from "./outputs";
import { consoleUrl, PolicyDefinition, policyDefinition } from "./policy-definition";
import { DatabricksTokenFederationProps } from "./props";

/**
 * A Databricks account's trust in an authorization server of another identity provider: a federation policy of the account.
 *
 * Every user of the account can then use the server's tokens in Databricks, as the user whose name is in the subject claim; what they may do there is
 * decided in Databricks. Databricks' own authorization server needs no policy: see `SigmaDatabricksApp`.
 *
 * Child: `Resource`; none if a person creates the policy with Databricks' command line. Output: `<prefix>_token_federation`, what the account trusts,
 * as an object for programs; it contains no secret.
 *
 * @resource databricks_account_federation_policy
 * @see https://help.sigmacomputing.com/docs/configure-an-oauth-application-for-databricks
 * @see https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy
 * @see https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/account_federation_policy
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   AuthorizationServer,
 *   DatabricksAccount,
 *   DatabricksCloud,
 *   DatabricksTokenFederation,
 *   IdentityProviderKind,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const account = DatabricksAccount.of({
 *   cloud: DatabricksCloud.AWS,
 *   accountId: "00000000-0000-0000-0000-000000000000",
 * });
 * new DatabricksTokenFederation(stack, "Federation", {
 *   account,
 *   authorizationServer: AuthorizationServer.fromAttributes({
 *     issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
 *     jwksUris: ["https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys"],
 *     audiences: [account.accountId],
 *     userMappingClaims: ["databricks_username"],
 *     scopes: ["offline_access", "openid", "email", "profile"],
 *     kind: IdentityProviderKind.OKTA,
 *   }),
 * });
 */
export class DatabricksTokenFederation extends Construct {
  /** The policy's id. */
  public readonly policyId: string;
  /** The command of Databricks' command line that creates the same policy, for a POSIX shell. */
  public readonly createCommand: string;

  constructor(scope: Construct, id: string, props: DatabricksTokenFederationProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "DatabricksTokenFederationProps", props);
    const policy = policyDefinition(props);
    const prefix = props.outputPrefix ?? databricksPrefix(props.account);
    enforce(this, federationRules, policy);
    enforce(this, outputPrefixRules, { outputPrefix: prefix });
    enforceProviders(this, props);

    this.policyId = policy.policyId;
    this.createCommand = createPolicyCommand(policy, props.account);
    const inAccount = { part: props.account.accountId, where: `in the Databricks account ${props.account.accountId}` };
    claimName(this, { kind: "federation policy", name: policy.policyId, property: "policyId", scope: inAccount });
    if (policy.terraform) this.addPolicy(policy, props);
    addOutput(this, POLICY_OUTPUTS.trust, {
      prefix,
      value: trustOf(policy, props),
      description: `What the federation policy ${policy.policyId} of the Databricks account ${props.account.accountId} trusts, as an object for programs`,
    });
  }

  private addPolicy(policy: PolicyDefinition, props: DatabricksTokenFederationProps): void {
    const { provider } = props;
    const resource = new AccountFederationPolicy(this, "Resource", {
      policyId: policy.policyId,
      description: policy.description,
      provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    this.node.defaultChild = resource;
    setNestedAttribute(resource, "oidc_policy", {
      issuer: policy.issuer,
      audiences: [...policy.audiences],
      subject_claim: policy.subjectClaims[0],
      jwks_uri: policy.jwksUris[0],
      jwks_json: policy.jwksJson,
    });
    adopt(resource, { adopted: policy.adopt, importId: policy.policyId, settings: { description: policy.description }, provider });
  }
}

/** What does not apply is left out. */
function trustOf(policy: PolicyDefinition, { account, authorizationServer }: DatabricksTokenFederationProps) {
  return objectValue(POLICY_KEYS, {
    policyId: policy.policyId,
    accountId: account.accountId,
    accountUrl: consoleUrl(account),
    metadataUri: authorizationServer.metadataUri,
    issuer: policy.issuer,
    jwksUri: policy.jwksUris[0],
    jwksJson: policy.jwksJson,
    audiences: policy.audiences,
    subjectClaim: policy.subjectClaims[0],
    scopes: authorizationServer.scopes,
  });
}
