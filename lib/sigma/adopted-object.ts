/** An object that was created by hand and that Terraform should manage. */
export interface AdoptedObject {
  /**
   * The id by which Terraform imports the object. Remove it, and keep the empty object, once the import has been applied.
   *
   * @default - the object is already in the state
   * @see https://developer.hashicorp.com/terraform/language/import
   */
  readonly id?: string;
}
