import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCommand } from "../cli/support/bundled";
import { PROJECT } from "../support/project";
import { findEngine, Terraform } from "./sandbox/terraform";
import { describeTerraform, Stack, Workplace } from "./support";

/** From a config to a client and back, as people run it without CDK for Terraform, in an empty folder. */
describeTerraform("plan, apply, output and destroy", () => {
  let workplace: Workplace;
  let bin: string;
  let project: string;
  let temporary: string;
  beforeAll(async () => {
    [workplace, bin] = await Promise.all([Workplace.open(), bundledCommand()]);
    temporary = join(workplace.folder, "tmp");
    mkdirSync(temporary);
  });
  afterAll(() => workplace.close());
  beforeEach(() => {
    project = join(workplace.folder, "project");
    rmSync(project, { recursive: true, force: true });
    mkdirSync(project);
  });

  const configure = (change: (stack: Stack) => void = () => undefined, example = "okta-snowflake.yaml") =>
    workplace.write(join(project, "sigma-oauth.yaml"), example, change);

  /** Runs a command; whatever comes of it, nothing of a plan is left. */
  async function run(...args: string[]) {
    const { code, text } = await workplace.terraform.spawn(project, process.execPath, [bin, ...args], {
      TMPDIR: temporary,
      TERRAFORM_BINARY_NAME: workplace.terraform.engine,
      CI: "",
    });
    expect(readdirSync(temporary)).toStrictEqual([]);
    return { code, text };
  }

  test("apply what the config says, show what to paste, stop what people would notice, and destroy all of it", async () => {
    configure();
    expect(await run("plan")).toMatchObject({ code: 0, text: expect.stringContaining("gate: nothing stops this plan") as string });
    expect(workplace.org.all("okta_app_oauth")).toStrictEqual([]);
    const applied = await run("apply", "--auto-approve");
    expect(applied.code).toBe(0);
    const [client] = workplace.org.all("okta_app_oauth");
    expect(workplace.integrations()).toHaveLength(1);
    expect(applied.text).not.toContain(client.client_secret as string);
    expect(readdirSync(project).sort()).toStrictEqual(["sigma-oauth.out", "sigma-oauth.yaml", "terraform.example.tfstate"]);

    expect(await run("apply", "--auto-approve")).toMatchObject({ code: 0, text: expect.stringContaining("nothing to apply") as string });
    const [shown, secret] = [await run("output"), await run("output", "--secrets")];
    expect(shown.text).toContain(`Client ID: ${client.client_id as string}\n`);
    expect(shown.text).not.toContain(client.client_secret as string);
    expect(secret.text).toContain(`Client secret: ${client.client_secret as string}\n`);

    configure((stack) => (stack.deployment = "AWS-EU"));
    const stopped = await run("apply", "--auto-approve");
    expect(stopped.code).toBe(1);
    const [, address] = /^STOP: .*and allow it: --allow (\S+)$/m.exec(stopped.text)!;
    expect(workplace.org.all("okta_app_oauth")[0].redirect_uris).toStrictEqual(client.redirect_uris);
    expect(await run("apply", "--auto-approve", "--allow", address)).toMatchObject({ code: 0 });
    expect(workplace.org.all("okta_app_oauth")[0].redirect_uris).not.toStrictEqual(client.redirect_uris);

    const held = await run("destroy", "--auto-approve", "--allow", "example");
    expect(held).toMatchObject({ code: 1, text: expect.stringContaining("write preventDestroy: false in the config") as string });
    configure((stack) => (stack.preventDestroy = false));
    expect(await run("destroy", "--auto-approve")).toMatchObject({ code: 1 });
    expect(workplace.org.all("okta_app_oauth")).toHaveLength(1);
    expect(await run("destroy", "--auto-approve", "--allow", "example")).toMatchObject({ code: 0 });
    expect(workplace.org.all("okta_app_oauth")).toStrictEqual([]);
    expect(workplace.integrations()).toStrictEqual([]);
  }, 120_000);

  test("take both halves of a split stack in turn: the second reads what the first wrote", async () => {
    configure((stack) => (stack.preventDestroy = false), "okta-split.yaml");
    const early = await run("plan", "--all");
    expect(early.code).toBe(2);
    expect(early.text).toContain("sigma-oauth: planned: acme-split-idp\nsigma-oauth: not planned: acme-split-data\n");
    expect(await run("apply", "--all", "--auto-approve")).toMatchObject({ code: 0 });
    expect(workplace.integrations()).toHaveLength(1);
    expect(await run("plan", "--all")).toMatchObject({ code: 0 });
    const allowed = ["acme-split-idp", "acme-split-data"].flatMap((stack) => ["--allow", stack]);
    expect(await run("destroy", "--all", "--auto-approve", ...allowed)).toMatchObject({ code: 0 });
    expect(workplace.integrations()).toStrictEqual([]);
  }, 120_000);

  test("find a stack that was renamed, destroy it under its old name, and clear it away", async () => {
    configure((stack) => (stack.preventDestroy = false));
    expect(await run("apply", "--auto-approve")).toMatchObject({ code: 0 });
    workplace.write(join(project, "sigma-oauth.yaml"), "okta-snowflake.yaml", (stack) => (stack.preventDestroy = false));
    const config = join(project, "sigma-oauth.yaml");
    rename(config, "example", "acme");
    const stopped = await run("apply", "--auto-approve");
    expect(stopped).toMatchObject({
      code: 1,
      text: expect.stringContaining("STOP: example: is a stack that the config no longer has;") as string,
    });
    expect(await run("destroy", "--stack", "example", "--auto-approve", "--allow", "example")).toMatchObject({ code: 0 });
    expect(workplace.org.all("okta_app_oauth")).toStrictEqual([]);
    expect(existsSync(join(project, "sigma-oauth.out/stacks/example"))).toBe(false);
    expect(await run("plan")).toMatchObject({ code: 0 });
  }, 120_000);
});

