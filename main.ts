import { dirname, resolve } from "node:path";
import { App } from "cdktf";
import { loadConfig } from "./config/load";
import { SigmaOAuthError } from "./lib/findings/errors";
import { buildStack } from "./stacks/build";
import { writeWhole } from "./stacks/output-folder";

const DEFAULT_CONFIG = "examples/okta-snowflake.yaml";

const errors = synthesize(process.env.SIGMA_OAUTH_CONFIG ?? DEFAULT_CONFIG);
if (errors.length > 0) {
  const summary = `${errors.length === 1 ? "1 error" : `${errors.length} errors`}; nothing was written. docs/rules.md explains every rule.`;
  console.error([...errors.map((error) => `error: ${error}`), summary].join("\n"));
  process.exitCode = 1;
}

/** Writes the Terraform of a config file, unless there are errors: those come back, one line each. */
function synthesize(configFile: string): string[] {
  try {
    const stacks = loadConfig(configFile);
    const output = process.env.CDKTF_OUTDIR ?? "cdktf.out";
    const folders = { project: process.cwd(), config: dirname(resolve(configFile)), output };
    writeWhole(output, (outdir) => {
      // Stack traces would put this machine's paths into the output.
      const app = new App({ stackTraces: false, outdir });
      stacks.forEach((stack) => buildStack(app, stack, folders));
      app.synth();
    });
    return [];
  } catch (error) {
    // Any other error is a defect, and shows its stack trace.
    if (error instanceof SigmaOAuthError) return error.message.split("\n");
    throw error;
  }
}
