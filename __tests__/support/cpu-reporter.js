const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { dirname, join } = require("node:path");

/** Lists the processor time of each suite, the dearest last: seconds do not tell much on a machine that does something else as well. */
module.exports = class {
  onRunStart() {
    // The workers inherit it.
    process.env.CPU_TIMES = join(mkdtempSync(join(tmpdir(), "cpu-times-")), "suites");
  }

  onRunComplete() {
    const lines = readFileSync(process.env.CPU_TIMES, "utf8").trim().split("\n");
    rmSync(dirname(process.env.CPU_TIMES), { recursive: true });
    const suites = lines.map((line) => JSON.parse(line)).sort((left, right) => left.own + left.children - right.own - right.children);
    const row = (own, children, suite) => `${[own + children, own, children].map((n) => n.toFixed(1).padStart(7)).join(" ")}  ${suite}`;
    const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
    const rows = suites.map(({ suite, own, children }) => row(own, children, suite));
    console.log(["    CPU    node  others", ...rows, row(sum("own"), sum("children"), "all")].join("\n"));
  }
};
