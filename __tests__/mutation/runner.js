const { readdirSync } = require("node:fs");
const { relative, resolve } = require("node:path");
const setUp = require("../support/set-up.js");
const tearDown = require("../support/tear-down.js");
const { testPathIgnorePatterns } = require("../jest.mutation.config.js");
const modules = require("./modules.js");
const { isInSample } = require("./sample.js");
const { collect, defineGlobals, runUnit, unitsOf } = require("./tests.js");

const fileOf = (id) => id.split(" > ")[0];
const NAMESPACE = "__stryker__";
/** Seconds of processor time that the tests may look for one mutant; without end when it is not set. What is found later counts as not found. */
const BUDGET_SECONDS = Number(process.env.MUTATION_BUDGET ?? Infinity);
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const blind = testPathIgnorePatterns.map((pattern) => new RegExp(`^${pattern.replace("<rootDir>/", "")}`));

/**
 * Runs the tests in one process that stays: jest loads everything again for each mutant, which takes seconds, where the tests of most mutants take
 * milliseconds. Only a mutant of a constant makes it load the project again.
 */
class WarmTestRunner {
  constructor() {
    this.times = new Map();
    this.costs = new Map();
    this.units = new Map();
    this.kills = new Map();
    this.reach = new Map();
    this.reachedBy = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    setUp();
    modules.install();
    defineGlobals();
    this.state = globalThis[NAMESPACE] ??= {};
    this.all = readdirSync("__tests__", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `__tests__/${file}`)
      .filter((file) => !blind.some((pattern) => pattern.test(file)))
      .sort();
    // A process that takes the place of one that hung gets no dry run.
    this.files = this.all;
  }

  dispose() {
    tearDown();
  }

  unitsIn(file) {
    if (!this.units.has(file)) {
      // As in jest, no two files share what they loaded of the project.
      modules.unload();
      const root = collect(file, () => modules.load(resolve(file)));
      this.units.set(file, unitsOf(root));
    }
    return this.units.get(file);
  }

  /** Files of tests: what found other mutants of the file comes first, then what is quickest. */
  byPromise(sandboxFileName) {
    const rank = (file) => (this.kills.get(sandboxFileName)?.has(file) ? 0 : 1);
    const cost = (file) => this.costs.get(file) ?? 0;
    return (one, other) => rank(one) - rank(other) || cost(one) - cost(other);
  }

  /** How few tests reach what a test reaches near a mutant: the fewer, the more it is about that place. Mutants are numbered as they are in a file. */
  rarityNear(mutantId) {
    const near = Array.from({ length: 61 }, (_, index) => Number(mutantId) - 30 + index);
    return ({ id }) => {
      const reached = this.reach.get(id);
      return reached === undefined ? Infinity : Math.min(...near.map((other) => (reached[other] ? this.reachedBy.get(other) : Infinity)));
    };
  }

  /** Those units that have a wanted test: first what is quick and about the place, then what found other mutants of the file. */
  inOrder(units, wanted, mutantId, sandboxFileName) {
    const rarity = this.rarityNear(mutantId);
    const killed = (unit) => (this.kills.get(sandboxFileName)?.has(unit.tests[0].id) ? 0 : 1);
    const effort = (tests) => Math.min(...tests.map(rarity)) * (tests.reduce((sum, { id }) => sum + (this.times.get(id) ?? 0), 0) + 5);
    return units
      .map((unit) => ({ unit, tests: unit.tests.filter(wanted) }))
      .filter(({ tests }) => tests.length > 0)
      .map(({ unit, tests }) => ({ unit, effort: effort(tests), killed: killed(unit) }))
      .sort((one, other) => (one.effort === other.effort ? one.killed - other.killed : one.effort - other.effort))
      .map(({ unit }) => unit);
  }

  noteReach(perTest) {
    for (const [test, reached] of Object.entries(perTest)) {
      this.reach.set(test, reached);
      for (const mutant of Object.keys(reached)) this.reachedBy.set(Number(mutant), (this.reachedBy.get(Number(mutant)) ?? 0) + 1);
    }
  }

