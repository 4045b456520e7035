import { spawn } from "node:child_process";

/** What `npm test` does before the tests: two things at a time, where neither needs what the other writes. The library's types are read from dist. */
async function main(): Promise<void> {
  await together("npm run -s jsii", "prettier --check .");
  await together("eslint .", "npm run -s types");
}

async function together(...commands: readonly string[]): Promise<void> {
  const failed = (await Promise.all(commands.map(run))).filter((command) => command !== undefined);
  if (failed.length === 0) return;
  console.error(`failed: ${failed.join(", ")}`);
  process.exit(1);
}

/** Gives the command if it fails. */
function run(command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
    child.on("close", (code) => resolve(code === 0 ? undefined : command));
  });
}

void main();
