import { ProviderBehaviour, ResourceBehaviour, Tenant } from "./behaviour";
import { Attribute, ProviderSchema } from "./schema";
import { isUnknown, UNKNOWN, Values } from "./value";

/** What came to a provider beside resources: its settings, and the ids of imports. */
export type Receive = (what: "setting" | "import", value: unknown) => void;

/** A behaviour that refuses nothing: for tests of what Terraform hands over, whatever a vendor would say of it. */
export function accepting(behaviour: ProviderBehaviour, schema: ProviderSchema, receive: Receive): ProviderBehaviour {
  const open = ({ computed, normalize, id, defaults, idPrefix }: ResourceBehaviour, type: string): ResourceBehaviour => ({
    ...{ computed, normalize, id, defaults, idPrefix },
    stateOnly: true,
    // What was imported has nothing but an id: the vendor decides the rest at the apply, as for what is new.
    plan: (planned) => undecided(planned, schema.resource_schemas[type].block.attributes ?? {}),
    importId: (values) => String(values.id),
    refuseImport: (importId) => (receive("import", importId), []),
  });
  return {
    tenant: (config) => (receive("setting", config), "any"),
    resources: Object.fromEntries(Object.entries(behaviour.resources).map(([type, resource]) => [type, open(resource, type)])),
    dataSources: behaviour.dataSources,
  };
}

function undecided(planned: Values, attributes: Record<string, Attribute>): Values {
  const decided = (name: string, value: unknown): unknown => {
    const { computed, nested_type: nested } = attributes[name] ?? {};
    if (value === null) return computed ? UNKNOWN : null;
    return nested?.nesting_mode === "single" && !isUnknown(value) ? undecided(value as Values, nested.attributes) : value;
  };
  return Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, decided(name, value)]));
}

/** Makes a tenant one in which whatever is asked for by its id is there. */
export function withEverything(tenant: Tenant): Tenant {
  const get = tenant.get.bind(tenant);
  tenant.get = (type, key): Values | undefined => get(type, key) ?? (type.includes("_") ? { id: key } : tenant.all(type)[0]);
  return tenant;
}
