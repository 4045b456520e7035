const all = require("../jest.config.js");

/** What needs a build, Terraform, another process or a server: the rest is for every save (`npm run test:fast`). */
const SLOW = [
  "terraform/",
  "consumer.test",
  "bindings.test",
  "packages.test",
  "release.test",
  "workflows.test",
  "bench.test",
  "docs.test",
  "docstrings.test",
  "targets.test",
  "python/",
  "main.test",
  "property.test",
  // Every wrong value of every key: half a minute.
  "rules/config-values.test",
  "stacks/output-folder",
  "cli/verify/",
  "cli/deploy/",
  "cli/sigma/",
  "cli/connect/",
  "cli/revoke.test",
  "cli/help.test",
  "sigma-api.test",
  "pipelines/linted.test",
  // Each synthesizes every example, or runs queries in an SQL engine.
  "cli/init.test",
  "cli/init-typescript.test",
  "cli/progress.test",
  "cli/synth.test",
  "snowflake/failing-users.test",
];

/** @type {import("jest").Config} */
module.exports = {
  ...all,
  rootDir: "..",
  testPathIgnorePatterns: SLOW.map((path) => `<rootDir>/__tests__/(.*/)?${path}`),
};
