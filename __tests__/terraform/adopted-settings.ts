/** The types that an example adopts. */
export interface AdoptedTypes {
  /** An example that says as little as it can, and adopts all that it can. */
  readonly example: string;
  /** The provider's schema. */
  readonly schema: string;
  /** By type: settings that are neither written nor left alone, each with the reason why its default is decided on. */
  readonly decided: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types of another provider that the example adopts, too. */
  readonly elsewhere?: readonly string[];
}

/** A setting that is missing here must be written by the library, or be among those that adopting leaves alone. */
export const ADOPTED: readonly AdoptedTypes[] = ["snowflake-2.11.0", "snowflake-2.20.0"].map((schema) => ({
  example: "okta-adopt.yaml",
  schema,
  elsewhere: [
    "okta_app_oauth",
    "okta_auth_server",
    "okta_auth_server_scope",
    "okta_auth_server_claim",
    "okta_auth_server_policy",
    "okta_auth_server_policy_rule",
  ],
  decided: { snowflake_external_oauth_integration: {} },
}));
