import { IConstruct } from "constructs";
import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { acknowledge } from "../private/warnings";
import { enforceArguments } from "../shapes/enforce-arguments";
import { acknowledgeRules, unusedAcknowledgement } from "./acknowledge-rules";

/** Handles the warnings of this library. */
export class SigmaWarnings {
  /**
   * Acknowledges a warning: it is no longer printed for the scope and everything below it. You can call it before or after the constructs are
   * created.
   *
   * An acknowledgement that matches no warning causes a warning itself, except on an `App`.
   *
   * @param scope the construct, stack or app
   * @param rule the id at the end of the warning, such as OKTA-EVERYBODY
   * @param reason why you accept it, for anyone who reads the code later
   * @throws Error if the id is not that of a warning, or the reason is empty
   * @example
   * import { TerraformStack } from "cdktf";
   * import { SigmaDeployment, SigmaOktaApp, SigmaWarnings } from "cdktf-sigma-oauth";
   *
   * declare const stack: TerraformStack;
   * const client = new SigmaOktaApp(stack, "SigmaApp", {
   *   deployment: SigmaDeployment.GCP,
   *   groupNames: ["Everyone"],
   * });
   * SigmaWarnings.acknowledge(client, "OKTA-EVERYBODY", "Contractors have a separate org");
   */
  public static acknowledge(scope: IConstruct, rule: string, reason: string): void {
    enforceArguments("SigmaWarnings.acknowledge", { scope, rule, reason });
    const found = findings(acknowledgeRules, { rule, reason });
    const at = (key: string) => [scope.node.path, `acknowledge ${key}`].filter(Boolean).join(" ");
    if (found.length > 0) throw new SigmaOAuthError(found.map((finding) => ({ ...finding, at: at(finding.at) })));
    acknowledge(scope, rule, unusedAcknowledgement("acknowledge", rule, " here or below"));
  }

  private constructor() {}
}
