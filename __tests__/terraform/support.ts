import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { EXAMPLES, PROJECT, synthesizeInto } from "../support/project";
import { Tenant } from "./sandbox/behaviour";
import { auth0, auth0Tenant } from "./sandbox/auth0";
import { databricks } from "./sandbox/databricks";
import { entra, entraTenant } from "./sandbox/entra";
import { okta, oktaOrg } from "./sandbox/okta";
import { pingfederate, pingFederateServer } from "./sandbox/pingfederate";
import { pingone, pingOneEnvironment } from "./sandbox/pingone";
import { SandboxProvider } from "./sandbox/provider";
import { random } from "./sandbox/random";
import { providerSchema } from "./sandbox/schema";
import { snowflake } from "./sandbox/snowflake";
import { databricksAccount, seenFrom } from "./sandbox/databricks-access";
import { snowflakeAccount } from "./sandbox/snowflake-access";
import { Values } from "./sandbox/value";
import { findEngine, Terraform } from "./sandbox/terraform";
import { Clock, NOW, time } from "./sandbox/time";
import { PINNED, Versions } from "./versions";

const engine = findEngine();

/** What people export whose secrets come from Terraform variables. */
export const VARIABLES = {
  sigma_client_secret: "sandbox-secret-from-a-variable",
  sigma_login_client_secret: "sandbox-secret-from-a-variable",
};

/** Examples that can be applied as they are: adoption needs what was made by hand. */
export const APPLICABLE = EXAMPLES.filter((file) => !file.endsWith("-adopt.yaml"));

/** Tests that need Terraform. Without it they are skipped, and say so; in CI they fail. */
export function describeTerraform(name: string, tests: () => void): void {
  if (engine !== undefined) return describe(name, tests);
  const reason = "needs Terraform 1.5 or newer, or OpenTofu, on the PATH (or its name in TERRAFORM_BINARY_NAME)";
  if (process.env.CI) {
    return describe(name, () => {
      test(reason, () => {
        throw new Error(`${name}: ${reason}`);
      });
    });
  }
  console.warn(`skipped: ${name} ${reason}`);
  describe.skip(name, tests);
}

/** A server of PingFederate as people have it before Sigma comes. */
export const existingPingFederate = (): Tenant =>
  pingFederateServer({
    scopes: ["email", "profile", "offline_access", "phone"],
    exclusiveScopes: ["session:role-any", "admin"],
    policyAttributes: ["email", "name"],
    managerFields: {
      "Issuer Claim Value": "https://sso.example.com/snowflake",
      "Audience Claim Value": "https://acme-existing-manager.snowflakecomputing.com",
      "Scope Claim Name": "scp",
      "Space Delimit Scope Values": "false",
      "Use Centralized Signing Key": "true",
    },
  });

/** What a plan exits with that was asked for a detailed exit code. */
const [NO_CHANGE, CHANGES] = [0, 2];
/** The backend and the providers of a stack, for which alone it is initialized; undefined where it is not JSON that cdktf wrote. */
function terraformBlock(folder: string): string | undefined {
  if (existsSync(join(folder, "cdk.tf")) || !existsSync(join(folder, "cdk.tf.json"))) return undefined;
  const { terraform, provider } = JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as { terraform: object; provider: object };
  return JSON.stringify([terraform, provider]);
}

