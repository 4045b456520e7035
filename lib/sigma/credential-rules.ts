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
      "The version of a client secret is a whole number from 1, known at synthesis, because it decides which secrets there are. Raise it " +
      "by one for a new secret; a lower one would bring back a secret that was replaced.",
    check: ({ credentialVersion: version }) =>
      version === undefined || (Number.isSafeInteger(version) && version >= 1)
        ? []
        : [
            {
              at: "credentialVersion",
              given: given(version),
              allowed: "a whole number from 1",
              fix: "raise it by one for a new secret, and never lower it",
            },
          ],
  },
  {
    id: "SIGMA-SECRET-TEXT",
    severity: "error",
    why:
      "A secret is a reference to a sensitive Terraform variable or attribute, never text: what is in code is in version control, and in " +
      "the synthesized file. The message does not show it. Pass a reference; where this secret was shared, change it.",
    check: (client) =>
      SECRETS.filter((key) => client[key] !== undefined && !isReference(client[key])).map((key) => ({
        at: key,
        given: "a text (not shown)",
        allowed: "a reference to a sensitive variable or attribute",
        fix: "never write a secret into code; where this one was shared, change it",
      })),
  },
  {
    id: "SIGMA-SECRET-UNUSED",
    severity: "error",
    why:
      "A client that signs JWTs has no secret, and a secret before has a present one beside it. A secret that nothing uses hides a " +
      "mistake. Remove it.",
    check: (client) =>
      SECRETS.filter((key) => client[key] !== undefined && (usesJwt(client) || client.clientSecret === undefined)).map((key) => ({
        at: key,
        given: usesJwt(client) ? "a secret with private-key-jwt" : "a previous secret without a present one",
        allowed: usesJwt(client) ? "no secret for a client that signs JWTs" : "both, or none",
        fix: "remove it",
      })),
  },
];
