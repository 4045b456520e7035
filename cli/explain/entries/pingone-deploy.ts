import { Entry } from "./entry";

const from = "PingOne";

/** What people meet when they deploy. */
export const PINGONE_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "ACCESS_FAILED",
    also: ["you do not have access to this resource", "you don't have access to this resource"],
    from,
    meaning: "The worker application that Terraform uses lacks a role in the environment, or the environment is in another region.",
    causes: [
      {
        cause: "The roles are not assigned.",
        fix: "give the worker application Environment Admin and Client Application Developer in this environment",
      },
      {
        cause: "The region is another one.",
        fix: "correct identityProvider.region",
        keys: ["identityProvider.region", "identityProvider.environmentId"],
      },
    ],
  },
  {
    name: "UNIQUENESS_VIOLATION",
    also: ["must be unique within the environment"],
    from,
    meaning: "An object of this name exists in the environment, or the application has a grant for the resource already.",
    causes: [
      {
        cause: "A resource, scope or attribute was made by hand.",
        fix: "adopt it, or give the resource another name",
        keys: ["adopt.authorizationServer.id", "identityProvider.resourceName"],
      },
      {
        cause: "The adopted application has grants that were made by hand.",
        fix: "remove them under Applications > the application > Resources, and deploy at once: Sigma cannot log in until they are made anew",
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
    meaning: "No group of the environment has this name.",
    causes: [
      {
        cause: "The name is another one, or the group is in another environment.",
        fix: "copy its name, or give its id",
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
    meaning: "The environment's own resource openid lacks a scope that Sigma needs, or the custom resource was removed.",
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
    meaning: "A grant names a scope that is another resource's.",
    causes: [
      {
        cause: "The adopted scope is not the adopted resource's.",
        fix: "correct both ids",
        keys: ["adopt.authorizationServer.scope", "adopt.authorizationServer.id"],
      },
    ],
  },
  {
    name: "wildcards are not allowed in redirect URIs",
    from,
    meaning: "A redirect URI has an asterisk.",
    causes: [{ cause: "Sigma needs exact URIs.", fix: "write each one out", keys: ["clients[].additionalRedirectUrls"] }],
  },
  {
    name: "must not contain pingone or pingidentity",
    also: ["value must not contain: [pingone pingidentity]"],
    from,
    meaning: "PingOne keeps such audiences for itself.",
    causes: [{ cause: "The audience has its name in it.", fix: "use the Snowflake account URL", keys: ["audience"] }],
  },
  {
    name: "oidc_options.type forces replacement",
    also: ['type = "…" -> "web_app" # forces replacement'],
    from,
    meaning: "The adopted application is no web application, and PingOne cannot make one of it.",
    causes: [
      {
        cause: "It was made as a single-page, native or worker application.",
        fix: "do not adopt it: let a new application be made, paste its client id and secret into Sigma, and then remove the old one",
        keys: ["adopt.clients"],
      },
    ],
  },
  {
    name: "region_code value must be one of",
    also: ["invalid region_code", "the region code provided is not valid", "invalid value for region_code"],
    from,
    meaning: "The provider does not know the region.",
    causes: [{ cause: "It is spelt otherwise.", fix: "NA, EU, AP, AU, CA or SG", keys: ["identityProvider.region"] }],
  },
  {
    name: "oauth2: cannot fetch token: 401 Unauthorized",
    also: ["failed to get access token from pingone", "oauth2: cannot fetch token: … as/token", 'oauth2: "invalid_client" "request denied'],
    from,
    meaning: "Terraform's worker application cannot log in.",
    causes: [
      {
        cause: "PINGONE_CLIENT_ID, PINGONE_CLIENT_SECRET or PINGONE_ENVIRONMENT_ID is wrong, or the worker application is off.",
        fix: "copy them from the worker application, and the environment that it is in; it may be another than Sigma's",
        keys: ["identityProvider.region"],
      },
    ],
  },
];
