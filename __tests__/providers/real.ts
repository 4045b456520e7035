import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { cpSync } from "node:fs";
import { asHcl, PROJECT, synthesizeInto } from "../support/project";
import { findEngine, Terraform } from "../terraform/sandbox/terraform";
import { Versions } from "../terraform/versions";
import { Api, Loopback } from "./loopback";

/** A stack of a config, loosely: tests change what they like. */
export type Stack = Record<string, unknown>;

/** The vendors that an example talks to. */
export interface Vendors {
  /** By host. */
  readonly apis: Readonly<Record<string, Api>>;
  /** Credentials, in the variables that each provider reads; obviously fake. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Terraform's own file formats. */
export const FORMS = ["JSON", "HCL"] as const;
export type Form = (typeof FORMS)[number];

const engine = findEngine();
const found = new Map<string, string | undefined>();

/** Why a provider cannot be had here: undefined where it can. Terraform finds it as everywhere: in its registry, or a mirror of its configuration. */
function missing(source: string, version: string): string | undefined {
  if (engine === undefined) return "neither Terraform 1.5 nor OpenTofu is on the PATH";
  const key = `${source} ${version}`;
  if (!found.has(key)) {
    const folder = mkdtempSync(join(tmpdir(), "provider-"));
    const required_providers = { it: { source, version } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers } }));
    const { status } = spawnSync(engine, ["init", "-input=false", "-backend=false"], { cwd: folder, encoding: "utf8", timeout: 300_000 });
    found.set(key, status === 0 ? undefined : `Terraform finds no provider ${key}`);
    rmSync(folder, { recursive: true, force: true });
  }
  return found.get(key);
}

/** Where each provider comes from. */
const SOURCES: Readonly<Record<keyof Versions, string>> = {
  okta: "okta/okta",
  azuread: "hashicorp/azuread",
  auth0: "auth0/auth0",
  pingone: "pingidentity/pingone",
  pingfederate: "pingidentity/pingfederate",
  databricks: "databricks/databricks",
  snowflake: "snowflakedb/snowflake",
  time: "hashicorp/time",
  random: "hashicorp/random",
};

/** Tests with real providers. Where one cannot be had, a line says so and they are skipped; in CI they fail, as nobody reads the line there. */
export function describeReal(names: readonly (keyof Versions)[], versions: Versions, tests: () => void): void {
  const reasons = names.flatMap((name) => missing(SOURCES[name], versions[name]) ?? []);
  const title = "real providers";
  if (reasons.length === 0) return describe(title, tests);
  if (process.env.CI) throw new Error(reasons.join("; "));
  reasons.forEach((reason) => console.warn(`skipped: ${reason}`));
  describe.skip(title, tests);
}

/** A folder that stands for a checkout, and Terraform with real providers whose vendors are on loopback. */
export class RealWorkplace {
  public static async open({ apis, environment }: Vendors): Promise<RealWorkplace> {
    return new RealWorkplace(await Loopback.open(apis), environment);
  }

  public readonly folder = mkdtempSync(join(tmpdir(), "real-"));

  private constructor(
    public readonly loopback: Loopback,
    private readonly credentials: Readonly<Record<string, string>>,
  ) {}

  /** Synthesizes an example, with changes; gives the folder of each stack in the order of deployment. */
  public synthesize(example: string, change: (stack: Stack) => void = () => undefined, form: Form = "JSON"): string[] {
    const path = join(this.folder, "config.yaml");
    cpSync(join(PROJECT, "examples/certificates"), join(this.folder, "certificates"), { recursive: true });
    const config = parse(readFileSync(join(PROJECT, "examples", example), "utf8"), { merge: true }) as { stacks: Record<string, Stack> };
    Object.values(config.stacks).forEach(change);
    writeFileSync(path, JSON.stringify(config));
    const synthesize = () => Object.values(synthesizeInto(this.folder, path));
    const stacks = form === "HCL" ? asHcl(synthesize) : synthesize();
    // Whichever form was there before would be read beside it.
    const stale = form === "HCL" ? ["cdk.tf.json"] : ["cdk.tf", "checks.tf.json"];
    stacks.forEach((stack) => stale.forEach((file) => rmSync(join(stack, file), { force: true })));
    return stacks;
  }

