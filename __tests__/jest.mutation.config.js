const { join } = require("node:path");
const all = require("../jest.config.js");

/** What cannot see a mutant: these start other processes, look at the source's text, or compare what is generated. */
const BLIND = [
  "terraform/",
  "consumer.test",
  "bindings.test",
  "bench.test",
  "docs.test",
  "main.test",
  "stacks/output-folder",
  "architecture.test",
  "mutation.test",
  "lib/shapes/shapes.test",
];

/**
 * The tests that `npm run mutation` runs against each mutant.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...all,
  // Stryker works in a copy of the project.
  rootDir: join(__dirname, ".."),
  // All of it, so that jest finds out which tests have to do with a file.
  roots: ["<rootDir>"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  testPathIgnorePatterns: BLIND.map((path) => `<rootDir>/__tests__/(.*/)?${path}`),
};
