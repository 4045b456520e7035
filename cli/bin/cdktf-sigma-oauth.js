#!/usr/bin/env node
// In a checkout the command runs from its source; the package has it bundled into one file.
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { compileFunction } = require("node:vm");

/** A reader that has seen enough, such as head, is no error: the command goes on, and its exit code says what it found. */
function onOutputError(error) {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  if (error.syscall === "write") process.stderr.write(`error: output: it cannot be written (${error.code})\n`, () => process.exit(2));
  else throw error;
}

/**
 * The one file, as scripts/cli-parts.ts writes it: what each command needs, and the parts that only some need, which are compiled when something
 * requires them. Node.js itself would read through all of it each time.
 */
function bundled() {
  const folder = join(__dirname, "../dist");
  const filename = join(folder, "main.js");
  const file = readFileSync(filename);
  const begin = file.indexOf("\n") + 1;
  const places = JSON.parse(file.toString("utf8", "//".length, begin));
  const load = (part, module, uses) => {
    const [start, end, lineOffset] = places[part];
    // The line keeps stack traces right.
    const run = compileFunction(file.toString("utf8", begin + start, begin + end), PARAMETERS, { filename, lineOffset });
    run(module.exports, require, module, folder, load, uses);
  };
  const main = { exports: {} };
  load("", main);
  return main.exports;
}

const PARAMETERS = ["exports", "require", "module", "__dirname", "__part", "__uses"];

async function main() {
  process.stdout.on("error", onOutputError);
  process.stderr.on("error", () => undefined);
  const inCheckout = existsSync(join(__dirname, "../main.ts"));
  if (inCheckout) require("tsx/cjs");
  const { run } = inCheckout ? require("../main.ts") : bundled();
  const terminal = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, now: () => new Date() };
  process.exitCode = await run(process.argv.slice(2), terminal, require("../package.json").version);
}

main().catch((error) => {
  // Whatever a person can mend comes out in one line elsewhere: this is a defect, and shows its stack trace.
  console.error(error);
  process.exitCode = 70;
});
