import { capabilityRules } from "../sigma/capability-rules";
import { databricksCapabilities } from "./capabilities";
import { all, each, must, once, unless, mustNot, when } from "../findings/checks";
import { Rule } from "../findings/rule";
import { isHostName } from "../findings/url";
import { isForeignHost } from "../sigma/client-rules";
import { SigmaDatabricksAppProps } from "./props";

/** https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration */
const ACCESS_MINUTES = { least: 5, most: 1440 } as const;
/** 129600 minutes, exactly what Sigma recommends. */
export const MOST_REFRESH_DAYS = 90;

const foreignHosts = (fix: string) =>
  each("redirectHosts", (host) => !isForeignHost(host), { allowed: "hosts of sigmacomputing.com", fix });

/** What Databricks asks of an app, on top of what Sigma asks. */
export const databricksAppRules: readonly Rule<Omit<SigmaDatabricksAppProps, "account">>[] = [
  ...capabilityRules("DATABRICKS", databricksCapabilities),
  {
    id: "DATABRICKS-ACCESS-LIFETIME",
    severity: "error",
    why: "Fires when access tokens would live less than 5 or more than 1440 minutes, the range that the provider accepts.",
    see: ["https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration"],
    check: must("accessTokenMinutes", (minutes: number) => minutes >= ACCESS_MINUTES.least && minutes <= ACCESS_MINUTES.most, {
      allowed: `${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} minutes in Databricks`,
      fix: "use 60",
    }),
  },
  {
    id: "DATABRICKS-REFRESH-LIFETIME",
    severity: "error",
    why:
      "Fires when refresh tokens would live more than 90 days (129600 minutes), the longest time that the provider accepts. Sigma " +
      "recommends exactly 90 days.",
    check: must("refreshTokenDays", (days: number) => days <= MOST_REFRESH_DAYS, {
      allowed: `at most ${MOST_REFRESH_DAYS} days in Databricks`,
      fix: "use 90",
    }),
  },
  {
    id: "DATABRICKS-REDIRECT-HOST",
    severity: "error",
    why:
      "Fires when `redirectHosts` is empty, lists a host twice, or has a host with scheme or path, or one outside `sigmacomputing.com`. A " +
      "look-alike host would receive authorization codes. Leave it out for the hosts in Sigma's tables.",
    check: all(
      mustNot(({ redirectHosts }) => redirectHosts?.length === 0, {
        at: "redirectHosts",
        given: "an empty list",
        allowed: "one host or more",
        fix: "remove it for the hosts of Sigma's tables",
      }),
      each("redirectHosts", isHostName, {
        allowed: "hosts of Sigma's API in lower case, such as api.eu.aws.sigmacomputing.com",
        fix: "leave out scheme and path",
      }),
      once("redirectHosts", "each host once"),
      unless(
        ({ allowForeignHost }) => allowForeignHost,
        foreignHosts("correct the host; if it is meant, allow foreign hosts (allowForeignHost)"),
      ),
    ),
  },
  {
    id: "DATABRICKS-REDIRECT-HOST-ALLOWED",
    severity: "warning",
    why:
      "Fires when `allowForeignHost` lets in a redirect host outside `sigmacomputing.com`. The owner of that host can receive " +
      "authorization codes. Make sure that it is yours or Sigma's.",
    check: when(
      ({ allowForeignHost }) => allowForeignHost,
      foreignHosts("make sure that it is yours or Sigma's: its owner can receive authorization codes"),
    ),
  },
];
