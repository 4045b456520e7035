import { capabilityRules } from "../sigma/capability-rules";
import { databricksCapabilities } from "./capabilities";
import { all, each, must, once, unless, mustNot, violationIf, when } from "../findings/checks";
import { given, Rule } from "../findings/rule";
import { isHostName } from "../findings/url";
import { isForeignHost } from "../sigma/client-rules";
import { DEFAULT_PURPOSES, OAuthPurpose } from "../sigma/oauth-purpose";
import { SIGMA_API, SIGMA_GUIDE } from "../sigma/sources";
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
    id: "DATABRICKS-LOGIN",
    severity: "warning",
    why:
      "Fires when a client is for organization login. Sigma's API says that OAuth providers hosted by Databricks require PKCE, and Sigma's " +
      "guide that organization login does not support PKCE. Sigma documents organization login with Databricks all the same, so whether it " +
      "works is known only after a test: keep passwords allowed in Sigma (OAuth or password) until people have logged in. A client " +
      "without `purposes` is also for organization login. If the client is only for a connection, set `purposes: [connection]`.",
    see: [SIGMA_GUIDE, SIGMA_API, "https://help.sigmacomputing.com/docs/configure-an-oauth-application-for-databricks"],
    check: ({ purposes = [...DEFAULT_PURPOSES] }) =>
      violationIf(purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN), {
        at: "purposes",
        given: given(purposes),
        allowed: "connection: Databricks requires PKCE, which Sigma does not support for organization login",
        fix: "use only connection, or keep passwords allowed in Sigma until people have logged in with Databricks",
      }),
  },
  {
    id: "DATABRICKS-ACCESS-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of access tokens is outside the provider's range of 5 to 1440 minutes.",
    see: ["https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration"],
    check: must("accessTokenMinutes", (minutes: number) => minutes >= ACCESS_MINUTES.least && minutes <= ACCESS_MINUTES.most, {
      allowed: `${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} minutes in Databricks`,
      fix: "use 60",
    }),
  },
  {
    id: "DATABRICKS-REFRESH-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of refresh tokens is more than 90 days (129600 minutes), the provider's maximum. Sigma recommends 90 days.",
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
      "look-alike host would receive authorization codes. Omit it to use the hosts in Sigma's tables.",
    check: all(
      mustNot(({ redirectHosts }) => redirectHosts?.length === 0, {
        at: "redirectHosts",
        given: "an empty list",
        allowed: "one host or more",
        fix: "omit it to use the hosts in Sigma's tables",
      }),
      each("redirectHosts", isHostName, {
        allowed: "hosts of Sigma's API in lower case, such as api.eu.aws.sigmacomputing.com",
        fix: "remove the scheme and path",
      }),
      once("redirectHosts", "each host once"),
      unless(({ allowForeignHost }) => allowForeignHost, foreignHosts("correct the host; if it is intended, set allowForeignHost")),
    ),
  },
  {
    id: "DATABRICKS-REDIRECT-HOST-ALLOWED",
    severity: "warning",
    why:
      "Fires when `allowForeignHost` permits a redirect host outside `sigmacomputing.com`. The owner of that host can receive " +
      "authorization codes. Make sure that it is yours or Sigma's.",
    check: when(
      ({ allowForeignHost }) => allowForeignHost,
      foreignHosts("make sure that it is yours or Sigma's: its owner can receive authorization codes"),
    ),
  },
];
