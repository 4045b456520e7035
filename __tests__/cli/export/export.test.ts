import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { asHcl, inTemporaryFolderAsync, PROJECT } from "../../support/project";
import { command } from "../support/command";

const example = (name: string) => readFileSync(join(PROJECT, "examples", `${name}.yaml`), "utf8");

/** Runs `export` on an example, with changes to its stacks, in a folder of its own. */
function exporting(
  name: string,
  action: (run: (...args: string[]) => ReturnType<typeof command>, folder: string) => Promise<void>,
  change: (stack: Record<string, unknown>) => void = () => undefined,
): Promise<void> {
  return inTemporaryFolderAsync(async (folder) => {
    const config = parse(example(name)) as { stacks: Record<string, Record<string, unknown>> };
    Object.values(config.stacks).forEach(change);
    writeFileSync(join(folder, "acme.yaml"), JSON.stringify(config));
    const output = (args: readonly string[]) => (args.includes("-o") ? [] : ["-o", join(folder, "out")]);
    await action((...args) => command(["export", join(folder, "acme.yaml"), ...output(args), ...args]), folder);
  });
}

const filesOf = (folder: string) => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

test("writes a folder for each stack, and says which config it read and what comes next", () =>
  exporting("okta-split", async (run, folder) => {
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: "" });
    const [idp, data] = ["acme-split-idp", "acme-split-data"].map((name) => join(folder, "out", name));
    expect(stdout).toBe(
      `config: ${join(folder, "acme.yaml")}\nwrote ${idp}\nwrote ${data}\n\n` +
        "Next: the README.md in each folder says how to switch to it, in this order. Until then, the config is the source.\n",
    );
    expect(readdirSync(join(folder, "out")).sort()).toStrictEqual(["acme-split-data", "acme-split-idp"]);
    expect(readdirSync(idp).sort()).toStrictEqual([
      ".gitignore",
      "README.md",
      "checks.tf",
      "main.tf",
      "moved.tf",
      "outputs.tf",
      "providers.tf",
    ]);
    expect(readdirSync(data).sort()).toStrictEqual([".gitignore", "README.md", "main.tf", "moved.tf", "outputs.tf", "providers.tf"]);
  }));

test("names the same state as the config, seen from the folder that was written, also where another stack reads it", () =>
  exporting("okta-split", async (run, folder) => {
    await run();
    const data = filesOf(join(folder, "out/acme-split-data"));
    expect(data["providers.tf"]).toContain('path = "../../terraform.acme-split-data.tfstate"');
    expect(data["main.tf"]).toContain('path = "../../terraform.acme-split-idp.tfstate"');
    expect(data["README.md"]).toContain("`../../terraform.acme-split-data.tfstate`");
  }));

test("lets the other half read an output with a name, and keeps the generated one for the time between", () =>
  exporting("okta-split", async (run, folder) => {
    await run();
    expect(filesOf(join(folder, "out/acme-split-data"))["main.tf"]).toContain("data.terraform_remote_state.acme_split_idp.outputs.issuer");
    const outputs = filesOf(join(folder, "out/acme-split-idp"))["outputs.tf"];
    expect(outputs).toMatch(/^# The other stack reads issuer now\..*\noutput "cross-stack-output-/m);
  }));

describe("what is there", () => {
  test("is not overwritten, and nothing beside it is written", () =>
    exporting("okta-split", async (run, folder) => {
      const taken = join(folder, "out/acme-split-data");
      mkdirSync(taken, { recursive: true });
      writeFileSync(join(taken, "main.tf"), "# mine\n");
      expect(await run()).toStrictEqual({
        code: 2,
        stdout: "",
        stderr:
          `error: "${taken}": it has files, which may have been edited; allowed: a folder that is new or empty; ` +
          "choose another folder with -o, or delete this one\n",
      });
      expect(filesOf(taken)).toStrictEqual({ "main.tf": "# mine\n" });
      expect(readdirSync(join(folder, "out"))).toStrictEqual(["acme-split-data"]);
    }));

  test("is left alone where it is an empty folder or another stack", () =>
    exporting("okta-split", async (run, folder) => {
      mkdirSync(join(folder, "out/acme-split-idp"), { recursive: true });
      mkdirSync(join(folder, "out/other"));
      expect(await run()).toMatchObject({ code: 0 });
      expect(readdirSync(join(folder, "out")).sort()).toStrictEqual(["acme-split-data", "acme-split-idp", "other"]);
      expect(await run()).toMatchObject({ code: 2 });
    }));
});

test("writes nothing where the config has an error, and says so", () =>
  exporting(
    "okta-snowflake",
    async (run, folder) => {
      const { code, stdout, stderr } = await run();
      expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^error: .*\[SIGMA-DEPLOYMENT\]\n.*acme\.yaml: 1 error; nothing was written\n$/s);
      expect(existsSync(join(folder, "out"))).toBe(false);
    },
    (stack) => (stack.deployment = "Mars"),
  ));

