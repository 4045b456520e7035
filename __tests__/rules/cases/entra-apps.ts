import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entraAppRules } from "../../../lib/entra/app-rules";
import { SigmaEntraAppProps } from "../../../lib/entra/props";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { PROJECT } from "../../support/project";
import { caseTable, LIST_REFERENCES, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const GUID = "00000000-0000-0000-0000-000000000000";
const OTHER = "00000000-0000-0000-0000-000000000001";
const CERTIFICATE = readFileSync(join(PROJECT, "examples/certificates/sigma.example.pem"), "utf8");
const app = (options: Partial<SigmaEntraAppProps> = {}): SigmaEntraAppProps => ({
  deployment: SigmaDeployment.AZURE_EU,
  tenantId: GUID,
  purposes: [OAuthPurpose.DATA_CONNECTION],
  userIds: [GUID],
  ...options,
});
const JWT = ClientAuthentication.PRIVATE_KEY_JWT;
const jwt = (...certificates: string[]) => app({ authentication: JWT, certificates });
const block = (label: string, text: string) => `-----BEGIN ${label}-----\n${text}\n-----END ${label}-----\n`;

export const entraAppCases = caseTable<SigmaEntraAppProps>(
  "Entra's applications",
  ruleRunner(entraAppRules),
  [
    {
      id: "ENTRA-ID",
      severity: "error",
      allowed: "a GUID in lower case",
      fix: "copy the Object ID",
      fires: [
        { when: "a group's id is a name", subject: app({ groupIds: [GUID, "Analysts"] }), at: "groupIds[1]", given: '"Analysts"' },
        { when: "a user's id is a login", subject: app({ userIds: ["a@acme.com"] }), at: "userIds[0]", given: '"a@acme.com"' },
        { when: "an owner's id is empty", subject: app({ owners: [""] }), at: "owners[0]", given: '""' },
        {
          when: "the tenant is a name",
          subject: app({ tenantId: "acme" }),
          at: "tenantId",
          given: '"acme"',
          fix: "copy the Directory (tenant) ID",
        },
        {
          when: "something to adopt has the provider's id",
          subject: app({ adopt: { application: { id: `/applications/${GUID}` }, servicePrincipal: { id: "x" } } }),
          at: ["adopt.application.id", "adopt.servicePrincipal.id"],
          given: "given",
        },
      ],
      quiet: [
        {
          when: "all ids are GUIDs",
          subject: app({ groupIds: [GUID], owners: [GUID], adopt: { application: { id: GUID }, servicePrincipal: { id: GUID } } }),
        },
      ],
    },
    {
      id: "ENTRA-SECRET-IN-BODY",
      severity: "error",
      allowed: "client-secret: Entra accepts the secret in either place",
      fix: "remove it",
      fires: [
        {
          when: "the secret is to be in the body",
          subject: app({ authentication: ClientAuthentication.CLIENT_SECRET_POST }),
          at: "authentication",
          given: "client-secret-post",
        },
      ],
      quiet: [{ when: "it is in the header", subject: app({ authentication: ClientAuthentication.CLIENT_SECRET }) }],
    },
    {
      id: "ENTRA-ASSIGNMENT",
      severity: "error",
      allowed: "a group's name, 1 to 256 characters on one line",
      fix: "correct it, or use the object id",
      fires: [
        { when: "a name is empty", subject: app({ groupNames: [""] }), at: "groupNames[0]", given: '""' },
        { when: "a name has 257 characters", subject: app({ groupNames: ["a".repeat(257)] }), at: "groupNames[0]", given: "aaa" },
        { when: "a name has a quote", subject: app({ groupNames: ["A", "it's"] }), at: "groupNames[1]", given: "it's" },
        { when: "a name ends in a space", subject: app({ groupNames: ["A "] }), at: "groupNames[0]", given: '"A "' },
        {
          when: "a login has no domain",
          subject: app({ userPrincipalNames: ["ada"] }),
          at: "userPrincipalNames[0]",
          given: '"ada"',
          allowed: "a user principal name",
        },
        {
          when: "a login has two lines",
          subject: app({ userPrincipalNames: ["ada@acme.com\n"] }),
          at: "userPrincipalNames[0]",
          given: "ada",
          allowed: "a user principal name",
        },
      ],
      quiet: [
        { when: "a name has 256 characters", subject: app({ groupNames: ["a".repeat(256)] }) },
        { when: "a login is a guest's", subject: app({ userPrincipalNames: ["ada_example.com#EXT#@acme.onmicrosoft.com"] }) },
      ],
    },
    {
      id: "ENTRA-ASSIGNMENT-DUPLICATE",
      severity: "error",
      allowed: "each group and user once",
      fix: "remove it",
      fires: [
        { when: "an id stands twice", subject: app({ groupIds: [GUID, OTHER, GUID] }), at: "groupIds[2]", given: "a second time" },
        {
          when: "a name stands in two cases",
          subject: app({ groupNames: ["Data", "DATA"] }),
          at: "groupNames[1]",
          given: '"DATA" a second time',
        },
        {
          when: "a login stands in two cases",
          subject: app({ userPrincipalNames: ["a@acme.com", "A@acme.com"] }),
          at: "userPrincipalNames[1]",
          given: "a second time",
        },
      ],
      quiet: [
        { when: "ids differ", subject: app({ groupIds: [GUID, OTHER] }) },
        { when: "an id is a group's and a user's", subject: app({ groupIds: [GUID], userIds: [GUID] }) },
        { when: "a reference stands twice", subject: app({ groupIds: ["${x}", "${x}"] }) },
      ],
    },
    {
      id: "ENTRA-PKCE",
      severity: "error",
      allowed: "Microsoft Entra ID accepts PKCE, but cannot require it",
      fix: "remove it",
      fires: [{ when: "it is required", subject: app({ requirePkce: true }), at: "requirePkce", given: "true" }],
      quiet: [{ when: "it is not", subject: app({ requirePkce: false }) }],
    },
    {
      id: "ENTRA-ROLE-SCOPE",
      severity: "error",
      allowed:
        "nothing: in Entra, only clients for a connection get the scope, because Sigma's form for organization login has no field for it",
      fix: "remove it",
      fires: [true, false].map((roleScope) => ({
        when: `it is ${roleScope}`,
        subject: app({ roleScope }),
        at: "roleScope",
        given: `given ${roleScope}`,
      })),
      quiet: [{ when: "it is left out", subject: app() }],
    },
    {
      id: "ENTRA-LOGOUT-URI",
      severity: "error",
      allowed: "none: Entra has no separate list for them",
      fix: "remove it",
      fires: [
        {
          when: "there is one",
          subject: app({ postLogoutRedirectUris: ["https://app.sigmacomputing.com/bye"] }),
          at: "postLogoutRedirectUris[0]",
          given: "bye",
        },
      ],
      quiet: [{ when: "the list is empty", subject: app({ postLogoutRedirectUris: [] }) }],
    },
    {
      id: "ENTRA-JWT",
      severity: "error",
      allowed: "a signed JWT only with a certificate: Entra does not read a JWKS URI",
      fix: "add the certificates of Sigma's key, or use a client secret",
      fires: [
        { when: "there is none", subject: app({ authentication: JWT }), at: "authentication", given: "without a certificate" },
        { when: "the list is empty", subject: jwt(), at: "authentication", given: "without a certificate" },
        {
          when: "there is one with a secret",
          subject: app({ certificates: [CERTIFICATE] }),
          at: "certificates",
          given: "1 with a client secret",
          allowed: "certificates only with a signed JWT",
          fix: "remove them, or use private-key-jwt",
        },
      ],
      quiet: [
        { when: "there is one", subject: jwt(CERTIFICATE) },
        { when: "there is a secret and none", subject: app({ certificates: [] }) },
      ],
    },
    {
      id: "ENTRA-CERTIFICATE",
      severity: "error",
      allowed: "one X.509 certificate as PEM, and nothing else",
      fix: "copy the text from BEGIN CERTIFICATE to END CERTIFICATE",
      fires: [
        { when: "it is empty", subject: jwt(""), at: "certificates[0]", given: "nothing" },
        { when: "it is text", subject: jwt("hunter2"), at: "certificates[0]", given: "something other than one certificate" },
        {
          when: "it is a public key",
          subject: jwt(block("PUBLIC KEY", "AAAA")),
          at: "certificates[0]",
          given: "something other than one certificate",
        },
        {
          when: "it is a private key",
          subject: jwt(block("PRIVATE KEY", "hunter2")),
          at: "certificates[0]",
          given: "a private key (not shown)",
        },
        {
          when: "a private key stands behind it",
          subject: jwt(CERTIFICATE + block("RSA PRIVATE KEY", "hunter2")),
          at: "certificates[0]",
          given: "a private key (not shown)",
        },
        {
          when: "there are two in one text",
          subject: jwt(CERTIFICATE + CERTIFICATE),
          at: "certificates[0]",
          given: "something other than one certificate",
        },
        {
          when: "text is in front of it",
          subject: jwt(`Acme's\n${CERTIFICATE}`),
          at: "certificates[0]",
          given: "something other than one certificate",
        },
        { when: "it is broken", subject: jwt(block("CERTIFICATE", "AAAA")), at: "certificates[0]", given: "cannot be read" },
        { when: "it stands there twice", subject: jwt(CERTIFICATE, CERTIFICATE), at: "certificates[1]", given: "a second time" },
      ],
      quiet: [
        { when: "it is one", subject: jwt(CERTIFICATE) },
        { when: "it has the line ends of Windows", subject: jwt(CERTIFICATE.replaceAll("\n", "\r\n")) },
      ],
    },
    {
      id: "ENTRA-JWT-THUMBPRINT",
      severity: "warning",
      allowed: "a client secret, unless Sigma's JWTs name the certificate in their header (x5t#S256)",
      fix: "ask Sigma, and test a login: without the thumbprint, Entra rejects every one (AADSTS700027)",
      fires: [{ when: "the client signs JWTs", subject: jwt(CERTIFICATE), at: "authentication", given: "private-key-jwt" }],
      quiet: [
        { when: "there is a secret", subject: app() },
        { when: "there is a secret in the body", subject: app({ authentication: ClientAuthentication.CLIENT_SECRET_POST }) },
        { when: "the certificate is missing, which is an error", subject: jwt() },
      ],
    },
    {
      id: "ENTRA-CREDENTIAL",
      severity: "error",
      allowed: "a whole number from 1 to 730",
      fix: "use 365",
      fires: [
        { when: "a secret lives no day", subject: app({ secretValidDays: 0 }), at: "secretValidDays", given: "given 0" },
        { when: "a secret lives half a day", subject: app({ secretValidDays: 0.5 }), at: "secretValidDays", given: "given 0.5" },
        {
          when: "a secret lives for more than two years",
          subject: app({ secretValidDays: 731 }),
          at: "secretValidDays",
          given: "given 731",
        },
      ],
      quiet: [1, 730].map((secretValidDays) => ({ when: `a secret lives ${secretValidDays} days`, subject: app({ secretValidDays }) })),
    },
    {
      id: "ENTRA-BOTH-PURPOSES",
      severity: "warning",
      allowed: "one purpose for each client",
      fix: "declare one client for the login and one for the connection",
      fires: [
        { when: "purposes are left out", subject: app({ purposes: undefined }), at: "purposes", given: "organization" },
        {
          when: "both are given",
          subject: app({ purposes: [OAuthPurpose.DATA_CONNECTION, OAuthPurpose.ORGANIZATION_LOGIN] }),
          at: "purposes",
          given: "connection",
        },
      ],
      quiet: [{ when: "there is one", subject: app({ purposes: [OAuthPurpose.ORGANIZATION_LOGIN] }) }],
    },
    {
      id: "ENTRA-EVERYBODY",
      severity: "warning",
      allowed: "true",
      fix: "everyone in the tenant may log in",
      fires: [{ when: "it is false", subject: app({ assignmentRequired: false }), at: "assignmentRequired", given: "false" }],
      quiet: [
        { when: "it is true", subject: app({ assignmentRequired: true }) },
        { when: "it is left out", subject: app() },
      ],
    },
    {
      id: "ENTRA-NO-ASSIGNMENT",
      severity: "warning",
      allowed: "one or more groups or users",
      fix: "nobody can log in until someone is assigned",
      fires: [{ when: "nobody is assigned", subject: app({ userIds: undefined }), at: "groupIds", given: "no group and no user" }],
      quiet: [
        { when: "somebody is", subject: app({ userIds: undefined, groupNames: ["A"] }) },
        { when: "nobody needs to be", subject: app({ userIds: undefined, assignmentRequired: false }) },
      ].slice(0, 1),
    },
  ],
  [
    ...withReferences(app(), {
      tenantId: TEXT_REFERENCES,
      groupIds: LIST_REFERENCES,
      groupNames: LIST_REFERENCES,
      userPrincipalNames: LIST_REFERENCES,
      secretValidDays: NUMBER_REFERENCES,
      owners: TEXT_REFERENCES.map((text) => [text]),
    }),
    ...withReferences(jwt(CERTIFICATE), { certificates: TEXT_REFERENCES.map((text) => [text]) }),
  ],
);
