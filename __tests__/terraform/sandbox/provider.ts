import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import * as protoLoader from "@grpc/proto-loader";
import { Problem, ProviderBehaviour, ResourceBehaviour, Tenant } from "./behaviour";
import { Attribute, ProviderSchema, Schema, wireSchema } from "./schema";
import { empty, isUnknown, read, same, UNKNOWN, Values, WireValue, write } from "./value";

interface ResourceRequest {
  readonly type_name: string;
  readonly config: WireValue;
  readonly current_state: WireValue;
  readonly prior_state: WireValue;
  readonly proposed_new_state: WireValue;
  readonly planned_state: WireValue;
  readonly raw_state: { json: Uint8Array };
  readonly id: string;
}

/** A call, and who calls: Terraform opens a connection for every configuration (alias) of a provider. */
type Handler = (request: ResourceRequest, peer: string) => object;

const ERROR = 1;
const diagnostics = (problems: readonly Problem[]) =>
  problems.map(({ summary, attribute }) => ({
    severity: ERROR,
    summary,
    detail: "",
    ...(attribute ? { attribute: { steps: [{ attribute_name: attribute }] } } : {}),
  }));

let service: grpc.ServiceDefinition | undefined;

/** The calls of the protocol, read once. */
function protocol(): grpc.ServiceDefinition {
  const read = () => {
    const definition = protoLoader.loadSync(join(__dirname, "provider.proto"), { keepCase: true, longs: Number, defaults: true });
    const loaded = grpc.loadPackageDefinition(definition) as unknown as { tfplugin6: { Provider: grpc.ServiceClientConstructor } };
    const { GetProviderSchema: schema, ...others } = loaded.tfplugin6.Provider.service;
    const responseSerialize = (answer: ProviderSchema) => written(answer, schema.responseSerialize);
    return { ...others, GetProviderSchema: { ...schema, responseSerialize } };
  };
  return (service ??= read());
}

const WRITTEN = new Map<ProviderSchema, Buffer>();

/** A schema as it goes over the wire. It is the longest answer by far, and asked for by every command: so it is written once. */
function written(schema: ProviderSchema, serialize: (answer: object) => Buffer): Buffer {
  const all = (schemas: Record<string, Schema>) =>
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, wireSchema(one)]));
  const write = () =>
    serialize({
      provider: wireSchema(schema.provider),
      resource_schemas: all(schema.resource_schemas),
      data_source_schemas: all(schema.data_source_schemas),
      provider_meta: { block: {} },
      // Terraform then asks once in a command, and not once for every instance of the provider.
      server_capabilities: { get_provider_schema_optional: true },
    });
  return WRITTEN.get(schema) ?? WRITTEN.set(schema, write()).get(schema)!;
}

/** One provider of the sandbox: a real schema, a vendor's behaviour, and the vendor's tenants. */
export class SandboxProvider {
  private readonly connections = new Map<string, Tenant>();

  constructor(
    public readonly schema: ProviderSchema,
    private readonly behaviour: ProviderBehaviour,
    private readonly tenants: (name: string) => Tenant,
  ) {}

  /** The protocol's calls. */
  public handlers(): Record<string, Handler> {
    return {
      GetProviderSchema: () => this.schema,
      ValidateProviderConfig: () => ({}),
      ValidateDataResourceConfig: () => ({}),
      ConfigureProvider: (request, peer) => {
        this.connections.set(peer, this.tenants(this.behaviour.tenant(read(request.config)!)));
        return {};
      },
      StopProvider: () => ({}),
      ValidateResourceConfig: (request) => ({ diagnostics: diagnostics(this.validate(request.type_name, read(request.config))) }),
      UpgradeResourceState: (request) => ({ upgraded_state: write(JSON.parse(Buffer.from(request.raw_state.json).toString()) as Values) }),
      ReadResource: (request, peer) => ({
        new_state: write(this.read(request.type_name, read(request.current_state), this.connections.get(peer)!)),
      }),
      PlanResourceChange: (request) => this.plan(request),
      ApplyResourceChange: (request, peer) => this.apply(request, this.connections.get(peer)!),
      ImportResourceState: (request, peer) => this.import(request.type_name, request.id, this.connections.get(peer)!),
      ReadDataSource: (request, peer) => this.lookUp(request.type_name, read(request.config)!, this.connections.get(peer)!),
    };
  }

