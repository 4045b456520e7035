import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { PROJECT } from "../support/project";
import { bundledCommand } from "./support/bundled";

type Place = readonly [start: number, end: number, line: number];

describe("the one file of the command line", () => {
  let command: string;
  let text: string;
  let places: Readonly<Record<string, Place>>;

  beforeAll(async () => {
    command = await bundledCommand();
    text = readFileSync(join(command, "../../dist/main.js"), "utf8");
    places = JSON.parse(text.slice("//".length, text.indexOf("\n"))) as typeof places;
  });

  test("has each part at the place and the line that it says, one behind the other", () => {
    const bytes = Buffer.from(text.slice(text.indexOf("\n") + 1));
    const lines = text.split("\n");
    const { "": whole, ...parts } = places;
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(["undici", "cli/verify/verify.ts", "lib/bindings/okta/app-oauth.ts"]));
    const beginnings = Object.values(parts).map(([start, , line]) => [
      bytes.toString("utf8", start, bytes.indexOf("\n", start)),
      lines[line],
    ]);
    expect(beginnings).toStrictEqual(Object.keys(parts).map((name) => [`// ${name}`, `// ${name}`]));
    expect(Object.values(places).map(([start]) => start)).toStrictEqual([0, ...Object.values(places).map(([, end]) => end)].slice(0, -1));
    expect(Object.values(places).at(-1)?.[1]).toBe(bytes.length);
    expect(whole.slice(0, 3)).toStrictEqual([0, Object.values(parts)[0][0], 1]);
  });

  test("leaves what a synthesis does not need to the parts", () => {
    // A module has its path as the name of the function that runs it.
    const { "": whole } = places;
    const first = text.slice(text.indexOf("\n") + 1).slice(0, whole[1]);
    expect(first).toContain('"node_modules/cdktf/lib/app.js"(');
    expect(first).not.toMatch(/"(node_modules\/(undici|jose|openid-client|oauth4webapi)|scripts\/stand-ins\/undici)/);
    expect(whole[1]).toBeLessThan(text.length / 2);
  });

  test("has parts that each compile alone, as bin compiles them", () => {
    const bytes = Buffer.from(text.slice(text.indexOf("\n") + 1));
    const parameters = ["exports", "require", "module", "__dirname", "__part", "__uses"];
    for (const [name, [start, end]] of Object.entries(places)) {
      expect(() => compileFunction(bytes.toString("utf8", start, end), parameters, { filename: name })).not.toThrow();
    }
  });

  test("synthesizes without what Node.js 22 and later warn of on the terminal", () => {
    const folder = mkdtempSync(join(tmpdir(), "deprecated-"));
    const deprecated = join(folder, "deprecated.js");
    writeFileSync(deprecated, 'require("node:util").isArray = () => { throw new Error("util.isArray is deprecated"); };');
    const config = join(PROJECT, "examples/okta-snowflake.yaml");
    const { status, stderr } = spawnSync(process.execPath, ["--require", deprecated, command, "synth", config, "-o", join(folder, "out")], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
  });
});
