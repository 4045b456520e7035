import { explanationFor } from "../../../cli/explain/match";

const first = (text: string) => explanationFor(text)[0]?.name;

describe("what Terraform prints of PingOne", () => {
  test.each([
    ['Error when calling `CreateApplication`: You do not have access to this resource. Error Code: "ACCESS_FAILED"', "ACCESS_FAILED"],
    ["PingOne Error Details: Code: UNIQUENESS_VIOLATION, Target: name", "UNIQUENESS_VIOLATION"],
    ["Error: Cannot find group", "Cannot find group"],
    [
      "The resource scope offline_access for resource 00000000-0000-0000-0000-000000000000 in environment 00000000-0000-0000-0000-000000000001 cannot be found",
      "Cannot find resource scope",
    ],
    [
      "Cannot create an application resource grant as the scope 00000000 does not relate to the resource 00000001.",
      "does not relate to the resource",
    ],
    [
      "Current configuration is invalid as wildcards are not allowed in redirect URIs.  Wildcards can be enabled by setting",
      "wildcards are not allowed in redirect URIs",
    ],
  ])("%j", (text, name) => {
    expect(first(text)).toBe(name);
  });
});

describe("what Terraform prints of PingFederate", () => {
  test.each([
    [
      "Error: PingFederate Validation Error Error summary: An error occurred while creating the OAuth Client Message: A client with this ID already exists. HTTP status: 422",
      "An error occurred while creating the OAuth Client",
    ],
    [
      "Error summary: An error occurred while creating the oauthAccessTokenManager Message: Unexpected",
      "An error occurred while creating the OAuth Access Token Manager",
    ],
    [
      "Error summary: An error occurred while creating the OAuth Access Token Mapping",
      "An error occurred while creating the OAuth Access Token Mapping",
    ],
    [
      "PingFederate's authorization server has no scope session:role-any, which Sigma needs. Add it under System",
      "has no scope, which Sigma needs",
    ],
    [
      "The OpenID Connect policy sigma has no attribute email: Sigma needs it in the ID token.",
      "The OpenID Connect policy has no attribute email",
    ],
    [
      'client_auth.secret or client_auth.encrypted_secret must be defined when client_auth.type is configured to "SECRET".',
      "client_auth.secret must be defined",
    ],
    ["The access token manager snowflakeJwt makes no JWTs: Snowflake cannot read its tokens.", "makes no JWTs"],
  ])("%j", (text, name) => {
    expect(first(text)).toBe(name);
  });
});
