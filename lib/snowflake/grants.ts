import { GrantAccountRole } from "../bindings/snowflake/grant-account-role";
import { GrantPrivilegesToAccountRole, GrantPrivilegesToAccountRoleConfig } from "../bindings/snowflake/grant-privileges-to-account-role";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { elementId, partId } from "../findings/reference";
import { ReadableDatabase, ReadableObjectType } from "./access-options";

/** What can be read where nothing else is said. */
const OBJECT_TYPES: readonly ReadableObjectType[] = [ReadableObjectType.TABLES, ReadableObjectType.VIEWS];

/** What a role needs to use a table of another one as its own, but for changing its columns, which only the owner can. */
const TABLE_PRIVILEGES = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE"];

/** Grants privileges to one role, each grant under an id that says what it is on. */
export class Grants {
  constructor(
    private readonly scope: Construct,
    private readonly roleName: string,
    private readonly provider?: TerraformProvider,
  ) {}

  public useWarehouses(names: readonly string[]): void {
    names.forEach((name, index) => {
      this.useWarehouse(elementId("Warehouse", name, index), name);
    });
  }

  public useWarehouse(id: string, name: string): void {
    this.add(id, ["USAGE"], { onAccountObject: { objectType: "WAREHOUSE", objectName: name } });
  }

  public useDatabase(id: string, name: string): void {
    this.add(id, ["USAGE"], { onAccountObject: { objectType: "DATABASE", objectName: name } });
  }

  /** Objects of these types in a database, or in some schemas of it; also what is made later. Of a share, there is only all or nothing. */
  public readDatabase(
    { name, schemas, imported }: ReadableDatabase,
    index: number,
    types: readonly ReadableObjectType[] = OBJECT_TYPES,
  ): void {
    const id = elementId("Database", name, index);
    if (imported) {
      this.add(id, ["IMPORTED PRIVILEGES"], { onAccountObject: { objectType: "DATABASE", objectName: name } });
      return;
    }
    this.useDatabase(id, name);
    if (schemas === undefined) {
      this.add(partId(id, "Schemas"), ["USAGE"], { onSchema: { allSchemasInDatabase: name } });
      this.add(partId(id, "FutureSchemas"), ["USAGE"], { onSchema: { futureSchemasInDatabase: name } });
      types.forEach((type) => this.onObjects(id, type, ["SELECT"], { inDatabase: name }));
      return;
    }
    schemas.forEach((schema, place) => {
      const inner = elementId(partId(id, "Schema"), schema, place);
      this.add(inner, ["USAGE"], { onSchema: { schemaName: qualified(name, schema) } });
      types.forEach((type) => this.onObjects(inner, type, ["SELECT"], { inSchema: qualified(name, schema) }));
    });
  }

  /** Reads and writes every table in a schema, also those of other roles. */
  public useTables(id: string, schema: string): void {
    this.onObjects(id, ReadableObjectType.TABLES, TABLE_PRIVILEGES, { inSchema: schema });
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

  /** Objects that are there, and those that will be. */
  private onObjects(
    id: string,
    objectTypePlural: ReadableObjectType,
    privileges: readonly string[],
    where: { readonly inDatabase: string } | { readonly inSchema: string },
  ): void {
    const kind = inWords(objectTypePlural);
    this.add(partId(id, kind), privileges, { onSchemaObject: { all: { objectTypePlural, ...where } } });
    this.add(partId(id, `Future${kind}`), privileges, { onSchemaObject: { future: { objectTypePlural, ...where } } });
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

/** A type as part of an id: "DynamicTables". */
const inWords = (type: string) => type.toLowerCase().replace(/(?:^| )(\w)/g, (_, first: string) => first.toUpperCase());