  private of(type: string): ResourceBehaviour {
    return this.behaviour.resources[type];
  }

  private validate(type: string, config: Values | null): Problem[] {
    return config === null ? [] : (this.of(type).validate?.(known(config)) ?? []);
  }

  private read(type: string, state: Values | null, tenant: Tenant): Values | null {
    if (this.of(type).stateOnly) return state;
    const found = state && tenant.get(type, this.of(type).importId(state));
    return found ? { ...state, ...this.readBack(type, found, state) } : null;
  }

  /** What a read puts into the state. Of what is not read inside of an object (`client_auth.secret`) the state's own value stays. */
  private readBack(type: string, found: Values, state: Values | null): Values {
    const { notRead = [], seen } = this.of(type);
    const entries = Object.entries(seen?.(found, state) ?? found)
      .filter(([name]) => !notRead.includes(name))
      .map(([name, value]) => {
        const inside = notRead.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
        if (inside.length === 0 || value === null || typeof value !== "object") return [name, value];
        const kept = inside.map((inner) => [inner, (state?.[name] as Values | null | undefined)?.[inner] ?? null]);
        return [name, { ...value, ...(Object.fromEntries(kept) as Values) }];
      });
    return Object.fromEntries(entries) as Values;
  }

  private plan({ type_name: type, ...request }: ResourceRequest): object {
    const prior = read(request.prior_state);
    const proposed = read(request.proposed_new_state);
    // Like the providers that are built on SDKv2: Terraform then tolerates that defaults are filled in.
    const legacy_type_system = true;
    if (proposed === null) return { planned_state: write(null), legacy_type_system };
    const filled = this.filled(type, proposed, prior);
    const planned = this.of(type).plan?.(filled, prior) ?? filled;
    const refused = this.of(type).customDiff?.(planned, prior) ?? [];
    if (refused.length > 0) return { planned_state: write(prior), diagnostics: diagnostics(refused), legacy_type_system };
    const replaced = prior === null ? [] : (this.of(type).forceNew ?? []).filter((name) => !same(prior[name], planned[name]));
    if (replaced.length > 0) restart(planned, this.schema.resource_schemas[type]);
    return {
      planned_state: write(planned),
      requires_replace: replaced.map((name) => ({ steps: [{ attribute_name: name }] })),
      legacy_type_system,
    };
  }

  /** The provider's defaults, and what only the vendor can tell. */
  private filled(type: string, proposed: Values, prior: Values | null): Values {
    const filled = { ...proposed };
    for (const [name, attribute] of Object.entries(this.schema.resource_schemas[type].block.attributes ?? {})) {
      filled[name] = withUnknowns(filled[name], attribute, prior === null);
      filled[name] ??= this.of(type).defaults?.[name] ?? (attribute.computed ? (prior === null ? UNKNOWN : prior[name]) : null);
    }
    return filled;
  }

  private apply({ type_name: type, ...request }: ResourceRequest, tenant: Tenant): object {
    const prior = read(request.prior_state);
    const planned = read(request.planned_state);
    const legacy_type_system = true;
    if (planned === null) {
      const refused = this.of(type).destroy?.(prior!, tenant) ?? [];
      if (refused.length > 0) return { new_state: write(prior), diagnostics: diagnostics(refused), legacy_type_system };
      if (!this.of(type).remains) tenant.delete(type, this.of(type).importId(prior!));
      return { new_state: write(null), legacy_type_system };
    }
    const problems = this.of(type).apply?.(planned, tenant, prior) ?? [];
    if (problems.length > 0) return { new_state: write(prior), diagnostics: diagnostics(problems), legacy_type_system };
    const sent = this.settle(type, planned, prior, tenant);
    const settled = this.of(type).normalize?.(sent, tenant, prior) ?? sent;
    tenant.put(type, this.of(type).importId(settled), settled);
    return { new_state: write(settled), legacy_type_system };
  }

