import { DatabricksSigmaAccessProps } from "../../lib/databricks-access/props";
import { databricksPrefix } from "../../lib/databricks-account/output-prefix";
import { DatabricksPolicyManagement } from "../../lib/databricks-federation/policy-management";
import { DatabricksTokenFederationProps } from "../../lib/databricks-federation/props";
import { DatabricksAccountConfig } from "../schema/databricks-federation";
import { StackConfig } from "../schema/stack";
import { Bindings, keysOf, propsOf, said, stack, StackSource, unsaid } from "./bindings";
import { accountPath, accountsOf } from "./platforms";

/** What the properties of a federation policy are taken from. */
export interface PolicySource extends StackSource {
  readonly account: DatabricksAccountConfig;
  /** Where the account is in its stack. */
  readonly path: string;
}

/** The account and the server are made where the policy is built: other rules judge them. */
type PolicyProps = Omit<DatabricksTokenFederationProps, "authorizationServer" | "account">;

export interface ResolvedPolicy {
  /** Construct id, provider alias and prefix of the outputs. */
  readonly id: string;
  readonly config: DatabricksAccountConfig;
  readonly source: PolicySource;
  readonly props: PolicyProps;
  /** Whether Terraform does anything in the account: it then connects to it. */
  readonly isManaged: boolean;
  /** What Sigma's users may do in a workspace of the account; undefined where that is not managed here. */
  readonly access?: DatabricksAccessProps;
}

/** The account and the providers are made where it is built. */
export type DatabricksAccessProps = Omit<DatabricksSigmaAccessProps, "account" | "workspaceProvider">;

const account = keysOf(
  ({ account }: PolicySource) => account,
  ({ path }) => `${path}.`,
);

const isAdopted = ({ config, account: { policyId } }: PolicySource) => config.adopt?.policies.includes(policyId) ?? false;

export const POLICY: Bindings<PolicySource, PolicyProps> = {
  policyId: account("policyId"),
  description: account("description", (description, source) => description ?? (isAdopted(source) ? undefined : "Sigma")),
  subjectClaim: account("subjectClaim"),
  additionalAudiences: account("additionalAudiences"),
  jwksUri: account("jwksUri"),
  jwksJson: account("jwksJson"),
  management: account("management"),
  // The id is the import id, and stays in the list: importing again what is in the state does nothing.
  adopt: said(
    () => "adopt.policies",
    (source) => (isAdopted(source) ? { id: source.account.policyId } : undefined),
    { id: () => "adopt.policies" },
  ),
  outputPrefix: account("accountId", (_, source) => databricksPrefix(source.account)),
  preventDestroy: stack("preventDestroy"),
  provider: unsaid(),
};

const access = keysOf(
  ({ account }: PolicySource) => account.access!,
  ({ path }) => `${path}.access.`,
);

export const DATABRICKS_ACCESS: Bindings<PolicySource, DatabricksAccessProps> = {
  workspaceId: access("workspaceId"),
  workspaceHost: access("workspaceHost"),
  groupName: access("groupName"),
  memberGroups: access("memberGroups"),
  warehouses: access("warehouses"),
  catalogs: access("catalogs", (catalogs) => catalogs.map((catalog) => (typeof catalog === "string" ? { name: catalog } : catalog))),
  sqlAccess: access("sqlAccess"),
  preventDestroy: stack("preventDestroy"),
  provider: unsaid(),
};

export function resolvePolicies(config: StackConfig): ResolvedPolicy[] {
  return accountsOf(config, "databricks").map((account, index) => {
    const source = { config, account, path: accountPath(config, "databricks", index) };
    return {
      id: databricksPrefix(account),
      config: account,
      source,
      props: propsOf(POLICY, source),
      isManaged: account.management === DatabricksPolicyManagement.TERRAFORM || account.access !== undefined,
      access: account.access && propsOf(DATABRICKS_ACCESS, source),
    };
  });
}
