import { Values } from "./value";

/** Something a provider objects to. */
export interface Problem {
  readonly summary: string;
  readonly attribute?: string;
}

/** A tenant at a vendor: the objects that exist there, by type and key. Lives longer than any state. */
export class Tenant {
  private readonly objects = new Map<string, Map<string, Values>>();
  private sequence = 0;

  /** A new id in the vendor's form: a GUID alone or behind a path, or else a prefix, filled up to 20 characters. */
  public newId(prefix: string): string {
    if (prefix === "guid" || prefix.endsWith("/")) {
      return `${prefix.replace("guid", "")}00000000-0000-4000-8000-${String(++this.sequence).padStart(12, "0")}`;
    }
    return prefix + String(++this.sequence).padStart(20 - prefix.length, "0");
  }

  public put(type: string, key: string, values: Values): void {
    if (!this.objects.has(type)) this.objects.set(type, new Map());
    this.objects.get(type)!.set(key, values);
  }

  public get(type: string, key: string): Values | undefined {
    return this.objects.get(type)?.get(key);
  }

  public delete(type: string, key: string): void {
    this.objects.get(type)?.delete(key);
  }

  public all(type: string): Values[] {
    return [...(this.objects.get(type)?.values() ?? [])];
  }
}

/** How a resource of the real provider behaves, beyond its schema. */
export interface ResourceBehaviour {
  /** It is in the state alone: no vendor has anything that could go away. */
  readonly stateOnly?: boolean;
  /** A destroy takes it out of the state alone: at the vendor it is not changed. */
  readonly remains?: boolean;
  /** What begins an id of the vendor's. */
  readonly idPrefix?: string;
  /** The id, where the vendor makes it of the values. It need not be unique: the import id is what tells objects apart. */
  readonly id?: (values: Values) => string;
  /** What the provider fills in where the configuration says nothing. */
  readonly defaults?: Values;
  /** What the vendor decides: realistic values of computed attributes. */
  readonly computed?: (id: string, values: Values) => Values;
  /** A change of these recreates the object. */
  readonly forceNew?: readonly string[];
  /** What `terraform validate` and the plan object to. Unknown values are not judged. */
  readonly validate?: (config: Values) => Problem[];
  /** What the provider makes of a planned object beyond defaults: suppressed differences, defaults inside of blocks, a custom diff. */
  readonly plan?: (planned: Values, prior: Values | null) => Values;
  /** What the provider's custom diff objects to: at plan, once whatever is known is known. */
  readonly customDiff?: (planned: Values, prior: Values | null) => Problem[];
  /** What the provider or the vendor objects to when the object is created, or changed from what it was. */
  readonly apply?: (values: Values, tenant: Tenant, prior: Values | null) => Problem[];
  /** What the vendor stores, or the provider reads back, where that is not what was sent; and what it takes from other objects. */
  readonly normalize?: (values: Values, tenant: Tenant, prior: Values | null) => Values;
  /**
   * What a read makes of the object's attributes: of what the vendor fills in while the state has nothing, for instance. The state is null at an
   * import.
   */
  readonly seen?: (found: Values, state: Values | null) => Values;
  /** What the provider or the vendor objects to when the object is destroyed. */
  readonly destroy?: (values: Values, tenant: Tenant) => Problem[];
  /** The id under which `terraform import` takes the object. */
  readonly importId: (values: Values) => string;
  /** What the provider objects to in the id of an import, before it looks for the object. */
  readonly refuseImport?: (id: string) => Problem[];
  /** Attributes that the provider does not read back: they stay as they are in the state, and are null after an import. Inside of an object by path. */
  readonly notRead?: readonly string[];
}

/** A look-up: the computed attributes, or a problem. */
export type DataBehaviour = (config: Values, tenant: Tenant) => Values | Problem;

export interface ProviderBehaviour {
  /** Which of the vendor's tenants a provider's configuration leads to. */
  readonly tenant: (config: Values) => string;
  readonly resources: Readonly<Record<string, ResourceBehaviour>>;
  readonly dataSources: Readonly<Record<string, DataBehaviour>>;
}