/** An org, a tenant and accounts, the engine attached to them, and a folder that stands for a checkout of the project. */
export class Workplace {
  public static async open(versions: Versions = PINNED): Promise<Workplace> {
    const org = oktaOrg(
      // The first ones are near misses: a look-up by prefix finds them first.
      ["Data Analysts (external)", "Data Analysts", "Everyone at Acme"],
      ["service-sigma@example.com.au", "service-sigma@example.com"],
    );
    const tenant = entraTenant(["Data Analysts", "Twins", "Twins"], ["service-sigma@example.com"]);
    const auth0Side = auth0Tenant(["Username-Password-Authentication", "Employees"], ["Data Analysts", "Finance"]);
    const environment = pingOneEnvironment(["Data Analysts"]);
    const server = existingPingFederate();
    const clock: Clock = { now: NOW };
    const dates = new Tenant();
    const chance = new Tenant();
    const lakehouse = databricksAccount();
    const levels = { account: seenFrom("account", lakehouse), workspace: seenFrom("workspace", lakehouse) };
    const accounts = new Map<string, Tenant>();
    const account = (name: string) => accounts.get(name) ?? accounts.set(name, snowflakeAccount()).get(name)!;
    const schema = (name: keyof Versions) => providerSchema(`${name}-${versions[name]}`);
    const providers = [
      new SandboxProvider(schema("okta"), okta, () => org),
      new SandboxProvider(schema("azuread"), entra, () => tenant),
      new SandboxProvider(schema("time"), time(clock), () => dates),
      new SandboxProvider(schema("auth0"), auth0, () => auth0Side),
      new SandboxProvider(schema("pingone"), pingone, () => environment),
      new SandboxProvider(schema("pingfederate"), pingfederate, () => server),
      new SandboxProvider(schema("random"), random, () => chance),
      new SandboxProvider(schema("databricks"), databricks, (name) => levels[name.startsWith("workspace ") ? "workspace" : "account"]),
      new SandboxProvider(schema("snowflake"), snowflake, account),
    ];
    return new Workplace(
      await Terraform.attach(engine!, providers, VARIABLES),
      { org, tenant, auth0: auth0Side, environment, server, lakehouse },
      accounts,
      clock,
    );
  }

  public readonly folder = mkdtempSync(join(tmpdir(), "terraform-"));
  private readonly initialized = new Map<string, string | undefined>();

  private constructor(
    public readonly terraform: Terraform,
    private readonly identityProviders: Readonly<Record<"org" | "tenant" | "auth0" | "environment" | "server" | "lakehouse", Tenant>>,
    private readonly accounts: Map<string, Tenant>,
    /** The clock of whatever Terraform makes from now on. Its own, for checks, is the real one. */
    public readonly clock: Clock,
  ) {}

  /** The org in Okta. */
  public get org(): Tenant {
    return this.identityProviders.org;
  }

  /** The tenant in Microsoft Entra ID. */
  public get tenant(): Tenant {
    return this.identityProviders.tenant;
  }

  /** The tenant in Auth0. */
  public get auth0(): Tenant {
    return this.identityProviders.auth0;
  }

  /** The environment in PingOne. */
  public get environment(): Tenant {
    return this.identityProviders.environment;
  }

  /** The server of PingFederate. */
  public get server(): Tenant {
    return this.identityProviders.server;
  }

  /** The account in Databricks. */
  public get lakehouse(): Tenant {
    return this.identityProviders.lakehouse;
  }

  /** Whatever the identity providers have of these types. */
  public managed(...types: string[]): Values[] {
    return types.flatMap((type) => Object.values(this.identityProviders).flatMap((tenant) => tenant.all(type)));
  }

  /** Synthesizes an example, with changes; gives the folder of each stack in the order of deployment. */
  public synthesize(example: string, change: (stack: Stack) => void = () => undefined): Record<string, string> {
    const path = join(this.folder, "config.yaml");
    cpSync(join(PROJECT, "examples/certificates"), join(this.folder, "certificates"), { recursive: true });
    this.write(path, example, change);
    return synthesizeInto(this.folder, path);
  }

  /** Writes an example, with changes, to a file. */
  public write(path: string, example: string, change: (stack: Stack) => void): void {
    const config = parse(readFileSync(join(PROJECT, "examples", example), "utf8"), { merge: true }) as { stacks: Record<string, Stack> };
    Object.values(config.stacks).forEach(change);
    writeFileSync(path, JSON.stringify(config));
  }

