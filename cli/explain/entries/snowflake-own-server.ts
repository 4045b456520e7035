import { Cause, Entry } from "./entry";

const from = "Snowflake OAuth, its own server";

/**
 * What cannot come from this setup, which uses another authorization server.
 *
 * https://docs.snowflake.com/en/user-guide/oauth-snowflake-overview, Error codes
 */
export const SNOWFLAKE_OWN_SERVER_ENTRIES: readonly Entry[] = [
  {
    name: "390302",
    also: ["consent invalid"],
    from,
    meaning: "The user's consent to a client of Snowflake's own server is not valid.",
    causes: [ownServer()],
  },
  { name: "390305", from, meaning: "The state has more than 2048 characters.", causes: [ownServer()] },
  { name: "390306", from, meaning: "There is no integration for the client.", causes: [ownServer()] },
  { name: "390307", from, meaning: "The redirect URI is not the registered one.", causes: [ownServer()] },
  {
    // The sentence: https://github.com/activepieces/activepieces/pull/13061
    name: "390308",
    also: ["the requested scope is invalid"],
    from,
    meaning: "The scope is not valid there: Snowflake's own server does not support session:role-any.",
    causes: [ownServer()],
  },
  { name: "390311", from, meaning: "The PKCE code challenge is not valid.", causes: [ownServer()] },
];

function ownServer(): Cause {
  return {
    cause:
      "This is about Snowflake's own OAuth server, which this setup does not use: Sigma goes to Snowflake instead of the identity provider.",
    fix: "paste the metadata URI of the identity provider into Sigma's form (the output <client>_metadata_uri)",
  };
}
