import { CLIENT_OUTPUTS, prefixed } from "../../lib/hand-off/outputs";
import { StackJson } from "./stack-json";

/** How a client's secret is renewed, by the resource that has it. */
const STEPS: Readonly<Record<string, string>> = {
  okta_app_oauth:
    "**Okta** keeps one secret of a client: the previous one stops working at once. Set `client_basic_secret` of the `okta_app_oauth` to the `result` of a new " +
    "`random_password` with `length = 48` and `special = false`, and let the output `…_client_secret` read that as well.",
  azuread_application_password:
    "**Entra ID** keeps several secrets: add a second `azuread_application_password`, with its own `time_static`, and let the outputs and checks read " +
    "the new one. Remove the old one when the new one is in Sigma.",
  auth0_client_credentials:
    "**Auth0** keeps one secret of a client: the previous one stops working at once. Set `client_secret` of the `auth0_client_credentials` to the `result` of a new " +
    "`random_password` with `length = 48` and `special = false`, and let the output `…_client_secret` read that as well.",
  pingone_application:
    "**PingOne** keeps the previous secret for a while: add a `pingone_application_secret` with `previous = { expires_at = … }`, at most 30 days away, and let the output " +
    "`…_client_secret` read its `secret`.",
  pingfederate_oauth_client:
    "**PingFederate** keeps previous secrets: in `client_auth`, move the present `secret` to `secondary_secrets` with an `expiry_time`, and set a new one from a " +
    "second `random_password` or variable. Let the output `…_client_secret` read that as well.",
  databricks_custom_app_integration:
    "**Databricks** shows a secret once: add a second `databricks_custom_app_integration`, and let the outputs read its client id and secret. Remove the first when the " +
    "second is in Sigma.",
};

/** Steps for the people who own the Terraform of a stack; none where it has no secret. */
export function renewalOf({ resource = {}, output = {} }: StackJson): string[] {
  const hasSecret = Object.keys(output).some((name) => name.endsWith(prefixed("", CLIENT_OUTPUTS.clientSecret)));
  const own = hasSecret ? Object.keys(STEPS).filter((type) => type in resource) : [];
  if (own.length === 0) return [];
  return [
    ...own.map((type) => STEPS[type]),
    "Then change the `keeper` of the `time_static` that has the secret's age, apply, and paste the secret into Sigma: `terraform output -raw <client>_client_secret`.",
    "Messages of checks, outputs and alerts still say `credentialVersion`, which was a setting of the config. They mean these steps; change them after the switch.",
  ];
}
