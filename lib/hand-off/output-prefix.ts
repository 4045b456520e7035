import { IOAuthClient } from "../oauth-client";
import { outputName } from "../private/output-name";
import { violationIf } from "../findings/checks";
import { isReference } from "../findings/reference";
import { given, Rule } from "../findings/rule";

/** What holds for a prefix of output names. It is also the middle of an environment variable's name, which takes no dash. */
export const outputPrefixRules: readonly Rule<{ readonly outputPrefix: string }>[] = [
  {
    id: "SIGMA-OUTPUT-PREFIX",
    severity: "error",
    why:
      "Fires when the prefix of outputs is not a lower-case letter followed by lower-case letters, digits and underscores, with at " +
      "most 63 characters. Scripts rely on the names of outputs. The prefix is also part of the names of environment variables, which " +
      "cannot have a dash. Set `outputPrefix`.",
    check: ({ outputPrefix }) =>
      violationIf(!/^[a-z][a-z0-9_]{0,62}$/.test(outputPrefix), {
        at: "outputPrefix",
        given: given(outputPrefix),
        allowed: "a lower-case letter, then lower-case letters, digits and underscores, 63 at most",
        fix: "set outputPrefix: output names start with it",
      }),
  },
];

const DEFAULT_PREFIX = "sigma";

/** The prefix that is given, or the client's name in the form that output names take. */
export function prefixOf(client: IOAuthClient | undefined, outputPrefix: string | undefined): string {
  if (outputPrefix !== undefined) return outputPrefix;
  return client === undefined || isReference(client.clientName) ? DEFAULT_PREFIX : outputName(client.clientName);
}