  /** Initializes, checks and applies a stack. */
  public async apply(stack: string): Promise<void> {
    await this.init(stack);
    await this.succeed(stack, "validate", "-no-color");
    await this.succeed(stack, "apply", "-auto-approve", "-input=false", "-no-color");
  }

  public async init(stack: string): Promise<void> {
    // Not through the proxy: providers come from the registry, or from a mirror.
    const { code, text } = await this.run(stack, process.env, "init", "-input=false", "-no-color");
    if (code !== 0) throw new Error(`terraform init exited with ${code}\n${text}`);
  }

  /** What a plan would do to resources; empty where nothing changes. */
  public async changes(stack: string): Promise<string[]> {
    await this.succeed(stack, "plan", "-input=false", "-no-color", "-out=tfplan");
    const plan = JSON.parse(await this.succeed(stack, "show", "-json", "tfplan")) as {
      resource_changes?: { address: string; change: { actions: string[]; importing?: object } }[];
    };
    return (plan.resource_changes ?? [])
      .map(({ address, change }) => ({ ...change, address }))
      .filter(({ actions, importing }) => importing !== undefined || !["no-op", "read"].includes(actions[0]))
      .map(({ address, actions, importing }) => `${importing ? "import " : ""}${actions.join("+")} ${address}`);
  }

  /** Runs a command that must succeed; gives what it printed. */
  public async succeed(stack: string, ...args: string[]): Promise<string> {
    const { code, text } = await this.run(stack, this.environment, ...args);
    const unanswered = this.loopback.unanswered.map((line) => `\nno stand-in: ${line}`).join("");
    if (code !== 0 || unanswered !== "") throw new Error(`terraform ${args.join(" ")} exited with ${code}\n${text}${unanswered}`);
    return text;
  }

  /** Runs a command that must fail; gives what it printed, with the frames and line breaks taken out. */
  public async fail(stack: string, ...args: string[]): Promise<string> {
    const { code, text } = await this.run(stack, this.environment, ...args);
    if (code === 0) throw new Error(`terraform ${args.join(" ")} succeeded\n${text}`);
    return text.replace(/[│╷╵\s]+/g, " ");
  }

  public async close(): Promise<void> {
    await this.loopback.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get environment(): NodeJS.ProcessEnv {
    const { PATH, HOME, TMPDIR, TF_CLI_CONFIG_FILE } = process.env;
    return { PATH, HOME, TMPDIR, TF_CLI_CONFIG_FILE, ...this.credentials, ...this.loopback.environment };
  }

  private run(stack: string, environment: NodeJS.ProcessEnv, ...args: string[]): Promise<{ code: number | null; text: string }> {
    return Terraform.start(stack, engine!, args, { ...environment, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" });
  }
}

/** What a stack of an example goes through with real providers: applied, nothing to change, changed, nothing to change, destroyed. */
export async function lifeOf(
  workplace: RealWorkplace,
  { example, form, change, later }: { example: string; form: Form; change?: (stack: Stack) => void; later?: (stack: Stack) => void },
): Promise<void> {
  const deploy = async (...changes: (((stack: Stack) => void) | undefined)[]) => {
    for (const stack of workplace.synthesize(example, (config) => changes.forEach((action) => action?.(config)), form)) {
      await workplace.apply(stack);
      expect(await workplace.changes(stack)).toEqual([]);
    }
  };
  await deploy(change);
  if (later) await deploy(change, later);
  const unprotected = (config: Stack) => (config.preventDestroy = false);
  const stacks = workplace.synthesize(example, (config) => [change, later, unprotected].forEach((action) => action?.(config)), form);
  for (const stack of stacks.reverse()) await workplace.succeed(stack, "destroy", "-auto-approve", "-input=false", "-no-color");
}
