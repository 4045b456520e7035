import { TerraformElement, TerraformProvider, TerraformResource } from "cdktf";

/**
 * Makes Terraform import an object that was created by hand.
 *
 * cdktf's own `importFrom()` writes the same block, but runs `terraform version` for each while it synthesizes: synthesis would need a binary.
 */
export class ImportBlock extends TerraformElement {
  /** @param importId the id under which the provider's `terraform import` takes the object */
  constructor(
    private readonly resource: TerraformResource,
    private readonly importId: string,
    private readonly provider?: TerraformProvider,
  ) {
    super(resource, "Import");
  }

  public override toTerraform(): object {
    return { import: [{ to: this.address, id: this.importId, provider: this.provider?.fqn }] };
  }

  public override toHclTerraform(): object {
    const simple = (value: string, storageClassType: string) => ({ value, type: "simple", storageClassType });
    return {
      import: [
        {
          to: simple(this.address, "reference"),
          id: simple(this.importId, "string"),
          provider: this.provider && simple(this.provider.fqn, "reference"),
        },
      ],
    };
  }

  private get address(): string {
    return `${this.resource.terraformResourceType}.${this.resource.friendlyUniqueId}`;
  }
}
