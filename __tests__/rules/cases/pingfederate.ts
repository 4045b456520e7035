import { pingFederateClientRules } from "../../../lib/pingfederate/client-rules";
import { SigmaPingFederateClientProps } from "../../../lib/pingfederate/props";
import { providerRules } from "../../../lib/pingfederate/provider-rules";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { OAuthPurpose } from "../../../lib/sigma/oauth-purpose";
import { caseTable, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

/** Text that no id may be: empty, with spaces, quotes and line breaks, with a directive of Terraform's, and too long. */
export const HOSTILE_IDS = ["", " ", "a b", "it's", 'a"b', "a\\b", "a\nb", "a\u0000b", "a%{if x}b", "x".repeat(257)];

const JWT = ClientAuthentication.PRIVATE_KEY_JWT;
const SECRET = "${var.client_secret}";
const PREVIOUS = "${var.previous_client_secret}";

const client = (options: Partial<SigmaPingFederateClientProps> = {}): SigmaPingFederateClientProps => ({
  deployment: SigmaDeployment.AWS_EU,
  oidcPolicyId: "sigma",
  ...options,
});

export const pingFederateClientCases = caseTable<SigmaPingFederateClientProps>(
  "PingFederate's clients",
  ruleRunner(pingFederateClientRules),
  [
    {
      id: "PINGFEDERATE-CLIENT-ID",
      severity: "error",
      allowed: "1 to 256 characters without spaces, quotes, backslashes",
      fix: "use a short name",
      fires: [
        ...HOSTILE_IDS.map((clientId) => ({
          when: `it is ${JSON.stringify(clientId.slice(0, 12))}`,
          subject: client({ clientId }),
          at: "clientId",
          given: "given",
        })),
        ...HOSTILE_IDS.map((oidcPolicyId) => ({
          when: `the policy is ${JSON.stringify(oidcPolicyId.slice(0, 12))}`,
          subject: client({ oidcPolicyId }),
          at: "oidcPolicyId",
          given: "given",
          fix: "copy the policy's id",
        })),
      ],
      quiet: ["sigma", "Sigma-1_a.b", "x".repeat(256)].map((clientId) => ({
        when: `it is ${clientId.slice(0, 12)}`,
        subject: client({ clientId, oidcPolicyId: clientId }),
      })),
    },
    {
      id: "PINGFEDERATE-SECRET-IN-BODY",
      severity: "error",
      allowed: "client-secret: PingFederate accepts the secret in either place",
      fix: "remove it",
      fires: [
        {
          when: "the secret is to be in the body",
          subject: client({ authentication: ClientAuthentication.CLIENT_SECRET_POST }),
          at: "authentication",
          given: "client-secret-post",
        },
      ],
      quiet: [{ when: "it is in the header", subject: client({ authentication: ClientAuthentication.CLIENT_SECRET }) }],
    },
    {
      id: "PINGFEDERATE-SECRET-PREVIOUS",
      severity: "error",
      allowed: "the secret of the previous version",
      fix: "pass it as a reference, so that it stays valid until Sigma has the new one, or set previousSecretDays 0 to end it on deploy",
      fires: [
        {
          when: "there is a second version without the first one",
          subject: client({ clientSecret: SECRET, credentialVersion: 2 }),
          at: "previousClientSecret",
          given: "nothing given with version 2",
        },
      ],
      quiet: [
        { when: "it is the first version", subject: client({ clientSecret: SECRET, credentialVersion: 1 }) },
        {
          when: "the previous one is given",
          subject: client({ clientSecret: SECRET, previousClientSecret: PREVIOUS, credentialVersion: 3 }),
        },
        { when: "the previous one ends at once", subject: client({ clientSecret: SECRET, credentialVersion: 2, previousSecretDays: 0 }) },
        { when: "Terraform makes the secrets", subject: client({ credentialVersion: 2 }) },
      ],
    },
    {
      id: "PINGFEDERATE-PREVIOUS-DAYS",
      severity: "error",
      allowed: "a whole number of days from 0 to 365",
      fix: "use 30",
      fires: [-1, 0.5, 366, NaN, 2 ** 53].map((previousSecretDays) => ({
        when: `it is ${previousSecretDays}`,
        subject: client({ previousSecretDays }),
        at: "previousSecretDays",
        given: "given",
      })),
      quiet: [0, 1, 365].map((previousSecretDays) => ({ when: `it is ${previousSecretDays}`, subject: client({ previousSecretDays }) })),
    },
    {
      id: "PINGFEDERATE-ADOPT-SECRET",
      severity: "warning",
      allowed: "the client's current secret, as a variable",
      fix: "nobody can log in until Sigma has the new one",
      fires: [
        {
          when: "a client is adopted without its secret",
          subject: client({ adopt: { id: "sigma" } }),
          at: "clientSecret",
          given: "nothing given",
        },
      ],
      quiet: [
        { when: "the secret is given", subject: client({ adopt: { id: "sigma" }, clientSecret: SECRET }) },
        { when: "the client signs JWTs", subject: client({ adopt: { id: "sigma" }, authentication: JWT }) },
        { when: "the client has been imported", subject: client({ adopt: {} }) },
      ],
    },
    {
      id: "PINGFEDERATE-DEFAULT-POLICY",
      severity: "warning",
      allowed: "the id of an OpenID Connect policy with the attribute email",
      fix: "set a policy to have it checked at plan",
      fires: [
        {
          when: "nothing is said about purposes and policy",
          subject: client({ oidcPolicyId: undefined }),
          at: "oidcPolicyId",
          given: "nothing",
        },
        {
          when: "people sign in with the default policy",
          subject: client({ oidcPolicyId: undefined, purposes: [OAuthPurpose.ORGANIZATION_LOGIN] }),
          at: "oidcPolicyId",
          given: "nothing",
        },
      ],
      quiet: [
        { when: "a policy is named", subject: client() },
        {
          when: "nobody signs in to the organization",
          subject: client({ oidcPolicyId: undefined, purposes: [OAuthPurpose.DATA_CONNECTION] }),
        },
      ],
    },
  ],
  withReferences(client(), { clientId: TEXT_REFERENCES, oidcPolicyId: TEXT_REFERENCES, previousSecretDays: NUMBER_REFERENCES }),
);

interface Server {
  readonly adminUrl?: string;
  readonly productVersion?: string;
}
const server = (options: Server = {}): Server => ({ adminUrl: "https://sso-admin.acme.com:9999", productVersion: "12.3", ...options });

export const pingFederateServerCases = caseTable<Server>(
  "PingFederate's servers",
  ruleRunner(providerRules),
  [
    {
      id: "PINGFEDERATE-SERVER",
      severity: "error",
      allowed: "the https URL of the administrative API, without a path",
      fix: "such as https://sso-admin.example.com:9999",
      fires: [
        ...Object.entries({
          "": "not an absolute URL",
          "sso-admin.acme.com": "not an absolute URL",
          "http://sso-admin.acme.com:9999": "not https",
          "https://sso-admin.acme.com:9999/": "more than",
          "https://sso-admin.acme.com:9999/pf-admin-api/v1": "more than",
          "https://sso-admin.acme.com:9999/?x=1": "more than",
          "https://admin:p@sso-admin.acme.com:9999": "user name or password",
          "https://SSO-admin.acme.com:9999": "canonical",
          "https://sso admin.acme.com": "white space",
          'https://sso-admin.acme.com"': "no host has",
          "https://sso-admin.acme.com:9999\n": "white space",
        }).map(([adminUrl, given]) => ({
          when: `the URL is ${JSON.stringify(adminUrl)}`,
          subject: server({ adminUrl }),
          at: "adminUrl",
          given,
        })),
        ...["", "12", "v12.3", "12.3-beta", "12.3.0.1", "latest", "12.3\n"].map((productVersion) => ({
          when: `the version is ${JSON.stringify(productVersion)}`,
          subject: server({ productVersion }),
          at: "productVersion",
          given: "given",
          allowed: "the server's version in quotes",
          fix: "About",
        })),
      ],
      quiet: [
        { when: "both are right", subject: server() },
        {
          when: "the version has a patch, the URL no port",
          subject: server({ adminUrl: "https://admin.acme.com", productVersion: "12.3.1" }),
        },
        { when: "both come from the environment", subject: server({ adminUrl: undefined, productVersion: undefined }) },
      ],
    },
  ],
  withReferences(server(), { adminUrl: TEXT_REFERENCES, productVersion: TEXT_REFERENCES }),
);
