import { IdentityProviderKind } from "../../lib/authorization-server";
import { roleScopesRule } from "../../lib/entra/role-scopes-rule";
import { all, each, once } from "../../lib/findings/checks";
import { isPlainWord } from "../../lib/findings/plain-text";
import { metadataRules } from "../../lib/metadata-rules";
import { findings, Rule } from "../../lib/findings/rule";
import { isRoleScope } from "../../lib/sigma/scopes";
import { SNOW_NETWORK } from "../../lib/snowflake/sources";
import { numbered } from "../resolve/bindings";
import { ResolvedExisting } from "../resolve/existing";
import { StackConfig } from "../schema/stack";
import { Checked } from "./checked";
import { relocate } from "./places";

/** Rules about what Sigma requests of a server that is not managed here. */
export const existingRules: readonly Rule<Pick<StackConfig, "roleScopes">>[] = [
  {
    id: "CONFIG-ROLE-SCOPES",
    severity: "error",
    why:
      "Fires when a scope in `roleScopes` is not one for a role in Snowflake, or is there twice. Snowflake finds a session's role only in " +
      "scopes such as `session:role:ANALYST`, `session:role:PUBLIC` or `session:role-any`; with Entra, the name of the API comes first.",
    see: [SNOW_NETWORK],
    check: all(
      each("roleScopes", (scope) => isPlainWord(scope, { most: 255 }) && isRoleScope(scope), {
        allowed: "session:role:<role>, session:role-any, or such a scope with the API's name and a slash in front",
        fix: "write it as Sigma requests it",
      }),
      once("roleScopes", "each scope once"),
    ),
  },
];

/** A server that is not managed here. Without a metadata URI, the issuer is checked, from which the URI is derived. */
export function checkExisting({ source: { idp, config }, server }: ResolvedExisting): Checked {
  const rules = idp.kind === IdentityProviderKind.ENTRA ? [...existingRules, roleScopesRule] : existingRules;
  const found = idp.metadataUri === undefined ? [] : findings(metadataRules, server);
  return {
    server,
    findings: [...relocate(found, () => "identityProvider.metadataUri"), ...findings(rules, config)],
    placeOf: (part, nth) => {
      if (part === "jwksUris" && idp.jwksUris === undefined) return "identityProvider.jwksUris";
      const given = (idp as Readonly<Record<string, unknown>>)[part];
      // What may be a list may also be one text.
      return given === undefined ? undefined : `identityProvider.${part}${Array.isArray(given) ? numbered(nth) : ""}`;
    },
  };
}
