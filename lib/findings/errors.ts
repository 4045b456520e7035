import { Finding, line } from "./rule";

/** The one error this library throws. Across jsii only the message survives, so every finding is a line of it. */
export class SigmaOAuthError extends Error {
  constructor(public readonly findings: readonly Finding[]) {
    super(findings.map(line).join("\n"));
    this.name = "SigmaOAuthError";
  }
}
