import { Answer, Api, Request } from "../loopback";
import { Vendors } from "../real";
import { DatabricksPrivileges } from "./databricks-privileges";

type Json = Record<string, unknown>;

const ACCOUNT = "00000000-0000-0000-0000-000000000000";
const SCOPES = ["all-apis", "sql", "offline_access", "openid", "profile", "email"];
const refused = (status: number, error_code: string, message: string): Answer => ({ status, body: { error_code, message } });

/**
 * The account's API for custom OAuth apps and federation policies, of every cloud.
 *
 * https://docs.databricks.com/api/account/customappintegration
 * https://docs.databricks.com/api/account/accountfederationpolicy
 */
export class DatabricksAccountApi {
  public readonly apps = new Map<string, Json>();
  /** By account and id. */
  public readonly policies = new Map<string, Json>();
  /** What the account's groups may do in a workspace. */
  public readonly privileges = new DatabricksPrivileges();
  private sequence = 0;

  public vendors(): Vendors {
    const api: Api = (request) => this.answer(request);
    return {
      apis: {
        "accounts.cloud.databricks.com": api,
        "accounts.azuredatabricks.net": api,
        "dbc-00000000-0000.cloud.databricks.com": (request) => this.privileges.inWorkspace(request),
      },
      environment: { DATABRICKS_TOKEN: "example-token", DATABRICKS_AUTH_TYPE: "pat" },
    };
  }

  private answer(request: Request): Answer | undefined {
    const { path, method, body } = request;
    // Version 1.128 asks what kind of host this is, and does without an answer.
    if (path === "/.well-known/databricks-config") return refused(404, "NOT_FOUND", "No such path");
    const [, account, policyId] = /^\/api\/2\.0\/accounts\/([^/]+)\/federationPolicies(?:\/(.+))?$/.exec(path) ?? [];
    if (account !== undefined) return this.answerAboutPolicy(request, account, policyId);
    const privileges = this.privileges.ofAccount(request);
    if (privileges !== undefined) return privileges;
    const [, id] = new RegExp(`^/api/2.0/accounts/${ACCOUNT}/oauth2/custom-app-integrations(?:/(.+))?$`).exec(path) ?? [path, null];
    if (id === null) return undefined;
    if (id === undefined) return method === "POST" ? this.create(body) : undefined;
    const app = this.apps.get(id);
    if (!app) return refused(404, "RESOURCE_DOES_NOT_EXIST", `App integration with id ${id} does not exist`);
    if (method === "GET") return { body: app };
    if (method === "DELETE") {
      this.apps.delete(id);
      return { body: {} };
    }
    if (method !== "PATCH") return undefined;
    const policy = body.token_access_policy as Json | undefined;
    if (policy?.absolute_session_lifetime_in_minutes !== undefined && policy.enable_single_use_refresh_tokens !== true) {
      return refused(400, "INVALID_PARAMETER_VALUE", "absolute_session_lifetime_in_minutes needs enable_single_use_refresh_tokens");
    }
    this.apps.set(id, { ...app, ...body, token_access_policy: { ...(app.token_access_policy as Json), ...policy } });
    return { body: {} };
  }

  private answerAboutPolicy({ method, body, query }: Request, account: string, policyId: string | undefined): Answer | undefined {
    const id = policyId ?? query.get("policy_id") ?? "";
    const key = `${account}/${id}`;
    const present = this.policies.get(key);
    if (policyId === undefined) {
      if (method !== "POST") return undefined;
      if (!/^[a-z0-9/-]+$/.test(id)) return refused(400, "INVALID_PARAMETER_VALUE", `policy id ${id} is invalid`);
      if (present) return refused(409, "ALREADY_EXISTS", `Federation policy with id ${id} already exists`);
    } else if (!present) return refused(404, "NOT_FOUND", `Federation policy with id ${id} does not exist`);
    if (method === "GET") return { body: present };
    if (method === "DELETE") {
      this.policies.delete(key);
      return { body: {} };
    }
    if (method !== "POST" && method !== "PATCH") return undefined;
    // An update replaces what its mask names, also with nothing.
    const changed = method === "POST" ? body : { ...present, description: body.description, oidc_policy: body.oidc_policy };
    const name = `accounts/${account}/federationPolicies/${id}`;
    const times = { create_time: "2026-01-01T00:00:00Z", update_time: "2026-01-01T00:00:00Z" };
    const stored = { uid: `uid-of-${id}`, ...times, ...changed, policy_id: id, name };
    this.policies.set(key, stored);
    return { body: stored };
  }

  private create(body: Json): Answer {
    const unknown = (body.scopes as string[]).find((scope) => !SCOPES.includes(scope));
    if (unknown) return refused(400, "INVALID_PARAMETER_VALUE", `scope ${unknown} is unknown`);
    const integration_id = `00000000-0000-4000-8000-${String(++this.sequence).padStart(12, "0")}`;
    const client_id = `00000000-0000-4000-9000-${String(this.sequence).padStart(12, "0")}`;
    this.apps.set(integration_id, {
      ...body,
      integration_id,
      client_id,
      created_by: 1,
      create_time: "2026-01-01T00:00:00Z",
      creator_username: "admin@example.com",
    });
    return { body: { integration_id, client_id, client_secret: `example-secret-of-${client_id}` } };
  }
}
