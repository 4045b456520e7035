import { wholeNumber } from "../findings/checks";
import { isReference } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { ClientAuthentication } from "./client-authentication";
import { usesJwt } from "./client-defaults";
import { SigmaSecretOptions } from "./secret-options";

/** What decides which secret a client has. */
export interface CredentialSubject extends SigmaSecretOptions {
  readonly authentication?: ClientAuthentication;
  readonly previousClientSecret?: string;
}

const SECRETS = ["clientSecret", "previousClientSecret"] as const;

/** What holds for a client secret with any identity provider. */
export const credentialRules: readonly Rule<CredentialSubject>[] = [
  {
    // It decides what there is: a reference would be too late.
    id: "SIGMA-CREDENTIAL-VERSION",
    severity: "error",
    why:
      "Fires when the version of a client secret is not a whole number of at least 1, or is a reference. The version determines which " +
      "secrets exist, so it must be known at synthesis. Raise it by one to get a new secret. A lower version would restore a secret " +
      "that was replaced.",
    check: ({ credentialVersion: version }) =>
      version === undefined || wholeNumber(1)(version)
        ? []
        : [
            {
              at: "credentialVersion",
              given: given(version),
              allowed: "a whole number of at least 1",
              fix: "raise it by one for a new secret, and never lower it",
            },
          ],
  },
  {
    id: "SIGMA-SECRET-TEXT",
    severity: "error",
    why:
      "Fires when a secret is plain text instead of a reference. Code ends up in version control and in the synthesized file. The " +
      "message does not show the secret. Pass a reference to a sensitive Terraform variable or attribute. If this secret was shared, " +
      "replace it.",
    check: (client) =>
      SECRETS.filter((key) => client[key] !== undefined && !isReference(client[key])).map((key) => ({
        at: key,
        given: "text (not shown)",
        allowed: "a reference to a sensitive variable or attribute",
        fix: "never write a secret into code; if this one was shared, replace it",
      })),
  },
  {
    id: "SIGMA-SECRET-UNUSED",
    severity: "error",
    why:
      "Fires when a client that signs JWTs has a secret, or when a client has a previous secret but no current one. A secret that nothing " +
      "uses usually means a mistake elsewhere.",
    check: (client) =>
      SECRETS.filter((key) => client[key] !== undefined && (usesJwt(client) || client.clientSecret === undefined)).map((key) => ({
        at: key,
        given: usesJwt(client) ? "a secret with private-key-jwt" : "a previous secret without a current one",
        allowed: usesJwt(client) ? "no secret for a client that signs JWTs" : "both, or none",
        fix: "remove it",
      })),
  },
];
