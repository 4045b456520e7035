import { absent, all, must, violationIf } from "../findings/checks";
import { isPlainText } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { takesScopeSettings } from "./snowflake-oauth-type";
import { SNOW_ALTER, SNOW_CREATE, SNOW_CUSTOM } from "./sources";
import { TypeSubject } from "./type-rules";

/** Where an integration reads the scopes. */
export interface ScopeSubject extends TypeSubject {
  readonly scopeMappingAttribute?: string;
  readonly scopeDelimiter?: string;
}

/** What Snowflake asks of the settings that say where the scopes are. */
export const scopeRules: readonly Rule<ScopeSubject>[] = [
  {
    id: "SNOW-SCOPE-SETTINGS",
    severity: "error",
    why:
      "Fires when `scopeMappingAttribute` or `scopeDelimiter` is set for a type other than `CUSTOM`. For the other types, Snowflake " +
      "determines itself where the scopes are. Remove them.",
    see: [SNOW_CREATE],
    check: (subject) =>
      takesScopeSettings(subject.type)
        ? []
        : absent(
            ["scopeMappingAttribute", "scopeDelimiter"],
            { allowed: "only with CUSTOM", fix: "remove it: for this type, Snowflake determines itself where the scopes are" },
            `with ${subject.type}`,
          )(subject),
  },
  {
    id: "SNOW-SCOPE-FORM",
    severity: "error",
    why:
      "Fires when the scope attribute is neither `scp` nor `scope`, or when the delimiter is not exactly one character other than a quote " +
      "or a backslash. Set the claim that contains the scopes, and the character between them, usually a space.",
    see: [SNOW_CUSTOM],
    check: all(
      must("scopeMappingAttribute", (claim: string) => ["scp", "scope"].includes(claim), {
        allowed: "scp, scope",
        fix: "use the claim that contains the scopes",
      }),
      must("scopeDelimiter", (delimiter: string) => isPlainText(delimiter, { most: 1 }), {
        allowed: "one character other than a quote or a backslash",
        fix: 'most authorization servers separate scopes with a space: " "',
      }),
    ),
  },
  {
    id: "SNOW-SCOPE-DELIMITER",
    severity: "warning",
    why:
      "Fires when an integration has a scope delimiter. Snowflake's support must enable this property in the account first; otherwise, " +
      "Snowflake may reject the statement that sets it, or every token. A claim with a list, or with one scope only, needs no delimiter. " +
      "With PingOne, `scopeClaim: scp` avoids it. Otherwise, ask Snowflake's support before the first deploy, then acknowledge the warning.",
    see: [SNOW_ALTER, SNOW_CUSTOM],
    check: ({ scopeDelimiter, type }) =>
      violationIf(isLiteral(scopeDelimiter) && takesScopeSettings(type), {
        at: "scopeDelimiter",
        given: given(scopeDelimiter),
        allowed: "none: a list of scopes, or a comma between them",
        fix: "ask Snowflake's support to enable EXTERNAL_OAUTH_SCOPE_DELIMITER in the account before you deploy; with PingOne, use scopeClaim: scp instead",
      }),
  },
];
