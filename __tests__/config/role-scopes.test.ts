import { printWarnings } from "../rules/cases/config-warnings";
import { acme, auth0Stack, data, databricksStack, entraStack, pingFederateStack, printConfig, server } from "../rules/support/config-text";

const fixed = (roleScopes: string, snowflake = "") =>
  acme({ roleScopes: `[${roleScopes}]`, snowflake: `{ organization: ACME, account: ANALYTICS${snowflake} }` });
/** Line, column and key of each message, and the id of its rule. */
const said = (config: string) =>
  printConfig(config).map(({ line }) => {
    const [, place, key, rule] = /^(?:WARN )?c\.yaml:(\d+:\d+) stacks\.\w+\.([^:]+): .* \[([A-Z0-9-]+)\]$/.exec(line) ?? [undefined, line];
    return [place, key, rule].filter(Boolean).join(" ");
  });

describe("a fixed role", () => {
  test("goes with the any-role mode DISABLE, and with lists that accept it", () => {
    expect(said(fixed("session:role:ANALYST", ", anyRoleMode: DISABLE, allowedRoles: [analyst]"))).toEqual([]);
    expect(said(fixed("session:role:ANALYST", ", anyRoleMode: DISABLE, blockedRoles: [PAYROLL]"))).toEqual([]);
    expect(said(fixed("session:role:PUBLIC, session:role:ANALYST", ", anyRoleMode: DISABLE"))).toEqual([]);
  });

  test("is rejected where the integration does not accept it", () => {
    const rejected = ["7:5 roleScopes SNOW-ROLE-SCOPE"];
    expect(said(fixed("session:role:ANALYST", ", allowedRoles: [REPORTS]"))).toEqual(rejected);
    expect(said(fixed("session:role:ANALYST", ", blockedRoles: [analyst]"))).toEqual(rejected);
    expect(said(fixed("session:role:accountadmin"))).toEqual(rejected);
    expect(said(data({ roleScopes: "[session:role:ACCOUNTADMIN]" }))).toEqual(["5:5 roleScopes SNOW-ROLE-SCOPE"]);
  });

  test("does not go with DISABLE where any role is requested as well, or nothing is said", () => {
    const place = (column: number) => [`6:${column} snowflake.anyRoleMode SNOW-ANY-ROLE`];
    expect(said(fixed("session:role:ANALYST, session:role-any", ", anyRoleMode: DISABLE"))).toEqual(place(58));
    expect(said(acme({ snowflake: "{ organization: ACME, account: ANALYTICS, anyRoleMode: DISABLE }" }))).toEqual(place(58));
  });

  test("has its form checked at its element, without the name of an API unless the server exists", () => {
    expect(said(fixed("session:role:A, api://x/session:role:B"))).toEqual(["7:34 roleScopes[1] SIGMA-REQUESTED-ROLES"]);
    expect(said(data({ roleScopes: "[api://x/session:role:B]" }))).toEqual([]);
  });

  test("can be requested of every identity provider but Databricks", () => {
    const roleScopes = "[session:role:ANALYST]";
    expect(said(entraStack({ roleScopes }))).toEqual([]);
    expect(said(auth0Stack({ roleScopes }))).toEqual([]);
    expect(said(pingFederateStack({ roleScopes }))).toEqual([]);
    expect(said(databricksStack({ roleScopes }))).toEqual(["6:5 roleScopes CONFIG-REFUSED"]);
  });
});

describe("a role that Sigma requests of an existing API in Entra ID", () => {
  const tenant = "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000";
  const ofEntra = server({ kind: "entra", issuer: `${tenant}/v2.0`, jwksUris: `${tenant}/discovery/v2.0/keys` });
  const warned = (roleScope: string, identityProvider?: string) =>
    printWarnings(data({ ...(identityProvider && { identityProvider }), roleScopes: `["${roleScope}"]` }))
      .map(({ line }) => line)
      .filter((line) => line.endsWith("[ENTRA-ROLE-SCOPES]"));

  test.each(["session:role:ANALYST", "api://acme/session:role:ANALYST", "api://acme/session:scope:analyst"])(
    "is %s: a warning",
    (scope) => {
      expect(warned(scope, ofEntra)).toStrictEqual([expect.stringContaining("c.yaml:5:5 stacks.data.roleScopes: the scope of one role;")]);
    },
  );

  test("is any role, or another vendor's: no warning", () => {
    expect(warned("api://acme/session:role-any", ofEntra)).toStrictEqual([]);
    expect(warned("session:role:ANALYST")).toStrictEqual([]);
  });
});
