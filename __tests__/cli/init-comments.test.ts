import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { inTemporaryFolderAsync } from "../support/project";
import { command } from "./support/command";
import { argumentsOf, SETUPS } from "./support/setups";

const initIn = <T>(action: (folder: string, run: (...args: string[]) => ReturnType<typeof command>) => Promise<T>) =>
  inTemporaryFolderAsync((folder) => action(folder, (...args) => command(["init", ...args, "-o", folder])));

/** The keys that are comments become keys. A comment for people has one space after the sign. */
const uncommented = (text: string) => text.replace(/^( *)# ((?:access|connections):.*| {2,}.*)$/gm, "$1$2");

describe("what init writes as comments", () => {
  test.each(SETUPS)("is right for %s when it is uncommented", async (_, setup) => {
    await initIn(async (folder, run) => {
      await run(...argumentsOf(setup));
      const config = join(folder, "sigma-oauth.yaml");
      const text = readFileSync(config, "utf8");
      const whole = uncommented(text);
      writeFileSync(config, whole);
      expect(await command(["check", config])).toMatchObject({ code: 0, stderr: "" });
      const before = parseDocument(text).toJSON() as { stacks: { sigma: object } };
      const after = parseDocument(whole).toJSON() as { stacks: { sigma: { clients?: { connections?: unknown[] }[] } } };
      const { vendor, platform } = setup;
      const access = { access: expect.any(Object) as object };
      expect(after).toMatchObject({
        stacks: {
          sigma: {
            ...(platform === "snowflake" || platform === "both" ? { snowflake: access } : {}),
            ...(platform === "databricks" || platform === "both" ? { databricks: access } : {}),
          },
        },
      });
      const connections = (after.stacks.sigma.clients ?? []).flatMap(({ connections: own = [] }) => own);
      expect(connections).toHaveLength(vendor === "existing" ? 0 : platform === "both" ? 2 : 1);
      expect(JSON.stringify(before)).not.toMatch(/"access":|"connections":\[\{/);
      expect((await command(["synth", config, "-o", join(folder, "out")])).code).toBe(0);
    });
  });

  test.each(["aws", "azure", "gcp"])("has a workspace of the cloud: %s", async (cloud) => {
    await initIn(async (folder, run) => {
      await run(...argumentsOf({ vendor: "okta", platform: "databricks" }, { "databricks-cloud": cloud }));
      const config = join(folder, "sigma-oauth.yaml");
      writeFileSync(config, uncommented(readFileSync(config, "utf8")));
      expect(await command(["check", config])).toMatchObject({ code: 0, stderr: "" });
      expect(readFileSync(config, "utf8")).toMatch(
        { aws: /Host: dbc-.*\.cloud\.databricks\.com/, azure: /Host: adb-/, gcp: /\.gcp\./ }[cloud]!,
      );
    });
  });
});
