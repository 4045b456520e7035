import { TerraformLocal, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { IOAuthClient } from "../oauth-client";
import { CheckBlock } from "../terraform/check-block";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { expressionOf } from "../terraform/expressions";
import { isReference } from "../findings/reference";
import { daysAfter, momentOf } from "../private/time";
import { usesJwt } from "../sigma/client-defaults";
import { IWatchedCredential } from "../watched-credential";
import { addOutput } from "./add-output";
import { DEFAULT_MAX_AGE_DAYS, DEFAULT_WARN_DAYS, expiryRules } from "./expiry-rules";
import { outputPrefixRules, prefixOf } from "./output-prefix";
import { CLIENT_OUTPUTS, CREDENTIAL_KEYS, objectValue, OutputValue, prefixed } from "./outputs";

/** Properties of `CredentialExpiry`. */
export interface CredentialExpiryProps {
  /** The client whose credential is watched. */
  readonly client: IOAuthClient;

  /**
   * Every plan and apply warns this many days before the credential expires, 1 to 365.
   *
   * @default 30
   */
  readonly warnDays?: number;

  /**
   * For a credential that does not expire: the age in days after which every plan and apply warns, 1 to 3650.
   *
   * @default 365
   */
  readonly maxAgeDays?: number;

  /**
   * The prefix of the names of the output and the check, as in `SigmaConnectionSettings`.
   *
   * @default - the client's name in that form ("Sigma" becomes "sigma")
   */
  readonly outputPrefix?: string;

  /**
   * The provider hashicorp/time to use, for stacks with several. A secret that does not expire needs it for its age.
   *
   * @default - the stack's time provider
   */
  readonly timeProvider?: TerraformProvider;
}

/**
 * Warns before a client's credential expires, or when it is old. It only warns; people renew: nothing is changed by itself.
 *
 * Every plan and apply warns while the check `<prefix>_credential` fails; HCP Terraform's continuous validation turns the same into notifications.
 * The output `<prefix>_credential` has the dates for the command `cdktf-sigma-oauth expiry`, and no secret.
 *
 * Children: `Check`, and `MadeAt` or `EndDate`, where there is something to watch; the output.
 *
 * @resource time_static
 * @see https://developer.hashicorp.com/terraform/language/checks
 * @example
 * import { TerraformStack } from "cdktf";
 * import { CredentialExpiry, SigmaDeployment, SigmaOktaApp } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const client = new SigmaOktaApp(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_EU,
 *   groupNames: ["Data Analysts"],
 * });
 * new CredentialExpiry(stack, "Expiry", { client, maxAgeDays: 180 });
 */
export class CredentialExpiry extends Construct implements IWatchedCredential {
  public readonly watchId: string;
  public readonly warnDate?: string;
  public readonly message?: string;

  constructor(scope: Construct, id: string, props: CredentialExpiryProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "CredentialExpiryProps", props);
    const { client, warnDays = DEFAULT_WARN_DAYS, maxAgeDays = DEFAULT_MAX_AGE_DAYS } = props;
    const prefix = prefixOf(client, props.outputPrefix);
    enforce(this, outputPrefixRules, { outputPrefix: prefix });
    enforce(this, expiryRules, props);
    this.watchId = prefix;

    const { credentialEndDate: endDate, credentialVersion: version } = client;
    const watchesAge = endDate === undefined && version !== undefined;
    const madeAt = watchesAge ? momentOf(this, "MadeAt", version, props.timeProvider) : undefined;
    if (endDate !== undefined) {
      // Terraform takes no check of constants: a date that is known already goes through a local value.
      const end = isReference(endDate) ? endDate : new TerraformLocal(this, "EndDate", endDate).asString;
      this.warnDate = daysAfter(end, -warnDays);
      this.message = `The credential of ${client.clientName} in ${client.identityProvider} expires on ${endDate}: ${client.credentialRenewal}.`;
    } else if (madeAt !== undefined) {
      this.warnDate = daysAfter(madeAt, maxAgeDays);
      this.message = `The secret of ${client.clientName} in ${client.identityProvider} has been in use since ${madeAt} or longer, for more than ${maxAgeDays} days: ${client.credentialRenewal}.`;
    }
    if (this.warnDate !== undefined) {
      new CheckBlock(this, "Check", prefixed(prefix, CLIENT_OUTPUTS.credential), {
        condition: `\${timecmp(plantimestamp(), ${expressionOf(this.warnDate)}) < 0}`,
        errorMessage: this.message!,
      });
    }
    addOutput(this, CLIENT_OUTPUTS.credential, {
      prefix,
      value: describe(client, { madeAt, warnDate: this.warnDate }),
      description: "When the client's credential expires or was created, and how to renew it; read by cdktf-sigma-oauth expiry",
    });
  }
}

function describe(client: IOAuthClient, { madeAt, warnDate }: { madeAt?: string; warnDate?: string }): OutputValue["object"] {
  return objectValue(CREDENTIAL_KEYS, {
    client: client.clientName,
    identityProvider: client.identityProvider,
    kind: usesJwt(client) ? "public key" : "client secret",
    version: client.credentialVersion,
    madeAt,
    endDate: client.credentialEndDate,
    warnDate,
    renewal: client.credentialRenewal,
  });
}
