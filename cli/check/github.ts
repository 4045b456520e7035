import { messageOf } from "../../lib/findings/rule";
import { withSlashes } from "../support/paths";
import { Placed } from "./place";

/**
 * Annotations for a pull request: GitHub Actions reads them from the log of a step.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(found: readonly Placed[]): string {
  return found.map(annotation).join("");
}

function annotation({ finding, file, line, column, key }: Placed): string {
  const properties = { file: withSlashes(file), line, col: column, title: finding.rule };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${finding.severity} ${listed.join(",")}::${data([key, messageOf(finding)].filter(Boolean).join(": "))}\n`;
}

/** GitHub's own escapes: a text that has these characters would end its field, or begin another command. */
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