/** Writes the same config with another name for its stack. */
function rename(config: string, from: string, to: string): void {
  writeFileSync(config, readFileSync(config, "utf8").replace(`"${from}"`, `"${to}"`));
}

const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64", "windows_amd64"];

/** Terraform installs and locks a provider without running it: so any file will do for one. */
describeTerraform("the locks of providers that Terraform installs", () => {
  let folder: string;
  let engine: string;
  let bin: string;
  beforeAll(async () => {
    bin = await bundledCommand();
    engine = findEngine()!;
  });
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "locks-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A mirror that has a provider in some versions and for some platforms. */
  function mirror(name: string, versions: readonly string[], platforms: readonly string[]): void {
    for (const host of ["registry.terraform.io", "registry.opentofu.org"]) {
      for (const version of versions) {
        for (const platform of platforms) {
          const place = join(folder, "mirror", host, name, version, platform);
          mkdirSync(place, { recursive: true });
          writeFileSync(join(place, `terraform-provider-${name.split("/")[1]}_v${version}`), `${name} ${version} ${platform}`);
        }
      }
    }
  }

  async function plan(environment: Record<string, string> = {}): Promise<string> {
    const settings = join(folder, "terraformrc");
    writeFileSync(
      settings,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(join(folder, "mirror"))}\n  }\n}\n`,
    );
    const env = {
      PATH: process.env.PATH,
      TF_CLI_CONFIG_FILE: settings,
      CHECKPOINT_DISABLE: "1",
      TERRAFORM_BINARY_NAME: engine,
      ...environment,
    };
    const { text } = await Terraform.start(folder, process.execPath, [bin, "plan", "--provider-mirror", join(folder, "mirror")], env);
    return text;
  }

  const configure = (version: string) =>
    writeFileSync(
      join(folder, "sigma-oauth.yaml"),
      readFileSync(join(PROJECT, "examples/existing-snowflake.yaml"), "utf8").replace(
        /^stacks:\n {2}[\w-]+:\n/m,
        `stacks:\n  acme:\n    providerVersions: { snowflake: "${version}" }\n`,
      ),
    );

  const locked = () => {
    const text = readFileSync(join(folder, "locks/acme/.terraform.lock.hcl"), "utf8");
    return { version: /version *= "(.+)"/.exec(text)![1], checksums: [...text.matchAll(/"h1:/g)].length };
  };

  test("are complete where the mirror is, follow the config, and are checked in a pipeline", async () => {
    mirror("snowflakedb/snowflake", ["2.11.0", "2.11.1", "2.20.0"], PLATFORMS);
    configure("2.11.0");
    expect(await plan({ CI: "true" })).toMatch(/error: acme: \w+ init failed with exit code 1; .* commit locks\/acme$/m);
    await plan();
    expect(locked()).toStrictEqual({ version: "2.11.0", checksums: 5 });
    // What is locked stays while it is allowed.
    configure("~> 2.11");
    expect(await plan()).not.toContain("locked again");
    expect(locked()).toStrictEqual({ version: "2.11.0", checksums: 5 });
    configure("~> 2.20");
    expect(await plan()).toContain('is locked again: the config asks for "~> 2.20", and 2.11.0 was locked');
    expect(locked()).toStrictEqual({ version: "2.20.0", checksums: 5 });
    expect(await plan({ CI: "true" })).not.toContain("init failed");
    // Somebody's copy that is not what was locked.
    const binary = (host: string) =>
      join(folder, "mirror", host, "snowflakedb/snowflake/2.20.0/linux_amd64/terraform-provider-snowflake_v2.20.0");
    ["registry.terraform.io", "registry.opentofu.org"].forEach((host) => writeFileSync(binary(host), "changed"));
    rmSync(join(folder, "sigma-oauth.out"), { recursive: true });
    expect(await plan()).toMatch(/init failed with exit code 1/);
  }, 120_000);

  test("have the checksums that can be had, and a line says which are missing", async () => {
    mirror("snowflakedb/snowflake", ["2.11.0"], PLATFORMS.slice(0, 4));
    configure("2.11.0");
    expect(await plan()).toContain(
      "sigma-oauth: acme: no checksums of the providers for windows_amd64, where the lock will not do; add them to the mirror",
    );
    expect(locked()).toStrictEqual({ version: "2.11.0", checksums: 4 });
  }, 120_000);
});
