import { explanationFor } from "../../../cli/explain/match";

const first = (text: string) => explanationFor(text)[0]?.name;

/** As Terraform prints them. */
test.each([
  ["Error: 403 Forbidden: Insufficient scope, expected any of: create:clients", "Insufficient scope, expected any of"],
  [
    'access_denied: Client is not authorized to access resource server "https://acme-analytics.snowflakecomputing.com".',
    "Client is not authorized to access",
  ],
  [
    "Error: 409 Conflict: A resource server with identifier 'https://acme.snowflakecomputing.com' already exists",
    "A resource server with identifier … already exists",
  ],
  ['Error: action "Sigma API" never reached built state: timeout', "action … never reached built state"],
  ['action "Sigma API" failed to build, check the Auth0 UI for errors', "action … never reached built state"],
  ['action "Sigma API" deploy never completed: timeout while waiting', "deploy never completed"],
  ["Error: 409 Conflict: Cannot delete action 0000 because it is bound to a trigger", "cannot delete action … bound"],
  ['Error: No connection found with "name" = "Partners"', "No connection found with name"],
  ['Error: No role found with "name" = "Nobody"', "No role found with name"],
  [
    'Error: Client Credentials Missing\n\nYou must define client credentials when setting the authentication method as "private_key_jwt".',
    "Client Credentials Missing",
  ],
  ['Error: client "exampleClient" is a CIMD client. Use the auth0_client_cimd resource to manage CIMD clients', "is a CIMD client"],
  ["Error: 400 Bad Request: No scope with the given name exists on the resource server", "No scope with the given name exists"],
  ["Error: 429 Too Many Requests: Global limit has been reached", "429 Too Many Requests: Global limit has been reached"],
])("%j", (text, name) => {
  expect(first(text)).toBe(name);
});
