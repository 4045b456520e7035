/** What Sigma's API sends and takes, as its specification has it. Fields that nothing here looks at are left out of what it sends. */

export interface WhoAmI {
  readonly userId: string;
  readonly organizationId: string;
}

/** A connection as it is read. What may be absent is absent also where nothing is configured. */
export interface Connection {
  readonly organizationId: string;
  readonly connectionId: string;
  readonly name: string;
  /** Such as "snowflake" or "databricks". */
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
  readonly poolSizes?: PoolSizes;
  readonly writeAccess?: boolean;
  readonly friendlyName?: boolean;
  readonly writebacks?: readonly WritebackRead[];
  readonly writebackSchemas?: readonly WritebackRead[];
  readonly inputTableAuditLogSchema?: Omit<WritebackRead, "description">;
  readonly materializationWarehouse?: string;
  readonly exportsWarehouse?: string;
  readonly oauthMetadataUrl?: string;
  readonly oauthClientId?: string;
  readonly oauthScopes?: readonly string[];
  readonly oauthIdpType?: string;
  readonly oauthUsePkce?: boolean | null;
  readonly oauthUseJwt?: boolean | null;
  readonly oauthAudience?: string;
  /** Whether it has OAuth of its own instead of the organization's. */
  readonly isIndependentOAuth?: boolean;
  readonly userAttributes?: UserAttributes;
  readonly roleSwitching?: string;
}

export interface PoolSizes {
  readonly isPoolConfigured?: boolean;
  readonly adhocPoolSize?: number;
  readonly catalogPoolSize?: number;
  readonly resultPoolSize?: number;
  readonly schedulePoolSize?: number;
}

export interface UserAttributes {
  readonly role?: string;
  readonly warehouse?: string;
}

/** A destination of write-back as it is read: for every platform with the same names. */
export interface WritebackRead {
  readonly database: string;
  readonly schema: string;
  readonly writebackSchemaId?: string;
  readonly description?: string;
}

/** A connection as it is sent. A replacement needs everything that is to stay. */
export interface ConnectionBody {
  readonly name: string;
  readonly details: ConnectionDetails;
  readonly description?: Readonly<Record<string, unknown>>;
  readonly poolSizes?: PoolSizes;
  readonly timeoutSecs?: number;
  readonly useFriendlyNames?: boolean;
  /** Only of a replacement: brings an archived connection back. */
  readonly restore?: boolean;
}

/** Of a platform; the specification has others, which no OAuth reaches. */
export type ConnectionDetails = Readonly<Record<string, unknown>> & { readonly type: string };

export type TestResult = "SUCCESS" | "FAILED" | "DISABLED";

/** What Sigma's own test of a connection found, for the owner of the API's credentials. */
export interface ConnectionTest {
  readonly read: TestResult;
  readonly write: TestResult;
}

export interface Member {
  readonly memberId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly memberType: string;
  readonly userKind: string;
  /** Deactivated in Sigma. */
  readonly isArchived?: boolean;
  /** Archived by SCIM. */
  readonly isInactive?: boolean;
}

export interface Revoked {
  readonly memberId: string;
  readonly results: { readonly oauth: { readonly tokensRevoked: number } };
}
