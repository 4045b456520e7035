import { all, each, must, violationIf } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { connectionRules as commonRules } from "../sigma/connection-rules";
import { isHostOfOthers } from "./account-rules";
import { DatabricksConnectionOptions } from "./connection-options";
import { DatabricksCloud } from "./databricks-cloud";

/** A connection whose host may be missing, as in a config. */
export interface ConnectionSubject extends Partial<Omit<DatabricksConnectionOptions, "account">> {
  readonly account?: { readonly cloud: DatabricksCloud };
}

const isHost = (text: string) => /^[a-z0-9][a-z0-9.-]{0,252}\.[a-z]{2,}$/.test(text);

/** What holds for connections to Databricks only. */
export const databricksConnectionRules: readonly Rule<ConnectionSubject>[] = [
  {
    id: "DATABRICKS-CONNECTION",
    severity: "error",
    why:
      "Fires when a connection to Databricks has no host, a host that is not a host name in lower case, the host of the account console, or of a cloud " +
      "that is not the account's, or a workspace URL that is not an https URL. Sigma's API rejects a connection without a host, and does not return it, so that it cannot be read from Sigma. In a config, the default is " +
      "`identityProvider.workspaceHost` or `databricks.access.workspaceHost`. It also fires for the id of a SQL warehouse with anything but letters, digits and hyphens.",
    see: ["https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml"],
    check: all<ConnectionSubject>(
      ({ host }) =>
        violationIf(host === undefined || (isLiteral(host) && !isHost(host)), {
          at: "host",
          given: host === undefined ? "nothing given" : given(host),
          allowed: "a host name in lower case, such as dbc-00000000-0000.cloud.databricks.com",
          fix: "copy it from the workspace's URL, without https://",
        }),
      ({ host, account }) =>
        violationIf(isLiteral(host) && isHostOfOthers(host, account?.cloud), {
          at: "host",
          given: given(host),
          allowed: account === undefined ? "a workspace's host" : `a workspace's host on ${account.cloud}`,
          fix: "copy it from the workspace's URL: it is not that of the account console, nor of an account in another cloud",
        }),
      each("warehouses", (id: string) => /^[A-Za-z0-9-]{1,64}$/.test(id), {
        allowed: "the id of a SQL warehouse: letters, digits and hyphens",
        fix: "copy it from the warehouse's connection details: the last part of the HTTP path",
      }),
      must("workspaceUrl", (url: string) => /^https:\/\/[a-z0-9.-]+\/?$/.test(url), {
        allowed: "an https URL of a host",
        fix: "copy it from the browser, without a path",
      }),
    ),
  },
];

/** All rules of a connection to Databricks. */
export const connectionRules: readonly Rule<ConnectionSubject>[] = [...commonRules, ...databricksConnectionRules];
