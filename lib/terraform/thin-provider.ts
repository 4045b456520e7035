import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";

/** What Terraform needs to find a provider. */
export interface ProviderIdentity {
  /** Its name in the configuration. */
  readonly name: string;
  /** Its address in the registry. */
  readonly source: string;
  /** The version that the bindings were made of. */
  readonly version: string;
}

/**
 * A Terraform provider with the few attributes that this library sets: texts and lists of texts. The rest comes from the provider's environment
 * variables. Its address has no registry's host, so that OpenTofu takes it from its own registry.
 *
 * @internal
 */
export abstract class ThinProvider extends TerraformProvider {
  constructor(
    scope: Construct,
    id: string,
    { name, source, version }: ProviderIdentity,
    private readonly attributes: Readonly<Record<string, string | readonly string[] | undefined>>,
    private ownAlias?: string,
  ) {
    super(scope, id, {
      terraformResourceType: name,
      terraformGeneratorMetadata: { providerName: name, providerVersion: version },
      terraformProviderSource: source,
    });
  }

  // cdktf's own class has the property, but loses its value.
  /** The name that distinguishes this provider from others of its kind in the stack. */
  public override get alias(): string | undefined {
    return this.ownAlias;
  }

  public override set alias(value: string | undefined) {
    this.ownAlias = value;
  }

  /** The attributes in JSON. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return { alias: this.alias, ...this.attributes };
  }

  /** The attributes in HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    const given = Object.entries(this.synthesizeAttributes()).filter(([, value]) => value !== undefined);
    return Object.fromEntries(
      given.map(([name, value]) => [
        name,
        Array.isArray(value)
          ? { value, isBlock: false, type: "list", storageClassType: "stringList" }
          : { value, isBlock: false, type: "simple", storageClassType: "string" },
      ]),
    );
  }
}
