import { outputName } from "../../lib/private/output-name";
import { AnyRoleMode } from "../../lib/snowflake/any-role-mode";
import { SnowflakeSigmaAccessProps, SnowflakeExternalOAuthProps } from "../../lib/snowflake/props";
import { AccessConfig } from "../schema/access";
import { SnowflakeConfig } from "../schema/snowflake";
import { StackConfig } from "../schema/stack";
import { resolveUserMapping } from "./user-mapping";

export interface ResolvedIntegration {
  /** Construct id, provider alias and prefix of the outputs. */
  readonly id: string;
  readonly config: SnowflakeConfig;
  readonly props: Omit<SnowflakeExternalOAuthProps, "authorizationServer">;
  /** What Sigma's users may do in the account; undefined where that is not managed here. */
  readonly access?: SnowflakeSigmaAccessProps;
}

/** The Snowflake accounts of a stack, as a list. */
export function accounts(config: StackConfig): SnowflakeConfig[] {
  if (config.snowflake === undefined) return [];
  return Array.isArray(config.snowflake) ? config.snowflake : [config.snowflake];
}

/** Where an account is in its stack. */
export function accountPath({ snowflake }: StackConfig, index: number): string {
  return Array.isArray(snowflake) ? `snowflake[${index}]` : "snowflake";
}

export function resolveIntegration(config: SnowflakeConfig, stack: StackConfig): ResolvedIntegration {
  const { adopt, protect } = stack;
  const isAdopted = adopt?.integrations.includes(config.integrationName) ?? false;
  return {
    id: outputName(`${config.organization} ${config.account}`),
    config,
    props: {
      ...seenAs(stack),
      integrationName: config.integrationName,
      enabled: config.enabled,
      anyRoleMode: config.anyRoleMode,
      allowedRoles: config.allowedRoles,
      blockedRoles: config.blockedRoles,
      additionalAudiences: config.additionalAudiences,
      comment: config.comment ?? (isAdopted ? undefined : "Sigma"),
      management: config.manage,
      // The name is the import id, and stays in the list: importing again what is in the state does nothing.
      adopt: isAdopted ? { id: config.integrationName } : undefined,
      preventDestroy: protect,
    },
    access: config.access && resolveAccess(config.access, config, stack),
  };
}

/** How Snowflake reads the authorization server's tokens. The config has it next to the server, once for all accounts. */
function seenAs({
  identityProvider: idp,
}: StackConfig): Pick<SnowflakeExternalOAuthProps, "integrationType" | "scopeMappingAttribute" | "scopeDelimiter"> {
  return {
    integrationType: "snowflakeType" in idp ? idp.snowflakeType : undefined,
    scopeMappingAttribute: "scopeMappingAttribute" in idp ? idp.scopeMappingAttribute : undefined,
    scopeDelimiter: "scopeDelimiter" in idp ? idp.scopeDelimiter : undefined,
  };
}

function resolveAccess(
  { role, databases, ...access }: AccessConfig,
  account: SnowflakeConfig,
  stack: StackConfig,
): SnowflakeSigmaAccessProps {
  return {
    ...access,
    roleName: role,
    databases: databases.map((database) => (typeof database === "string" ? { name: database } : database)),
    anyRoleIntegration: account.anyRoleMode === AnyRoleMode.ENABLE_FOR_PRIVILEGE ? account.integrationName : undefined,
    userAttribute: resolveUserMapping(stack).attribute,
    preventDestroy: stack.protect,
  };
}
