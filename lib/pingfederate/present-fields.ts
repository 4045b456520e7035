import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { DataPingfederateOauthAccessTokenManager } from "../bindings/pingfederate/data-pingfederate-oauth-access-token-manager";
import { quotedList } from "../terraform/expressions";

/** A setting of an access token manager's plugin. */
export interface PluginField {
  readonly name: string;
  readonly value: string;
}

/**
 * The settings, and the other ones that the manager has at the server. Encrypted ones are kept by the provider elsewhere, and have no value to be
 * read.
 *
 * https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/data-sources/oauth_access_token_manager
 */
export function withPresentFields(
  scope: Construct,
  managerId: string,
  fields: readonly PluginField[],
  provider?: TerraformProvider,
): string {
  const { fqn } = new DataPingfederateOauthAccessTokenManager(scope, "Present", { managerId, provider });
  const present = (part: string) => `[for f in ${fqn}.configuration.fields : f.${part} if f.value != null]`;
  const all = [
    `zipmap(${present("name")}, ${present("value")})`,
    `zipmap(${quotedList(fields.map(({ name }) => name))}, ${quotedList(fields.map(({ value }) => value))})`,
  ];
  // Braces behind every reference: cdktf does not see one that follows them.
  return `\${[for name, value in merge(${all.join(", ")}) : { name = name, value = value }]}`;
}
