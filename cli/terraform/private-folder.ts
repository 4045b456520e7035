import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/**
 * Gives a folder that nobody else can read, and removes it afterwards, also after an error and when the process ends early. Plans have secrets.
 *
 * @throws CliError where there can be no such folder
 */
export async function inPrivateFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = makePrivateFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", remove);
  try {
    return await action(folder);
  } finally {
    remove();
    process.off("exit", remove);
  }
}

function makePrivateFolder(): string {
  try {
    // With mode 0700.
    return mkdtempSync(join(tmpdir(), "sigma-oauth-plan-"));
  } catch (error) {
    const { code = "unknown reason" } = error as NodeJS.ErrnoException;
    throw new CliError(
      quote(tmpdir()),
      `it cannot be written (${code})`,
      "a temporary folder that can be written",
      "set TMPDIR (on Windows, TEMP)",
    );
  }
}
