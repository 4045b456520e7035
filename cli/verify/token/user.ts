import { SnowflakeUserAttribute } from "../../../lib/snowflake/snowflake-user-attribute";
import { either, quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Trust } from "../model/setup";
import { Claims } from "./parse";

const ID = "VERIFY-TOKEN-USER";
const MISSING = "EXTERNAL_OAUTH_USER_CLAIM_MISSING";

/** Whether the token says which user of Snowflake it stands for. That there is such a user, only Snowflake knows. */
export function checkUser(claims: Claims, { userClaims, userAttribute }: Trust, outcome: Outcomes): Check {
  if (userClaims === undefined || userClaims.length === 0)
    return outcome.unknown(ID, "it is not known which claim names the user", "give --user-claim");
  const present = userClaims.filter((name) => Object.hasOwn(claims, name));
  const claim = present.find((name) => claims[name] !== null) ?? present.at(0);
  if (claim === undefined)
    return outcome.failed(ID, `it has no claim ${either(userClaims.map(quote))}`, missingFix(claims, userClaims), MISSING);
  const value = claims[claim];
  if (typeof value !== "string" || value.trim() === "") {
    return outcome.failed(
      ID,
      `the claim ${quote(claim)} is ${quote(value)}, no name`,
      "give every user a value for it in the identity provider (userMapping.value)",
      MISSING,
    );
  }
  const written = writtenWrong(value);
  if (written !== undefined) return outcome.failed(ID, `the claim ${quote(claim)} is ${quote(value)}${written.why}`, written.fix);
  if (userAttribute === SnowflakeUserAttribute.EMAIL_ADDRESS && !value.includes("@")) {
    return outcome.failed(
      ID,
      `${quote(value)} in ${quote(claim)} is no e-mail address, and Snowflake compares it with the user's EMAIL`,
      "set userMapping: login_name, or map the e-mail address (userMapping.value)",
    );
  }
  const property = userAttribute === SnowflakeUserAttribute.EMAIL_ADDRESS ? "EMAIL" : "LOGIN_NAME";
  const guest = value.includes("#EXT#") ? ", as it is for a guest" : "";
  return outcome.passed(ID, `a user in Snowflake must have ${property} ${quote(value)}${guest}`);
}

/** What shows that a value is not as somebody meant it. */
function writtenWrong(value: string): { why: string; fix: string } | undefined {
  if (value !== value.trim()) {
    return {
      why: ", with spaces or line breaks around it",
      fix: "take them out in the identity provider: every character counts (userMapping.value)",
    };
  }
  return value.includes("${")
    ? {
        why: ", which the identity provider did not fill in",
        fix: "write the expression as the identity provider does: ${…} is not its own (userMapping.value)",
      }
    : undefined;
}

function missingFix(claims: Claims, wanted: readonly string[]): string {
  const misspelt = Object.keys(claims).find((name) => wanted.some((claim) => claim.toLowerCase() === name.toLowerCase()));
  if (misspelt !== undefined) return `the token has ${quote(misspelt)}: upper and lower case count (userMapping.claim)`;
  if (claims.idtyp === "app" || claims.sub === claims.client_id || claims.gty === "client-credentials") {
    return "it is the token of an application, without a user: log in as a user";
  }
  if (wanted.includes("upn"))
    return "guests have no upn by default, and version 2 tokens only when asked: let the API's optional claim upn include guests (include_externally_authenticated_upn)";
  return "add the claim to the access token, not to the ID token alone (userMapping.claim): in Okta for the resource, in Auth0 by the post-login Action, in PingOne on the custom resource";
}
