import { AnyRoleMode } from "../../lib/snowflake/any-role-mode";
import { IntegrationManagement } from "../../lib/snowflake/integration-management";
import { snowflakePrefix } from "../../lib/snowflake/output-prefix";
import { SnowflakeExternalOAuthProps, SnowflakeSigmaAccessProps } from "../../lib/snowflake/props";
import { SnowflakeConfig } from "../schema/snowflake";
import { StackConfig } from "../schema/stack";
import { Bindings, keysOf, propsOf, said, stack, StackSource, unsaid } from "./bindings";
import { accountPath, accountsOf } from "./platforms";
import { resolveUserMapping } from "./user-mapping";

/** What the properties of an account's constructs are taken from. */
export interface AccountSource extends StackSource {
  readonly account: SnowflakeConfig;
  /** Where the account is in its stack. */
  readonly path: string;
}

export interface ResolvedIntegration {
  /** Construct id, provider alias and prefix of the outputs. */
  readonly id: string;
  readonly config: SnowflakeConfig;
  readonly source: AccountSource;
  readonly props: IntegrationProps;
  /** Whether Terraform does anything in the account: it then connects to it. */
  readonly isManaged: boolean;
  /** What Sigma's users may do in the account; undefined where that is not managed here. */
  readonly access?: SnowflakeSigmaAccessProps;
}

type IntegrationProps = Omit<SnowflakeExternalOAuthProps, "authorizationServer">;

const account = keysOf(
  ({ account }: AccountSource) => account,
  ({ path }) => `${path}.`,
);

const isAdopted = ({ config, account }: AccountSource) => config.adopt?.integrations.includes(account.integrationName) ?? false;

/** It was there before, and keeps its comment. */
const isOthers = (source: AccountSource) => isAdopted(source) || source.account.management === IntegrationManagement.ALTER;

export const INTEGRATION: Bindings<AccountSource, IntegrationProps> = {
  integrationName: account("integrationName"),
  integrationType: account("integrationType"),
  rsaPublicKeys: account("rsaPublicKeys", (keys) => (keys.length > 0 ? keys : undefined)),
  networkPolicy: account("networkPolicy"),
  scopeMappingAttribute: account("scopeMappingAttribute"),
  scopeDelimiter: account("scopeDelimiter"),
  enabled: account("enabled"),
  anyRoleMode: account("anyRoleMode"),
  allowedRoles: account("allowedRoles"),
  blockedRoles: account("blockedRoles"),
  additionalAudiences: account("additionalAudiences"),
  comment: account("comment", (comment, source) => comment ?? (isOthers(source) ? undefined : "Sigma")),
  management: account("management"),
  // The name is the import id, and stays in the list: importing again what is in the state does nothing.
  adopt: said(
    () => "adopt.integrations",
    (source) => (isAdopted(source) ? { id: source.account.integrationName } : undefined),
    { id: () => "adopt.integrations" },
  ),
  preventDestroy: stack("preventDestroy"),
  provider: unsaid(),
};

const access = keysOf(
  ({ account }: AccountSource) => account.access!,
  ({ path }) => `${path}.access.`,
);

export const ACCESS: Bindings<AccountSource, SnowflakeSigmaAccessProps> = {
  roleName: access("roleName"),
  warehouses: access("warehouses"),
  databases: access("databases", (databases) =>
    databases.map((database) => (typeof database === "string" ? { name: database } : database)),
  ),
  objectTypes: access("objectTypes"),
  writeBack: access("writeBack"),
  grantToRoles: access("grantToRoles"),
  grantToUsers: access("grantToUsers"),
  users: access("users"),
  manageUsers: access("manageUsers"),
  anyRoleIntegration: account("anyRoleMode", (mode, { account: { integrationName } }) =>
    mode === AnyRoleMode.ENABLE_FOR_PRIVILEGE ? integrationName : undefined,
  ),
  allowedRoles: account("allowedRoles"),
  blockedRoles: account("blockedRoles"),
  userAttribute: said("userMapping", ({ config }) => resolveUserMapping(config).attribute),
  preventDestroy: stack("preventDestroy"),
  provider: unsaid(),
};

/** Terraform creates the integration or a role there, or alerts, which are in the first account. */
const isManaged = ({ account, config }: AccountSource) =>
  account.management === IntegrationManagement.TERRAFORM ||
  account.access !== undefined ||
  (config.credentials?.notify !== undefined && account === accountsOf(config, "snowflake")[0]);

export function resolveIntegrations(config: StackConfig): ResolvedIntegration[] {
  return accountsOf(config, "snowflake").map((account, index) =>
    resolveIntegration({ config, account, path: accountPath(config, "snowflake", index) }),
  );
}

function resolveIntegration(source: AccountSource): ResolvedIntegration {
  const { access: given } = source.account;
  return {
    id: snowflakePrefix(source.account),
    config: source.account,
    source,
    isManaged: isManaged(source),
    props: propsOf(INTEGRATION, source),
    access: given && propsOf(ACCESS, source),
  };
}
