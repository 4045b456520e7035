import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lazyIndex } from "../scripts/lazy-index";
import { inTemporaryFolder } from "./support/project";

/** What the compiler makes of an index with two files, one of them with two exports. */
const COMPILED = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Plain = exports.Second = exports.First = void 0;
var pair_1 = require("./pair");
Object.defineProperty(exports, "First", { enumerable: true, get: function () { return pair_1.First; } });
Object.defineProperty(exports, "Second", { enumerable: true, get: function () { return pair_1.Second; } });
var plain_1 = require("./plain");
Object.defineProperty(exports, "Plain", { enumerable: true, get: function () { return plain_1.Plain; } });
`;

/** What a program prints that is run beside the index. */
function printed(name: string, program: string): string {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "index.js"), lazyIndex(COMPILED));
    writeFileSync(join(folder, "pair.js"), 'console.log("pair"); exports.First = 1; exports.Second = 2;');
    writeFileSync(join(folder, "plain.js"), 'console.log("plain"); exports.Plain = 3;');
    writeFileSync(join(folder, name), program);
    return execFileSync(process.execPath, [join(folder, name)], { encoding: "utf8" });
  });
}

describe("the compiled index", () => {
  test("loads a file when something of it is used, and once", () => {
    const program = `
      const index = require("./index");
      console.log(Object.keys(index).sort().join());
      console.log(index.Second, index.First, index.Second);
    `;
    expect(printed("main.js", program)).toBe("First,Plain,Second\npair\n2 1 2\n");
  });

  test("has its names also for an ES module", () => {
    expect(printed("main.mjs", 'import { First, Plain } from "./index.js"; console.log(First, Plain);')).toContain("1 3");
  });

  test.each([
    ["is there already", lazyIndex(COMPILED)],
    ["has an export of another form", `${COMPILED}exports.Other = pair_1.First;\n`],
  ])("is not made lazy where it %s", (_, index) => {
    expect(() => lazyIndex(index)).toThrow("form");
  });
});