  /** Runs a command that must succeed; gives what it printed. */
  public async succeed(folder: string, ...args: string[]): Promise<string> {
    const { code, text } = await this.terraform.run(folder, ...args);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} exited with ${code}\n${text}`);
    return text;
  }

  /** Runs a command that must fail; gives what it printed, with the frames and line breaks taken out. */
  public async fail(folder: string, ...args: string[]): Promise<string> {
    const { code, text } = await this.terraform.run(folder, ...args);
    if (code === 0) throw new Error(`terraform ${args.join(" ")} succeeded\n${text}`);
    return text.replace(/[│╷╵\s]+/g, " ");
  }

  /** Initializes a stack, unless that was done here already with the same backend and providers. */
  public async init(folder: string): Promise<void> {
    this.setClock(folder);
    const settings = terraformBlock(folder);
    if (settings !== undefined && settings === this.initialized.get(folder) && existsSync(join(folder, ".terraform"))) return;
    await this.succeed(folder, "init", "-input=false", "-no-color");
    this.initialized.set(folder, settings);
  }

  /** Has whatever Terraform makes made by this clock: a stack says the time of the plan, which cannot be moved. */
  private setClock(folder: string): void {
    for (const file of ["cdk.tf.json", "cdk.tf"].map((name) => join(folder, name)).filter(existsSync)) {
      const text = readFileSync(file, "utf8");
      const moved = text.replaceAll(
        /("?rfc3339"?\s*[:=]\s*)(?:plantimestamp\(\)|"(?:\$\{plantimestamp\(\)\}|[\d-]+T[\d:]+Z)")/g,
        `$1"${this.clock.now}"`,
      );
      if (moved !== text) writeFileSync(file, moved);
    }
  }

  /** Applies a stack. Terraform validates it first, as with the command of that name. */
  public async apply(folder: string): Promise<void> {
    await this.init(folder);
    await this.succeed(folder, "apply", "-auto-approve", "-input=false", "-no-color");
  }

  /** What a plan would do; empty where nothing changes. */
  public async changes(folder: string): Promise<string[]> {
    const { code, text } = await this.terraform.run(folder, "plan", "-input=false", "-no-color", "-out=tfplan", "-detailed-exitcode");
    if (code === NO_CHANGE) return [];
    if (code !== CHANGES) throw new Error(`terraform plan exited with ${code}\n${text}`);
    const plan = JSON.parse(await this.succeed(folder, "show", "-json", "tfplan")) as {
      resource_changes?: { address: string; change: { actions: string[]; importing?: object } }[];
      output_changes?: Record<string, { actions: string[] }>;
    };
    const resources = (plan.resource_changes ?? []).map(({ address, change }) => ({ ...change, address }));
    const outputs = Object.entries(plan.output_changes ?? {}).map(([name, change]) => ({
      ...change,
      address: `output.${name}`,
      importing: undefined,
    }));
    return [...resources, ...outputs]
      .filter(({ actions, importing }) => importing !== undefined || !["no-op", "read"].includes(actions[0]))
      .map(({ address, actions, importing }) => `${importing ? "import " : ""}${actions.join("+")} ${address}`);
  }

  public async outputs(folder: string): Promise<Record<string, { value: unknown; sensitive: boolean }>> {
    return JSON.parse(await this.succeed(folder, "output", "-json")) as Record<string, { value: unknown; sensitive: boolean }>;
  }

  /** Whatever the Snowflake accounts have of a type. */
  public inSnowflake(type: string): Values[] {
    return [...this.accounts.values()].flatMap((account) => account.all(type));
  }

  /** A Snowflake account, also before a stack has to do with it. */
  public snowflakeAccount(organization: string, account: string): Tenant {
    const name = `${organization}-${account}`;
    return this.accounts.get(name) ?? this.accounts.set(name, snowflakeAccount()).get(name)!;
  }

  /** The integrations of every Snowflake account. */
  public integrations(): Values[] {
    return this.inSnowflake("snowflake_external_oauth_integration");
  }

  /** Takes an integration away by hand. */
  public dropIntegration(name: string): void {
    this.accounts.forEach((account) => account.delete("snowflake_external_oauth_integration", `"${name}"`));
  }

  public close(): void {
    this.terraform.detach();
  }
}

/** A stack of a config, loosely: tests change what they like. */
export type Stack = Record<string, unknown>;
