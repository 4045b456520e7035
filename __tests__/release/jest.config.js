const project = require("../../jest.config.js");

/** The tests of a release: `npm run test:release`. */
module.exports = {
  ...project,
  rootDir: "../..",
  roots: ["<rootDir>/__tests__/release"],
  testMatch: ["**/*.release.ts"],
  // Two packages are compiled, translated and built, and a whole suite of tests runs on one of them.
  testTimeout: 1_200_000,
  // One suite, whose tests build on one another's work.
  maxWorkers: 1,
};