test("says in one line where the output cannot be written, and leaves nothing behind", () =>
  exporting("okta-split", async (run, folder) => {
    writeFileSync(join(folder, "file"), "");
    const { code, stderr } = await run("-o", join(folder, "file/out"));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: ".*out": it cannot be written \(\w+\); allowed: a folder that can be written; choose another folder with -o\n$/,
    );
    const locked = join(folder, "locked");
    mkdirSync(locked);
    // Root may write everywhere.
    if (process.getuid?.() !== 0) {
      chmodSync(locked, 0o500);
      expect(await run("-o", join(locked, "out"))).toMatchObject({ code: 2 });
    }
    expect(readdirSync(locked)).toStrictEqual([]);
  }));

test.each([
  ["a file", "file", /^error: --output: ".*file" is a file; allowed: a folder; choose a different folder \(-o\), or move the file away\n$/],
  ["nothing", "", /^error: --output: nothing; allowed: a folder; name one, such as \. for this folder, or remove the flag\n$/],
])("says that the output cannot be %s", (_, name, expected) =>
  exporting("okta-snowflake", async (run, folder) => {
    writeFileSync(join(folder, "file"), "kept");
    const { code, stderr } = await run("-o", name === "" ? "" : join(folder, name));
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("kept");
  }),
);

test("is the same where cdktf is told to write HCL", () =>
  exporting("auth0-snowflake", async (run, folder) => {
    await run();
    await asHcl(() => run("-o", join(folder, "again")));
    expect(filesOf(join(folder, "again/acme-auth0"))).toStrictEqual(filesOf(join(folder, "out/acme-auth0")));
  }));

describe("the README", () => {
  const readme = async (name: string, stack: string) => {
    let text = "";
    await exporting(name, async (run, folder) => {
      await run();
      text = readFileSync(join(folder, "out", stack, "README.md"), "utf8");
      const listed = [...text.matchAll(/^\| `(.+)` \|/gm)].map(([, file]) => file);
      const files = readdirSync(join(folder, "out", stack)).filter((file) => file.endsWith(".tf"));
      expect(listed.sort()).toStrictEqual(files.sort());
      expect(
        text.includes(`${(readFileSync(join(folder, "out", stack, "moved.tf"), "utf8").match(/^moved /gm) ?? []).length} resources`),
      ).toBe(true);
    });
    return text;
  };

  test("lists the files, counts what moves, and says how a secret of this identity provider is renewed", async () => {
    expect(await readme("entra-snowflake", "acme-entra")).toContain("add a second `azuread_application_password`");
    expect(await readme("okta-snowflake", "example")).toContain("Set `client_basic_secret` of the `okta_app_oauth`");
  });

  test("names the variables that must be set", async () => {
    expect(await readme("pingfederate-existing-manager", "acme-pingfederate-existing")).toContain("`TF_VAR_sigma_login_client_secret`");
  });

  test("says of adopted objects that they may be imported", async () => {
    const text = await readme("okta-adopt", "acme-adopted");
    expect(text).toContain("shows as an import");
    expect(text).toContain("Delete `moved.tf` and `imports.tf`.");
  });
});
