import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Schema } from "../bindings/snowflake/schema";
import { elementId, partId } from "../findings/reference";
import { SigmaWriteBack, WriteBackDestination, WriteBackEditLog } from "./access-options";
import { Grants, qualified } from "./grants";

/** The access that the schemas for write-back are part of. */
export interface WriteBackScope {
  /** The name of the role for Sigma's users, and its grants. */
  readonly roleName: string;
  readonly grants: Grants;
  /** Databases that this role may use already. */
  readonly usableDatabases: readonly string[];
  readonly preventDestroy: boolean;
  readonly provider?: TerraformProvider;
}

/** The schemas that Sigma writes to, and who may write to each: the destinations by their roles, the edit log by the service account's. */
export class WriteBackSchemas {
  /** Roles that may use a database: each is granted once. */
  private readonly entered: Set<string>;

  constructor(
    private readonly scope: Construct,
    private readonly access: WriteBackScope,
    { destinations, editLog }: SigmaWriteBack,
  ) {
    this.entered = new Set(access.usableDatabases.map((database) => pair(access.roleName, database)));
    destinations.forEach((destination, index) => this.addDestination(destination, index));
    if (editLog !== undefined) this.addEditLog(editLog, destinations.length);
  }

  private addDestination(destination: WriteBackDestination, index: number): void {
    const { database, schema, roles = [this.access.roleName], sharedInputTables } = destination;
    const id = elementId("WriteBack", `${database}.${schema}`, index);
    const name = this.schema(id, destination, "Sigma writes here");
    roles.forEach((role, place) => {
      const part = this.idFor(id, role, place);
      const grants = this.grantsOf(role);
      this.enter(database, index, role, place);
      grants.onSchema(part, name, destination.privileges ?? WRITE_PRIVILEGES);
      if (sharedInputTables) grants.useTables(part, name);
    });
  }

  private addEditLog(editLog: WriteBackEditLog, index: number): void {
    const name = this.schema("EditLog", editLog, "Sigma's edit log of input tables: only Sigma's service account writes here");
    const grants = this.grantsOf(editLog.role);
    this.enter(editLog.database, index, editLog.role, 0);
    grants.onSchema("EditLog", name, LOG_PRIVILEGES);
    if (editLog.warehouse !== undefined) grants.useWarehouse("EditLogWarehouse", editLog.warehouse);
  }

  /** The schema's full name; the schema is created unless it is there. */
  private schema(id: string, { database, schema, create = true }: WriteBackDestination | WriteBackEditLog, comment: string): string {
    if (!create) return qualified(database, schema);
    const { preventDestroy, provider } = this.access;
    // What people wrote with Sigma is in it.
    return new Schema(this.scope, id, { database, name: schema, comment, provider, lifecycle: { preventDestroy } }).fullyQualifiedName;
  }

  private enter(database: string, index: number, role: string, place: number): void {
    const key = pair(role, database);
    if (this.entered.has(key)) return;
    this.entered.add(key);
    this.grantsOf(role).useDatabase(this.idFor(elementId("WriteBackDatabase", database, index), role, place), database);
  }

  private grantsOf(role: string): Grants {
    return role === this.access.roleName ? this.access.grants : new Grants(this.scope, role, this.access.provider);
  }

  private idFor(id: string, role: string, place: number): string {
    return role === this.access.roleName ? id : elementId(partId(id, "Role"), role, place);
  }
}

const pair = (role: string, database: string) => `${role}|${database}`;

/** https://quickstarts.sigmacomputing.com/guide/security_oauth/index.html */
const LOG_PRIVILEGES = ["USAGE", "CREATE TABLE", "CREATE VIEW", "CREATE STAGE"];

/** The last one for incremental materialization. https://help.sigmacomputing.com/docs/connect-to-snowflake */
const WRITE_PRIVILEGES: readonly string[] = [...LOG_PRIVILEGES, "CREATE DYNAMIC TABLE"];
