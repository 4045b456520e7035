const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** cdktf's test helper leaves a folder behind for every app: all that a run of the tests writes goes into one folder, which is removed. */
module.exports = () => {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "cdktf-sigma-oauth-tests-"));
};
