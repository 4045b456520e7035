import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { auth0, auth0Tenant } from "./sandbox/auth0";
import { accepting, Receive, withEverything } from "./sandbox/accepting";
import { ProviderBehaviour, Tenant } from "./sandbox/behaviour";
import { databricks } from "./sandbox/databricks";
import { entra, entraTenant } from "./sandbox/entra";
import { okta, oktaOrg } from "./sandbox/okta";
import { pingfederate } from "./sandbox/pingfederate";
import { pingone, pingOneEnvironment } from "./sandbox/pingone";
import { SandboxProvider } from "./sandbox/provider";
import { random } from "./sandbox/random";
import { ProviderSchema, providerSchema } from "./sandbox/schema";
import { snowflake } from "./sandbox/snowflake";
import { databricksAccount } from "./sandbox/databricks-access";
import { snowflakeAccount } from "./sandbox/snowflake-access";
import { findEngine, Terraform } from "./sandbox/terraform";
import { NOW, time } from "./sandbox/time";
import { Values } from "./sandbox/value";
import { existingPingFederate, VARIABLES } from "./support";
import { PINNED, Versions } from "./versions";

/** A text that Terraform has read, and where: the type of what has it, and the attribute. */
export interface Seen {
  readonly at: string;
  readonly text: string;
}

type Tenants = Record<string, Tenant>;

/** Providers that take whatever Terraform hands over, and say what it was. */
export class AcceptingSandbox {
  public static async open(): Promise<AcceptingSandbox> {
    const received: Seen[] = [];
    const current: { tenants: Tenants } = { tenants: {} };
    const provider = (name: keyof Versions, behaviour: ProviderBehaviour) => {
      const receive: Receive = (what, value) => received.push(...textsIn(value, `${what} of ${name}`));
      const schema = providerSchema(`${name}-${PINNED[name]}`);
      return new SandboxProvider(schema, accepting(behaviour, schema, receive), () => current.tenants[name]);
    };
    const clock = { now: NOW };
    const providers = [
      ...[provider("okta", okta), provider("azuread", entra), provider("time", time(clock)), provider("auth0", auth0)],
      ...[provider("pingone", pingone), provider("pingfederate", pingfederate), provider("random", random)],
      ...[provider("databricks", databricks), provider("snowflake", snowflake)],
    ];
    return new AcceptingSandbox(
      await Terraform.attach(findEngine()!, providers, VARIABLES),
      received,
      current,
      providers.map(({ schema }) => schema),
    );
  }

  private constructor(
    private readonly terraform: Terraform,
    private readonly received: Seen[],
    private readonly current: { tenants: Tenants },
    private readonly schemas: readonly ProviderSchema[],
  ) {}

  public close(): void {
    this.terraform.detach();
  }

  /**
   * Applies stacks, in their order, in a world where every group, user, connection and role of these names is there. Gives whatever text resources, data
   * sources, outputs, provider settings, imports and the local backend got.
   */
  public async apply(stacks: readonly string[], names: readonly string[]): Promise<Seen[]> {
    this.received.length = 0;
    this.current.tenants = worldOf(names);
    const seen: Seen[] = [];
    for (const stack of stacks) {
      rmSync(join(stack, ".terraform"), { recursive: true, force: true });
      if (!hasLocalBackend(stack)) {
        writeFileSync(join(stack, "local_override.tf.json"), JSON.stringify({ terraform: { backend: { local: { path: "a.tfstate" } } } }));
      }
      await this.succeed(stack, "init", "-input=false", "-no-color");
      const backend = JSON.parse(readFileSync(join(stack, ".terraform", "terraform.tfstate"), "utf8")) as {
        backend: { config: { path: string } };
      };
      const { path } = backend.backend.config;
      rmSync(join(stack, path), { force: true });
      await this.succeed(stack, "apply", "-auto-approve", "-input=false", "-no-color", "-lock=false", "-backup=-");
      seen.push({ at: "backend", text: path }, ...this.inState(JSON.parse(readFileSync(join(stack, path), "utf8")) as State));
    }
    return [...seen, ...this.received];
  }

