import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Auth0ApiSubject, auth0ApiRules } from "../../../lib/auth0/api-rules";
import { Auth0AppSubject, auth0AppRules } from "../../../lib/auth0/app-rules";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { UserAttribute, UserMapping } from "../../../lib/user-mapping";
import { PROJECT } from "../../support/project";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const read = (name: string) => readFileSync(join(PROJECT, "examples/certificates", name), "utf8");
const CERTIFICATE = read("sigma.example.pem");
const PUBLIC_KEY = read("sigma.example.pub.pem");

const api = (options: Partial<Auth0ApiSubject> = {}): Auth0ApiSubject => ({
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

export const auth0ApiCases = caseTable<Auth0ApiSubject>(
  "Auth0's APIs",
  ruleRunner(quietApiRules),
  [
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
      fix: "use the Snowflake account URL",
      fires: ["", "a b", "it's", 'a"b', "a\\b", "a`b", "x".repeat(601)].map((audience) => ({
        when: `it is ${audience.slice(0, 10) || "empty"}`,
        subject: api({ audience }),
        at: "audience",
        given: "given",
      })),
      quiet: [{ when: "it is a URN", subject: api({ audience: "urn:acme:snowflake" }) }],
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
      allowed: "Auth0 drops these",
      fix: "use snowflake_username",
      fires: [
        { when: "the claim is one that Auth0 keeps for itself", subject: mapping("roles"), at: "userMapping.claim", given: '"roles"' },
        ...REFUSED_VALUES.map((value) => ({
          when: `the value is ${value}`,
          subject: mapping(undefined, value),
          at: "userMapping.value",
          given: "given",
          allowed: "event.user.email, event.user.user_id, event.user.username, or event.user.app_metadata.<name>",
          fix: "users must not choose who they are in Snowflake",
        })),
      ],
      quiet: [
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
      fix: "gets that user's rights in Snowflake",
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

export const auth0AudienceCases = caseTable<Auth0ApiSubject>(
  "the default audience of an Auth0 tenant",
  ruleRunner(auth0ApiRules.filter(isAudienceRule)),
  [
    {
      id: "AUTH0-DEFAULT-AUDIENCE",
      severity: "warning",
      allowed: "this audience as the default audience in the tenant's settings",
      fix: "without it, Auth0 issues tokens that Snowflake cannot read",
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

const app = (options: Partial<Auth0AppSubject> = {}): Auth0AppSubject => ({
  deployment: SigmaDeployment.AWS_CA,
  connectionNames: ["Employees"],
  roleNames: ["Analysts"],
  ...options,
});
const jwt = (...certificates: string[]) => app({ authentication: ClientAuthentication.PRIVATE_KEY_JWT, certificates });
const block = (label: string, text: string) => `-----BEGIN ${label}-----\n${text}\n-----END ${label}-----\n`;
/** The public key of a curve: fine as PEM, and nothing that RS256 could use. */
const EC = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVs/o5+uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==";

export const auth0AppCases = caseTable<Auth0AppSubject>(
  "Auth0's applications",
  ruleRunner(auth0AppRules),
  [
    {
      id: "AUTH0-PKCE",
      severity: "error",
      allowed: "Auth0 accepts PKCE, but cannot require it",
      fix: "remove it",
      fires: [{ when: "it is required", subject: app({ requirePkce: true }), at: "requirePkce", given: "true" }],
      quiet: [{ when: "it is not", subject: app({ requirePkce: false }) }],
    },
    {
      id: "AUTH0-REFRESH-LIFETIME",
      severity: "error",
      allowed: "at most 365 days in Auth0",
      fix: "use 90",
      fires: [
        {
          when: "both are above",
          subject: app({ refreshTokenDays: 366, refreshTokenIdleDays: 366 }),
          at: ["refreshTokenDays", "refreshTokenIdleDays"],
          given: "given 366",
        },
      ],
      quiet: [{ when: "both are 365", subject: app({ refreshTokenDays: 365, refreshTokenIdleDays: 365 }) }],
    },
    {
      id: "AUTH0-JWT",
      severity: "error",
      allowed: "one or 2 public keys",
      fix: "convert the key in Sigma's JWKS to PEM",
      fires: [
        { when: "there is no key", subject: jwt(), at: "authentication", given: "with 0 public keys" },
        { when: "there are three", subject: jwt(PUBLIC_KEY, CERTIFICATE, "${x}"), at: "certificates", given: "with 3 public keys" },
        {
          when: "there is one with a secret",
          subject: app({ certificates: [PUBLIC_KEY] }),
          at: "certificates",
          given: "1 with a client secret",
          allowed: "only with a signed JWT",
          fix: "remove them, or use private-key-jwt",
        },
      ],
      quiet: [
        { when: "there are two", subject: jwt(PUBLIC_KEY, CERTIFICATE) },
        { when: "there is a secret and none", subject: app() },
      ],
    },
    {
      id: "AUTH0-PUBLIC-KEY",
      severity: "error",
      allowed: "one RSA public key or certificate as PEM",
      fix: "copy the text from BEGIN to END",
      fires: [
        { when: "it is empty", subject: jwt(""), at: "certificates[0]", given: "nothing" },
        { when: "it is text", subject: jwt("hunter2"), at: "certificates[0]", given: "something other than one public key" },
        {
          when: "it is a private key",
          subject: jwt(block("PRIVATE KEY", "hunter2")),
          at: "certificates[0]",
          given: "a private key (not shown)",
        },
        { when: "it is broken", subject: jwt(block("PUBLIC KEY", "AAAA")), at: "certificates[0]", given: "cannot be read" },
        { when: "it is on a curve", subject: jwt(block("PUBLIC KEY", EC)), at: "certificates[0]", given: "a key" },
        {
          when: "there are two in one text",
          subject: jwt(PUBLIC_KEY + PUBLIC_KEY),
          at: "certificates[0]",
          given: "something other than one public key",
        },
        { when: "it stands there twice", subject: jwt(PUBLIC_KEY, PUBLIC_KEY), at: "certificates[1]", given: "a second time" },
      ],
      quiet: [
        { when: "it is a public key", subject: jwt(PUBLIC_KEY) },
        { when: "it is a certificate", subject: jwt(CERTIFICATE) },
      ],
    },
    {
      id: "AUTH0-CONNECTION",
      severity: "error",
      allowed: "names of connections, each once",
      fix: "copy the name from the connection's page",
      fires: [
        ...["", "a b", "-a", "it's"].map((name) => ({
          when: `a name is "${name}"`,
          subject: app({ connectionNames: ["Employees", name] }),
          at: "connectionNames[1]",
          given: `"${name}"`,
        })),
        { when: "a name stands twice", subject: app({ connectionNames: ["A", "A"] }), at: "connectionNames[1]", given: '"A"' },
        {
          when: "an id is a name",
          subject: app({ connectionIds: ["Employees"] }),
          at: "connectionIds[0]",
          given: '"Employees"',
          allowed: "ids of connections",
          fix: "copy the Identifier",
        },
      ],
      quiet: [
        {
          when: "names and ids are right",
          subject: app({ connectionNames: ["Username-Password-Authentication"], connectionIds: ["con_a1"] }),
        },
      ],
    },
    {
      id: "AUTH0-ROLE",
      severity: "error",
      allowed: "names of roles, each once",
      fix: "use the exact name of the role",
      fires: [
        ...["", "it's", " A", "a\nb"].map((name) => ({
          when: `a name is ${JSON.stringify(name)}`,
          subject: app({ roleNames: ["Analysts", name] }),
          at: "roleNames[1]",
          given: "given",
        })),
        { when: "a name stands twice", subject: app({ roleNames: ["A", "A"] }), at: "roleNames[1]", given: '"A"' },
      ],
      quiet: [{ when: "names are plain", subject: app({ roleNames: ["Data Analysts", "Finance & Ops"] }) }],
    },
    {
      id: "AUTH0-CLIENT-ID",
      severity: "error",
      allowed: "a client id",
      fix: "copy the Client ID",
      fires: [{ when: "it is a name", subject: app({ adopt: { id: "Sigma (prod)" } }), at: "adopt.id", given: "Sigma" }],
      quiet: [{ when: "it is an id", subject: app({ adopt: { id: "exampleClientId_1-2" } }) }],
    },
    {
      id: "AUTH0-EVERYBODY",
      severity: "warning",
      allowed: "roles; users need at least one of them",
      fix: "Auth0 has no assignments",
      fires: [
        { when: "no role is given", subject: app({ roleNames: undefined }), at: "roleNames", given: "no role" },
        { when: "the list is empty", subject: app({ roleNames: [] }), at: "roleNames", given: "no role" },
      ],
      quiet: [{ when: "there is one", subject: app() }],
    },
    {
      id: "AUTH0-NO-CONNECTION",
      severity: "warning",
      allowed: "one or more connections",
      fix: "nobody can log in",
      fires: [{ when: "there is none", subject: app({ connectionNames: [] }), at: "connectionNames", given: "no connection" }],
      quiet: [{ when: "there is one by id", subject: app({ connectionNames: undefined, connectionIds: ["con_a"] }) }],
    },
  ],
  [
    ...withReferences(app(), {
      connectionNames: LIST_REFERENCES,
      connectionIds: LIST_REFERENCES,
      roleNames: LIST_REFERENCES,
      adopt: TEXT_REFERENCES.map((id) => ({ id })),
      refreshTokenDays: NUMBER_REFERENCES,
    }),
    ...withReferences(jwt(PUBLIC_KEY), { certificates: TEXT_REFERENCES.map((text) => [text]) }),
  ],
);
