import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auth0AppRules } from "../../../lib/auth0/app-rules";
import { SigmaAuth0AppProps } from "../../../lib/auth0/props";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { PROJECT } from "../../support/project";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const read = (name: string) => readFileSync(join(PROJECT, "examples/certificates", name), "utf8");
const CERTIFICATE = read("sigma.example.pem");
const PUBLIC_KEY = read("sigma.example.pub.pem");

const app = (options: Partial<SigmaAuth0AppProps> = {}): SigmaAuth0AppProps => ({
  deployment: SigmaDeployment.AWS_CA,
  connectionNames: ["Employees"],
  roleNames: ["Analysts"],
  ...options,
});
const jwt = (...certificates: string[]) => app({ authentication: ClientAuthentication.PRIVATE_KEY_JWT, certificates });
const block = (label: string, text: string) => `-----BEGIN ${label}-----\n${text}\n-----END ${label}-----\n`;
/** The public key of a curve: fine as PEM, and nothing that RS256 could use. */
const EC = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVs/o5+uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==";

export const auth0AppCases = caseTable<SigmaAuth0AppProps>(
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
