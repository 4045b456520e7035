import { Versions } from "../terraform/versions";
import { Stack } from "./real";
import { Account } from "./vendors/snowflake-account";

/** What an example goes through beside being applied and destroyed. */
export interface Life {
  /** What changes later: lifetimes, a group, a second version of the secret. */
  readonly later: (stack: Stack) => void;
  /** What is still in the account when the stack is destroyed, beside what was there before. */
  readonly leaves?: (account: Account) => void;
}

const client = (stack: Stack, index = 0) => (stack.clients as Stack[])[index];
const snowflake = (stack: Stack) => stack.snowflake as Stack;
const set = (stack: Stack, key: string, values: Stack) => (stack[key] = { ...(stack[key] as Stack | undefined), ...values });

/** The next version of the secret. */
const renewed = (stack: Stack) =>
  set(stack, "credentials", { version: (((stack.credentials as Stack | undefined)?.version as number | undefined) ?? 1) + 1 });

const lifetimes = (tokens: Stack) => (stack: Stack) => set(stack, "tokens", tokens);

/** Lifetimes, a group, the second version of the secret, another address. */
function okta(stack: Stack): void {
  const { policyId } = ((stack.identityProvider as Stack).authorizationServer ?? {}) as Stack;
  client(stack).groups = [...new Set([...(client(stack).groups as unknown[]), "Everyone at Acme"])];
  client(stack).users = ["Service-Sigma@example.com"];
  client(stack).additionalRedirectUris = ["https://api.sigmacomputing.com/another/callback"];
  if (policyId === undefined) lifetimes({ accessTokenMinutes: 45, refreshTokenDays: 120, refreshTokenIdleDays: 30 })(stack);
  renewed(stack);
}

/** What the people of an account may use, and when its alert looks. */
function access(stack: Stack): void {
  const { access } = snowflake(stack) as { access: Stack };
  Object.assign(access, { manageUsers: true, databases: ["ANALYTICS"], roleName: "SIGMA_READERS" });
  const [destination] = (access.writeBack as Record<string, Stack[]>).destinations;
  Object.assign(destination, { privileges: ["USAGE", "CREATE TABLE"], roles: ["ANALYST", "SIGMA_READERS"] });
  access.objectTypes = ["TABLES", "MATERIALIZED VIEWS"];
  set(stack.credentials as Stack, "notify", { cron: "30 6 * * *" });
}

/** Another name, and where there is a secret its second version. */
function entra(stack: Stack): void {
  const clients = stack.clients as Stack[];
  clients.forEach((one) => (one.name = `${(one.name as string | undefined) ?? "Sigma"} renamed`));
  if (clients.every(({ authentication }) => authentication !== "private-key-jwt")) renewed(stack);
}

