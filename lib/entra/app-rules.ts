import { capabilityRules } from "../sigma/capability-rules";
import { DEFAULT_SECRET_VALID_DAYS, entraCapabilities } from "./capabilities";
import { all, each, must, mustNot, once, someOf, unless, wholeNumber } from "../findings/checks";
import { isPlainText, isPlainWord, QUOTES } from "../findings/plain-text";
import { X509Certificate } from "node:crypto";
import { guidProblem } from "../findings/guid";
import { literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { ClientAuthentication } from "../sigma/client-authentication";
import { usesJwt } from "../sigma/client-defaults";
import { DEFAULT_PURPOSES } from "../sigma/oauth-purpose";
import { SigmaEntraAppProps } from "./props";

const LISTS = ["groupIds", "groupNames", "userIds", "userPrincipalNames"] as const;
/** Entra's own form takes two years at most. https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials */
const LONGEST_VALID_DAYS = 730;

/** What the JWT of a client must contain. */
const CERTIFICATE_CREDENTIALS = "https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials";

const CORRECT = "correct it, or use the object id";
const OBJECT_ID = "copy the Object ID from the object's overview (not the Application ID)";

const WITHOUT = `${QUOTES}/`;
const isGroupName = (text: string) => isPlainText(text, { most: 256, without: WITHOUT }) && text.trim() === text;
const isPrincipalName = (text: string) => /^[^@]{1,200}@[A-Za-z0-9.-]{1,255}$/.test(text) && isPlainWord(text, { without: WITHOUT });

/** What Entra asks of an application, on top of what Sigma asks. */
export const entraAppRules: readonly Rule<SigmaEntraAppProps>[] = [
  ...capabilityRules("ENTRA", entraCapabilities),
  {
    id: "ENTRA-ID",
    severity: "error",
    why:
      "Fires when the id of a group, a user, an owner or an adopted object is not a GUID in lower case. Copy the Object ID, or use a " +
      "group's name or a user principal name.",
    check: (app) => [
      ...guidProblem("tenantId", app.tenantId, "copy the Directory (tenant) ID from the overview of the tenant"),
      ...(["groupIds", "userIds", "owners"] as const).flatMap((list) =>
        (app[list] ?? []).flatMap((id, index) => guidProblem(`${list}[${index}]`, id, OBJECT_ID)),
      ),
      ...guidProblem("adopt.application.id", app.adopt?.application.id, OBJECT_ID),
      ...guidProblem("adopt.servicePrincipal.id", app.adopt?.servicePrincipal?.id, OBJECT_ID),
    ],
  },
  {
    id: "ENTRA-ASSIGNMENT",
    severity: "error",
    why:
      "Fires when a group's name is empty, longer than 256 characters, or has line breaks, quotes, slashes or backslashes, or when a " +
      "user is not a user principal name (`ada@acme.com`). If the real name breaks this rule, use the object id.",
    check: all<SigmaEntraAppProps>(
      each("groupNames", isGroupName, {
        allowed: "a group's name, 1 to 256 characters on one line, without quotes, slashes, backslashes and surrounding spaces",
        fix: CORRECT,
      }),
      each("userPrincipalNames", isPrincipalName, { allowed: "a user principal name, such as ada@acme.com", fix: CORRECT }),
    ),
  },
  {
    id: "ENTRA-ASSIGNMENT-DUPLICATE",
    severity: "error",
    why: "Fires when a group or user is assigned twice. Case is ignored.",
    check: once(LISTS, "each group and user once", (value) => value.toLowerCase()),
  },
  {
    id: "ENTRA-JWT",
    severity: "error",
    why:
      "Fires when a client signs JWTs without a certificate: Entra does not read a JWKS URI. Sigma documents only a JWKS URI, so ask " +
      "Sigma for the certificate of its key, or use a client secret. Also fires for certificates without `private-key-jwt`, which " +
      "would have no effect.",
    see: [CERTIFICATE_CREDENTIALS],
    check: (app) => {
      const count = app.certificates?.length ?? 0;
      if (usesJwt(app)) {
        return count > 0
          ? []
          : [
              {
                at: "authentication",
                given: `${given(app.authentication)} without a certificate`,
                allowed: "a signed JWT only with a certificate: Entra does not read a JWKS URI",
                fix: "add the certificates of Sigma's key, or use a client secret; Sigma documents only a JWKS URI",
              },
            ];
      }
      return count > 0
        ? [
            {
              at: "certificates",
              given: `${count} with a client secret`,
              allowed: "certificates only with a signed JWT",
              fix: "remove them, or use private-key-jwt",
            },
          ]
        : [];
    },
  },
  {
    id: "ENTRA-CERTIFICATE",
    severity: "error",
    why:
      "Fires when a certificate is not the text from BEGIN CERTIFICATE to END CERTIFICATE, when a file has more than one, or when one " +
      "is listed twice. A private key is rejected and never shown: it belongs to Sigma, and one that was shared is compromised.",
    check: ({ certificates }) =>
      literals(certificates).flatMap(({ value, index, repeated }) => {
        const problem = certificateProblem(value) ?? (repeated ? "the same certificate a second time" : undefined);
        return problem === undefined
          ? []
          : [
              {
                at: `certificates[${index}]`,
                given: problem,
                allowed: "one X.509 certificate as PEM, and nothing else",
                fix: "copy the text from BEGIN CERTIFICATE to END CERTIFICATE",
              },
            ];
      }),
  },
  {
    id: "ENTRA-JWT-THUMBPRINT",
    severity: "warning",
    why:
      "Fires when a client signs JWTs. Entra finds the certificate by its thumbprint, which must be in the header of Sigma's JWT " +
      "(`x5t#S256`), and asks for the algorithm PS256. Sigma documents a JWKS URI with a key, but no certificate, so whether its JWTs have " +
      "the thumbprint is not confirmed. Without it, every login fails with AADSTS700027. Ask Sigma, test a login before others use the " +
      "client, or use a client secret.",
    see: [CERTIFICATE_CREDENTIALS],
    check: mustNot((app) => usesJwt(app) && literals(app.certificates).length > 0, {
      at: "authentication",
      given: given(ClientAuthentication.PRIVATE_KEY_JWT),
      allowed: "a client secret, unless Sigma's JWTs name the certificate in their header (x5t#S256)",
      fix: "ask Sigma, and test a login: without the thumbprint, Entra rejects every one (AADSTS700027)",
    }),
  },
  {
    id: "ENTRA-CREDENTIAL",
    severity: "error",
    why:
      "Fires when `credentials.secretValidDays` is not a whole number from 1 to 730. Entra's own form allows at most two years. A policy of " +
      "the tenant may allow less, or no secrets at all, which only the deploy finds out (CredentialInvalidLifetimeAsPerAppPolicy, " +
      "CredentialTypeNotAllowedAsPerAppPolicy).",
    see: ["https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials"],
    check: must("secretValidDays", wholeNumber(1, LONGEST_VALID_DAYS), {
      allowed: `a whole number from 1 to ${LONGEST_VALID_DAYS}`,
      fix: `use ${DEFAULT_SECRET_VALID_DAYS}`,
    }),
  },
  {
    id: "ENTRA-BOTH-PURPOSES",
    severity: "warning",
    why:
      "Fires when one client is for organization login and for the data connection. Sigma's form for organization login has no field for " +
      "scopes, and Entra accepts Snowflake's scope only with its full name. Declare two clients; they share one API.",
    check: ({ purposes = [...DEFAULT_PURPOSES] }) =>
      purposes.length > 1
        ? [
            {
              at: "purposes",
              given: given(purposes),
              allowed: "one purpose for each client",
              fix: "declare one client for the login and one for the connection: Sigma's form for organization login has no field for scopes, and Entra accepts Snowflake's scope only with its full name",
            },
          ]
        : [],
  },
  {
    id: "ENTRA-EVERYBODY",
    severity: "warning",
    why:
      "Fires when `assignmentRequired` is `false`: everyone in the tenant may log in, including guests. The data platform still rejects " +
      "anyone without a user there.",
    check: must("assignmentRequired", (required: boolean) => required, {
      allowed: "true",
      fix: "everyone in the tenant may log in, including guests; assignments have no effect",
    }),
  },
  {
    id: "ENTRA-NO-ASSIGNMENT",
    severity: "warning",
    why: "Fires when assignment is required but nobody is assigned, so nobody can log in. Assign groups or users.",
    check: unless(
      ({ assignmentRequired }) => assignmentRequired === false,
      someOf(LISTS, {
        given: "no group and no user",
        allowed: "one or more groups or users",
        fix: "nobody can log in until someone is assigned",
      }),
    ),
  },
];

/** What is wrong with a certificate. Its text is never shown: it might be a private key. */
function certificateProblem(pem: string): string | undefined {
  if (/PRIVATE KEY/.test(pem)) return "a private key (not shown): remove it from wherever it was shared";
  if (pem.trim() === "") return "nothing";
  if ((pem.match(/-BEGIN /g) ?? []).length !== 1 || !/^-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\s*$/.test(pem.trim())) {
    return "something other than one certificate";
  }
  try {
    new X509Certificate(pem);
    return undefined;
  } catch {
    return "a certificate that cannot be read";
  }
}
