import { spawn, spawnSync } from "node:child_process";
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { writeWhole } from "../../stacks/output-folder";
import { inTemporaryFolder, PROJECT } from "../support/project";

/** Writes as cdktf does: a folder for each stack, and the manifest. */
function writeStacks(stacks: Record<string, Record<string, string>>, manifest = Object.keys(stacks).join()) {
  return (folder: string) => {
    Object.entries(stacks).forEach(([name, files]) => {
      mkdirSync(join(folder, "stacks", name), { recursive: true });
      Object.entries(files).forEach(([file, text]) => writeFileSync(join(folder, "stacks", name, file), text));
    });
    writeFileSync(join(folder, "manifest.json"), manifest);
  };
}

/** Every file below a folder, with its text. */
function filesIn(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length + 1), readFileSync(join(parentPath, name), "utf8")]),
  );
}

/** What an action is refused with. */
function refusal(action: () => void): string {
  try {
    action();
  } catch (error) {
    if (error instanceof SigmaOAuthError) return error.message;
    throw error;
  }
  return "";
}

const BEFORE = { a: { "cdk.tf.json": "old a", "metadata.json": "old" }, b: { "cdk.tf.json": "old b" } };

describe("an output", () => {
  test("takes the place of the last one, and leaves what is Terraform's", () => {
    inTemporaryFolder((folder) => {
      writeWhole(folder, writeStacks(BEFORE));
      writeFileSync(join(folder, "stacks/a/terraform.tfstate"), "state");
      writeWhole(folder, writeStacks({ a: { "cdk.tf": "new a" } }));
      expect(filesIn(folder)).toEqual({
        "stacks/a/cdk.tf": "new a",
        "stacks/a/terraform.tfstate": "state",
        "stacks/b/cdk.tf.json": "old b",
        "manifest.json": "a",
      });
    });
  });

  test("stays as it is where something fails while a new one is written", () => {
    inTemporaryFolder((folder) => {
      writeWhole(folder, writeStacks(BEFORE));
      const before = filesIn(folder);
      const half = (made: string) => {
        writeStacks({ a: { "cdk.tf.json": "half" } })(made);
        throw new Error("broken");
      };
      expect(() => writeWhole(folder, half)).toThrow("broken");
      expect(filesIn(folder)).toEqual(before);
      expect(readdirSync(folder).sort()).toEqual(["manifest.json", "stacks"]);
    });
  });

  test("that fails leaves no folder where there was none", () => {
    inTemporaryFolder((folder) => {
      const out = join(folder, "out");
      const fail = () => {
        throw new Error("broken");
      };
      expect(() => writeWhole(out, fail)).toThrow("broken");
      expect(existsSync(out)).toBe(false);
    });
  });

  test("clears away what a run that was killed had begun", () => {
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, ".synth-killed/stacks"), { recursive: true });
      writeFileSync(join(folder, ".synth.lock"), String(spawnSync("true").pid));
      writeWhole(folder, writeStacks(BEFORE));
      expect(readdirSync(folder).sort()).toEqual(["manifest.json", "stacks"]);
    });
  });

  test("is not written by two at once: the second is refused, and the first is whole", () => {
    inTemporaryFolder((folder) => {
      let said = "";
      writeWhole(folder, (made) => {
        said = refusal(() => writeWhole(folder, writeStacks({ z: { "cdk.tf.json": "second" } })));
        writeStacks(BEFORE)(made);
      });
      expect(said).toMatch(/another run writes there; .*\[CONFIG-OUTPUT\]$/);
      expect(Object.keys(filesIn(folder))).not.toContain("stacks/z/cdk.tf.json");
      expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe("a,b");
      // The lock is gone with the first.
      writeWhole(folder, writeStacks(BEFORE));
    });
  });

  test.each([
    ["ENOSPC", /no space is left on the disk/],
    ["EROFS", /read-only/],
    ["EACCES", /may not write there/],
    ["EIO", /cannot be written \(EIO\)/],
  ])("that the system refuses with %s is one line", (code, words) => {
    inTemporaryFolder((folder) => {
      const refuse = () => {
        throw Object.assign(new Error(`${code}: no, write`), { code, syscall: "write" });
      };
      const said = refusal(() => writeWhole(folder, refuse));
      expect(said).toMatch(words);
      expect(said.split("\n")).toHaveLength(1);
      expect(said).toMatch(/\[CONFIG-OUTPUT\]$/);
    });
  });
});

