type Json = Record<string, unknown>;

/** An application with every optional attribute set that a web application can have, as somebody may have made it in the console. */
export const APPLICATION: Json = {
  name: "By hand",
  description: "Sigma, by the identity team",
  enabled: true,
  protocol: "OPENID_CONNECT",
  type: "WEB_APP",
  // The provider sets it with every update; it concerns workers alone.
  assignActorRoles: false,
  tags: ["PING_FED_CONNECTION_INTEGRATION"],
  loginPageUrl: "https://www.example.com/login",
  icon: { id: "00000000-0000-4000-8000-0000000000f1", href: "https://www.example.com/logo.png" },
  hiddenFromAppPortal: true,
  accessControl: { role: { type: "ADMIN_USERS_ONLY" } },
  homePageUrl: "https://www.example.com",
  initiateLoginUri: "https://www.example.com/start",
  targetLinkUri: "https://www.example.com/target",
  devicePathId: "sigma",
  deviceCustomVerificationUri: "https://www.example.com/device",
  deviceTimeout: 300,
  devicePollingInterval: 7,
  idpSignoff: true,
  includeX5t: true,
  opSessionCheckEnabled: true,
  jwksUrl: "https://www.example.com/jwks",
  grantTypes: ["AUTHORIZATION_CODE", "IMPLICIT"],
  responseTypes: ["CODE", "TOKEN"],
  tokenEndpointAuthMethod: "CLIENT_SECRET_POST",
  parRequirement: "REQUIRED",
  parTimeout: 90,
  pkceEnforcement: "REQUIRED",
  redirectUris: ["https://*.example.com/callback"],
  allowWildcardInRedirectUris: true,
  postLogoutRedirectUris: ["https://www.example.com/bye"],
  refreshTokenDuration: 86400,
  refreshTokenRollingDuration: 172800,
  refreshTokenRollingGracePeriodDuration: 10,
  refreshTokenType: "JWT",
  requestScopesForMultipleResourcesEnabled: true,
  additionalRefreshTokenReplayProtectionEnabled: true,
  supportUnsignedRequestObject: true,
  requireSignedRequestObject: false,
  corsSettings: { behavior: "ALLOW_SPECIFIC_ORIGINS", origins: ["https://www.example.com"] },
};

/** A resource with every optional attribute set. */
export const RESOURCE: Json = {
  name: "By hand",
  description: "For Snowflake",
  type: "CUSTOM",
  audience: "https://by-hand.example.com",
  accessTokenValiditySeconds: 900,
  introspectEndpointAuthMethod: "CLIENT_SECRET_POST",
  applicationPermissionsSettings: { claimEnabled: true },
};

export const SCOPE: Json = { name: "session:role-any", description: "By hand" };
export const ATTRIBUTE: Json = { name: "snowflake_username", value: "${user.email}", type: "CUSTOM" };
