import { annotation } from "../support/annotations";
import { Assessment, needsAction } from "./assess";
import { sentence } from "./words";

/** Annotations in a run of GitHub Actions: an error for what has expired, a warning for what is due. */
export function github(assessments: readonly Assessment[]): string {
  return assessments
    .filter(needsAction)
    .map((one) => annotation(one.status === "expired" ? "error" : "warning", { title: "Credential of Sigma" }, sentence(one)))
    .join("");
}