/** Every example that can be applied as it is, by the provider of whom it tells most. */
export const LIVES: Readonly<Partial<Record<keyof Versions, Readonly<Record<string, Life>>>>> = {
  okta: {
    "okta-snowflake.yaml": { later: okta },
    "dev-and-prod.yaml": { later: okta },
    "okta-access-and-alerts.yaml": {
      later: (stack) => [okta, access].forEach((change) => change(stack)),
      leaves: (account) => {
        const LOGIN_NAME = "ada@example.com";
        expect(account.users.get("ADA")).toEqual({
          LOGIN_NAME,
          DEFAULT_ROLE: "SIGMA_READERS",
          DEFAULT_WAREHOUSE: "SIGMA_WH",
          DEFAULT_SECONDARY_ROLES: ["ALL"],
        });
        expect(
          [...account.roles.keys(), ...account.schemas.keys()].filter((name) => /SIGMA/.test(name) && name !== "SIGMA_SERVICE_ROLE"),
        ).toEqual([]);
      },
    },
    "okta-databricks.yaml": {
      later: (stack) => {
        okta(stack);
        set(stack, "databricks", { description: "Reports in Sigma", additionalAudiences: ["https://acme.com"] });
      },
    },
    "okta-databricks-access.yaml": {
      later: (stack) => {
        okta(stack);
        const { access } = stack.databricks as { access: Stack };
        Object.assign(access, { groupName: "Sigma Readers", sqlAccess: true, catalogs: [{ name: "finance", schemas: ["reports"] }] });
      },
    },
    "okta-snowflake-and-databricks.yaml": {
      later: (stack) => {
        okta(stack);
        set(stack, "databricks", { subjectClaim: "sub" });
      },
    },
    "okta-connections.yaml": { later: okta },
    "okta-existing-server.yaml": { later: okta },
    "okta-login-and-connection.yaml": { later: okta },
    "okta-login-only.yaml": { later: okta },
    "okta-several-accounts.yaml": {
      later: (stack) => {
        okta(stack);
        (stack.snowflake as Stack[])[1].allowedRoles = ["FINANCE_REPORTS", "FINANCE_AUDIT"];
      },
    },
    "okta-split.yaml": { later: okta },
  },
  azuread: {
    "entra-snowflake.yaml": { later: entra },
    "entra-claims-and-certificate.yaml": { later: entra },
    "entra-expiry.yaml": { later: entra },
    "entra-databricks.yaml": {
      later: (stack) => {
        entra(stack);
        Object.assign((stack.databricks as Stack[])[1], { management: "terraform" });
      },
    },
  },
  auth0: {
    "auth0-snowflake.yaml": {
      later: (stack) => {
        lifetimes({ accessTokenMinutes: 30, refreshTokenDays: 60, refreshTokenIdleDays: 30 })(stack);
        renewed(stack);
        client(stack).groups = ["Data Analysts", "Finance"];
      },
    },
    "auth0-default-audience.yaml": {
      later: (stack) => {
        stack.tokens = { accessTokenMinutes: 60, refreshTokenDays: 90 };
        client(stack, 1).groups = ["Data Analysts", "Finance"];
      },
    },
  },
  pingone: {
    "pingone-snowflake.yaml": { later: renewed },
    "pingone-two-clients.yaml": { later: lifetimes({ accessTokenMinutes: 45, refreshTokenDays: 60 }) },
  },
  pingfederate: {
    "pingfederate-snowflake.yaml": { later: renewed },
    "pingfederate-internal.yaml": { later: lifetimes({ accessTokenMinutes: 45 }) },
    "pingfederate-adapter.yaml": { later: lifetimes({ accessTokenMinutes: 45, refreshTokenDays: 60 }) },
    "pingfederate-existing-manager.yaml": { later: lifetimes({ refreshTokenDays: 60, refreshTokenIdleDays: 7 }) },
  },
  databricks: Object.fromEntries(
    ["databricks-azure.yaml", "databricks-aws-workspace.yaml"].map((file) => [
      file,
      {
        later: (stack: Stack) => {
          lifetimes({ accessTokenMinutes: 15, refreshTokenDays: 7 })(stack);
          renewed(stack);
        },
      },
    ]),
  ),
  snowflake: {
    "existing-snowflake.yaml": {
      later: (stack) =>
        set(stack, "snowflake", {
          anyRoleMode: "ENABLE_FOR_PRIVILEGE",
          blockedRoles: ["PAYROLL_ADMIN"],
          comment: "Sigma, by the data team",
        }),
    },
    "existing-shared-integration.yaml": {
      later: (stack) => set(stack, "snowflake", { additionalAudiences: ["https://tableau.example.com"] }),
    },
  },
};

/** The examples that adopt what was made by hand: each has a test of its own beside its vendor's. */
export const ADOPTING = {
  okta: "okta-adopt.yaml",
  azuread: "entra-adopt.yaml",
  auth0: "auth0-adopt.yaml",
  pingfederate: "pingfederate-adopt.yaml",
} as const;
