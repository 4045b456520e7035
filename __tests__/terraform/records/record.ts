import { Tenant } from "../sandbox/behaviour";
import { Values } from "../sandbox/value";

/** When something is refused: by `terraform validate`, by the plan, or not before the vendor is asked. */
export type Moment = "validate" | "plan" | "apply" | "destroy" | "import" | "read";

/** The provider or the vendor refuses a configuration. */
export interface Refusal {
  /** What is refused, as the end of a sentence: "an assignment without a user name". */
  readonly refuses: string;
  readonly at: Moment;
  /** Changes to the record's configuration, or the id of the import. */
  readonly config?: Values;
  /** What was there before: changes to the record's configuration, for a refusal of an update. */
  readonly was?: Values;
  readonly importId?: string;
  /** What else exists at the vendor. */
  readonly tenant?: (tenant: Tenant) => void;
  /** What the provider says. */
  readonly says: RegExp;
}

/** What the state holds after the object is created: defaults, normalized values, values that come from other objects. */
export interface Stored {
  readonly stores: string;
  readonly config?: Values;
  readonly tenant?: (tenant: Tenant) => void;
  /** The attributes that the fact is about. */
  readonly state: Values;
}

/** What the plan makes of a changed configuration: attributes that replace the object, or nothing at all. */
export interface Planned {
  readonly plans: string;
  readonly was?: Values;
  readonly config: Values;
  /** The attributes that force a new object; "update" for a change in place; "nothing" where the difference is suppressed. */
  readonly as: readonly string[] | "update" | "nothing";
}

/** What an import does not find, or finds under another name: the state after it. */
export interface Imported {
  readonly imports: string;
  readonly config?: Values;
  readonly state: Values;
}

/** What an object at the vendor becomes when another one is made, or what a destroy leaves behind. */
export interface Effect {
  readonly leaves: string;
  readonly config?: Values;
  readonly after: "apply" | "destroy";
  readonly tenant?: (tenant: Tenant) => void;
  /** Whether the vendor's objects are as the fact says. */
  readonly holds: (tenant: Tenant) => boolean;
}

/** One thing that a provider's code does and its schema does not say. */
export type Fact = (Refusal | Stored | Planned | Imported | Effect) & {
  /** File and lines in the provider's source, with both versions where they differ; or the vendor's documentation. */
  readonly source: string;
};

/** What is known of a resource type beyond its schema. */
export interface ResourceRecord {
  /** The files of the provider in which create, read, update, delete, import, custom diff and validators were read, by version. */
  readonly read: Readonly<Record<string, string>>;
  /** A configuration that is accepted. Each fact changes something in it. */
  readonly valid: Values;
  /** What must exist at the vendor for it. */
  readonly tenant?: (tenant: Tenant) => void;
  /** Empty only where the code does nothing that its schema does not say. */
  readonly facts: readonly Fact[];
}

/** What is known of a look-up beyond its schema. */
export interface LookUpRecord {
  readonly read: Readonly<Record<string, string>>;
  readonly tenant?: (tenant: Tenant) => void;
  readonly facts: readonly (LookUpFact & { readonly source: string })[];
}

/** What a look-up finds, or says. */
export type LookUpFact =
  | { readonly finds: string; readonly config: Values; readonly state: Values; readonly tenant?: (tenant: Tenant) => void }
  | { readonly refuses: string; readonly config: Values; readonly says: RegExp; readonly tenant?: (tenant: Tenant) => void };

/** The records of a provider. */
export interface ProviderRecords {
  readonly resources: Readonly<Record<string, ResourceRecord>>;
  readonly dataSources: Readonly<Record<string, LookUpRecord>>;
}
