/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/__tests__"],
  globalSetup: "<rootDir>/__tests__/support/set-up.js",
  globalTeardown: "<rootDir>/__tests__/support/tear-down.js",
  testMatch: ["**/*.test.ts"],
  // Types are checked by tsc: here they are only stripped.
  transform: { "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }] },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/cdktf.out"],
};
