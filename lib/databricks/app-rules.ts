import { isLiteral, literals } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { isHostName } from "../findings/url";
import { ClientAuthentication } from "../sigma/client-authentication";
import { SigmaClientOptions } from "../sigma/client-options";
import { isForeignHost } from "../sigma/client-rules";
import { noRoleScopeChoice } from "../sigma/role-scope-rules";

/** The part of a custom app integration's properties that the rules look at. */
export interface DatabricksAppSubject extends SigmaClientOptions {
  readonly accessTokenMinutes?: number;
  readonly refreshTokenDays?: number;
  readonly redirectHosts?: readonly string[];
}

/** https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration */
const ACCESS_MINUTES = { least: 5, most: 1440 } as const;
/** 129600 minutes, exactly what Sigma recommends. */
export const MOST_REFRESH_DAYS = 90;

function foreignRedirectHosts({ redirectHosts }: DatabricksAppSubject): Violation[] {
  return literals(redirectHosts)
    .filter(({ value }) => isForeignHost(value))
    .map(({ value, index }) => ({
      at: `redirectHosts[${index}]`,
      given: given(value),
      allowed: "hosts of sigmacomputing.com",
      fix: "correct the host; if it is meant, allow foreign hosts (allowForeignHost)",
    }));
}

/** What Databricks asks of an app, on top of what Sigma asks. */
export const databricksAppRules: readonly Rule<DatabricksAppSubject>[] = [
  {
    id: "DATABRICKS-PKCE",
    severity: "error",
    why: "Databricks has no setting that requires PKCE. Remove `requirePkce`.",
    check: ({ requirePkce }) =>
      requirePkce
        ? [
            {
              at: "requirePkce",
              given: given(true),
              allowed: "false: Databricks has no such setting for an app",
              fix: "remove it; Sigma does not offer PKCE for Databricks either",
            },
          ]
        : [],
  },
  {
    id: "DATABRICKS-JWT",
    severity: "error",
    why: "Databricks knows no credential of an app but its secret. Use `client-secret`.",
    check: ({ authentication }) =>
      authentication === ClientAuthentication.PRIVATE_KEY_JWT
        ? [
            {
              at: "authentication",
              given: given(authentication),
              allowed: "a client secret: Databricks knows no other credential for an app",
              fix: "use client-secret",
            },
          ]
        : [],
  },
  noRoleScopeChoice(
    { id: "DATABRICKS-ROLE-SCOPE", why: "`roleScope` is about Snowflake's roles, for which Databricks has no scope. Remove it." },
    "Databricks has no scope of Snowflake roles",
  ),
  {
    id: "DATABRICKS-LOGOUT-URL",
    severity: "error",
    why: "Databricks has no setting for URLs after signing out. Remove them.",
    check: ({ postLogoutRedirectUrls = [] }) =>
      postLogoutRedirectUrls.map((url, index) => ({
        at: `postLogoutRedirectUrls[${index}]`,
        given: given(url),
        allowed: "none: Databricks has no such setting for an app",
        fix: "remove it",
      })),
  },
  {
    id: "DATABRICKS-ACCESS-LIFETIME",
    severity: "error",
    why: "Access tokens live for 5 to 1440 minutes (the provider).",
    see: ["https://registry.terraform.io/providers/databricks/databricks/1.99.0/docs/resources/custom_app_integration"],
    check: ({ accessTokenMinutes: minutes }) =>
      isLiteral(minutes) && (minutes < ACCESS_MINUTES.least || minutes > ACCESS_MINUTES.most)
        ? [
            {
              at: "accessTokenMinutes",
              given: given(minutes),
              allowed: `${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} minutes in Databricks`,
              fix: "use 60",
            },
          ]
        : [],
  },
  {
    id: "DATABRICKS-REFRESH-LIFETIME",
    severity: "error",
    why: "Refresh tokens live for 90 days at most (129600 minutes), which is what Sigma recommends.",
    check: ({ refreshTokenDays: days }) =>
      isLiteral(days) && days > MOST_REFRESH_DAYS
        ? [{ at: "refreshTokenDays", given: given(days), allowed: `at most ${MOST_REFRESH_DAYS} days in Databricks`, fix: "use 90" }]
        : [],
  },
  {
    id: "DATABRICKS-REDIRECT-HOST",
    severity: "error",
    why:
      "`redirectHosts` has one host or more, each once, without scheme and path, and of sigmacomputing.com. A look-alike host would " +
      "receive authorization codes. Leave it out for the hosts of Sigma's tables.",
    check: (app) => {
      const { redirectHosts: hosts } = app;
      if (hosts?.length === 0) {
        return [
          { at: "redirectHosts", given: "an empty list", allowed: "one host or more", fix: "remove it for the hosts of Sigma's tables" },
        ];
      }
      const wrong = literals(hosts)
        .filter(({ value, repeated }) => !isHostName(value) || repeated)
        .map(({ value, index }) => ({
          at: `redirectHosts[${index}]`,
          given: given(value),
          allowed: "hosts of Sigma's API in lower case, each once, such as api.eu.aws.sigmacomputing.com",
          fix: "leave out scheme and path",
        }));
      return [...wrong, ...(app.allowForeignHost ? [] : foreignRedirectHosts(app))];
    },
  },
  {
    id: "DATABRICKS-REDIRECT-HOST-ALLOWED",
    severity: "warning",
    why: "A host outside sigmacomputing.com was allowed with `allowForeignHost`. Make sure that it is yours or Sigma's.",
    check: (app) =>
      app.allowForeignHost
        ? foreignRedirectHosts(app).map((violation) => ({
            ...violation,
            fix: "it was allowed on purpose; make sure that it is yours or Sigma's, since whoever owns it can receive authorization codes",
          }))
        : [],
  },
];
