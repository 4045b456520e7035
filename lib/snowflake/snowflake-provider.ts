import { Construct } from "constructs";
import { enforce } from "../private/construct-rules";
import { enforceProviderPlace } from "../private/placement";
import { ThinProvider } from "../terraform/thin-provider";
import { hostRules } from "./account-rules";

/** Properties of `SnowflakeProvider`. Credentials come from the environment: SNOWFLAKE_USER and SNOWFLAKE_PRIVATE_KEY, or others. */
export interface SnowflakeProviderProps {
  /**
   * The Snowflake organization's name.
   *
   * @default - the environment variable SNOWFLAKE_ORGANIZATION_NAME
   */
  readonly organizationName?: string;

  /**
   * The account's name in the organization.
   *
   * @default - the environment variable SNOWFLAKE_ACCOUNT_NAME
   */
  readonly accountName?: string;

  /**
   * The host to connect to, if it is not `<organization>-<account>.snowflakecomputing.com`: that of private connectivity, of China, or of a proxy.
   *
   * @default - the environment variable SNOWFLAKE_HOST, else derived from organization and account
   * @see https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs
   */
  readonly host?: string;

  /**
   * The profile of the provider's configuration file.
   *
   * @default - the environment variable SNOWFLAKE_PROFILE, else `default`
   */
  readonly profile?: string;

  /**
   * The preview features to enable, such as those of `SnowflakeAlerts.previewFeatures()`.
   *
   * @default - none
   */
  readonly previewFeaturesEnabled?: string[];

  /**
   * Tells several Snowflake providers of a stack apart.
   *
   * @default - the stack's own Snowflake provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for Snowflake, for apps that have no other class for it.
 *
 * @see https://registry.terraform.io/providers/snowflakedb/snowflake/2.11.0/docs
 * @example
 * import { TerraformStack } from "cdktf";
 * import { SnowflakeProvider } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new SnowflakeProvider(stack, "Snowflake", { organizationName: "ACME", accountName: "ANALYTICS" });
 */
export class SnowflakeProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: SnowflakeProviderProps = {}) {
    super(
      enforceProviderPlace(new.target, scope, id, ["SnowflakeProviderProps", props]),
      id,
      { name: "snowflake", source: "snowflakedb/snowflake", version: "2.11.0" },
      {
        organization_name: props.organizationName,
        account_name: props.accountName,
        host: props.host,
        profile: props.profile,
        preview_features_enabled: props.previewFeaturesEnabled,
      },
      props.alias,
    );
    enforce(this, hostRules, props);
  }
}
