/** Who may call an operation, as Sigma's specification and help say it. */
const CONNECTIONS = "the account type Admin, or one with the permission Manage connections";

/** An operation of Sigma's API that is used. A test compares the table with the specification. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT";
  /** With its parameters in braces. */
  readonly path: string;
  /** What the owner of the API's credentials needs. */
  readonly privilege: string;
  /** A write that has the same result however often it is sent. */
  readonly isRepeatable?: true;
}

/**
 * The operations by their names in the specification.
 *
 * Nothing is ever deleted, and the deprecated PATCH is not used.
 *
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export const OPERATIONS = {
  whoami: { method: "GET", path: "/v2/whoami", privilege: "any account type" },
  listConnections: { method: "GET", path: "/v2/connections", privilege: CONNECTIONS },
  getConnection: { method: "GET", path: "/v2/connections/{connectionId}", privilege: CONNECTIONS },
  createConnection: { method: "POST", path: "/v2/connections", privilege: CONNECTIONS },
  updateConnection: { method: "PUT", path: "/v2/connections/{connectionId}", privilege: CONNECTIONS, isRepeatable: true },
  testConnection: { method: "GET", path: "/v2/connections/{connectionId}/test", privilege: CONNECTIONS },
  listMembers: { method: "GET", path: "/v2/members", privilege: "the account type Admin" },
  revokeMemberTokens: { method: "POST", path: "/v2/members/{memberId}/revoke", privilege: "the account type Admin", isRepeatable: true },
} as const satisfies Record<string, Operation>;

/** Where access tokens come from: the only request without one. */
export const TOKEN_PATH = "/v2/auth/token";
