const { mkdtempSync, statfsSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** What a run of the tests writes at most, with room to spare. */
const NEEDED = 4 * 1024 ** 3;

/** A folder in memory, where there is one that is large enough: the tests write and remove tens of thousands of small files. */
function fastest() {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize >= NEEDED ? "/dev/shm" : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** cdktf's test helper leaves a folder behind for every app: all that a run of the tests writes goes into one folder, which is removed. */
module.exports = () => {
  process.env.TMPDIR = mkdtempSync(join(fastest(), "cdktf-sigma-oauth-tests-"));
};
