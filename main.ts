import { loadConfig } from "./config/load";
import { SigmaOAuthError } from "./lib/findings/errors";
import { guardBundledExample } from "./stacks/bundled-example";
import { synthesize } from "./stacks/synthesize";

const DEFAULT_CONFIG = "examples/okta-snowflake.yaml";

const errors = run(process.env.SIGMA_OAUTH_CONFIG);
if (errors.length > 0) {
  const summary = `${errors.length === 1 ? "1 error" : `${errors.length} errors`}; nothing was written. docs/rules.md explains every rule.`;
  console.error([...errors.map((error) => `error: ${error}`), summary].join("\n"));
  process.exitCode = 1;
}

/** Writes the Terraform of a config file, or of the bundled example, unless there are errors: those come back, one line each. */
function run(named: string | undefined): string[] {
  const config = named ?? DEFAULT_CONFIG;
  const places = { config, project: process.cwd(), output: process.env.CDKTF_OUTDIR ?? "cdktf.out" };
  try {
    synthesize(loadConfig(config), places, { setting: "CDKTF_OUTDIR", complete: named === undefined ? guardBundledExample : undefined });
    return [];
  } catch (error) {
    // Any other error is a defect, and shows its stack trace.
    if (error instanceof SigmaOAuthError) return error.message.split("\n");
    throw error;
  }
}
