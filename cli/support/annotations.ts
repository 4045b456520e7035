/** How a line of an annotation is written. GitHub Actions reads them from the log of a step. */

/**
 * An annotation.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation(severity: "error" | "warning", properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${listed.join(",")}::${data(message)}\n`;
}

/** GitHub's own escapes: a text that has these characters would end its field, or begin another command. */
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
