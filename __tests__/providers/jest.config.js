const project = require("../../jest.config.js");

/** The tests with the real providers: `npm run test:providers`. */
module.exports = {
  ...project,
  rootDir: "../..",
  roots: ["<rootDir>/__tests__/providers"],
  testMatch: ["**/*.real.ts"],
  // Providers start anew for every command, and some of them take seconds for it.
  testTimeout: 600_000,
};
