import { AnyRoleMode } from "../../../lib/snowflake/any-role-mode";
import { ExternalOAuthSubject, externalOAuthRules } from "../../../lib/snowflake/external-oauth-rules";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { integration } from "../support/integration";

const { ENABLE, ENABLE_FOR_PRIVILEGE, DISABLE } = AnyRoleMode;
const PRIVILEGED = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];
/** Roles that Snowflake lets in, and that are no less powerful: they own the account's objects, its users and its roles. */
const OWNERS = ["SYSADMIN", "USERADMIN"];

const ONE_ROLE = { scopes: ["openid", "session:role:analyst"] };
const allowed = (...allowedRoles: string[]) => integration({ allowedRoles });
const blocked = (...blockedRoles: string[]) => integration({ blockedRoles });
const comment = (text: string) => integration({ comment: text });

/** What Snowflake lets a token do: roles and the right to switch between them. */
export const snowflakeRoleCases = caseTable<ExternalOAuthSubject>(
  "Snowflake's roles",
  ruleRunner(externalOAuthRules),
  [
    {
      id: "SNOW-ANY-ROLE",
      severity: "error",
      allowed: "ENABLE, or ENABLE_FOR_PRIVILEGE with USE_ANY_ROLE granted",
      fix: "use ENABLE, or request the scope of one role (roleScopes): with DISABLE, Snowflake rejects every login with session:role-any",
      fires: [
        {
          when: "no role may be switched to and Sigma asks for any",
          subject: integration({ anyRoleMode: DISABLE }),
          at: "anyRoleMode",
          given: 'given "DISABLE" with the scope session:role-any',
        },
        {
          when: "the scope has a prefix, as in Entra ID",
          subject: integration({ anyRoleMode: DISABLE, scopes: ["openid", "https://acme.com/app/session:role-any"] }),
          at: "anyRoleMode",
          given: 'given "DISABLE"',
        },
      ],
      quiet: [
        { when: "any role may be switched to", subject: integration({ anyRoleMode: ENABLE }) },
        { when: "a privilege decides", subject: integration({ anyRoleMode: ENABLE_FOR_PRIVILEGE }) },
        { when: "Sigma asks for one role", subject: integration({ anyRoleMode: DISABLE, scopes: ["session:role:REPORTS"] }) },
        {
          when: "the scopes have a reference that may say anything",
          subject: integration({ anyRoleMode: DISABLE, scopes: ["${x} session:role-any"] }),
        },
      ],
    },
    {
      id: "SNOW-NO-ROLE",
      severity: "error",
      allowed: "session:role-any, or the scope of one role",
      fix: "request one (roleScopes)",
      fires: [
        ["openid"],
        ["offline_access", "openid", "email", "profile"],
        ["api://x/access_as_user", "openid"],
        ["api://${api.id}/access_as_user"],
      ].map((scopes) => ({
        when: `they are ${scopes.join(" ")}`,
        subject: integration({ scopes }),
        at: "scopes",
        given: "given [",
      })),
      quiet: [
        ...["session:role-any", "session:role:REPORTS", "session:scope:REPORTS", "api://x/session:role-any", "${var.scope}"].map(
          (scope) => ({
            when: `one is ${scope}`,
            subject: integration({ scopes: ["openid", scope] }),
          }),
        ),
        { when: "they are unknown", subject: integration({ scopes: [] }) },
      ],
    },
    {
      id: "SNOW-ROLE-SCOPE",
      severity: "error",
      allowed: "the scope of a role that is in allowedRoles (if there are any) and is not blocked",
      fix: "change the scope or the list",
      fires: [
        { when: "others are allowed", subject: integration({ ...ONE_ROLE, allowedRoles: ["REPORTS"] }), at: "scopes", given: '"ANALYST"' },
        { when: "it is blocked", subject: integration({ ...ONE_ROLE, blockedRoles: ["ANALYST"] }), at: "scopes", given: '"ANALYST"' },
        {
          when: "Snowflake blocks it",
          subject: integration({ scopes: ["api://x/session:role:accountadmin"] }),
          at: "scopes",
          given: '"ACCOUNTADMIN"',
        },
      ],
      quiet: [
        { when: "all roles are allowed", subject: integration(ONE_ROLE) },
        { when: "it is allowed", subject: integration({ ...ONE_ROLE, allowedRoles: ["ANALYST"] }) },
        { when: "another is blocked", subject: integration({ ...ONE_ROLE, blockedRoles: ["PAYROLL"] }) },
        { when: "Sigma asks for any role", subject: integration({ allowedRoles: ["REPORTS"] }) },
        { when: "the list has a reference", subject: integration({ ...ONE_ROLE, allowedRoles: ["${var.role}"] }) },
      ],
    },
    {
      id: "SNOW-ANY-ROLE-GRANT",
      severity: "warning",
      allowed: "USE_ANY_ROLE granted to the users' roles",
      fix: 'run GRANT USE_ANY_ROLE ON INTEGRATION "SIGMA_OAUTH" TO ROLE <role>',
      fires: [
        {
          when: "a privilege decides who may switch",
          subject: integration({ anyRoleMode: ENABLE_FOR_PRIVILEGE }),
          at: "anyRoleMode",
          given: 'given "ENABLE_FOR_PRIVILEGE"',
        },
      ],
      quiet: [
        { when: "everybody may", subject: integration({ anyRoleMode: ENABLE }) },
        { when: "nobody may", subject: integration({ anyRoleMode: DISABLE }) },
      ],
    },
    {
      id: "SNOW-ROLES-EXCLUSIVE",
      severity: "error",
      allowed: "one of the two lists",
      fix: "remove one",
      fires: [
        {
          when: "roles are allowed and others blocked",
          subject: integration({ allowedRoles: ["A"], blockedRoles: ["B"] }),
          at: "blockedRoles",
          given: 'given ["B"] together with allowedRoles',
        },
        {
          when: "both lists are references",
          subject: integration({ allowedRoles: ["${x}"], blockedRoles: ["${y}"] }),
          at: "blockedRoles",
          given: "together with allowedRoles",
        },
      ],
      quiet: [
        { when: "roles are allowed", subject: allowed("A") },
        { when: "roles are blocked", subject: blocked("B") },
        { when: "there is neither", subject: integration() },
      ],
    },
    {
      id: "SNOW-ROLE-NAME",
      severity: "error",
      allowed: "a role's name as Snowflake shows it, without quotes, backslashes, dots, vertical bars or surrounding spaces",
      fix: "write the name as SHOW ROLES prints it",
      fires: [
        { when: "a role is empty", subject: allowed("A", ""), at: "allowedRoles[1]", given: 'given ""' },
        { when: "a role has quotes", subject: blocked('"Reports"'), at: "blockedRoles[0]", given: '\\"Reports\\"' },
        { when: "a role has a dot", subject: blocked("DB.ROLE"), at: "blockedRoles[0]", given: '"DB.ROLE"' },
        { when: "a role has a bar", subject: allowed("A|B"), at: "allowedRoles[0]", given: '"A|B"' },
        { when: "a role has 256 characters", subject: allowed("A".repeat(256)), at: "allowedRoles[0]", given: "AAAA" },
        ...["ACCOUNTADMIN ", " SECURITYADMIN", "SYSADMIN\u00a0", " "].map((role) => ({
          when: `a role is ${JSON.stringify(role)}`,
          subject: allowed(role),
          at: "allowedRoles[0]",
          given: JSON.stringify(role).replace("\u00a0", "\\u00a0"),
        })),
        { when: "a blocked role begins with a space", subject: blocked(" PAYROLL"), at: "blockedRoles[0]", given: '" PAYROLL"' },
        {
          when: "a role stands twice",
          subject: allowed("A", "B", "A"),
          at: "allowedRoles[2]",
          given: '"A" a second time',
          allowed: "each role once",
          fix: "remove it",
        },
        { when: "a wrong role stands behind a reference", subject: blocked("${x}", "'"), at: "blockedRoles[1]", given: `"'"` },
      ],
      quiet: [
        { when: "a role has 255 characters", subject: allowed("A".repeat(255)) },
        { when: "a role has spaces and small letters", subject: blocked("Sales Reports (Q1)") },
        { when: "the same reference stands twice", subject: allowed("${x}", "${x}") },
      ],
    },
    {
      id: "SNOW-ROLE-CASE",
      severity: "warning",
      allowed: "upper case for a role that was created without quotes",
      fix: "check with SHOW ROLES",
      fires: [
        { when: "an allowed role has small letters", subject: allowed("A", "Reports"), at: "allowedRoles[1]", given: '"Reports"' },
        { when: "a blocked role has small letters", subject: blocked("reports"), at: "blockedRoles[0]", given: '"reports"' },
      ],
      quiet: [
        { when: "roles are in upper case", subject: allowed("REPORTS_1") },
        { when: "a role is none", subject: blocked('"reports"') },
      ],
    },
    {
      id: "SNOW-PRIVILEGED-ALLOWED",
      severity: "warning",
      allowed: "roles without administration rights",
      fix: "use a role that only reads data",
      fires: [
        ...[...PRIVILEGED, ...OWNERS].map((role) => ({
          when: `${role} is allowed`,
          subject: allowed("A", role),
          at: "allowedRoles[1]",
          given: role,
        })),
        { when: "one is allowed in small letters", subject: allowed("accountadmin"), at: "allowedRoles[0]", given: '"accountadmin"' },
        { when: "one is allowed in mixed case", subject: allowed("UserAdmin"), at: "allowedRoles[0]", given: '"UserAdmin"' },
      ],
      quiet: [
        { when: "a role of another name is allowed", subject: allowed("ACCOUNTADMIN_2", "MY_SYSADMIN") },
        { when: "one is blocked", subject: blocked(...PRIVILEGED, ...OWNERS) },
      ],
    },
    {
      id: "SNOW-PRIVILEGED-BLOCKED",
      severity: "warning",
      allowed: "roles that Snowflake does not block by default",
      fix: "remove it: Snowflake blocks it by default, and in the list it can appear as a change in every plan",
      fires: PRIVILEGED.map((role) => ({ when: `${role} is blocked`, subject: blocked(role), at: "blockedRoles[0]", given: role })),
      quiet: [
        { when: "another role is blocked", subject: blocked(...OWNERS, "PAYROLL") },
        { when: "one is allowed", subject: allowed(...PRIVILEGED) },
      ],
    },
    {
      id: "SNOW-COMMENT",
      severity: "error",
      allowed: "one line of 255 characters at most, without quotes, backslashes",
      fix: "shorten it, or omit it",
      fires: [
        { when: "the comment has 256 characters", subject: comment("a".repeat(256)), at: "comment", given: "aaaa" },
        { when: "the comment has a quote", subject: comment("it's"), at: "comment", given: '"it\'s"' },
        { when: "the comment has a backslash", subject: comment("a\\"), at: "comment", given: '"a\\\\"' },
        { when: "the comment has two lines", subject: comment("a\nb"), at: "comment", given: '"a\\nb"' },
        { when: "the comment begins a directive of Terraform", subject: comment("%{ if"), at: "comment", given: '"%{ if"' },
      ],
      quiet: [
        { when: "the comment has 254 characters", subject: comment("a".repeat(254)) },
        { when: "the comment has 255 characters", subject: comment("a".repeat(255)) },
        { when: "the comment is empty", subject: comment("") },
        { when: "there is none", subject: integration() },
      ],
    },
  ],
  withReferences(integration(), {
    allowedRoles: LIST_REFERENCES,
    blockedRoles: LIST_REFERENCES,
    scopes: LIST_REFERENCES,
    comment: TEXT_REFERENCES,
  }),
);
