import { Construct } from "constructs";
import { isReference } from "../findings/reference";
import { addOutput } from "../hand-off/add-output";
import { outputPrefixRules } from "../hand-off/output-prefix";
import { ACCOUNT_OUTPUTS } from "./outputs";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { outputName } from "../private/output-name";
import { SnowflakeAccount } from "./snowflake-account";
import { SnowflakeExternalOAuth } from "./snowflake-external-oauth";
import { snowflakePrefix } from "./output-prefix";
import { trustValue } from "./trust";

/** Properties of `SnowflakeTrustOutput`. */
export interface SnowflakeTrustOutputProps {
  /** The integration that trusts the authorization server. */
  readonly integration: SnowflakeExternalOAuth;

  /**
   * The account that the integration is in.
   *
   * @default - not in the output
   */
  readonly account?: SnowflakeAccount;

  /**
   * The prefix of the output's name: a lower-case letter, then lower-case letters, digits and underscores. Unique in the stack.
   *
   * @default - organization and account in that form, or the integration's name ("SIGMA_OAUTH" becomes "sigma_oauth")
   */
  readonly outputPrefix?: string;
}

/**
 * An output with what a Snowflake account trusts, as an object. The command `cdktf-sigma-oauth verify` compares it with the authorization server's
 * documents, and with tokens. It contains no secret.
 *
 * Output: `<prefix>_external_oauth`. Its name is not hashed, so that scripts can rely on it.
 *
 * @see https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   AuthorizationServer,
 *   IdentityProviderKind,
 *   SnowflakeAccount,
 *   SnowflakeExternalOAuth,
 *   SnowflakeTrustOutput,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const account = SnowflakeAccount.of("ACME", "ANALYTICS");
 * const integration = new SnowflakeExternalOAuth(stack, "Trust", {
 *   authorizationServer: AuthorizationServer.fromAttributes({
 *     issuer: "https://acme.okta.com/oauth2/ausexampleserver0000",
 *     jwksUris: ["https://acme.okta.com/oauth2/ausexampleserver0000/v1/keys"],
 *     audiences: [account.url],
 *     kind: IdentityProviderKind.OKTA,
 *   }),
 * });
 * new SnowflakeTrustOutput(stack, "TrustOutput", { integration, account });
 */
export class SnowflakeTrustOutput extends Construct {
  constructor(scope: Construct, id: string, props: SnowflakeTrustOutputProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SnowflakeTrustOutputProps", props);
    const { integration, account } = props;
    const prefix = props.outputPrefix ?? defaultPrefix(integration, account);
    enforce(this, outputPrefixRules, { outputPrefix: prefix });

    const name = integration.integrationName;
    const place = account === undefined ? "" : ` of the account ${account.organization}-${account.account}`;
    addOutput(this, ACCOUNT_OUTPUTS.trust, {
      prefix,
      value: trustValue(integration._trust, account),
      description: `What the security integration ${name}${place} trusts, as an object for programs`,
    });
  }
}

function defaultPrefix({ integrationName }: SnowflakeExternalOAuth, account: SnowflakeAccount | undefined): string {
  if (account !== undefined) return snowflakePrefix(account);
  return isReference(integrationName) ? "snowflake" : outputName(integrationName);
}
