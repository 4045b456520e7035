import { Answer, Request } from "../loopback";

type Json = Record<string, unknown>;
interface Patch {
  readonly op: string;
  readonly path: string;
  readonly value: { value: string }[];
}

const ACCOUNT = "00000000-0000-0000-0000-000000000000";
const WORKSPACE = "1234567890123456";
const ACCOUNT_PATH = new RegExp(`^/api/2\\.0/accounts/${ACCOUNT}(/.*)$`);
const refused = (status: number, error_code: string, message: string): Answer => ({ status, body: { error_code, message } });
const scim = (status: number, detail: string): Answer => ({
  status,
  body: { schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], detail, status: String(status) },
});

interface Change {
  readonly principal: string;
  readonly add?: string[];
  readonly remove?: string[];
}

/** A group of the account. Entitlements are those of a workspace. */
interface Group {
  readonly id: string;
  displayName: string;
  members: string[];
  entitlements: string[];
}

/**
 * The account's API for groups and workspaces, and that of a workspace for entitlements and the privileges of Unity Catalog.
 *
 * https://docs.databricks.com/api/account/accountgroups
 * https://docs.databricks.com/api/account/workspaceassignment
 * https://docs.databricks.com/api/workspace/groups
 * https://docs.databricks.com/api/workspace/grants
 */
export class DatabricksPrivileges {
  public readonly groups = new Map<string, Group>();
  /** The permissions in the workspace, by the group's id. */
  public readonly assignments = new Map<string, string[]>();
  /** By securable, then by principal. */
  public readonly privileges = new Map<string, Map<string, string[]>>();
  private sequence = 700_000_000_000_000;

  constructor() {
    this.add("Data Analysts");
    ["catalog/analytics", "catalog/finance", "schema/finance.reports"].forEach((securable) => this.privileges.set(securable, new Map()));
    // Others have rights, too, which nobody must touch.
    this.privileges.get("catalog/analytics")!.set("Data Analysts", ["USE_CATALOG"]);
  }

  /** What is there beside what people have had before. */
  public get made(): string[] {
    const others = [...this.groups.values()].filter(({ displayName }) => displayName !== "Data Analysts");
    const granted = [...this.privileges.values()]
      .flatMap((principals) => [...principals.keys()])
      .filter((name) => name !== "Data Analysts");
    return [...others.map(({ displayName }) => displayName), ...this.assignments.keys(), ...granted];
  }

  private add(displayName: string): Group {
    const group = { id: String(++this.sequence), displayName, members: [], entitlements: [] };
    this.groups.set(group.id, group);
    return group;
  }

  /** What the account answers, or undefined where it has no such path. */
  public ofAccount(request: Request): Answer | undefined {
    const [, path] = ACCOUNT_PATH.exec(request.path) ?? [];
    if (path === undefined) return undefined;
    const [, id] = /^\/scim\/v2\/Groups(?:\/(\d+))?$/.exec(path) ?? [path, null];
    // Entitlements are not the account's.
    if (id !== null) return id === undefined ? this.ofGroups(request) : withoutEntitlements(this.ofGroup(request, id));
    const [, principal] = /^\/workspaces\/1234567890123456\/permissionassignments(?:\/principals\/(\d+))?$/.exec(path) ?? [path, null];
    return principal === null ? undefined : this.ofWorkspace(request, principal);
  }

  /** What the workspace answers. */
  public inWorkspace(request: Request): Answer | undefined {
    const { path, method, body } = request;
    if (path === "/.well-known/databricks-config") return refused(404, "NOT_FOUND", "No such path");
    // Version 1.128 reads the workspace's id from the headers of this.
    if (path === "/api/2.0/preview/scim/v2/Me") return { headers: { "x-databricks-org-id": WORKSPACE }, body: { userName: "service" } };
    const [, id] = /^\/api\/2\.0\/preview\/scim\/v2\/Groups\/(\d+)$/.exec(path) ?? [];
    // A workspace knows the groups that are assigned to it.
    if (id !== undefined) return this.assignments.has(id) ? this.ofGroup(request, id) : scim(404, `Group with id ${id} not found.`);
    const [, type, name] = /^\/api\/2\.1\/unity-catalog\/permissions\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (type === undefined) return undefined;
    const principals = this.privileges.get(`${type}/${decodeURIComponent(name)}`);
    if (!principals) return refused(404, `${type.toUpperCase()}_DOES_NOT_EXIST`, `${type} '${name}' does not exist.`);
    const problem = method === "PATCH" ? this.grant(principals, body.changes as Change[]) : undefined;
    if (method !== "PATCH" && method !== "GET") return undefined;
    return problem ?? { body: { privilege_assignments: [...principals].map(([principal, privileges]) => ({ principal, privileges })) } };
  }

