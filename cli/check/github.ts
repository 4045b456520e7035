import { messageOf } from "../../lib/findings/rule";
import { annotation } from "../support/annotations";
import { withSlashes } from "../support/paths";
import { Placed } from "./place";

/** Annotations for a pull request: one for each finding, at its line. */
export function github(found: readonly Placed[]): string {
  return found
    .map(({ finding, file, line, column, key }) =>
      annotation(
        finding.severity,
        { file: withSlashes(file), line, col: column, title: finding.rule },
        [key, messageOf(finding)].filter(Boolean).join(": "),
      ),
    )
    .join("");
}
