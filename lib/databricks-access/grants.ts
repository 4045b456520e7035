import { ITerraformDependable, TerraformProvider } from "cdktf";
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
    /** The group's assignment to the workspace, which otherwise finds no group of that name. */
    private readonly assignment: ITerraformDependable,
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
    const { groupName: principal, provider, assignment } = this;
    new Grant(this.scope, `Grant-${id}`, { principal, privileges, ...on, dependsOn: [assignment], provider });
  }
}
