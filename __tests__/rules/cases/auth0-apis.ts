import { auth0ApiRules } from "../../../lib/auth0/api-rules";
import { SigmaAuth0ApiProps } from "../../../lib/auth0/props";
import { UserAttribute, UserMapping } from "../../../lib/user-mapping";
import { caseTable, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const api = (options: Partial<SigmaAuth0ApiProps> = {}): SigmaAuth0ApiProps => ({
  audience: "https://acme-analytics.snowflakecomputing.com",
  issuerDomain: "acme.us.auth0.com",
  ...options,
});
const mapping = (claim?: string, value?: string) =>
  api({ userMapping: UserMapping.custom({ attribute: UserAttribute.LOGIN_NAME, claim, value }) });
/** Values that whoever logs in can choose or edit, that everybody shares, that no user has, and that are no place at all. */
const REFUSED_VALUES = [
  ...["request.query.who", "request.body.username", "request.ip", "request.hostname", "transaction.login_hint", "transaction.state"],
  ...["client.name", "client.metadata.user", "connection.name", "tenant.id", "organization.name", "secrets.USER", "session.id"],
  ...["authorization.roles", "resource_server.identifier", "authentication.methods", "stats.logins_count", "refresh_token.id"],
]
  .map((place) => `event.${place}`)
  .concat(
    ["user_metadata.x", "user_metadata", "nickname", "name", "given_name", "family_name", "picture", "phone_number", "email_verified"].map(
      (field) => `event.user.${field}`,
    ),
    ["identities", "identities[0].user_id", "app_metadata", "email.length", "user_id.x", "app_metadata.constructor", "toString"].map(
      (field) => `event.user.${field}`,
    ),
    ["user.email", "event.user.email; evil()", "event.user['x']", "event", "event.user", "`x`", "'ADMIN'", '"ADMIN"', "ADMIN", "42", " "],
    [
      "event.user.email || event.request.query.who",
      "event.user[event.request.query.who]",
      "event.user.app_metadata[0]",
      "events.user.email",
    ],
    [
      "event.user.\\u0065mail",
      "event.user['user_' + 'metadata'].x",
      "event.user.app_metadata.x()",
      "event.user.app_metadata['__proto__'].x",
    ],
    ["event.user.app_metadata['a\"]", "event.user.app_metadata['it\\'s']", "event.user.app_metadata.${var.name}", "${var.value}"],
  );
/** The rules but for the one that always says something: whether the tenant's default audience is right, only the tenant knows. */
const isAudienceRule = ({ id }: { readonly id: string }) => ["AUTH0-DEFAULT-AUDIENCE", "AUTH0-TENANT-AUDIENCE"].includes(id);
const quietApiRules = auth0ApiRules.filter((rule) => !isAudienceRule(rule));

export const auth0ApiCases = caseTable<SigmaAuth0ApiProps>(
  "Auth0's APIs",
  ruleRunner(quietApiRules),
  [
    {
      id: "AUTH0-RBAC-SCOPES",
      severity: "error",
      allowed: "false: the API has no scope that a permission could be for",
      fix: "remove it: the Action rejects people without a role in any case",
      fires: [{ when: "there is no scope", subject: api({ rbac: true, roleScopes: [] }), at: "rbac", given: "given true" }],
      quiet: [
        { when: "there is the usual scope", subject: api({ rbac: true }) },
        { when: "there is neither", subject: api({ roleScopes: [] }) },
      ],
    },
    {
      id: "AUTH0-API-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: [{ when: "the name is empty", subject: api({ name: "" }), at: "name", given: '""' }],
      quiet: [{ when: "the name is plain", subject: api({ name: "Sigma API" }) }],
    },
    {
      id: "AUTH0-AUDIENCE",
      severity: "error",
      allowed: "one identifier without spaces, quotes or backslashes, with at most 600 characters",
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
      fires: ["", "a b", "it's", 'a"b', "a\\b", "a`b", "x".repeat(601)].map((audience) => ({
        when: `it is ${audience.slice(0, 10) || "empty"}`,
        subject: api({ audience }),
        at: "audience",
        given: "given",
      })),
      quiet: [{ when: "it is a URN", subject: api({ audience: "urn:acme:snowflake" }) }],
    },
    {
      id: "AUTH0-ADOPT-GRANTS",
      severity: "warning",
      allowed: "true with an API that is adopted",
      fix: "if the API's policy for users is require_client_grant, Auth0 rejects every login without a client grant",
      fires: [
        {
          when: "an API is adopted",
          subject: api({ adopt: { id: "0123456789abcdef01234567" } }),
          at: "clientGrants",
          given: "given nothing",
        },
        {
          when: "grants are turned off",
          subject: api({ adopt: { id: "0123456789abcdef01234567" }, clientGrants: false }),
          at: "clientGrants",
          given: "given false",
        },
      ],
      quiet: [
        { when: "the API is new", subject: api() },
        { when: "it has been imported, and people log in", subject: api({ adopt: {} }) },
        { when: "clients get grants", subject: api({ adopt: { id: "0123456789abcdef01234567" }, clientGrants: true }) },
      ],
    },
    {
      id: "AUTH0-DOMAIN",
      severity: "error",
      allowed: "a domain in lower case",
      fix: "remove the scheme, slash and path",
      fires: ["https://acme.us.auth0.com", "acme.us.auth0.com/", "Acme.us.auth0.com", "acme", ""].map((issuerDomain) => ({
        when: `it is "${issuerDomain}"`,
        subject: api({ issuerDomain }),
        at: "issuerDomain",
        given: `"${issuerDomain}"`,
      })),
      quiet: [{ when: "it is a custom domain", subject: api({ issuerDomain: "login.acme.com" }) }],
    },
    {
      id: "AUTH0-ACCESS-LIFETIME",
      severity: "error",
      allowed: "a whole number of minutes from 1 to 43200 in Auth0",
      fix: "use 60",
      fires: [0, 1.5, 43201].map((accessTokenMinutes) => ({
        when: `it is ${accessTokenMinutes}`,
        subject: api({ accessTokenMinutes }),
        at: "accessTokenMinutes",
        given: `given ${accessTokenMinutes}`,
      })),
      quiet: [1, 43200].map((accessTokenMinutes) => ({ when: `it is ${accessTokenMinutes}`, subject: api({ accessTokenMinutes }) })),
    },
    {
      id: "AUTH0-CLAIM",
      severity: "error",
      allowed: "a claim that Auth0 does not keep for itself, and none in a namespace of Auth0's",
      fix: "use a claim such as snowflake_username or databricks_username: Auth0 silently drops the others",
      fires: [
        ...["roles", "acr", "active", "authorization_details", "internalService", "kid", "object_id", "sub_jwk", "typ", "uuid", "vtm"].map(
          (claim) => ({
            when: `Auth0 keeps the claim ${claim} for itself`,
            subject: mapping(claim),
            at: "userMapping.claim",
            given: `"${claim}"`,
          }),
        ),
        ...[
          "https://auth0.com/user",
          "http://acme.us.auth0.com/user",
          "https://webtask.io/user",
          "https://sandbox.webtask.run:443/user",
          "https://Auth0.com",
          "urn:auth0:user",
          "urn:auth0",
        ].map((claim) => ({ when: `the claim is ${claim}`, subject: mapping(claim), at: "userMapping.claim", given: `"${claim}"` })),
        ...REFUSED_VALUES.map((value) => ({
          when: `the value is ${value}`,
          subject: mapping(undefined, value),
          at: "userMapping.value",
          given: "given",
          allowed: "event.user.email, event.user.user_id, event.user.username, or event.user.app_metadata.<name>",
          fix: "users must not choose who they are in the data platform",
        })),
      ],
      quiet: [
        ...["https://acme.com/auth0.com", "https://auth0.com.acme.com/user", "https://myauth0.com/user", "urn:auth0user", "email"].map(
          (claim) => ({
            when: `the claim is ${claim}`,
            subject: mapping(claim),
          }),
        ),
        { when: "claim and value are one's own", subject: mapping("sf_user", "event.user.app_metadata?.snowflake") },
        ...[
          "event.user.email",
          "event?.user?.email",
          "event . user\t['email']",
          'event["user"]?.["user_id"]',
          "event.user.app_metadata.sigma.snowflake",
          "event.user.app_metadata['https://acme.com/snowflake']",
        ].map((value) => ({ when: `the value is ${value}`, subject: mapping(undefined, value) })),
        { when: "nothing is given", subject: mapping() },
      ],
    },
    {
      id: "AUTH0-API-ID",
      severity: "error",
      allowed: "the API's id",
      fix: "copy the Id, not the Identifier",
      fires: [
        {
          when: "it is the identifier",
          subject: api({ adopt: { id: "https://acme-analytics.snowflakecomputing.com" } }),
          at: "adopt.id",
          given: "https://",
        },
      ],
      quiet: [
        { when: "it is an id", subject: api({ adopt: { id: "0123456789abcdef01234567" } }) },
        { when: "it has been imported", subject: api({ adopt: {} }) },
      ],
    },
    {
      id: "AUTH0-UNBOUND",
      severity: "warning",
      allowed: "unless another configuration binds the Action",
      fix: "add the Action there by its id",
      fires: [{ when: "it is false", subject: api({ bindTrigger: false }), at: "bindTrigger", given: "false" }],
      quiet: [{ when: "it is true", subject: api({ bindTrigger: true }) }],
    },
    {
      id: "AUTH0-UNVERIFIED",
      severity: "warning",
      allowed: "true",
      fix: "gets that user's rights in the data platform",
      fires: [
        { when: "it is false", subject: api({ requireVerifiedEmail: false }), at: "requireVerifiedEmail", given: "false" },
        ...["event.user.email", "event?.user?.email", "event.user['email']"].map((value) => ({
          when: `it is false and the value is ${value}`,
          subject: { ...mapping(undefined, value), requireVerifiedEmail: false },
          at: "requireVerifiedEmail",
          given: "false",
        })),
      ],
      quiet: [
        { when: "it is true", subject: api({ requireVerifiedEmail: true }) },
        { when: "the value is no email address", subject: { ...mapping(undefined, "event.user.user_id"), requireVerifiedEmail: false } },
      ],
    },
    {
      id: "AUTH0-USERNAME",
      severity: "warning",
      allowed: "event.user.app_metadata.<name>, or the verified event.user.email",
      fix: "disable sign-ups for every connection",
      fires: ["event.user.username", "event.user?.['username']"].map((value) => ({
        when: `the value is ${value}`,
        subject: mapping(undefined, value),
        at: "userMapping.value",
        given: "username",
      })),
      quiet: [
        { when: "the value is the user id", subject: mapping(undefined, "event.user.user_id") },
        { when: "the name is an administrator's", subject: mapping(undefined, "event.user.app_metadata.username") },
        { when: "nothing is given", subject: mapping() },
      ],
    },
  ],
  withReferences(api(), {
    audience: TEXT_REFERENCES,
    issuerDomain: TEXT_REFERENCES,
    name: TEXT_REFERENCES,
    accessTokenMinutes: NUMBER_REFERENCES,
    adopt: TEXT_REFERENCES.map((id) => ({ id })),
  }),
);

export const auth0AudienceCases = caseTable<SigmaAuth0ApiProps>(
  "the default audience of an Auth0 tenant",
  ruleRunner(auth0ApiRules.filter(isAudienceRule)),
  [
    {
      id: "AUTH0-DEFAULT-AUDIENCE",
      severity: "warning",
      allowed: "this audience as the default audience in the tenant's settings",
      fix: "without it, Auth0 issues tokens that the data platform cannot read",
      fires: [
        { when: "nobody says", subject: api(), at: "setTenantDefaultAudience", given: "nothing" },
        {
          when: "it is not set here",
          subject: api({ setTenantDefaultAudience: false }),
          at: "setTenantDefaultAudience",
          given: "false",
        },
      ],
      quiet: [{ when: "it is set here", subject: api({ setTenantDefaultAudience: true }) }],
    },
    {
      id: "AUTH0-TENANT-AUDIENCE",
      severity: "warning",
      allowed: "true only in a tenant whose other applications request their audience",
      fix: "let only one stack manage the tenant's settings",
      fires: [
        {
          when: "it is set here",
          subject: api({ setTenantDefaultAudience: true }),
          at: "setTenantDefaultAudience",
          given: "true",
        },
      ],
      quiet: [
        { when: "nobody says", subject: api() },
        { when: "it is not set here", subject: api({ setTenantDefaultAudience: false }) },
      ],
    },
  ],
);
