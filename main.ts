import { dirname, resolve } from "node:path";
import { App } from "cdktf";
import { loadConfig } from "./config/load";
import { SigmaOAuthError } from "./lib/private/errors";
import { buildStack } from "./stacks/build";

const DEFAULT_CONFIG = "examples/okta-snowflake.yaml";

const errors = synthesize(process.env.SIGMA_OAUTH_CONFIG ?? DEFAULT_CONFIG);
if (errors.length > 0) {
  for (const error of errors) console.error(`error: ${error}`);
  console.error(`${errors.length === 1 ? "1 error" : `${errors.length} errors`}; nothing was written. docs/rules.md explains every rule.`);
  process.exitCode = 1;
}

/** Writes the Terraform of a config file, unless there are errors: those come back, one line each. */
function synthesize(configFile: string): string[] {
  try {
    const stacks = loadConfig(configFile);
    // Stack traces would put this machine's paths into the output.
    const app = new App({ stackTraces: false });
    const folders = { project: process.cwd(), config: dirname(resolve(configFile)) };
    stacks.forEach((stack) => buildStack(app, stack, folders));
    app.synth();
    return [];
  } catch (error) {
    // Any other error is a defect, and shows its stack trace.
    if (error instanceof SigmaOAuthError) return error.message.split("\n");
    throw error;
  }
}
