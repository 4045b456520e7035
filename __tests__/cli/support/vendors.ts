import { CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, Shape, USER, Vendor } from "./provider";

const AUDIENCE = "https://acme-analytics.snowflakecomputing.com";
const ROLE = "session:role-any";
const SIGMA = `${ROLE} offline_access openid email profile`;
export const TENANT = "00000000-0000-0000-0000-000000000000";
const API = "11111111-1111-1111-1111-111111111111";

/** A vendor's ways, and what the outputs of a stack with it say. */
export interface VendorCase {
  readonly shape: Shape;
  readonly scopes: string;
  /** What is trusted, beside what all have. */
  readonly trust: (vendor: Vendor) => Record<string, unknown>;
}

const standard = ["openid", "profile", "email", "address", "phone"];

export const VENDORS = {
  okta: {
    scopes: SIGMA,
    shape: {
      issuer: (base) => `${base}/oauth2/ausexampleserver0000`,
      metadataPath: "/oauth2/ausexampleserver0000/.well-known/oauth-authorization-server",
      document: (document) => ({ ...document, scopes_supported: [...standard, "offline_access", ROLE] }),
      audience: AUDIENCE,
      scopes: [ROLE],
      token: (claims) => {
        claims.scp = (claims.scope as string).split(" ");
        delete claims.scope;
        Object.assign(claims, { cid: CLIENT_ID, uid: "00uexample", snowflake_username: USER });
      },
    },
    trust: () => ({ type: "OKTA", user_mapping_claims: ["snowflake_username"] }),
  },
  entra: {
    scopes: SIGMA.replace(ROLE, `api://${API}/${ROLE}`),
    shape: {
      issuer: () => `https://login.microsoftonline.com/${TENANT}/v2.0`,
      metadataPath: `/${TENANT}/v2.0/.well-known/openid-configuration`,
      document: (document) => ({
        ...document,
        scopes_supported: ["openid", "profile", "email", "offline_access"],
        grant_types_supported: undefined,
        code_challenge_methods_supported: undefined,
      }),
      audience: `api://${API}`,
      scopes: [`api://${API}/${ROLE}`],
      token: (claims) => {
        claims.scp = ROLE;
        delete claims.scope;
        Object.assign(claims, { iss: `https://sts.windows.net/${TENANT}/`, ver: "1.0", oid: "o", tid: TENANT, upn: USER });
      },
    },
    trust: () => ({
      type: "AZURE",
      issuer: `https://sts.windows.net/${TENANT}/`,
      audiences: [`api://${API}`],
      user_mapping_claims: ["upn"],
    }),
  },
  auth0: {
    scopes: SIGMA,
    shape: {
      issuer: (base) => `${base}/`,
      metadataPath: "/.well-known/openid-configuration",
      document: (document) => ({ ...document, scopes_supported: [...standard, "offline_access", "name", "nickname"] }),
      audience: AUDIENCE,
      scopes: [ROLE],
      token: (claims, _, base) => {
        claims.aud = [AUDIENCE, `${base}/userinfo`];
        claims.scp = (claims.scope as string).split(" ");
        Object.assign(claims, { azp: CLIENT_ID, snowflake_username: USER });
      },
    },
    trust: () => ({ type: "CUSTOM", user_mapping_claims: ["snowflake_username"] }),
  },
  pingone: {
    scopes: SIGMA,
    shape: {
      issuer: (base) => `${base}/${TENANT}/as`,
      metadataPath: `/${TENANT}/as/.well-known/openid-configuration`,
      document: (document) => ({ ...document, scopes_supported: standard }),
      audience: AUDIENCE,
      scopes: [ROLE],
      token: (claims) => {
        claims.aud = [AUDIENCE];
        Object.assign(claims, { env: TENANT, snowflake_username: USER });
      },
    },
    trust: () => ({ type: "CUSTOM", scope_mapping_attribute: "scope", scope_delimiter: " ", user_mapping_claims: ["snowflake_username"] }),
  },
  pingfederate: {
    scopes: SIGMA,
    shape: {
      issuer: (base) => base,
      metadataPath: "/.well-known/openid-configuration",
      document: (document, base) => ({
        ...document,
        authorization_endpoint: `${base}/as/authorization.oauth2`,
        token_endpoint: `${base}/as/token.oauth2`,
        scopes_supported: [...standard, "offline_access", ROLE],
      }),
      paths: { "/as/authorization.oauth2": "/auth", "/as/token.oauth2": "/token" },
      audience: AUDIENCE,
      scopes: [ROLE],
      token: (claims) => {
        claims.scp = (claims.scope as string).split(" ");
        delete claims.scope;
        Object.assign(claims, { snowflake_username: USER });
      },
    },
    trust: () => ({ type: "CUSTOM", scope_mapping_attribute: "scp", user_mapping_claims: ["snowflake_username"] }),
  },
  databricks: {
    scopes: "all-apis offline_access openid email profile",
    shape: {
      issuer: (base) => `${base}/oidc/accounts/${TENANT}`,
      metadataPath: `/oidc/accounts/${TENANT}/.well-known/openid-configuration`,
      document: (document) => ({ ...document, scopes_supported: ["all-apis", "email", "offline_access", "openid", "profile", "sql"] }),
      audience: "https://accounts.example.com",
      scopes: ["all-apis"],
      token: (claims) => {
        claims.aud = TENANT;
      },
    },
    trust: () => ({}),
  },
} satisfies Record<string, VendorCase>;

export type VendorName = keyof typeof VENDORS;
export const NAMES = Object.keys(VENDORS) as VendorName[];
export const vendorCase = (name: VendorName): VendorCase => VENDORS[name];

/** What `terraform output` says of a stack with the vendor, with some of it changed; a value that is undefined is left out. */
export function outputsFor(name: VendorName, vendor: Vendor, changes: { client?: object; trust?: object } = {}): Record<string, unknown> {
  const { scopes, trust } = vendorCase(name);
  const client = {
    metadata_uri: vendor.metadataUri,
    client_id: CLIENT_ID,
    client_secret: CLIENT_SECRET,
    scopes,
    redirect_uri: REDIRECT_URI,
    require_pkce: "off",
    use_jwt: "off",
    ...changes.client,
  };
  const given = Object.entries(client).filter(([, value]) => value !== undefined);
  const clientOutputs = Object.fromEntries(given.map(([key, value]) => [`sigma_${key}`, value]));
  if (name === "databricks") return clientOutputs;
  const external = {
    integration_name: "SIGMA_OAUTH",
    account_url: AUDIENCE,
    enabled: true,
    metadata_uri: vendor.metadataUri,
    issuer: vendor.issuer,
    jws_keys_urls: [vendor.jwksUri],
    audiences: [AUDIENCE],
    user_mapping_attribute: "LOGIN_NAME",
    any_role_mode: "ENABLE",
    scopes: scopes.split(" "),
    ...trust(vendor),
    ...changes.trust,
  };
  return { ...clientOutputs, acme_analytics_external_oauth: external };
}
