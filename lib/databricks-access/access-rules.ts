import { DatabricksCloud } from "../databricks-account/databricks-cloud";
import { foreignPart } from "../databricks-account/account-rules";
import { isWorkspaceHost, workspaceIdIn } from "../databricks-account/hosts";
import { INFORMATION_SCHEMA, isObjectName, isOneOf, isWarehouseId, OBJECT_NAME, WAREHOUSE_ID } from "../databricks-account/object-names";
import { all, Check, each, must, repeated, Said, violationIf, when, wholeNumber } from "../findings/checks";
import { isPlainText } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule, show, Violation } from "../findings/rule";
import { DatabricksSigmaAccessOptions, DEFAULT_GROUP, ReadableCatalog } from "./access-options";
import { AZURE_WORKSPACE_URLS, DATABRICKS_GRANT_RESOURCE, DATABRICKS_GROUPS, DATABRICKS_NAMES, DATABRICKS_PRIVILEGES } from "./sources";

/** What is checked of the access of Sigma's users. */
export interface AccessSubject extends DatabricksSigmaAccessOptions {
  /** The cloud of the account. */
  readonly cloud: DatabricksCloud;
  /** The host of its console, if it is not the cloud's. */
  readonly accountsHost?: string;
  /** The account and the workspace have one provider. */
  readonly hasOneProvider?: boolean;
}

const isGroupName = (text: string) => text.trim() === text && isPlainText(text, { most: 255 });

const GROUP_NAME = {
  allowed: "1 to 255 characters on one line, without quotes and backslashes",
  fix: "write the group's name as the account console shows it",
};
/** What a check finds in each catalog. */
const ofCatalogs = ({ catalogs }: AccessSubject, check: Check<ReadableCatalog>): Violation[] =>
  catalogs.flatMap((catalog, index) => check(catalog).map((violation) => ({ ...violation, at: `catalogs[${index}].${violation.at}` })));

/** Groups that Databricks fills itself: with everyone in the account, or with everyone or the admins of a workspace. */
const SYSTEM_GROUPS = ["account users", "users", "admins"];
const isOwnGroup = (name: string) => !isOneOf(SYSTEM_GROUPS, name);
const SYSTEM_GROUP: Said = {
  allowed: `no group that Databricks fills: ${SYSTEM_GROUPS.join(", ")}`,
  fix: "use the groups of the people who use Sigma: everyone in the account or the workspace could read everything",
};

/** Catalogs on which Unity Catalog grants nothing. */
const WITHOUT_GRANTS = ["hive_metastore", "samples", "spark_catalog"];
/** The catalog with the usage data of the account. */
const SYSTEM_CATALOG = "system";

/** The host of an Azure workspace has its id, another id is a mistake in one of the two. */
const otherId: Check<AccessSubject> = ({ cloud, workspaceId, workspaceHost }) => {
  const id = isLiteral(workspaceHost) && isLiteral(workspaceId) ? workspaceIdIn(workspaceHost, cloud) : undefined;
  return violationIf(id !== undefined && id !== String(workspaceId), {
    at: "workspaceId",
    given: `${given(workspaceId)} with the host ${show(workspaceHost)}`,
    allowed: `the id of the workspace, as its host has it: ${id}`,
    fix: "copy both from the URL of one workspace",
  });
};

const lowerCase = (text: string) => text.toLowerCase();