  async dryRun({ files, testFiles }) {
    const chosen = testFiles?.map((file) => relative(process.cwd(), resolve(file)));
    this.files = this.all.filter((file) => chosen === undefined || chosen.length === 0 || chosen.includes(file));
    this.state.activeMutant = undefined;
    this.state.currentTestId = undefined;
    for (const file of this.files) this.unitsIn(file);
    this.files = this.files.filter(
      (file) => files === undefined || files.length === 0 || files.some((mutated) => modules.needs(resolve(file), mutated)),
    );
    const tests = [];
    const report = {
      starts: ({ id }) => (this.state.currentTestId = id),
      ended: ({ id }, error, ms) => {
        this.state.currentTestId = undefined;
        this.times.set(id, ms);
        const result = { id, name: id, timeSpentMs: ms, fileName: resolve(fileOf(id)) };
        tests.push(error === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: String(error.stack ?? error) });
        return true;
      },
    };
    for (const file of this.files) {
      const start = performance.now();
      for (const unit of this.unitsIn(file)) await runUnit(unit, { wanted: () => true, expectedMs: () => 30_000, report });
      this.costs.set(file, performance.now() - start);
    }
    this.noteReach(this.state.mutantCoverage?.perTest ?? {});
    return { status: "complete", tests, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit, reloadEnvironment }) {
    // Stryker leaves out of the score what has an error.
    if (!isInSample(activeMutant)) return { status: "error", errorMessage: "not in the sample" };
    if (reloadEnvironment || this.stale) this.units.clear();
    this.stale = reloadEnvironment;
    // For a constant it names the files of tests, not tests.
    const ids = reloadEnvironment ? undefined : new Set(testFilter);
    const wanted = ({ id }) => ids === undefined || ids.has(id);
    const named = testFilter && new Set(testFilter.map((test) => relative(process.cwd(), resolve(fileOf(test)))));
    const files = this.files.filter((file) => (named?.has(file) ?? true) && modules.needs(resolve(file), sandboxFileName));
    const hits = { hitCount: hitLimit && 0, hitLimit };
    Object.assign(this.state, { ...hits, activeMutant: reloadEnvironment ? activeMutant.id : undefined, currentTestId: undefined });
    let nrOfTests = 0;
    const deadline = cpuSeconds() + BUDGET_SECONDS;
    let killed;
    const kill = (id, error) => {
      killed = { status: "killed", killedBy: id === undefined ? [] : [id], failureMessage: String(error?.message ?? error) };
      if (id === undefined) return;
      if (!this.kills.has(sandboxFileName)) this.kills.set(sandboxFileName, new Set());
      this.kills.get(sandboxFileName).add(id).add(fileOf(id));
    };
    const ended = ({ id }, error) => {
      nrOfTests += 1;
      if (error !== undefined) kill(id, error);
      return error === undefined && cpuSeconds() < deadline;
    };
    const expectedMs = ({ id }) => this.times.get(id) ?? 0;
    const run = async (units) => {
      for (const unit of this.inOrder(units, wanted, activeMutant.id, sandboxFileName)) {
        if (!(await runUnit(unit, { wanted, expectedMs, report: { ended } }))) return;
      }
    };
    try {
      if (reloadEnvironment) {
        for (const file of files.sort(this.byPromise(sandboxFileName))) {
          if (killed === undefined && cpuSeconds() < deadline) await run(this.unitsIn(file));
        }
      } else {
        const units = files.flatMap((file) => this.unitsIn(file));
        this.state.activeMutant = activeMutant.id;
        await run(units);
      }
    } catch (error) {
      kill(undefined, error);
    }
    this.state.activeMutant = undefined;
    if (this.state.hitCount > hitLimit) return { status: "timeout", reason: "too many loops" };
    return { ...(killed ?? { status: "survived" }), nrOfTests };
  }
}

exports.strykerPlugins = [{ kind: "TestRunner", name: "warm", injectableClass: WarmTestRunner }];
