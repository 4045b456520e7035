import { Cause, Entry } from "./entry";

const from = "Snowflake, on deploy";

const asAccountAdmin: Cause = {
  cause:
    "The role of the deploying user may not do this: integrations need CREATE INTEGRATION, roles CREATE ROLE, grants MANAGE GRANTS or ownership.",
  fix: "deploy with a role that docs/permissions.md lists: set SNOWFLAKE_ROLE, or the role of the profile",
  keys: ["snowflake.profile"],
};

/**
 * Errors of the Snowflake provider and of Snowflake at a deploy. Codes are from Snowflake and its Go driver.
 *
 * https://github.com/snowflakedb/gosnowflake/blob/v1.18.0/errors.go
 */
export const SNOWFLAKE_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "003001",
    also: ["insufficient privileges to operate on", "sql access control error"],
    from,
    meaning: "The deploying role lacks a privilege.",
    causes: [
      asAccountAdmin,
      {
        cause: "Another role created the object and owns it.",
        fix: "deploy with the owner, or run GRANT OWNERSHIP ON … TO ROLE … COPY CURRENT GRANTS",
      },
    ],
  },
  {
    name: "002043",
    also: ["object does not exist, or operation cannot be performed"],
    from: "Snowflake",
    meaning: "The object or its container does not exist, or the deploying role may not access it.",
    causes: [
      {
        cause: "The database, schema or integration was dropped or renamed by hand.",
        fix: "create it again, or correct its name in the config; terraform plan -refresh-only shows what is missing",
        keys: ["snowflake.access", "credentials.notify", "snowflake.integrationName"],
      },
      asAccountAdmin,
    ],
  },
  {
    name: "002002",
    also: [
      "sql compilation error object … already exists",
      "failed to create … object … already exists",
      "object sigma_oauth already exists",
    ],
    from,
    meaning: "An object with this name already exists.",
    causes: [
      {
        cause: "The integration was created by hand, or by another stack.",
        fix: "adopt it by its name, or choose another name; two integrations for one issuer are rejected",
        keys: ["adopt.integrations", "snowflake.integrationName"],
      },
      {
        cause: "The role, or the schema for write-back, exists.",
        fix: "choose another role; for the schema, set create: false",
        keys: ["snowflake.access.roleName", "snowflake.access.writeBack.destinations[].create"],
      },
    ],
  },
  {
    name: "260008",
    also: ["failed to connect to db"],
    from: "Snowflake's driver, on deploy",
    meaning: "The driver could not reach the account.",
    causes: [
      {
        cause: "Organization or account is misspelled: the host derived from them does not exist.",
        fix: "run SELECT CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME(), and use these, not the account locator",
        keys: ["snowflake.organization", "snowflake.account"],
      },
      {
        cause: "A proxy or firewall is in between, or the account has only private connectivity.",
        fix: "set HTTPS_PROXY, or deploy from a network that reaches the account; for a private host or another domain, set snowflake.host",
        keys: ["snowflake.host"],
      },
      {
        cause: "Credentials were rejected: the code after the message, such as 390100 or 390144, says why.",
        fix: "explain that code",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "261004",
    also: ["failed to auth for unknown reason"],
    from: "Snowflake's driver, on deploy",
    meaning: "The host answered, but is not this account: HTTP 403 or 404.",
    causes: [
      {
        cause: "Organization or account is misspelled, or SNOWFLAKE_HOST points elsewhere.",
        fix: "run SELECT CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME(), and use these; unset SNOWFLAKE_HOST",
        keys: ["snowflake.organization", "snowflake.account"],
      },
      { cause: "A proxy in between answers instead of Snowflake.", fix: "allow *.snowflakecomputing.com" },
    ],
  },
  {
    name: "260002",
    also: [
      "user is empty",
      "password is empty",
      "account is empty",
      "token is empty: set Token or TokenFilePath",
      "260000",
      "260001",
      "260016",
      "260020",
    ],
    from: "Snowflake's driver, on deploy",
    meaning:
      "The provider has no credentials: 260000 means no account, 260001 no user, 260002 no password, 260016 neither password nor token, 260020 no token.",
    causes: [
      {
        cause: "None of SNOWFLAKE_USER, SNOWFLAKE_PASSWORD, SNOWFLAKE_PRIVATE_KEY or a profile is set.",
        fix: "set them as docs/permissions.md describes, or use a profile of ~/.snowflake/config",
        keys: ["snowflake.profile"],
      },
      {
        cause: "A key pair is set, but SNOWFLAKE_AUTHENTICATOR is not, so a password is required.",
        fix: "set SNOWFLAKE_AUTHENTICATOR=SNOWFLAKE_JWT",
      },
    ],
  },
  {
    name: "profile … not found in file",
    also: ["could not load config file", "could not retrieve … profile", "is readable by others", "config file … has unsafe permissions"],
    from: "the Snowflake provider",
    meaning: "The profile is not in ~/.snowflake/config, or the provider rejects that file.",
    causes: [
      {
        cause: "The section in square brackets has another name, or SNOWFLAKE_CONFIG_PATH points to another file.",
        fix: "use the section's name as profile",
        keys: ["snowflake.profile"],
      },
      { cause: "Other users may read or write the file.", fix: "run chmod 600 ~/.snowflake/config" },
    ],
  },
  {
    name: "multi-factor authentication is required for this account",
    also: ["mfa enrollment is required", "mfa authentication is required"],
    from: "Snowflake",
    meaning: "Snowflake requires a second factor for a human user, which Terraform cannot provide.",
    causes: [
      {
        cause: "Terraform logs in as a human user, with a password.",
        fix: "create a user of TYPE = SERVICE with a key pair, and set SNOWFLAKE_AUTHENTICATOR=SNOWFLAKE_JWT",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "preview_features_enabled",
    also: ["is currently a preview feature", "preview feature … is currently not enabled"],
    from: "the Snowflake provider",
    meaning: "A resource is a preview feature that the provider's configuration does not enable.",
    causes: [
      {
        cause: "Your own app uses SnowflakeAlerts with a provider that lacks the preview features; stacks from a config enable them.",
        fix: "set the provider's previewFeaturesEnabled: SnowflakeAlerts.previewFeatures()",
        keys: ["credentials.notify"],
      },
    ],
  },
  {
    name: "email recipients in the given list … are not allowed",
    also: [
      "recipients in the given list are not allowed",
      "email addresses are not yet validated or do not belong to any user",
      "394204",
      "invalid allowed_recipients length",
    ],
    from,
    meaning: "An email recipient is not the verified address of a user of this account.",
    causes: [
      {
        cause: "No user of this account has the address, or its owner has not verified it.",
        fix: "set it as a user's EMAIL and let the user verify it in Snowsight under My profile, or choose another recipient",
        keys: ["credentials.notify.emails"],
      },
    ],
  },
  {
    name: "an error occurred when granting privileges to account role",
    also: [
      "failed to grant added privileges",
      "grant not executed",
      "failed to revoke removed privileges",
      "an error occurred when revoking privileges from account role",
    ],
    from: "the Snowflake provider",
    meaning: "A GRANT or REVOKE was rejected; the line with a code, such as 003001 or 002003, says why.",
    causes: [
      { ...asAccountAdmin, cause: "The deploying role owns neither the object nor the role, and lacks MANAGE GRANTS." },
      {
        cause: "This type of object has no such privilege.",
        fix: "use USAGE, MONITOR and CREATE … on a schema",
        keys: ["snowflake.access.writeBack.destinations[].privileges"],
      },
    ],
  },
  {
    name: "failed to create account role",
    also: ["failed to create schema", "error creating notification integration"],
    from: "the Snowflake provider",
    meaning: "Snowflake did not create the object; the line with a code, such as 003001 or 002002, says why.",
    causes: [
      asAccountAdmin,
      {
        cause: "An object with this name exists.",
        fix: "choose another name; for the write-back schema, set create: false",
        keys: ["snowflake.access.roleName", "snowflake.access.writeBack.destinations[].create"],
      },
    ],
  },
  {
    name: "SNOWFLAKE_ACCOUNT",
    also: ["PROVIDER_CONFIGURATION_ACCOUNT_FALLBACK", "the SNOWFLAKE_ACCOUNT environment variable is ignored"],
    from: "the Snowflake provider, from version 2.19 on",
    meaning: "SNOWFLAKE_ACCOUNT is set, but the provider does not use it: 2.19 stops with an error, later versions warn.",
    causes: [
      {
        cause: "The variable is set for another tool.",
        fix: "unset it where Terraform runs: organization and account come from the config",
        keys: ["snowflake.organization", "snowflake.account"],
      },
    ],
  },
];
