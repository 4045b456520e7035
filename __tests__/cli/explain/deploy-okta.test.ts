import { explanationFor } from "../../../cli/explain/match";

const first = (text: string) => explanationFor(text)[0]?.name;

describe("what Okta and its provider say at a deploy", () => {
  test.each([
    [
      "Error: failed to create OAuth application: the API returned an error: Api validation failed: redirect_uris. Causes: errorSummary: …",
      "E0000001",
    ],
    ["failed to create auth server scope: E0000001 Api validation failed: name", "E0000001"],
    ["You do not have permission to perform the requested action", "E0000006"],
    ["the API returned an error: Not found: Resource not found: 0oaexampleclient0000 (AppInstance)", "E0000007"],
    ["the API returned an error: Internal Server Error E0000009", "E0000009"],
    ["the API returned an error: Invalid token provided", "E0000011"],
    ["the API returned an error: E0000022: The endpoint does not support the provided HTTP method", "E0000022"],
    ["API call exceeded rate limit due to too many requests.", "E0000047"],
    ["failed to delete OAuth application: the API returned an error: Delete application forbidden.", "E0000056"],
    [
      "Error: failed to set authentication policy for an OAuth application: error finding default ACCESS_POLICY the API returned an unknown error",
      "finding default ACCESS_POLICY",
    ],
    [
      "Error: 'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
      "'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)",
    ],
    ["failed to assign user to application: the API returned an error: E0000038", "failed to assign user to application"],
    ['no users found using search criteria: profile.login eq "ada@example.com"', "no users found using search criteria"],
    ['group starting with name "Data" matches 2 groups, select a more precise name parameter', "group with name … does not exist"],
    ['group with name "Analysts" does not exist', "group with name … does not exist"],
    ["authorization server with name 'Sigma' does not exist", "authorization server with name … does not exist"],
    ["[ERROR] failed validate configuration: error with v3 SDK client: 404 Not Found", "error with v3 SDK client"],
    [
      "'refresh_token_lifetime_minutes' must be greater than or equal to 'access_token_lifetime_minutes'",
      "refresh_token_lifetime_minutes must be greater than or equal to",
    ],
    ["you have to set up 'login_uri' to configure any 'login_mode' besides 'DISABLED'", "you have to set up 'login_uri'"],
  ])("%s", (text, name) => {
    expect(first(text)).toBe(name);
  });

  test("an assignment that is changed into that of a user who is not in the app", () => {
    const text = "Error: failed to update application's user: the API returned an error: Not found: Resource not found: 00uA (AppUser)";
    expect(explanationFor(text).map(({ name }) => name)).toEqual(["E0000007", "failed to update application's user"]);
  });
});

describe("what Terraform says at a deploy", () => {
  test.each([
    [
      "Error: Instance cannot be destroyed\n\nResource okta_app_oauth.sigma has lifecycle.prevent_destroy set",
      "Instance cannot be destroyed",
    ],
    ["Warning: Check block assertion failed", "Check block assertion failed"],
    ["Error: Resource postcondition failed", "Resource postcondition failed"],
    [
      'Error: Cannot import non-existent remote object\n\nWhile attempting to import an existing object to "okta_app_oauth.sigma", the provider detected',
      "Cannot import non-existent remote object",
    ],
    [
      "Error: Error acquiring the state lock\n\nConditionalCheckFailedException: The conditional request failed",
      "Error acquiring the state lock",
    ],
    ['Error: Backend initialization required, please run "terraform init"', "Backend initialization required"],
    ["Error: No valid credential sources found", "No valid credential sources found"],
    ["Error: Invalid provider configuration", "Missing required argument"],
    ["Error: Provider produced inconsistent result after apply", "Provider produced inconsistent result after apply"],
    ["Error: Failed to query available provider packages", "Failed to query available provider packages"],
    [
      "Error: Provider configuration not present\n\nTo work with databricks_grant.Access its original provider configuration at provider[…] is required",
      "Provider configuration not present",
    ],
    ["Error: an object with this name already exists", "already exists"],
  ])("%s", (text, name) => {
    expect(first(text)).toBe(name);
  });

  test("our own conditions are found by their sentence, too", () => {
    const text =
      "Error: Resource postcondition failed\n\nOkta has no group with exactly this name: Analysts. Correct the name, or use the group's id.";
    expect(explanationFor(text).map(({ name }) => name)).toEqual(["group with name … does not exist", "Resource postcondition failed"]);
  });
});
