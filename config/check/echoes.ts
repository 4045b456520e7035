import { Finding } from "../../lib/findings/rule";
import { pathText } from "../read/path-text";

/**
 * What rules read elsewhere than at the place that they report, as far as something there can be of the wrong type: paths in the stack. `./` begins one
 * next to the place.
 */
const READS: Readonly<Record<string, readonly string[]>> = {
  "AUTH0-JWT": ["./authentication", "./certificateFiles"],
  "AUTH0-RBAC": ["clients"],
  "CONFIG-ADOPT": ["adopt", "clients", "databricks", "identityProvider", "snowflake"],
  "CONFIG-CONNECTION": ["snowflake", "databricks", "./platform"],
  "CONFIG-DATABRICKS-ONLY": ["snowflake"],
  "DATABRICKS-CONNECTION": ["snowflake", "databricks", "identityProvider.workspaceHost", "./platform"],
  "DATABRICKS-CONNECTION-CATALOG": ["databricks"],
  "DATABRICKS-WORKSPACE": ["./cloud", "./legacySso", "./unifiedLogin"],
  "DATABRICKS-WORKSPACE-SERVER": ["./cloud", "./legacySso", "./unifiedLogin"],
  "ENTRA-ADOPT": ["adopt"],
  "ENTRA-JWT": ["./authentication", "./certificateFiles"],
  "ENTRA-NO-ASSIGNMENT": ["./users"],
  "OKTA-ADOPT": ["adopt"],
  "OKTA-EXISTING-SERVER": ["./id"],
  "PINGFEDERATE-ADOPT": ["adopt"],
  "PINGFEDERATE-ADOPT-ID": ["adopt", "clients", "identityProvider.managerId"],
  "PINGFEDERATE-JWKS-REACHABLE": ["snowflake"],
  "PINGFEDERATE-USER-ATTRIBUTE": ["./context"],
  "PINGONE-ISSUER-ASSUMED": ["./issuer"],
  "SIGMA-CONNECTION-PURPOSE": ["./purposes"],
  "SIGMA-NO-ASSIGNMENT": ["./users"],
  "SIGMA-ORG-JWT": ["./purposes"],
  "SIGMA-ORG-PKCE": ["./purposes"],
  "SIGMA-REFRESH-RECOMMENDED": ["./refreshTokenDays"],
  "SIGMA-ROLE-SCOPE": ["./purposes"],
  "SIGMA-SERVICE-ACCOUNT": ["snowflake"],
  "SNOW-ACCESS-PRIMARY": ["snowflake"],
  "SNOW-ANY-ROLE-GRANT": ["snowflake"],
};

/** Whether one path is the other, or inside it. */
const isWithin = (path: string, around: string) => path === around || path.startsWith(`${around}.`) || path.startsWith(`${around}[`);

/**
 * Takes away what only follows from a value that has not the right type: it is missing for the rules, and what they say of that would be wrong. The
 * type is said, and whatever else is wrong when it is right.
 *
 * @param removed what the stack lacks because its type was wrong
 */
export function withoutEchoes(found: readonly Finding[], removed: readonly (readonly PropertyKey[])[]): readonly Finding[] {
  if (removed.length === 0) return found;
  const gone = removed.map(pathText);
  return found.filter(({ rule, at }) => {
    const next = at.replace(/[^.]*$/, "");
    const read = (READS[rule] ?? []).map((path) => (path.startsWith("./") ? `${next}${path.slice(2)}` : path));
    // What is said of a mapping as a whole is mostly that it lacks something.
    return !gone.some((path) => isWithin(at, path) || isWithin(path, at) || read.some((one) => isWithin(path, one) || isWithin(one, path)));
  });
}
