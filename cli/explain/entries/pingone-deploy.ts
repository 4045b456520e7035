import { Entry } from "./entry";

const from = "PingOne";

/** Errors at a deploy. */
export const PINGONE_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "ACCESS_FAILED",
    also: ["you do not have access to this resource", "you don't have access to this resource"],
    from,
    meaning: "The worker application that Terraform uses lacks a role in the environment, or the environment is in another region.",
    causes: [
      {
        cause: "The roles are not assigned.",
        fix: "assign Environment Admin and Client Application Developer in this environment to the worker application",
      },
      {
        cause: "The region is wrong.",
        fix: "correct identityProvider.region",
        keys: ["identityProvider.region", "identityProvider.environmentId"],
      },
    ],
  },
  {
    name: "UNIQUENESS_VIOLATION",
    also: ["must be unique within the environment"],
    from,
    meaning: "An object with this name exists in the environment, or the application already has a grant for the resource.",
    causes: [
      {
        cause: "A resource, scope or attribute was created by hand.",
        fix: "adopt it, or choose a different name for the resource",
        keys: ["adopt.authorizationServer.id", "identityProvider.resourceName"],
      },
      {
        cause: "The adopted application has grants that were created by hand.",
        fix: "remove them under Applications > the application > Resources, and deploy at once: Sigma cannot log in until they are created again",
      },
    ],
  },
  {
    // https://developer.pingidentity.com/pingone-api/platform/reference/error-codes.html
    name: "invalid_data",
    also: ["the request could not be completed. one or more validation errors"],
    asSpelt: true,
    from: "PingOne, on deploy",
    meaning: "PingOne rejects a value; details in the message name the field and the reason.",
    causes: [
      {
        cause:
          "The field named by target has a value that PingOne does not accept, such as a lifetime outside its range or a redirect URI.",
        fix: "correct the key for that field, and deploy again",
        keys: ["tokens.refreshTokenDays", "tokens.accessTokenMinutes", "clients[].additionalRedirectUris", "audience"],
      },
      {
        cause: "It names a scope, resource or group that was removed while the deploy ran.",
        fix: "deploy again",
      },
    ],
  },
  {
    name: "Cannot find group",
    also: [
      "the group with the specified group_id or name cannot be found",
      "cannot find the group",
      "the group … for environment … cannot be found",
    ],
    from,
    meaning: "No group in the environment has this name.",
    causes: [
      {
        cause: "The name is different, or the group is in another environment.",
        fix: "copy its name, or use its id",
        keys: ["clients[].groups"],
      },
    ],
  },
  {
    name: "Cannot find resource scope",
    also: [
      "the resource scope … for resource … in environment … cannot be found",
      "cannot create an application resource grant as the scopes could not be found",
    ],
    from,
    meaning: "The environment's built-in resource openid lacks a scope that Sigma needs, or the custom resource was removed.",
    causes: [
      {
        cause: "email, profile or offline_access was removed.",
        fix: "add it under Applications > Resources > openid > Scopes",
        keys: ["offlineAccess"],
      },
    ],
  },
  {
    name: "does not relate to the resource",
    also: ["cannot create an application resource grant as the scope … does not relate to the resource"],
    from,
    meaning: "A grant names a scope of another resource.",
    causes: [
      {
        cause: "The adopted scope does not belong to the adopted resource.",
        fix: "correct both ids",
        keys: ["adopt.authorizationServer.scope", "adopt.authorizationServer.id"],
      },
    ],
  },
  {
    name: "wildcards are not allowed in redirect URIs",
    from,
    meaning: "A redirect URI has an asterisk.",
    causes: [{ cause: "Sigma needs exact URIs.", fix: "write each one out", keys: ["clients[].additionalRedirectUris"] }],
  },
  {
    name: "must not contain pingone or pingidentity",
    also: ["value must not contain: [pingone pingidentity]"],
    from,
    meaning: "PingOne reserves such audiences.",
    causes: [{ cause: "The audience contains its name.", fix: "use the Snowflake account URL", keys: ["audience"] }],
  },
  {
    name: "oidc_options.type forces replacement",
    also: ['type = "…" -> "web_app" # forces replacement'],
    from,
    meaning: "The adopted application is not a web application, and PingOne cannot convert it.",
    causes: [
      {
        cause: "It was created as a single-page, native or worker application.",
        fix: "do not adopt it: let this project create an application, paste its client id and secret into Sigma, then remove the old one",
        keys: ["adopt.clients"],
      },
    ],
  },
  {
    name: "region_code value must be one of",
    also: ["invalid region_code", "the region code provided is not valid", "invalid value for region_code"],
    from,
    meaning: "The provider does not support the region.",
    causes: [{ cause: "It is misspelled.", fix: "use NA, EU, AP, AU, CA or SG", keys: ["identityProvider.region"] }],
  },
  {
    name: "oauth2: cannot fetch token: 401 Unauthorized",
    also: ["failed to get access token from pingone", "oauth2: cannot fetch token: … as/token", 'oauth2: "invalid_client" "request denied'],
    from,
    meaning: "Terraform's worker application cannot log in.",
    causes: [
      {
        cause: "PINGONE_CLIENT_ID, PINGONE_CLIENT_SECRET or PINGONE_ENVIRONMENT_ID is wrong, or the worker application is disabled.",
        fix: "copy them from the worker application and its environment, which may differ from Sigma's",
        keys: ["identityProvider.region"],
      },
    ],
  },
];
