import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Grant, GrantConfig } from "../bindings/databricks/grant";
import { elementId, partId } from "../findings/reference";
import { ReadableCatalog } from "./access-options";

/** Grants a group privileges in Unity Catalog, each grant under an id that says what it is on. */
export class CatalogGrants {
  constructor(
    private readonly scope: Construct,
    private readonly groupName: string,
    private readonly provider: TerraformProvider,
  ) {}

  /** Privileges on a catalog or a schema hold for everything in it, also for what is made later. */
  public read({ name, schemas }: ReadableCatalog, index: number): void {
    const id = elementId("Catalog", name, index);
    if (schemas === undefined) {
      this.add(id, { catalog: name }, ["USE_CATALOG", "USE_SCHEMA", "SELECT"]);
      return;
    }
    this.add(id, { catalog: name }, ["USE_CATALOG"]);
    schemas.forEach((schema, place) =>
      this.add(elementId(partId(id, "Schema"), schema, place), { schema: `${name}.${schema}` }, ["USE_SCHEMA", "SELECT"]),
    );
  }

  private add(id: string, on: Pick<GrantConfig, "catalog" | "schema">, privileges: string[]): void {
    new Grant(this.scope, `Grant-${id}`, { principal: this.groupName, privileges, ...on, provider: this.provider });
  }
}