/** What holds for the access of Sigma's users in Databricks. */
export const accessRules: readonly Rule<AccessSubject>[] = [
  {
    id: "DATABRICKS-ACCESS-WORKSPACE",
    severity: "error",
    why:
      "Fires when `workspaceId` is not a whole number from 1, or when `workspaceHost` is not a host of a workspace in the account's cloud. The group is " +
      "assigned to the workspace by its id, and the privileges are granted through its host. Both are in the workspace's URL: on AWS, the number after " +
      "`?o=`; on Azure, the number after `adb-`. It also fires when the host on Azure has another id, or when account and workspace are not both " +
      "public, both of a government, or both in China. The custom URL of an account is not a workspace's: a workspace keeps its own host.",
    see: ["https://docs.databricks.com/aws/en/workspace/workspace-details", AZURE_WORKSPACE_URLS],
    check: all<AccessSubject>(
      must("workspaceId", wholeNumber(1), {
        allowed: "the workspace's id, a whole number from 1",
        fix: "copy it from the workspace's URL: the number after ?o=, or on Azure after adb-",
      }),
      ({ workspaceHost, cloud }) =>
        must("workspaceHost", (host: string) => isWorkspaceHost(host, cloud), {
          allowed: `a workspace's host on ${cloud}`,
          fix: "copy it from the workspace's URL, without scheme and path; neither the account console nor a custom URL of the account is a workspace's",
        })({ workspaceHost }),
      ({ cloud, accountsHost, workspaceHost }) => foreignPart({ cloud, accountsHost }, workspaceHost),
      when(({ cloud }) => cloud === DatabricksCloud.AZURE, otherId),
    ),
  },
  {
    id: "DATABRICKS-ACCESS-HOST",
    severity: "warning",
    why:
      "Fires when nothing confirms that `workspaceHost` and `workspaceId` are of one workspace, although the host could: on Azure when it is not " +
      "`adb-<id>.<number>.azuredatabricks.net`, and so a regional URL, which Microsoft advises against, or a custom URL of the account; on GCP when the " +
      "number at its beginning is not the id, which no documentation promises. The group would be assigned to one workspace, and the privileges granted " +
      "through another one.",
    see: [AZURE_WORKSPACE_URLS],
    check: (access) => {
      const { cloud, workspaceHost: host } = access;
      if (cloud === DatabricksCloud.GCP) return otherId(access);
      return violationIf(
        cloud === DatabricksCloud.AZURE && isLiteral(host) && isWorkspaceHost(host, cloud) && workspaceIdIn(host, cloud) === undefined,
        {
          at: "workspaceHost",
          given: given(host),
          allowed: "the workspace's own host, adb-<id>.<number>.azuredatabricks.net",
          fix: "copy it from the workspace's page in the Azure portal: a regional or custom URL does not say which workspace it is",
        },
      );
    },
  },
  {
    id: "DATABRICKS-ACCESS-NAME",
    severity: "error",
    why:
      "Fires when the name of a group has quotes, backslashes or more than one line, when the name of a catalog or a schema also has dots, spaces, slashes " +
      "or backticks, or when the id of a SQL warehouse has anything but letters, digits and hyphens, or begins with a hyphen. These texts become part of grants and commands. A " +
      "warehouse's id is in its connection details, at the end of the HTTP path.",
    see: [DATABRICKS_NAMES],
    check: all<AccessSubject>(
      must("groupName", isGroupName, GROUP_NAME),
      each("memberGroups", isGroupName, GROUP_NAME),
      each("warehouses", isWarehouseId, WAREHOUSE_ID),
      (access) =>
        ofCatalogs(access, all<ReadableCatalog>(must("name", isObjectName, OBJECT_NAME), each("schemas", isObjectName, OBJECT_NAME))),
    ),
  },
  {
    id: "DATABRICKS-ACCESS-EMPTY",
    severity: "error",
    why:
      "Fires when there is no SQL warehouse or no catalog, or when a catalog's list of schemas is empty. Without a warehouse, nobody can run a query. " +
      "Without the others, there is nothing to read.",
    check: (access) => {
      const said = { given: "an empty list", allowed: "one or more" };
      return [
        ...violationIf(access.warehouses.length === 0, {
          at: "warehouses",
          ...said,
          fix: "without a SQL warehouse, nobody can run a query",
        }),
        ...violationIf(access.catalogs.length === 0, { at: "catalogs", ...said, fix: "without a catalog, there is nothing to read" }),
        ...ofCatalogs(access, ({ schemas }) =>
          violationIf(schemas?.length === 0, { at: "schemas", ...said, fix: "omit it to allow all schemas, or remove the catalog" }),
        ),
      ];
    },
  },
  {
    id: "DATABRICKS-ACCESS-DUPLICATE",
    severity: "error",
    why:
      "Fires when a SQL warehouse, a catalog, a schema of a catalog or a group is listed twice, ignoring case. Two grants on one catalog would undo each " +
      "other, because each says which privileges the group has there.",
    see: [DATABRICKS_GRANT_RESOURCE],
    check: ({ warehouses, catalogs, memberGroups }) => [
      ...repeated("warehouses", warehouses, "each SQL warehouse once", lowerCase),
      ...repeated(
        "catalogs",
        catalogs.map(({ name }) => name),
        "each catalog once",
        lowerCase,
      ),
      ...catalogs.flatMap(({ schemas }, index) => repeated(`catalogs[${index}].schemas`, schemas, "each schema once", lowerCase)),
      ...repeated("memberGroups", memberGroups, "each group once", lowerCase),
    ],
  },
  {
    id: "DATABRICKS-ACCESS-GROUP",
    severity: "error",
    why:
      "Fires when the group, or one of its member groups, is `account users`, `users` or `admins`. Databricks fills these groups: everyone in the account or " +
      "the workspace could read everything that Sigma's users may read, and Terraform can neither create nor change them.",
    see: [DATABRICKS_GROUPS],
    check: all<AccessSubject>(must("groupName", isOwnGroup, SYSTEM_GROUP), each("memberGroups", isOwnGroup, SYSTEM_GROUP)),
  },
  {
    id: "DATABRICKS-ACCESS-SELF",
    severity: "error",
    why: "Fires when the group is to be a member of itself, which is not possible. An existing group becomes a member of a new one: use another `groupName`.",
    check: ({ groupName = DEFAULT_GROUP, memberGroups }) =>
      each("memberGroups", (name) => lowerCase(name) !== lowerCase(groupName), {
        allowed: "groups other than the group itself",
        fix: "remove it, or use another groupName: an existing group becomes a member of a new one",
      })({ memberGroups }),
  },
  {
    id: "DATABRICKS-ACCESS-CATALOG",
    severity: "error",
    why:
      "Fires when `hive_metastore`, `spark_catalog` or `samples` is among the catalogs. The first two are not in Unity Catalog, and everyone may read the " +
      "third: Databricks accepts no grants on them. Move the data into a catalog of Unity Catalog.",
    see: [DATABRICKS_PRIVILEGES, "https://docs.databricks.com/aws/en/sql/language-manual/security-grant"],
    check: (access) =>
      ofCatalogs(
        access,
        must("name", (name: string) => !isOneOf(WITHOUT_GRANTS, name), {
          allowed: "catalogs of Unity Catalog",
          fix: "remove it: Databricks accepts no grants on it",
        }),
      ),
  },
  {
    id: "DATABRICKS-ACCESS-SYSTEM",
    severity: "warning",
    why:
      "Fires when Sigma's users may read the catalog `system`. It has the account's usage data: everyone's queries with their text, audit logs and costs. " +
      "Grant a schema of it by hand to a group of the few people who need it. It also fires for the schema `information_schema`, which each catalog has, " +
      "and which shows everyone only what concerns them: remove it.",
    see: [
      "https://docs.databricks.com/aws/en/admin/system-tables/",
      "https://docs.databricks.com/aws/en/sql/language-manual/sql-ref-information-schema",
    ],
    check: (access) =>
      ofCatalogs(
        access,
        all<ReadableCatalog>(
          ({ name }) =>
            violationIf(isLiteral(name) && isOneOf([SYSTEM_CATALOG], name), {
              at: "name",
              given: `${given(name)}, with everyone's queries and the audit logs`,
              allowed: "catalogs with data for all of Sigma's users",
              fix: "omit it, and grant one of its schemas by hand to the few people who need it",
            }),
          each("schemas", (schema) => !isOneOf([INFORMATION_SCHEMA], schema), {
            allowed: "schemas with data",
            fix: "remove it: it shows everyone what concerns them, without a grant",
          }),
        ),
      ),
  },
  {
    id: "DATABRICKS-ACCESS-NOBODY",
    severity: "warning",
    why:
      "Fires when no existing group becomes a member of the group. Until someone is a member, nobody can read anything. List the groups that SCIM provisions, " +
      "or add members by hand, and acknowledge the warning: Terraform does not remove them.",
    see: [DATABRICKS_GROUPS],
    check: ({ memberGroups }) =>
      violationIf(!memberGroups?.length, {
        at: "memberGroups",
        given: "nobody",
        allowed: "one or more groups of the account",
        fix: "list existing groups, or add members by hand: until someone is a member, nobody can read anything",
      }),
  },
  {
    id: "DATABRICKS-ACCESS-PROVIDERS",
    severity: "error",
    why:
      "Fires when the account and the workspace have the same provider. The group and its assignment need the provider for the account, the grants that " +
      "for the workspace: with one for both, one half fails, or the group is created in the workspace only. Set an alias for the workspace's provider, and pass it " +
      "as `workspaceProvider`. Constructs only: a config has both providers.",
    see: ["https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs"],
    check: ({ hasOneProvider }) =>
      violationIf(hasOneProvider, {
        at: "workspaceProvider",
        given: "the provider that the account also has",
        allowed: "a second Databricks provider, with the workspace's host and an alias",
        fix: "create a DatabricksProvider with host and alias for the workspace, and pass it as workspaceProvider",
      }),
  },
];