  private inState({ outputs, resources }: State): Seen[] {
    return [
      ...Object.values(outputs).flatMap(({ value }) => textsIn(value, "output")),
      ...resources.flatMap(({ mode, type, instances }) =>
        instances.flatMap(({ attributes }) => textsIn(this.configured(mode, type, attributes), `${mode} ${type}`)),
      ),
    ];
  }

  /** The attributes that Terraform hands over: others are the sandbox's own words. */
  private configured(mode: string, type: string, attributes: Values): Values {
    const kind = mode === "data" ? "data_source_schemas" : "resource_schemas";
    const schema = this.schemas.map(({ [kind]: schemas }) => schemas[type]).find(Boolean)?.block.attributes ?? {};
    const own = (name: string) => name === "id" || (schema[name]?.computed === true && schema[name].optional !== true);
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => !own(name)));
  }

  private async succeed(folder: string, ...args: string[]): Promise<void> {
    const { code, text } = await this.terraform.run(folder, ...args);
    if (code !== 0) throw new Error(`terraform ${args[0]} exited with ${code}\n${text.slice(text.indexOf("Error:"))}`);
  }
}

function worldOf(names: readonly string[]): Tenants {
  const org = oktaOrg(names, names);
  names.forEach((id) => ["group", "user"].forEach((kind) => org.put(kind, id, { id, name: id, login: id })));
  // A server that is looked up by its name has the id that the config gives beside it, and whichever audience is expected.
  const id = names.find((name) => name.includes("ausexample"));
  const audiences = [...names, ...SIGMA_HOSTS];
  names.forEach((name) => org.put("okta_auth_server", name, { id, name, issuer: `https://acme.okta.com/oauth2/${id}`, audiences }));
  const tenants = {
    okta: org,
    azuread: entraTenant(names, names),
    auth0: auth0Tenant(names, names),
    pingone: pingOneEnvironment(names),
    pingfederate: pingFederateWith(names),
    snowflake: snowflakeAccount(),
    databricks: databricksAccount(names),
    ...{ time: new Tenant(), random: new Tenant() },
  };
  Object.values(tenants).forEach(withEverything);
  return tenants;
}

/** A server whose access token manager has every issuer and audience that Snowflake could expect. */
function pingFederateWith(names: readonly string[]): Tenant {
  const server = existingPingFederate();
  const [{ configuration }] = server.all("existing-manager") as { configuration: { fields: object[] } }[];
  const fields = (name: string, values: readonly string[]) => values.map((value) => ({ name, value, encrypted_value: null }));
  configuration.fields.push(...fields("Issuer Claim Value", names));
  configuration.fields.push(...fields("Audience Claim Value", [...names, ...SIGMA_HOSTS]));
  return server;
}

function hasLocalBackend(stack: string): boolean {
  const file = readdirSync(stack).find((name) => name.startsWith("cdk.tf") || name === "providers.tf")!;
  const text = readFileSync(join(stack, file), "utf8");
  return file.endsWith(".json")
    ? "local" in ((JSON.parse(text) as { terraform: { backend?: object } }).terraform.backend ?? {})
    : text.includes('backend "local"');
}

/** The default audiences without a Snowflake account: Sigma's API of each deployment. */
const SIGMA_HOSTS = SigmaDeployment.all().map(({ apiHost }) => `https://${apiHost}`);

interface State {
  readonly outputs: Record<string, { value: unknown }>;
  readonly resources: readonly { mode: string; type: string; instances: readonly { attributes: Values }[] }[];
}

/** Places in lists are left out: sets are sorted by what is in them. */
function textsIn(value: unknown, at: string): Seen[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, Array.isArray(value) ? `${at}[]` : `${at}.${key}`));
}