describe("an output of which one step fails", () => {
  /** Everything that changes the disk while the last output is replaced. */
  const CHANGES = ["mkdirSync", "linkSync", "copyFileSync", "renameSync", "rmSync", "rmdirSync"] as const;
  const AFTER = { a: { "cdk.tf": "new a", "checks.tf.json": "new checks" }, c: { "cdk.tf": "new c" } };
  const TERRAFORM = { "stacks/a/terraform.tfstate": "state", "stacks/a/.terraform.lock.hcl": "lock", "stacks/b/.terraform/x": "provider" };

  afterEach(() => jest.restoreAllMocks());

  /** Replaces an output while the changes that are to fail do so. Gives what there was and is, what was said, and how many changes there were. */
  function swapped(fails: (change: number, name: (typeof CHANGES)[number]) => boolean) {
    return inTemporaryFolder((folder) => {
      writeWhole(folder, writeStacks(BEFORE));
      mkdirSync(join(folder, "stacks/b/.terraform"));
      Object.entries(TERRAFORM).forEach(([file, text]) => writeFileSync(join(folder, file), text));
      const before = filesIn(folder);
      let changes = 0;
      const write = (made: string) => {
        writeStacks(AFTER)(made);
        CHANGES.forEach((name) => {
          const change = fs[name] as (...args: unknown[]) => unknown;
          jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
            if (fails(changes++, name)) throw Object.assign(new Error(`EIO: no, ${name}`), { code: "EIO", syscall: name });
            return change(...args);
          }) as never);
        });
      };
      const said = refusal(() => writeWhole(folder, write));
      jest.restoreAllMocks();
      const outside = Object.fromEntries(Object.entries(filesIn(folder)).filter(([file]) => !file.startsWith(".synth")));
      return { before, after: outside, said, changes, folders: readdirSync(join(folder, "stacks")).sort() };
    });
  }

  const NEW = {
    ...TERRAFORM,
    "stacks/a/cdk.tf": "new a",
    "stacks/a/checks.tf.json": "new checks",
    "stacks/b/cdk.tf.json": "old b",
    "stacks/c/cdk.tf": "new c",
    "manifest.json": "a,c",
  };

  test("is the last one as a whole with one line, or the new one as a whole", () => {
    const { after, said, changes } = swapped(() => false);
    expect([after, said]).toEqual([NEW, ""]);
    let refused = 0;
    for (let failing = 0; failing < changes; failing++) {
      const ended = swapped((change) => change === failing);
      if (ended.said === "") {
        expect(ended.after).toEqual(NEW);
        continue;
      }
      refused++;
      expect(ended.said).toMatch(/^output folder [^\n]+: it cannot be written \(EIO\); [^\n]+\[CONFIG-OUTPUT\]$/);
      expect({ failing, after: ended.after, folders: ended.folders }).toEqual({ failing, after: ended.before, folders: ["a", "b"] });
    }
    // Each move and each removal, but not the clearing away, nor a second name in the place of which a copy does.
    expect(refused).toBeGreaterThanOrEqual(7);
  });

  test("is copied where the file system has no second names, and stays as it is where there is no space for that", () => {
    const { after, said } = swapped((_, name) => name === "linkSync");
    expect([after, said]).toEqual([NEW, ""]);
    const full = swapped((_, name) => name === "linkSync" || name === "copyFileSync");
    expect(full.said).toMatch(/it cannot be written \(EIO\)/);
    expect(full.after).toEqual(full.before);
  });

  test("and that cannot be put back, is said to be neither", () => {
    const { changes } = swapped(() => false);
    const said = [...Array(changes).keys()].map((first) => swapped((change) => change >= first).said);
    const neither = said.filter((line) => /files of the last output are missing, or mixed with new ones; .*run it again/.test(line));
    expect(neither.length).toBeGreaterThan(0);
    neither.forEach((line) => expect(line).toMatch(/^[^\n]+\[CONFIG-OUTPUT\]$/));
  });

  test("is chosen with what the command that was run has for it", () => {
    inTemporaryFolder((folder) => {
      const file = join(folder, "file");
      fs.writeFileSync(file, "");
      expect(refusal(() => writeWhole(file, writeStacks(BEFORE)))).toContain("; move it away, or choose a different folder (-o) [");
      expect(refusal(() => writeWhole(file, writeStacks(BEFORE), "CDKTF_OUTDIR"))).toContain(
        "or choose a different folder (CDKTF_OUTDIR) [",
      );
    });
  });

  test("moves the folder of a new stack as a whole", () => {
    inTemporaryFolder((folder) => {
      const moved = jest.spyOn(fs, "renameSync");
      writeWhole(folder, writeStacks(BEFORE));
      expect(moved.mock.calls.map(([, to]) => String(to).slice(folder.length + 1))).toEqual(["stacks/a", "stacks/b", "manifest.json"]);
    });
  });
});

describe("runs of the app into one folder", () => {
  const run = (folder: string, config: string) =>
    new Promise<{ status: number | null; stderr: string }>((done) => {
      const env = { ...process.env, SIGMA_OAUTH_CONFIG: config, CDKTF_OUTDIR: join(folder, "out") };
      const child = spawn(process.execPath, ["--import", "tsx", "main.ts"], { cwd: PROJECT, env, stdio: ["ignore", "ignore", "pipe"] });
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      child.on("close", (status) => done({ status, stderr }));
    });
  const stacksOf = (folder: string) =>
    Object.keys((JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8")) as { stacks: object }).stacks).sort();

  test("at the same time end whole, or with one line; and one that fails changes nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sigma-oauth-"));
    const configs = ["examples/okta-split.yaml", "examples/okta-several-accounts.yaml"];
    const ended = await Promise.all(configs.map((config) => run(folder, config)));
    ended.forEach(({ status, stderr }) =>
      expect(status === 0 ? "" : stderr).toMatch(/^$|^error: output folder .*\[CONFIG-OUTPUT\]\n1 error;/),
    );
    expect(ended.map(({ status }) => status)).toContain(0);
    const written = filesIn(join(folder, "out"));
    const broken = join(folder, "broken.yaml");
    writeFileSync(broken, "stacks: { acme: { deployment: GCP } }\n");
    expect((await run(folder, broken)).status).toBe(1);
    expect(filesIn(join(folder, "out"))).toEqual(written);
    stacksOf(folder).forEach((stack) => expect(JSON.parse(written[`stacks/${stack}/cdk.tf.json`])).toHaveProperty("output"));
  }, 60_000);
});
