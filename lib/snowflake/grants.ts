import { GrantAccountRole } from "../bindings/snowflake/grant-account-role";
import { GrantPrivilegesToAccountRole, GrantPrivilegesToAccountRoleConfig } from "../bindings/snowflake/grant-privileges-to-account-role";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { elementId, partId } from "../findings/reference";
import { ReadableDatabase } from "./access-options";

/** Grants privileges to one role, each grant under an id that says what it is on. */
export class Grants {
  constructor(
    private readonly scope: Construct,
    private readonly roleName: string,
    private readonly provider?: TerraformProvider,
  ) {}

  public useWarehouses(names: readonly string[]): void {
    names.forEach((name, index) => {
      this.add(elementId("Warehouse", name, index), ["USAGE"], { onAccountObject: { objectType: "WAREHOUSE", objectName: name } });
    });
  }

  public useDatabase(id: string, name: string): void {
    this.add(id, ["USAGE"], { onAccountObject: { objectType: "DATABASE", objectName: name } });
  }

  /** Everything in a database, or in some schemas of it; also what is made later. */
  public readDatabase({ name, schemas }: ReadableDatabase, index: number): void {
    const id = elementId("Database", name, index);
    this.useDatabase(id, name);
    if (schemas === undefined) {
      this.add(partId(id, "Schemas"), ["USAGE"], { onSchema: { allSchemasInDatabase: name } });
      this.add(partId(id, "FutureSchemas"), ["USAGE"], { onSchema: { futureSchemasInDatabase: name } });
      this.select(id, { inDatabase: name });
      return;
    }
    schemas.forEach((schema, place) => {
      const inner = elementId(partId(id, "Schema"), schema, place);
      this.add(inner, ["USAGE"], { onSchema: { schemaName: qualified(name, schema) } });
      this.select(inner, { inSchema: qualified(name, schema) });
    });
  }

  public onSchema(id: string, fullName: string, privileges: readonly string[]): void {
    this.add(id, privileges, { onSchema: { schemaName: fullName } });
  }

  public useAnyRole(integration: string): void {
    this.add("UseAnyRole", ["USE_ANY_ROLE"], { onAccountObject: { objectType: "INTEGRATION", objectName: integration } });
  }

  public toRoles(names: readonly string[]): void {
    names.forEach((parentRoleName, index) => {
      new GrantAccountRole(this.scope, elementId("Role", parentRoleName, index), {
        roleName: this.roleName,
        parentRoleName,
        provider: this.provider,
      });
    });
  }

  public toUsers(names: readonly string[]): void {
    names.forEach((userName, index) => {
      new GrantAccountRole(this.scope, elementId("User", userName, index), { roleName: this.roleName, userName, provider: this.provider });
    });
  }

  /** Tables and views that are there, and those that will be. */
  private select(id: string, where: { readonly inDatabase: string } | { readonly inSchema: string }): void {
    for (const objectTypePlural of ["TABLES", "VIEWS"]) {
      const kind = objectTypePlural === "TABLES" ? "Tables" : "Views";
      this.add(partId(id, kind), ["SELECT"], { onSchemaObject: { all: { objectTypePlural, ...where } } });
      this.add(partId(id, `Future${kind}`), ["SELECT"], { onSchemaObject: { future: { objectTypePlural, ...where } } });
    }
  }

  private add(
    id: string,
    privileges: readonly string[],
    on: Pick<GrantPrivilegesToAccountRoleConfig, "onAccountObject" | "onSchema" | "onSchemaObject">,
  ): void {
    new GrantPrivilegesToAccountRole(this.scope, `Grant-${id}`, {
      accountRoleName: this.roleName,
      privileges: [...privileges],
      ...on,
      provider: this.provider,
    });
  }
}

/** A schema's full name, as the provider wants it. */
export function qualified(database: string, schema: string): string {
  return `"${database}"."${schema}"`;
}
