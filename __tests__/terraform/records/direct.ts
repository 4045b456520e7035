import { Problem, ProviderBehaviour, Tenant } from "../sandbox/behaviour";
import { SandboxProvider } from "../sandbox/provider";
import { Attribute, Block, ProviderSchema } from "../sandbox/schema";
import { empty, isUnknown, read, Values, write } from "../sandbox/value";

interface Answer {
  readonly diagnostics?: { summary: string }[];
  readonly planned_state?: { msgpack: Uint8Array };
  readonly new_state?: { msgpack: Uint8Array };
  readonly state?: { msgpack: Uint8Array };
  readonly imported_resources?: { state: { msgpack: Uint8Array } }[];
  readonly requires_replace?: { steps: { attribute_name: string }[] }[];
}

/** A call that the provider refused. */
export class Refused extends Error {}

/** Calls a provider of the sandbox as Terraform does, without Terraform. */
export class Direct {
  public readonly tenant: Tenant;
  private readonly handlers: ReturnType<SandboxProvider["handlers"]>;

  constructor(
    private readonly schema: ProviderSchema,
    behaviour: ProviderBehaviour,
    tenant: Tenant,
  ) {
    this.tenant = tenant;
    this.handlers = new SandboxProvider(schema, { ...behaviour, tenant: () => "tenant" }, () => tenant).handlers();
    this.call("ConfigureProvider", { config: write({}) });
  }

  /** Throws what `terraform validate` prints. */
  public validate(type: string, config: Values): void {
    this.call("ValidateResourceConfig", { type_name: type, config: write(this.full(type, config)) });
  }

  /** What a plan makes of the configuration, and which attributes force a new object. */
  public plan(type: string, config: Values, prior: Values | null): { planned: Values; replaces: string[] } {
    const answer = this.call("PlanResourceChange", {
      type_name: type,
      prior_state: write(prior),
      proposed_new_state: write(this.proposed(type, config, prior)),
      config: write(this.full(type, config)),
    });
    const replaces = (answer.requires_replace ?? []).map(({ steps }) => steps[0].attribute_name);
    return { planned: read(answer.planned_state)!, replaces };
  }

  /** Creates the object, or updates it in place; gives the new state. */
  public apply(type: string, config: Values, prior: Values | null = null): Values {
    this.validate(type, config);
    const { planned } = this.plan(type, config, prior);
    const answer = this.call("ApplyResourceChange", { type_name: type, prior_state: write(prior), planned_state: write(planned) });
    return read(answer.new_state)!;
  }

  public destroy(type: string, prior: Values): void {
    this.call("ApplyResourceChange", { type_name: type, prior_state: write(prior), planned_state: write(null) });
  }

  public read(type: string, state: Values): Values | null {
    return read(this.call("ReadResource", { type_name: type, current_state: write(state) }).new_state);
  }

  /** The state after an import and the read that follows it. */
  public import(type: string, id: string): Values | null {
    const { imported_resources: imported } = this.call("ImportResourceState", { type_name: type, id });
    return this.read(type, read(imported![0].state)!);
  }

  public lookUp(type: string, config: Values): Values {
    const full = { ...empty(this.schema.data_source_schemas[type]), ...config };
    return read(this.call("ReadDataSource", { type_name: type, config: write(full) }).state)!;
  }

  private call(name: string, request: object): Answer {
    const answer = this.handlers[name](request as never, "peer") as Answer;
    const problems = (answer.diagnostics ?? []) as Problem[];
    if (problems.length > 0) throw new Refused(problems.map(({ summary }) => summary).join("\n"));
    return answer;
  }

  private full(type: string, config: Values): Values {
    return { ...empty(this.schema.resource_schemas[type]), ...config };
  }

  /** Terraform's own merge: what is computed and not configured keeps its value, also inside of blocks of which there is one. */
  private proposed(type: string, config: Values, prior: Values | null): Values {
    return merged(this.schema.resource_schemas[type].block, this.full(type, config), prior);
  }
}

function merged({ attributes = {}, block_types = {} }: Block, config: Values, prior: Values | null): Values {
  const kept = (name: string, attribute: Attribute) => proposedOf(attribute, config[name], prior?.[name]);
  const inside = (name: string, block: Block) =>
    Array.isArray(config[name])
      ? (config[name] as Values[]).map((entry, index) => merged(block, entry, ((prior?.[name] as Values[] | null) ?? [])[index] ?? null))
      : config[name];
  return {
    ...config,
    ...Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, kept(name, attribute)])),
    ...Object.fromEntries(Object.entries(block_types).map(([name, { block }]) => [name, inside(name, block)])),
  };
}

/** What is configured, or else what was there of a computed attribute; the same inside of an object. */
function proposedOf({ computed, nested_type: nested }: Attribute, config: unknown, prior: unknown): unknown {
  if (config === null || config === undefined) return computed ? (prior ?? null) : config;
  if (nested?.nesting_mode !== "single" || isUnknown(config) || prior === null || prior === undefined) return config;
  const inside = Object.entries(nested.attributes).map(([name, attribute]) => [
    name,
    proposedOf(attribute, (config as Values)[name] ?? null, (prior as Values)[name]),
  ]);
  return Object.fromEntries(inside) as Values;
}
