import type { Log, ReportingDescriptor, Result } from "sarif";
import { messageOf } from "../../lib/findings/rule";
import { asUri } from "../support/paths";
import { Placed } from "./place";

const RULES_PAGE = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs/rules.md";

/**
 * SARIF 2.1.0, which code scanning reads.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(found: readonly Placed[], version: string): string {
  const rules = [...new Set(found.map(({ finding }) => finding.rule))].sort();
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "cdktf-sigma-oauth", semanticVersion: version, informationUri: RULES_PAGE, rules: rules.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        results: found.map((placed) => result(placed, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const descriptor = (id: string): ReportingDescriptor => ({ id, helpUri: `${RULES_PAGE}#${id.toLowerCase()}` });

function result({ finding, file, line, column }: Placed, rules: readonly string[]): Result {
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: finding.severity,
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri: asUri(file) }, region: { startLine: line, startColumn: column } } }],
  };
}
