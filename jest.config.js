/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/__tests__"],
  globalSetup: "<rootDir>/__tests__/support/set-up.js",
  globalTeardown: "<rootDir>/__tests__/support/tear-down.js",
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/equal-lists.js"],
  testMatch: ["**/*.test.ts"],
  // Types are checked by tsc: here they are only stripped.
  transform: {
    "\\.(ts|js)$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }],
  },
  // Terraform starts anew for every step: on a busy machine several of them take longer than jest's 5 s.
  testTimeout: 30_000,
  // These packages are ES modules alone, which jest cannot load as they are.
  transformIgnorePatterns: ["/node_modules/(?!(jose|openid-client|oauth4webapi|oidc-provider)/)"],
  // cdktf notes where in the code each of its values was made, which nothing here shows, and jest looks each line up in the source's map.
  moduleNameMapper: {
    "/stack-trace$": "<rootDir>/scripts/stand-ins/no-stack-trace.js",
    "^archiver$": "<rootDir>/scripts/stand-ins/no-archiver.js",
  },
  // Jest leaves one core to itself otherwise, which has little to do: on two cores, all suites would run in one process, one after the other.
  maxWorkers: "100%",
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/cdktf.out"],
};
