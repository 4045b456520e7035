import { dirname, resolve } from "node:path";
import { App } from "cdktf";
import { loadConfig } from "./config/load";
import { SigmaOAuthError } from "./lib/private/errors";
import { buildStack } from "./stacks/build";
import { validationErrors } from "./stacks/validate";

const configFile = process.env.SIGMA_OAUTH_CONFIG ?? "examples/okta-snowflake.yaml";

const configErrors = errorsOf(() => {
  const stacks = loadConfig(configFile);
  // Stack traces would put this machine's paths into the output.
  const app = new App({ stackTraces: false });
  const folders = { project: process.cwd(), config: dirname(resolve(configFile)) };
  const errors = [...stacks.flatMap((stack) => errorsOf(() => buildStack(app, stack, folders))), ...validationErrors(app)];
  if (errors.length > 0) report(errors);
  else app.synth();
});
if (configErrors.length > 0) report(configErrors);

/** What the library has against it, line by line. Any other error is a defect, and shows its stack trace. */
function errorsOf(action: () => void): string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof SigmaOAuthError) return error.message.split("\n");
    throw error;
  }
}

function report(errors: readonly string[]): void {
  for (const error of errors) console.error(`error: ${error}`);
  console.error(
    `${errors.length} ${errors.length === 1 ? "error" : "errors"}; nothing was written. Every rule is explained in docs/rules.md.`,
  );
  process.exitCode = 1;
}
