/** What a stack creates at its identity provider under a name that people or the vendor tell it by. */
export interface NamedObject {
  /** The vendor's noun for it. */
  readonly kind: string;
  readonly name: string;
  /** Where the config has the name. */
  readonly at: string;
  /** Whether the vendor rejects a second one of the name, or both would be the same object. */
  readonly isUnique: boolean;
}

/** Where names count at an identity provider, and what a stack creates there apart from its clients. */
export interface Directory {
  /** What it is called in messages: the Okta org acme.okta.com. It is the same for all stacks that share it. */
  readonly label: string;
  readonly objects: readonly NamedObject[];
}
