import { CheckedStack } from "../../../config/load";
import { DatabricksCloud } from "../../../lib/databricks-account/databricks-cloud";
import { prefixed } from "../../../lib/hand-off/outputs";
import { ACCOUNT_OUTPUTS } from "../../../lib/snowflake/outputs";
import { construct, literal, member, object } from "./code";

/** A data platform's part of a stack, as code. The ids are those of a config's stack. */
export interface PlatformCode {
  /** The provider, and the account. */
  readonly before: readonly string[];
  readonly trust: readonly string[];
  readonly outputs: readonly string[];
  /** The connection whose form the sheet has, where enough of it is known. */
  readonly connection?: string;
  /** What of the library is used. */
  readonly imports: readonly string[];
}

/** The data platforms of a stack next to its identity provider. */
export const platformCodes = ({ platforms: { snowflake: integrations, databricks: policies } }: CheckedStack): PlatformCode[] => [
  ...integrations.map(snowflake),
  ...policies.map(databricks),
];

function snowflake({ id, config: { organization, account }, props }: CheckedStack["platforms"]["snowflake"][number]): PlatformCode {
  const names = { organizationName: literal(organization), accountName: literal(account) };
  const { integrationName, comment } = props;
  return {
    before: [
      construct("SnowflakeProvider", `Snowflake-${id}`, names),
      `const account = SnowflakeAccount.of(${literal(organization)}, ${literal(account)})`,
    ],
    trust: [
      `const integration = ${construct("SnowflakeExternalOAuth", `Trust-${id}`, {
        authorizationServer: "server",
        integrationName: literal(integrationName),
        comment: literal(comment),
        preventDestroy: "true",
      })}`,
    ],
    outputs: [
      construct("SnowflakeTrustOutput", `TrustOutput-${id}`, { integration: "integration", account: "account", outputPrefix: literal(id) }),
      construct("TerraformOutput", prefixed(id, ACCOUNT_OUTPUTS.createStatement), {
        value: "integration.createStatement",
        description: literal(`The security integration ${integrationName} of the account ${organization}-${account} as SQL`),
        staticId: "true",
      }),
    ],
    connection: "SnowflakeConnection.of({ account })",
    imports: ["SnowflakeAccount", "SnowflakeConnection", "SnowflakeExternalOAuth", "SnowflakeProvider", "SnowflakeTrustOutput"],
  };
}

function databricks({ id, config: { cloud, accountId }, props }: CheckedStack["platforms"]["databricks"][number]): PlatformCode {
  const options = { cloud: member("DatabricksCloud", DatabricksCloud, cloud), accountId: literal(accountId) };
  return {
    before: [
      `const databricks = DatabricksAccount.of(${object(options)})`,
      construct("DatabricksProvider", `Databricks-${id}`, {
        host: "`https://${databricks.accountsHost}`",
        accountId: "databricks.accountId",
      }),
    ],
    trust: [
      construct("DatabricksTokenFederation", `Federation-${id}`, {
        account: "databricks",
        authorizationServer: "server",
        policyId: literal(props.policyId),
        description: literal(props.description),
        preventDestroy: "true",
      }),
    ],
    // Terraform creates the policy: the command for it would only fail.
    outputs: [],
    imports: ["DatabricksAccount", "DatabricksCloud", "DatabricksProvider", "DatabricksTokenFederation"],
  };
}
