#!/usr/bin/env node
// In a checkout the command runs from its source; the package has it bundled into one file.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

/** A reader that has seen enough, such as head, is no error: the command goes on, and its exit code says what it found. */
function onOutputError(error) {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  if (error.syscall === "write") process.stderr.write(`error: output: it cannot be written (${error.code})\n`, () => process.exit(2));
  else throw error;
}

async function main() {
  process.stdout.on("error", onOutputError);
  process.stderr.on("error", () => undefined);
  const inCheckout = existsSync(join(__dirname, "../main.ts"));
  if (inCheckout) require("tsx/cjs");
  const { run } = require(inCheckout ? "../main.ts" : "../dist/main.js");
  const terminal = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, now: () => new Date() };
  process.exitCode = await run(process.argv.slice(2), terminal, require("../package.json").version);
}

main().catch((error) => {
  // Whatever a person can mend comes out in one line elsewhere: this is a defect, and shows its stack trace.
  console.error(error);
  process.exitCode = 70;
});
