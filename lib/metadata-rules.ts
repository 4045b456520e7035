import { sound } from "./findings/checks";
import { Rule } from "./findings/rule";
import { httpsUrlProblem } from "./findings/url";

/** The part of an authorization server that is handed to people and to programs as it is. */
export interface MetadataSubject {
  readonly metadataUri: string;
}

/** Where Sigma and `verify` read what an authorization server says of itself: everyone can see it, and nobody may change it on the way. */
export const metadataRules: readonly Rule<MetadataSubject>[] = [
  {
    id: "SIGMA-METADATA-URI",
    severity: "error",
    why:
      "Fires when a metadata URI is not an absolute https URL in canonical form, or has a user name, a password or a fragment. Sigma " +
      "and `verify` read the authorization server's metadata there (RFC 8414, 3), and the URL appears in outputs that are not secret. " +
      "Copy it from the authorization server, or omit it to use the issuer's `.well-known/openid-configuration`.",
    see: ["https://www.rfc-editor.org/rfc/rfc8414#section-3"],
    check: sound("metadataUri", httpsUrlProblem, {
      allowed: "an absolute https URL",
      fix: "copy it from the authorization server, or omit it to use the issuer's .well-known/openid-configuration",
    }),
  },
];
