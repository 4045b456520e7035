import { ConditionalAccessPolicy } from "../bindings/azuread/conditional-access-policy";
import { ServicePrincipal } from "../bindings/azuread/service-principal";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { enforce, enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { SigmaEntraApi } from "./sigma-entra-api";
import { SigmaEntraApp } from "./sigma-entra-app";
import { signInFrequencyRules } from "./sign-in-frequency-rules";

/** Properties of `EntraSignInFrequency`. */
export interface EntraSignInFrequencyProps {
  /** The number of days after which users must log in again in the browser, 1 to 365. Less than 7 causes a warning if the policy is enforced. */
  readonly days: number;

  /** The API that Sigma's clients use. */
  readonly api: SigmaEntraApi;

  /** Sigma's clients. */
  readonly apps: SigmaEntraApp[];

  /**
   * Whether the policy is enforced. With false it only reports what it would do.
   *
   * @default false
   */
  readonly enforced?: boolean;

  /**
   * The policy's display name.
   *
   * @default "Sigma sign-in frequency"
   */
  readonly name?: string;

  /**
   * The azuread provider to use, for stacks with several.
   *
   * @default - the stack's azuread provider
   */
  readonly provider?: TerraformProvider;
}

/**
 * A Conditional Access policy that sets how often users must log in to Sigma in the browser. It does not limit the refresh tokens with which Sigma
 * works in the background: for a confidential client, Entra defers the policy until the next interactive sign-in. To end those, revoke the user's
 * sessions. Needs Entra ID P1.
 *
 * Child: `Resource`.
 *
 * @resource azuread_conditional_access_policy
 * @see https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime
 * @see https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/conditional_access_policy
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   EntraSignInFrequency,
 *   OAuthPurpose,
 *   SigmaDeployment,
 *   SigmaEntraApi,
 *   SigmaEntraApp,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const tenantId = "00000000-0000-0000-0000-000000000000";
 * const api = new SigmaEntraApi(stack, "Api", { tenantId });
 * const client = new SigmaEntraApp(stack, "SigmaApp", {
 *   tenantId,
 *   deployment: SigmaDeployment.AZURE_EU,
 *   purposes: [OAuthPurpose.DATA_CONNECTION],
 *   groupNames: ["Data Analysts"],
 * });
 * api.grantAccess(client);
 * new EntraSignInFrequency(stack, "SignInFrequency", { api, apps: [client], days: 30 });
 */
export class EntraSignInFrequency extends Construct {
  constructor(scope: Construct, id: string, props: EntraSignInFrequencyProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "EntraSignInFrequencyProps", props);
    enforce(this, signInFrequencyRules, props);
    new ConditionalAccessPolicy(this, "Resource", {
      displayName: props.name ?? "Sigma sign-in frequency",
      state: props.enforced ? "enabled" : "enabledForReportingButNotEnforced",
      conditions: {
        clientAppTypes: ["all"],
        // Both: what counts is the API for which a token is asked, and the client that asks.
        applications: { includedApplications: [props.api.clientId, ...props.apps.map(({ clientId }) => clientId)] },
        users: { includedUsers: ["All"] },
      },
      sessionControls: { signInFrequency: props.days, signInFrequencyPeriod: "days" },
      provider: props.provider,
      // Entra knows an application as soon as it has a service principal.
      dependsOn: [props.api, ...props.apps].map(({ node }) => node.findChild("ServicePrincipal") as ServicePrincipal),
    });
  }
}
