import { given, Rule } from "../private/rule";

/** What decides which secret a client has. */
export interface CredentialSubject {
  readonly credentialVersion?: number;
}

/** What holds for the version of a secret with any identity provider. It must be known at synthesis: it decides what there is. */
export const credentialRules: readonly Rule<CredentialSubject>[] = [
  {
    id: "SIGMA-CREDENTIAL-VERSION",
    severity: "error",
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
];
