const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { join, sep } = require("node:path");
const { transformSync } = require("@swc/core");
const jestConfig = require("../../jest.config.js");

const [[, [, swc]]] = Object.entries(jestConfig.transform);
const isPackage = (file) => file.includes(`${sep}node_modules${sep}`);
const leftAsItIs = jestConfig.transformIgnorePatterns.map((pattern) => new RegExp(pattern));
const compiled = new Map();

/** Loads TypeScript, and the packages that are ES modules alone, just as jest is configured to, but each package once for all tests. */
function install() {
  const plainJs = Module._extensions[".js"];
  const compile = (module, file) => {
    const code =
      compiled.get(file) ?? transformSync(readFileSync(file, "utf8"), { ...swc, filename: file, configFile: false, swcrc: false }).code;
    compiled.set(file, code);
    module._compile(code, file);
  };
  Module._extensions[".ts"] = compile;
  Module._extensions[".js"] = (module, file) =>
    isPackage(file) && !leftAsItIs.some((pattern) => pattern.test(file)) ? compile(module, file) : plainJs(module, file);
  const resolve = Module._resolveFilename;
  const replaced = Object.entries(jestConfig.moduleNameMapper).map(([pattern, path]) => [
    new RegExp(pattern),
    path.replace("<rootDir>", process.cwd()),
  ]);
  Module._resolveFilename = (request, ...rest) => resolve(replaced.find(([pattern]) => pattern.test(request))?.[1] ?? request, ...rest);
}

const loads = new Map();

/** Loads a file, and notes all of the project's that it needs. */
function load(file) {
  require(file);
  const needed = new Set();
  const visit = (entry) => {
    if (entry === undefined || isPackage(entry.filename) || needed.has(entry.filename)) return;
    needed.add(entry.filename);
    entry.children.forEach(visit);
  };
  visit(require.cache[file]);
  loads.set(file, needed);
}

/** Forgets what was loaded of the project, so that its constants are made again. */
function unload() {
  for (const file of Object.keys(require.cache)) {
    if (!isPackage(file) && !file.startsWith(join(__dirname, sep))) delete require.cache[file];
  }
  module.children = module.children.filter(({ filename }) => require.cache[filename] !== undefined);
}

/** Whether a test file needs another; what none of them needs from the start is loaded while a test runs, so it may be any. */
const needs = (testFile, file) => (loads.get(testFile)?.has(file) ?? true) || ![...loads.values()].some((needed) => needed.has(file));

module.exports = { install, load, needs, unload };
