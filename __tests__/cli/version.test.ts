import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../support/project";
import { command, VERSION } from "./support/command";
import { spawnCommand } from "./support/spawn";

test("--version prints the version and nothing else", async () => {
  expect(await command(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, "cli/package.json"), "utf8")) as { version: string };
  expect(await spawnCommand(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("where the output goes", () => {
  const shell = (line: string) => spawnSync("bash", ["-c", line], { cwd: PROJECT, encoding: "utf8" });
  const LIST = "node cli/bin/cdktf-sigma-oauth.js explain --list";

  test("a reader that has seen enough is no error", () => {
    const { stdout, stderr } = shell(`${LIST} | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(stderr).toBe("");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("0");
  });

  test("a full disk is one line", () => {
    const { status, stderr } = shell(`${LIST} > /dev/full`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "error: output: it cannot be written (ENOSPC)\n" });
  });
});