  /** Adds and removes what is said of each principal, and touches no other. */
  private grant(principals: Map<string, string[]>, changes: readonly Change[]): Answer | undefined {
    for (const { principal, add = [], remove = [] } of changes) {
      if (![...this.groups.values()].some(({ id, displayName }) => displayName === principal && this.assignments.has(id)))
        return refused(404, "PRINCIPAL_DOES_NOT_EXIST", `Could not find principal with name ${principal}`);
      const left = [...new Set([...(principals.get(principal) ?? []), ...add])].filter((privilege) => !remove.includes(privilege));
      if (left.length > 0) principals.set(principal, left);
      else principals.delete(principal);
    }
    return undefined;
  }

  private ofGroups({ method, body, query }: Request): Answer | undefined {
    if (method === "GET") {
      const [, name] = /^displayName eq "(.*)"$/.exec(query.get("filter") ?? "") ?? [];
      return { body: { Resources: [...this.groups.values()].filter(({ displayName }) => displayName === name).map(shown) } };
    }
    if (method !== "POST") return undefined;
    const name = String(body.displayName);
    if ([...this.groups.values()].some(({ displayName }) => displayName === name))
      return scim(409, `Group with name ${name} already exists.`);
    return { status: 201, body: shown(this.add(name)) };
  }

  private ofGroup({ method, body }: Request, id: string): Answer | undefined {
    const group = this.groups.get(id);
    if (!group) return scim(404, `Group with id ${id} not found.`);
    if (method === "GET") return { body: shown(group) };
    if (method === "DELETE") {
      this.groups.delete(id);
      this.assignments.delete(id);
      this.privileges.forEach((principals) => principals.delete(group.displayName));
      return { status: 204 };
    }
    if (method === "PUT") {
      const { displayName: before } = group;
      group.displayName = String(body.displayName);
      group.members = ((body.members ?? []) as { value: string }[]).map(({ value }) => value);
      // Privileges are the group's, whatever it is called.
      this.privileges.forEach((principals) => {
        const held = principals.get(before);
        principals.delete(before);
        if (held) principals.set(group.displayName, held);
      });
      return { body: shown(group) };
    }
    if (method !== "PATCH") return undefined;
    (body.Operations as Patch[]).forEach((patch) => change(group, patch));
    return { status: 204 };
  }

  private ofWorkspace({ method, body }: Request, principal: string | undefined): Answer | undefined {
    if (principal === undefined) {
      const assigned = [...this.assignments].map(([id, permissions]) => ({ principal: { principal_id: Number(id) }, permissions }));
      return method === "GET" ? { body: { permission_assignments: assigned } } : undefined;
    }
    if (!this.groups.has(principal)) return refused(404, "RESOURCE_DOES_NOT_EXIST", `Principal ${principal} not found`);
    if (method === "PUT") this.assignments.set(principal, body.permissions as string[]);
    else if (method === "DELETE") this.assignments.delete(principal);
    else return undefined;
    return { body: method === "PUT" ? { principal: { principal_id: Number(principal) }, permissions: body.permissions } : {} };
  }
}

/** A group as SCIM has it. */
function shown({ id, displayName, members, entitlements }: Group): Json {
  const values = (list: readonly string[]) => list.map((value) => ({ value }));
  return {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
    id,
    displayName,
    members: members.map((value) => ({ value, $ref: `Groups/${value}` })),
    entitlements: values(entitlements),
  };
}

function withoutEntitlements(answer: Answer | undefined): Answer | undefined {
  return answer?.body === undefined ? answer : { ...answer, body: { ...answer.body, entitlements: [] } };
}

function change(group: Group, { op, path, value }: Patch): void {
  const [, removed] = /^members\[value eq "(\d+)"\]$/.exec(path) ?? [];
  if (removed !== undefined) group.members = group.members.filter((id) => id !== removed);
  const values = (value ?? []).map((entry) => entry.value).filter((entry) => entry !== "");
  if (path === "members" && op === "add") group.members = [...new Set([...group.members, ...values])];
  if (path === "entitlements") {
    const others = group.entitlements.filter((entry) => !values.includes(entry));
    group.entitlements = op === "remove" ? others : values;
  }
}
