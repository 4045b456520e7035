import { entraApiRules } from "../../../lib/entra/api-rules";
import { SigmaEntraApiProps } from "../../../lib/entra/props";
import { EntraCloud } from "../../../lib/entra/entra-cloud";
import { UserAttribute, UserMapping } from "../../../lib/user-mapping";
import { caseTable, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const GUID = "00000000-0000-0000-0000-000000000000";
const api = (options: Partial<SigmaEntraApiProps> = {}): SigmaEntraApiProps => ({ tenantId: GUID, ...options });
const claim = (name: string, value?: string) => UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim: name, value });
const adopt = (identifierUri: string) => api({ adopt: { application: { id: GUID }, identifierUri } });

export const entraApiCases = caseTable<SigmaEntraApiProps>(
  "Entra's APIs",
  ruleRunner(entraApiRules),
  [
    {
      id: "ENTRA-API-ID",
      severity: "error",
      allowed: "a GUID in lower case",
      fix: "copy",
      fires: [
        {
          when: "the tenant is a domain",
          subject: api({ tenantId: "acme.onmicrosoft.com" }),
          at: "tenantId",
          given: '"acme.onmicrosoft.com"',
        },
        { when: "the tenant is in upper case", subject: api({ tenantId: GUID.replace(/0$/, "A") }), at: "tenantId", given: "0A" },
        { when: "an owner is a mail address", subject: api({ owners: [GUID, "a@acme.com"] }), at: "owners[1]", given: "a@acme.com" },
        {
          when: "something to adopt is given by name",
          subject: api({ adopt: { application: { id: "Sigma" }, servicePrincipal: { id: "" }, scopeId: "session:role-any" } }),
          at: ["adopt.application.id", "adopt.servicePrincipal.id", "adopt.scopeId"],
          given: "given",
        },
      ],
      quiet: [{ when: "all ids are GUIDs", subject: api({ owners: [GUID], adopt: { application: { id: GUID }, scopeId: GUID } }) }],
    },
    {
      id: "ENTRA-ROLE-SCOPES",
      severity: "warning",
      allowed: "session:role-any, or the scope of one role after a test",
      fix: "test a connection",
      fires: [
        { when: "one role is requested", subject: api({ roleScopes: ["session:role:ANALYST"] }), at: "roleScopes", given: "one role" },
        {
          when: "one role is requested beside any",
          subject: api({ roleScopes: ["session:role-any", "session:role:ANALYST"] }),
          at: "roleScopes",
          given: "one role",
        },
      ],
      quiet: [
        { when: "nothing is given", subject: api() },
        { when: "any role is requested", subject: api({ roleScopes: ["session:role-any"] }) },
      ],
    },
    {
      id: "ENTRA-ADOPT-SCOPE",
      severity: "error",
      allowed: "only with one scope in roleScopes",
      fix: "request one scope, or omit the id",
      fires: [
        {
          when: "the API has one scope of several",
          subject: api({ roleScopes: ["session:role-any", "session:role:A"], adopt: { application: { id: GUID }, scopeId: GUID } }),
          at: "adopt.scopeId",
          given: "given with 2 scopes for roles",
        },
      ],
      quiet: [
        {
          when: "it is the only one",
          subject: api({ roleScopes: ["session:role:A"], adopt: { application: { id: GUID }, scopeId: GUID } }),
        },
        {
          when: "the API's scopes are replaced",
          subject: api({ roleScopes: ["session:role-any", "session:role:A"], adopt: { application: { id: GUID } } }),
        },
      ],
    },
    {
      id: "ENTRA-API-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: [
        { when: "the name is empty", subject: api({ name: "" }), at: "name", given: '""' },
        { when: "the name has a quote", subject: api({ name: 'a"b' }), at: "name", given: 'a\\"b' },
      ],
      quiet: [
        { when: "there is none", subject: api() },
        { when: "it is plain", subject: api({ name: "Sigma API (prod)" }) },
      ],
    },
    {
      id: "ENTRA-DOMAIN",
      severity: "error",
      allowed: "a domain in lower case that is verified in the tenant",
      fix: "remove the scheme and path",
      fires: [
        { when: "it has a scheme", subject: api({ domain: "https://acme.com" }), at: "domain", given: "https://acme.com" },
        { when: "it has a path", subject: api({ domain: "acme.com/sigma" }), at: "domain", given: "acme.com/sigma" },
        { when: "it is empty", subject: api({ domain: "" }), at: "domain", given: '""' },
        { when: "it has one label", subject: api({ domain: "acme" }), at: "domain", given: '"acme"' },
      ],
      quiet: [{ when: "it is a host's name", subject: api({ domain: "acme.onmicrosoft.com" }) }],
    },
    {
      id: "ENTRA-TOKEN-VERSION",
      severity: "error",
      allowed: "1 or 2",
      fix: "use 1",
      fires: [
        { when: "it is 0", subject: api({ tokenVersion: 0 }), at: "tokenVersion", given: "given 0" },
        { when: "it is 1.5", subject: api({ tokenVersion: 1.5 }), at: "tokenVersion", given: "given 1.5" },
        { when: "it is 3", subject: api({ tokenVersion: 3 }), at: "tokenVersion", given: "given 3" },
      ],
      quiet: [1, 2].map((tokenVersion) => ({ when: `it is ${tokenVersion}`, subject: api({ tokenVersion }) })),
    },
    {
      id: "ENTRA-ISSUER",
      severity: "error",
      allowed: "the exact iss claim of the access tokens",
      fix: "copy it from an access token",
      fires: [
        { when: "it is http", subject: api({ issuer: "http://sts.windows.net/x/" }), at: "issuer", given: "which is not https" },
        { when: "it is a GUID", subject: api({ issuer: GUID }), at: "issuer", given: "which is not an absolute URL" },
      ],
      quiet: [{ when: "it is a URL with a slash", subject: api({ issuer: `https://sts.windows.net/${GUID}/` }) }],
    },
    {
      id: "ENTRA-ISSUER-ASSUMED",
      severity: "warning",
      allowed: "the exact iss claim of the access tokens",
      fix: "compare it with an access token, or use tokenVersion 2",
      fires: [
        { when: "the cloud is US Government", subject: api({ cloud: EntraCloud.US_GOVERNMENT }), at: "issuer", given: "sts.windows.net" },
        { when: "the cloud is China", subject: api({ cloud: EntraCloud.CHINA }), at: "issuer", given: "sts.chinacloudapi.cn" },
      ],
      quiet: [
        { when: "the cloud is the public one", subject: api({ cloud: EntraCloud.PUBLIC }) },
        { when: "the version is 2", subject: api({ cloud: EntraCloud.CHINA, tokenVersion: 2 }) },
        { when: "the issuer is given", subject: api({ cloud: EntraCloud.CHINA, issuer: "https://sts.example.com/" }) },
      ],
    },
    {
      id: "ENTRA-MUTABLE-CLAIM",
      severity: "warning",
      allowed: "upn with login_name, or a property that only administrators change",
      fix: "use upn instead (userMapping: login_name)",
      fires: [
        ...["email", "preferred_username", "unique_name"].map((name) => ({
          when: `the claim is ${name}`,
          subject: api({ userMapping: claim(name) }),
          at: "userMapping.claim",
          given: `"${name}"`,
        })),
        {
          when: "the claim of email addresses is left to the library",
          subject: api({ userMapping: UserMapping.emailAddress() }),
          at: "userMapping.claim",
          given: "nothing, so the claim email names the user",
        },
        ...["mail", "Mail", "othermail", "displayname", "mailnickname", "extensionattribute16"].map((property) => ({
          when: `a claim is mapped from ${property}`,
          subject: api({ domain: "acme.com", userMapping: claim("snowflake_username", property) }),
          at: "userMapping.value",
          given: `"${property}"`,
        })),
        {
          when: "a claim is mapped from the property of email addresses",
          subject: api({
            domain: "acme.com",
            userMapping: UserMapping.custom({ attribute: UserAttribute.EMAIL_ADDRESS, claim: "snowflake_username" }),
          }),
          at: "userMapping.value",
          given: "nothing, so the property mail names the user",
        },
      ],
      quiet: [
        { when: "nothing is given", subject: api() },
        ...["upn", "oid"].map((name) => ({ when: `the claim is ${name}`, subject: api({ userMapping: claim(name) }) })),
        ...["userprincipalname", "onPremisesSamAccountName", "employeeid", "extensionattribute15", "${var.property}"].map((property) => ({
          when: `a claim is mapped from ${property}`,
          subject: api({ domain: "acme.com", userMapping: claim("snowflake_username", property) }),
        })),
      ],
    },
    {
      id: "ENTRA-CLAIM",
      severity: "error",
      allowed: "upn, email, preferred_username",
      fix: "tokens of this version do not contain it",
      fires: [
        {
          when: "tokens of version 2 have no such claim",
          subject: api({ tokenVersion: 2, userMapping: claim("unique_name") }),
          at: "userMapping.claim",
          given: '"unique_name"',
        },
        ...[
          "username",
          "nickname",
          "login_hint",
          "onprem_sam_account_name",
          "nameid",
          "groups",
          "role",
          "sid",
          "xms_user",
          "extn.login",
        ].map((name) => ({
          when: `a policy cannot set ${name}`,
          subject: api({ tokenVersion: 2, userMapping: claim(name, "onpremisessamaccountname") }),
          at: "userMapping.claim",
          given: `"${name}"`,
          allowed: "a claim that a policy can set",
          fix: "use a custom claim such as snowflake_username or databricks_username",
        })),
        {
          when: "a claim of one's own has no domain",
          subject: api({ userMapping: claim("snowflake_username") }),
          at: "userMapping.claim",
          given: '"snowflake_username" without a domain',
          fix: "AADSTS501461",
        },
        {
          when: "a claim of one's own has the identifier URI of no domain",
          subject: { ...adopt(`api://${GUID}`), userMapping: claim("snowflake_username") },
          at: "userMapping.claim",
          given: "without a domain",
          fix: "AADSTS501461",
        },
        {
          when: "a claim of Entra's has a value",
          subject: api({ userMapping: claim("upn", "mail") }),
          at: "userMapping.value",
          given: '"mail"',
          allowed: "not with a claim that Entra issues itself",
          fix: "remove it, or use a custom claim such as snowflake_username or databricks_username",
        },
        {
          when: "the user's property is an expression",
          subject: api({ domain: "acme.com", userMapping: claim("snowflake_username", 'user.mail"}') }),
          at: "userMapping.value",
          given: "user.mail",
          allowed: "a property of the user",
          fix: "omit it",
        },
      ],
      quiet: [
        { when: "the claim is the default", subject: api({ userMapping: UserMapping.emailAddress() }) },
        ...["upn", "email", "preferred_username", "unique_name", "oid"].map((name) => ({
          when: `the claim is ${name}`,
          subject: api({ userMapping: claim(name) }),
        })),
        ...["user_name", "Username", "my_xms_user", "extn"].map((name) => ({
          when: `a policy can set ${name}`,
          subject: api({ tokenVersion: 2, userMapping: claim(name, "onpremisessamaccountname") }),
        })),
        {
          when: "a claim of one's own has a domain",
          subject: api({ domain: "acme.com", userMapping: claim("snowflake_username", "mail") }),
        },
        {
          when: "the audience is the client id, as with tokens of version 2",
          subject: api({ tokenVersion: 2, userMapping: claim("snowflake_username") }),
        },
        {
          when: "it has the identifier URI of a domain",
          subject: { ...adopt("https://acme.com/sigma"), userMapping: claim("snowflake_username") },
        },
      ],
    },
    {
      id: "ENTRA-ADOPT-URI",
      severity: "error",
      allowed: "an identifier URI that begins with api:// or https://",
      fix: 'copy it from "Expose an API"',
      fires: [
        { when: "it is a client id", subject: adopt(GUID), at: "adopt.identifierUri", given: GUID },
        { when: "it ends in a slash", subject: adopt(`api://${GUID}/`), at: "adopt.identifierUri", given: `${GUID}/` },
        { when: "it has a quote", subject: adopt("api://it's"), at: "adopt.identifierUri", given: "it's" },
        {
          when: "there is a domain, too",
          subject: { ...adopt(`api://${GUID}`), domain: "acme.com" },
          at: "adopt.identifierUri",
          given: "api://",
          allowed: "not together with domain",
          fix: "remove one",
        },
      ],
      quiet: [
        { when: "it is Entra's own", subject: adopt(`api://${GUID}`) },
        { when: "it is a URL", subject: adopt("https://acme.com/sigma") },
      ],
    },
  ],
  withReferences(api({ owners: [GUID] }), {
    tenantId: TEXT_REFERENCES,
    name: TEXT_REFERENCES,
    domain: TEXT_REFERENCES,
    issuer: TEXT_REFERENCES,
    owners: TEXT_REFERENCES.map((text) => [text]),
    adopt: TEXT_REFERENCES.map((text) => ({
      application: { id: text },
      servicePrincipal: { id: text },
      scopeId: text,
      identifierUri: text,
    })),
  }),
);
