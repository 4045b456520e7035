import { SnowflakeUserAttribute } from "../../../lib/snowflake/snowflake-user-attribute";
import { either, quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Trust } from "../model/setup";
import { Claims } from "./parse";

const ID = "VERIFY-TOKEN-USER";
const MISSING = "EXTERNAL_OAUTH_USER_CLAIM_MISSING";

/** Whether the token names a Snowflake user. Only Snowflake knows whether that user exists. */
export function checkUser(claims: Claims, { userMappingClaims, userAttribute }: Trust, outcome: Outcomes): Check {
  if (userMappingClaims === undefined || userMappingClaims.length === 0)
    return outcome.unknown(ID, "the user claim is unknown", "pass --user-mapping-claim");
  const present = userMappingClaims.filter((name) => Object.hasOwn(claims, name));
  const claim = present.find((name) => claims[name] !== null) ?? present.at(0);
  if (claim === undefined)
    return outcome.failed(ID, `it has no claim ${either(userMappingClaims.map(quote))}`, missingFix(claims, userMappingClaims), MISSING);
  const value = claims[claim];
  if (typeof value !== "string" || value.trim() === "") {
    return outcome.failed(
      ID,
      `the claim ${quote(claim)} is ${quote(value)}, which is not a name`,
      "set a value for every user in the identity provider (userMapping.value)",
      MISSING,
    );
  }
  const written = writtenWrong(value);
  if (written !== undefined) return outcome.failed(ID, `the claim ${quote(claim)} is ${quote(value)}${written.why}`, written.fix);
  if (userAttribute === SnowflakeUserAttribute.EMAIL_ADDRESS && !value.includes("@")) {
    return outcome.failed(
      ID,
      `${quote(value)} in ${quote(claim)} is not an email address, and Snowflake compares it with the user's EMAIL`,
      "set userMapping: login_name, or map the email address (userMapping.value)",
    );
  }
  const property = userAttribute === SnowflakeUserAttribute.EMAIL_ADDRESS ? "EMAIL" : "LOGIN_NAME";
  const guest = value.includes("#EXT#") ? ", which is a guest's" : "";
  return outcome.passed(ID, `a user in Snowflake must have ${property} ${quote(value)}${guest}`);
}

/** Signs that a value is not what was intended. */
function writtenWrong(value: string): { why: string; fix: string } | undefined {
  if (value !== value.trim()) {
    return {
      why: ", with spaces or line breaks around it",
      fix: "remove them in the identity provider: every character matters (userMapping.value)",
    };
  }
  return value.includes("${")
    ? {
        why: ", which the identity provider did not evaluate",
        fix: "use the identity provider's expression syntax, not ${…} (userMapping.value)",
      }
    : undefined;
}

function missingFix(claims: Claims, wanted: readonly string[]): string {
  const misspelt = Object.keys(claims).find((name) => wanted.some((claim) => claim.toLowerCase() === name.toLowerCase()));
  if (misspelt !== undefined) return `the token has ${quote(misspelt)}: upper and lower case matter (userMapping.claim)`;
  if (claims.idtyp === "app" || (claims.sub !== undefined && claims.sub === claims.client_id) || claims.gty === "client-credentials") {
    return "it is an application's token, without a user: log in as a user";
  }
  if (wanted.includes("upn"))
    return "guests have no upn by default, and version 2 tokens have it only on request: set the API's optional claim upn to include guests (include_externally_authenticated_upn)";
  return "add the claim to the access token, not only to the ID token (userMapping.claim): in Okta for the resource, in Auth0 by the post-login Action, in PingOne on the custom resource";
}
