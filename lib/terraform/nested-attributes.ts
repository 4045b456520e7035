import { TerraformResource } from "cdktf";

/** The value of an attribute that is an object, with the provider's own names. What is undefined is left out. */
export type NestedAttribute = Readonly<Record<string, unknown>>;

/**
 * Sets an attribute that is an object.
 *
 * cdktf's bindings know such attributes, which newer providers have instead of blocks, but write them into HCL as blocks, and Terraform rejects
 * that. As an override they are right in both forms.
 */
export function setNestedAttribute(resource: TerraformResource, name: string, value: NestedAttribute): void {
  resource.addOverride(name, Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)));
}

/** The parts of such an attribute under their full names: `oidc_options.type`. */
export function withPrefix(name: string, value: NestedAttribute): NestedAttribute {
  return Object.fromEntries(Object.entries(value).map(([inner, set]) => [`${name}.${inner}`, set]));
}
