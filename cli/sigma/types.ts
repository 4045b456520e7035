// Generated from cli/sigma/specification.json by npm run sigma-api. Do not edit.

/** Whose credentials they are. */
export interface WhoAmI {
  readonly userId: string;
  readonly organizationId: string;
}

/** A connection as it is read. */
export interface Connection {
  readonly organizationId: string;
  readonly connectionId: string;
  readonly isSample: boolean;
  readonly isAuditLog: boolean;
  readonly lastActiveAt: string;
  readonly name: string;
  readonly type: string;
  readonly useOauth: boolean;
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly isArchived?: boolean;
  readonly account?: string;
  readonly warehouse?: string;
  readonly user?: string;
  readonly role?: string;
  readonly timeout?: { readonly default: number; readonly worksheet?: number; readonly dashboard?: number; readonly download?: number };
  readonly poolSizes?: {
    readonly isPoolConfigured?: boolean;
    readonly adhocPoolSize?: number;
    readonly catalogPoolSize?: number;
    readonly resultPoolSize?: number;
    readonly schedulePoolSize?: number;
  };
  readonly writeAccess?: boolean;
  readonly friendlyName?: boolean;
  readonly writebacks?: readonly {
    readonly database: string;
    readonly schema: string;
    readonly writebackSchemaId?: string;
    readonly description?: string;
  }[];
  readonly writebackSchemas?: readonly {
    readonly database: string;
    readonly schema: string;
    readonly writebackSchemaId?: string;
    readonly description?: string;
  }[];
  readonly inputTableAuditLogSchema?: { readonly database: string; readonly schema: string; readonly writebackSchemaId?: string };
  readonly materializationWarehouse?: string;
  readonly exportsWarehouse?: string;
  readonly oauthMetadataUrl?: string;
  readonly oauthClientId?: string;
  readonly oauthScopes?: readonly string[];
  readonly oauthIdpType?:
    "aws_databricks" | "azure_databricks" | "gcp_databricks" | "azuread" | "auth0" | "adfs" | "okta" | "ping" | "snowflake" | "unknown";
  readonly oauthUsePkce?: boolean | null;
  readonly oauthUseJwt?: boolean | null;
  readonly oauthAudience?: string;
  readonly isIndependentOAuth?: boolean;
  readonly userAttributes?: { readonly role?: string; readonly warehouse?: string };
  readonly roleSwitching?: "allRoles" | "disabled";
}

/** A connection as it is sent. A replacement needs everything that is to stay. */
export interface ConnectionBody {
  readonly name: string;
  readonly description?: Readonly<Record<string, unknown>>;
  readonly poolSizes?: {
    readonly isPoolConfigured?: boolean;
    readonly adhocPoolSize?: number;
    readonly schedulePoolSize?: number;
    readonly catalogPoolSize?: number;
    readonly resultPoolSize?: number;
  };
  readonly timeoutSecs?: number;
  readonly useFriendlyNames?: boolean;
  readonly restore?: boolean;
  readonly details: ConnectionDetails;
}

/** The details of a connection: those of its platform, or what a config has, which becomes that. */
export type ConnectionDetails = Readonly<Record<string, unknown>> & { readonly type: string };

/** The details of a connection to that platform. */
export interface SnowflakeDetails {
  readonly type: "snowflake";
  readonly server?: string;
  readonly account?: string;
  readonly host?: string;
  readonly warehouse?: string;
  readonly role?: string;
  readonly authType?: "basic-auth" | "key-pair" | "oauth";
  readonly usePython?: boolean;
  readonly pythonSecrets?: {
    readonly setupUser?: { readonly username: string; readonly password: string; readonly role?: string };
    readonly pythonUser?: { readonly username: string; readonly password: string; readonly role?: string };
  };
  readonly pythonProperties?: {
    readonly serviceNames?: readonly string[];
    readonly externalAccessIntegration?: string;
    readonly warehouse?: string;
    readonly packages?: string;
  };
  readonly useSourceSwapPolicy?: boolean;
  readonly sourceSwapPolicyId?: string;
  readonly metadataUrl?: string;
  readonly clientId?: string;
  readonly clientSecret?: string | { readonly secretManagerId: string; readonly secretId: string };
  readonly scopes?: readonly string[];
  readonly idpType?:
    "aws_databricks" | "azure_databricks" | "gcp_databricks" | "azuread" | "auth0" | "adfs" | "okta" | "ping" | "snowflake" | "unknown";
  readonly usePkce?: boolean | null;
  readonly useJwt?: boolean | null;
  readonly exportsWarehouse?: string;
  readonly writeAccess?:
    | {
        readonly writeDatabase: string;
        readonly writeSchema: string;
        readonly materializationWarehouse?: string;
        readonly useDynamicTables?: boolean;
      }
    | { readonly materializationWarehouse?: string; readonly useDynamicTables?: boolean };
  readonly userAttributes?: { readonly role?: string; readonly warehouse?: string };
  readonly writebackSchemas?: readonly {
    readonly writeDatabase: string;
    readonly writeSchema: string;
    readonly writebackSchemaId?: string;
    readonly description?: string;
  }[];
  readonly inputTableAuditLogSchema?: { readonly writeDatabase: string; readonly writeSchema: string; readonly writebackSchemaId?: string };
  readonly roleSwitching?: "allRoles" | "disabled";
}

/** The details of a connection to that platform. */
export interface DatabricksDetails {
  readonly type: "databricks";
  readonly host: string;
  readonly workspaceUrl?: string;
  readonly useSourceSwapPolicy?: boolean;
  readonly sourceSwapPolicyId?: string;
  readonly metadataUrl?: string;
  readonly clientId?: string;
  readonly clientSecret?: string | { readonly secretManagerId: string; readonly secretId: string };
  readonly scopes?: readonly string[];
  readonly idpType?:
    "aws_databricks" | "azure_databricks" | "gcp_databricks" | "azuread" | "auth0" | "adfs" | "okta" | "ping" | "snowflake" | "unknown";
  readonly usePkce?: boolean | null;
  readonly useJwt?: boolean | null;
  readonly writeAccess?: { readonly writeCatalog: string; readonly writeSchema: string };
  readonly writebackSchemas?: readonly {
    readonly writeCatalog: string;
    readonly writeSchema: string;
    readonly writebackSchemaId?: string;
    readonly description?: string;
  }[];
  readonly inputTableAuditLogSchema?: { readonly writeCatalog: string; readonly writeSchema: string; readonly writebackSchemaId?: string };
}

/** What Sigma's own test of a connection found. */
export interface ConnectionTest {
  readonly read: "SUCCESS" | "FAILED";
  readonly write: "DISABLED" | "SUCCESS" | "FAILED";
}

/** A member of the organization. */
export interface Member {
  readonly organizationId: string;
  readonly memberId: string;
  readonly memberType: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly profileImgUrl: string | null;
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly homeFolderId: string;
  readonly userKind: string;
  readonly isArchived?: boolean;
  readonly isInactive?: boolean;
}

/** How many refresh tokens were ended. */
export interface Revoked {
  readonly memberId: string;
  readonly results: { readonly oauth: { readonly tokensRevoked: number } };
}
