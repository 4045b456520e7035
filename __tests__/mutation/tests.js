const { expect } = require("expect");
const { bind } = require("jest-each");
const { ModuleMocker } = require("jest-mock");

/** A test that hangs has failed; this is added to what it takes when all is well, several times over. */
const PATIENCE_MS = 5_000;

const newBlock = (name, parent) => ({
  name,
  parent,
  children: [],
  tests: [],
  hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] },
});
let current;

/** The parts of jest's language that the tests of this project use. */
function defineGlobals() {
  const test = (name, run) => current.tests.push({ name, run, parent: current });
  const describe = (name, define) => {
    const outer = current;
    current = newBlock(name, outer);
    outer.children.push(current);
    define();
    current = outer;
  };
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { expect, test, it: test, describe, jest: new ModuleMocker(globalThis) });
  require("../support/equal-lists.js");
  for (const hook of ["beforeAll", "afterAll", "beforeEach", "afterEach"]) globalThis[hook] = (run) => current.hooks[hook].push(run);
}

const pathOf = ({ name, parent }) => (parent === undefined ? [name] : [...pathOf(parent), name]);

/** What a file has of tests, each with an id of its own. */
function collect(file, load) {
  current = newBlock(file);
  const root = current;
  load();
  const ids = new Map();
  const visit = (block) => {
    for (const test of block.tests) {
      const id = pathOf(test).join(" > ");
      ids.set(id, (ids.get(id) ?? 0) + 1);
      test.id = ids.get(id) === 1 ? id : `${id} #${ids.get(id)}`;
    }
    block.children.forEach(visit);
  };
  visit(root);
  return root;
}

const hasShared = ({ hooks }) => hooks.beforeAll.length + hooks.afterAll.length > 0;

/** The smallest parts of a file that run by themselves: single tests, and blocks whose tests share a hook. */
function unitsOf(block) {
  if (hasShared(block)) return [{ block, tests: testsIn(block) }];
  return [...block.tests.map((test) => ({ test, tests: [test] })), ...block.children.flatMap(unitsOf)];
}

const testsIn = (block) => [...block.tests, ...block.children.flatMap(testsIn)];
const ancestors = (block) => (block === undefined ? [] : [...ancestors(block.parent), block]);

let interrupt = () => undefined;
for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => interrupt(error));

/** Runs one function of a test; fails when it hangs, or when something fails that nobody awaits. */
async function attempt(run, patience) {
  let timer;
  const failure = new Promise((_, reject) => {
    interrupt = reject;
    timer = setTimeout(() => reject(new Error(`not done after ${patience} ms`)), patience);
  });
  try {
    await Promise.race([run(), failure]);
  } finally {
    clearTimeout(timer);
    interrupt = () => undefined;
  }
}

/** Runs the tests of a unit that are wanted, until `report` says that it is enough. */
async function runUnit(unit, { wanted, expectedMs, report }) {
  const runTest = async (test) => {
    const patience = PATIENCE_MS + 5 * expectedMs(test);
    const around = ancestors(test.parent);
    report.starts?.(test);
    const start = performance.now();
    let error;
    const step = async (run) => {
      try {
        await attempt(run, patience);
      } catch (thrown) {
        error ??= thrown ?? new Error("failed");
      }
    };
    for (const run of around.flatMap(({ hooks }) => hooks.beforeEach)) await step(run);
    if (error === undefined) await step(test.run);
    for (const run of around.flatMap(({ hooks }) => hooks.afterEach).reverse()) await step(run);
    return report.ended(test, error, performance.now() - start);
  };
  const runBlock = async (block) => {
    const tests = testsIn(block).filter(wanted);
    if (tests.length === 0) return true;
    let goOn = true;
    try {
      for (const run of block.hooks.beforeAll) await attempt(run, 30_000);
      for (const test of block.tests.filter(wanted)) if (goOn) goOn = await runTest(test);
      for (const child of block.children) if (goOn) goOn = await runBlock(child);
    } catch (error) {
      goOn = report.ended(tests[0], error, 0);
    }
    for (const run of block.hooks.afterAll) await attempt(run, 30_000).catch((error) => (goOn &&= report.ended(tests[0], error, 0)));
    return goOn;
  };
  return unit.block === undefined ? runTest(unit.test) : runBlock(unit.block);
}

module.exports = { collect, defineGlobals, runUnit, unitsOf };
