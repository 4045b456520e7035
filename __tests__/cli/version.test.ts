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
