import { LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { StaticResource } from "../lib/bindings/time/static-resource";
import { TimeProvider } from "../lib/utility/time-provider";
import { AUDIENCE, handWritten, SCOPES } from "./hand-written";

/** The Terraform of a stack of `manyStacks`, written by hand with the providers' own classes. */
export function handWrittenConfig(stack: TerraformStack): void {
  new LocalBackend(stack, { path: `terraform.${stack.node.id}.tfstate` });
  const { server, keys } = handWritten(stack, {
    statement: "acme_analytics_create_security_integration",
    form: [
      "Connection to Snowflake (the other fields of its form)",
      "  Account: ACME-ANALYTICS",
      "  Warehouse: one that every user may use",
    ],
  });
  const output = (name: string, value: unknown, description: string) => new TerraformOutput(stack, name, { value, description });
  output("issuer", server.issuer, "Issuer of the access tokens");
  output("jwks_uri", keys, "Where the authorization server's public keys are");
  output("audience", AUDIENCE, "Audience of the access tokens");
  const trust = {
    account_url: AUDIENCE,
    integration_name: "SIGMA_OAUTH",
    enabled: true,
    type: "OKTA",
    issuer: server.issuer,
    jws_keys_urls: [keys],
    audiences: [AUDIENCE],
    user_mapping_claims: ["snowflake_username"],
    user_mapping_attribute: "LOGIN_NAME",
    any_role_mode: "ENABLE",
    metadata_uri: `${server.issuer}/.well-known/oauth-authorization-server`,
    scopes: SCOPES,
  };
  const meaning = "What the security integration SIGMA_OAUTH of the account ACME-ANALYTICS trusts, as an object for programs";
  output("acme_analytics_external_oauth", trust, meaning);
  addExpiry(stack, output);
}

function addExpiry(stack: TerraformStack, output: (name: string, value: unknown, description: string) => TerraformOutput): void {
  new TimeProvider(stack, "Time");
  const madeAt = new StaticResource(stack, "MadeAt", {
    triggers: { keeper: "1" },
    rfc3339: "${plantimestamp()}",
    lifecycle: { ignoreChanges: ["rfc3339"] },
  });
  output(
    "sigma_credential",
    {
      client: "Sigma",
      identity_provider: "Okta",
      kind: "client secret",
      version: 1,
      renewal: RENEWAL,
      made_at: madeAt.rfc3339,
      warn_date: `\${timeadd(${madeAt.fqn}.rfc3339, "8760h")}`,
    },
    "When the client's credential expires or was created, and how to renew it; read by cdktf-sigma-oauth expiry",
  );
  // cdktf has no class for checks.
  stack.addOverride("check.sigma_credential.assert", [
    {
      condition: `\${timecmp(plantimestamp(), timeadd(${madeAt.fqn}.rfc3339, "8760h")) < 0}`,
      error_message: `The secret of Sigma in Okta has been in use since \${${madeAt.fqn}.rfc3339} or longer, for more than 365 days: ${RENEWAL}.`,
    },
  ]);
}

const RENEWAL =
  "raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma at once: " +
  "the previous secret stops working on deploy";