  /** Fills in what was unknown. */
  private settle(type: string, planned: Values, prior: Values | null, tenant: Tenant): Values {
    const behaviour = this.of(type);
    const id = (prior?.id as string | undefined) ?? behaviour.id?.(planned) ?? tenant.newId(behaviour.idPrefix ?? "id");
    const decided = { ...behaviour.computed?.(id, planned), id };
    const entries = Object.entries(planned).map(([name, value]) => [name, settled(value, decided[name as keyof typeof decided])]);
    return Object.fromEntries(entries) as Values;
  }

  private import(type: string, id: string, tenant: Tenant): object {
    const refused = this.of(type).refuseImport?.(id) ?? [];
    if (refused.length > 0) return { diagnostics: diagnostics(refused) };
    const found = tenant.get(type, id);
    if (!found) return { diagnostics: diagnostics([{ summary: `cannot import ${type}: nothing has the import id ${id}` }]) };
    const attributes = empty(this.schema.resource_schemas[type]);
    const { id: ownId, ...seen } = this.readBack(type, found, null);
    // Newer types have no attribute of that name, although something is known by its id.
    const state = { ...attributes, ...seen, ...("id" in attributes ? { id: ownId ?? null } : {}) };
    return { imported_resources: [{ type_name: type, state: write(state) }] };
  }

  private lookUp(type: string, config: Values, tenant: Tenant): object {
    const found = this.behaviour.dataSources[type](config, tenant);
    if (isProblem(found)) return { state: write(null), diagnostics: diagnostics([found]) };
    return { state: write({ ...config, ...found }) };
  }

  /** Listens on loopback. */
  public async serve(): Promise<{ port: number; stop: () => void }> {
    const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
    const answer = (handler: Handler) => (call: { request: ResourceRequest; getPeer(): string }, callback: grpc.sendUnaryData<object>) => {
      try {
        callback(null, handler(call.request, call.getPeer()));
      } catch (error) {
        callback({ code: grpc.status.INTERNAL, message: String(error) });
      }
    };
    const service = Object.fromEntries(Object.entries(this.handlers()).map(([name, handler]) => [name, answer(handler)]));
    server.addService(protocol(), service);
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound))),
    );
    return { port, stop: () => server.forceShutdown() };
  }
}

/** An object inside a resource whose computed attributes the vendor decides, too. */
function withUnknowns(value: unknown, { nested_type: nested }: Attribute, creating: boolean): unknown {
  if (nested?.nesting_mode !== "single" || value === null || value === undefined || isUnknown(value) || !creating) return value;
  const entries = Object.entries(nested.attributes).map(([name, { computed }]) => {
    const given = (value as Values)[name] ?? null;
    return [name, given === null && computed ? UNKNOWN : given];
  });
  return Object.fromEntries(entries);
}

/** What became of a planned value: what is unknown in it is as the vendor decided. */
function settled(planned: unknown, decided: unknown): unknown {
  if (isUnknown(planned)) return decided ?? null;
  if (planned === null || typeof planned !== "object" || Array.isArray(planned)) return planned;
  const inside = (decided ?? {}) as Values;
  return Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, settled(value, inside[name])]));
}

/** What is made anew: the vendor decides again whatever it decides. */
function restart(planned: Values, { block }: Schema): void {
  for (const [name, { computed, optional }] of Object.entries(block.attributes ?? {})) {
    if (computed && (!optional || name === "id")) planned[name] = UNKNOWN;
  }
}

/** The values that can be judged. */
function known(config: Values): Values {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null && !isUnknown(value)));
}

function isProblem(found: Values | Problem): found is Problem {
  return typeof (found as Problem).summary === "string";
}
