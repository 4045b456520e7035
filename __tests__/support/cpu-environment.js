const { appendFileSync, readFileSync } = require("node:fs");
const { relative } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

/** Seconds of processor time of this process, and of the children that it has waited for: Terraform's time is theirs. */
function seconds() {
  const { user, system } = process.cpuUsage();
  let children = 0;
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
    children = (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    // Only Linux says it.
  }
  return { own: (user + system) / 1e6, children };
}

/** Notes what each suite costs, for __tests__/support/cpu-reporter.js. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.suite = relative(config.globalConfig.rootDir, context.testPath);
    this.before = seconds();
  }

  async teardown() {
    await super.teardown();
    const { own, children } = seconds();
    const line = { suite: this.suite, own: own - this.before.own, children: children - this.before.children };
    appendFileSync(process.env.CPU_TIMES, `${JSON.stringify(line)}\n`);
  }
};
