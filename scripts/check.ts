import { spawn } from "node:child_process";

/** Prettier remembers the content of the files that it has checked. */
const FORMAT = "prettier --check --cache --cache-strategy content --cache-location node_modules/.cache/prettier-check .";

/** What `npm test` does before the tests, on two cores. The library's types are read from dist. */
async function main(): Promise<void> {
  await together("node --import tsx scripts/compile.ts && node --import tsx scripts/types-and-lint.ts", FORMAT);
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
