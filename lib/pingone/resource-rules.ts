import { must, sound, violationIf, wholeNumber, within } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { guidProblem } from "../findings/guid";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { httpsUrlProblem, isHostName } from "../findings/url";
import { UserAttribute, UserMapping } from "../user-mapping";
import { ROLE_ANY_SCOPE } from "../sigma/scopes";
import { ONE_SCOPE, SCOPES_AS_TEXT } from "./described";
import { PINGONE_ATTRIBUTE, PINGONE_RESOURCE } from "./sources";
import { SigmaPingOneResourceProps } from "./props";

/** 300 to 2592000 seconds. https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource */
const ACCESS_MINUTES = { least: 5, most: 43200 } as const;

/** https://developer.pingidentity.com/pingone-api/foundations/expressions.html */
export const PINGONE_ATTRIBUTES: Readonly<Record<UserAttribute, string>> = {
  [UserAttribute.LOGIN_NAME]: "user.username",
  [UserAttribute.EMAIL_ADDRESS]: "user.email",
};

/**
 * Attributes that name a user and that nobody has two of. That users cannot change the first and the last themselves is not confirmed.
 *
 * https://developer.pingidentity.com/pingone-api/foundations/pingone-roles-scopes-and-permissions/access-services-through-scopes-and-roles/pingone-self-management-scopes.html
 */
const CONTROLLED_ATTRIBUTES = ["user.username", "user.id", "user.externalId"];

/**
 * Names that no attribute can have, which PingOne writes itself, other than registered claims (SIGMA-CLAIM-NAME).
 *
 * https://developer.pingidentity.com/pingone-api/platform/resources/resource-attributes/index.html
 */
const isReserved = (claim: string) => ["acr", "amr", "env", "org", "sid"].includes(claim) || claim.startsWith("p1.");

const COPY_ID = "copy it from the object's page, or from its address";

/** What PingOne asks of a custom resource. */
export const pingOneResourceRules: readonly Rule<SigmaPingOneResourceProps>[] = [
  {
    id: "PINGONE-RESOURCE-ID",
    severity: "error",
    why:
      "Fires when the id of the environment, or of an object to adopt, is not a GUID in lower case. The environment's id is part of the " +
      "issuer, which the data platform compares character by character.",
    check: ({ environmentId, adopt }) => [
      ...guidProblem("environmentId", environmentId, "copy the Environment ID from the environment's properties"),
      ...guidProblem("adopt.resource.id", adopt?.resource?.id, COPY_ID),
      ...guidProblem("adopt.scope.id", adopt?.scope?.id, COPY_ID),
      ...guidProblem("adopt.attribute.id", adopt?.attribute?.id, COPY_ID),
    ],
  },
  {
    id: "PINGONE-ADOPT",
    severity: "error",
    why:
      "Fires when a scope or an attribute is adopted without the id of its resource. Terraform imports them by the resource's id " +
      "together with their own. Keep the resource's id in `adopt` even after the resource itself was imported.",
    check: ({ adopt }) =>
      (["scope", "attribute"] as const).flatMap((part) =>
        violationIf(adopt?.[part]?.id !== undefined && adopt.resource?.id === undefined, {
          at: `adopt.${part}.id`,
          given: `${given(adopt?.[part]?.id)} without the id of its resource`,
          allowed: "only together with the resource's id: Terraform imports it by both ids",
          fix: "also set the resource's id, even after the resource was imported",
        }),
      ),
  },
  {
    id: "PINGONE-RESOURCE-NAME",
    severity: "error",
    why:
      "Fires when the resource's name is empty, has more than 100 characters or more than one line, or has quotes, backslashes, `%{` or " +
      "spaces around it. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "PINGONE-AUDIENCE",
    severity: "error",
    why:
      'Fires when the audience has more than 255 characters, has spaces, quotes or backslashes, or contains "pingone" or ' +
      '"pingidentity", which PingOne reserves for itself. If the Snowflake account\'s name contains one of these words, set a different ' +
      "`audience`.",
    see: [PINGONE_RESOURCE],
    check: must("audience", (text: string) => isPlainWord(text, { most: 255 }) && !/pingone|pingidentity/i.test(text), {
      allowed: 'one URI without spaces, quotes, backslashes, "pingone" and "pingidentity", with at most 255 characters',
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
    }),
  },
  {
    id: "PINGONE-DOMAIN",
    severity: "error",
    why: "Fires when `customDomain` is not a domain in lower case. It becomes part of the issuer. Remove the scheme and path.",
    check: must("customDomain", isHostName, {
      allowed: "a domain in lower case, such as login.acme.com",
      fix: "remove the scheme and path",
    }),
  },
  {
    id: "PINGONE-ISSUER",
    severity: "error",
    why:
      "Fires when `issuer` is not an https URL in canonical form. It must equal the `iss` claim of the access tokens. Omit it unless " +
      "the metadata document names a different issuer.",
    check: sound("issuer", httpsUrlProblem, {
      allowed: "the exact iss claim of the access tokens",
      fix: "copy it from an access token, or omit it",
    }),
  },
  {
    id: "PINGONE-ISSUER-ASSUMED",
    severity: "warning",
    why:
      "Fires when there is a custom domain and no `issuer`. The issuer is then assumed to be `https://<domain>/as`, which is not " +
      "confirmed. If the tokens contain a different issuer, the data platform rejects every login. Compare it with `issuer` in the metadata " +
      "document, and set `issuer`; the warning then disappears.",
    check: ({ issuer, customDomain }) =>
      violationIf(issuer === undefined && customDomain !== undefined, {
        at: "customDomain",
        given: `no issuer, so https://${customDomain}/as is assumed`,
        allowed: "the exact iss claim of the access tokens",
        fix: "compare it with the issuer in the metadata document, and set issuer",
      }),
  },
  {
    id: "PINGONE-ACCESS-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of access tokens is not a whole number of minutes from 5 to 43200, the provider's range.",
    see: [PINGONE_RESOURCE],
    check: must("accessTokenMinutes", wholeNumber(ACCESS_MINUTES.least, ACCESS_MINUTES.most), {
      allowed: `a whole number of minutes from ${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} in PingOne`,
      fix: "use 60",
    }),
  },
  {
    id: "PINGONE-CLAIM-NAME",
    severity: "error",
    why:
      "Fires when the user claim is one that PingOne writes itself: `acr`, `amr`, `env`, `org`, `sid`, or anything that begins with `p1.`. " +
      "PingOne accepts no attribute with such a name. Use a name such as `snowflake_username` or `databricks_username`.",
    see: [PINGONE_ATTRIBUTE],
    check: within(
      "userMapping",
      must("claim", (claim: string) => !isReserved(claim), {
        allowed: "not acr, amr, env, org, sid or p1.…, which PingOne writes itself",
        fix: "use a name such as snowflake_username or databricks_username",
      }),
    ),
  },
  {
    id: "PINGONE-SCOPE-CLAIM",
    severity: "error",
    why:
      "Fires when `scopeClaim` is neither `scope` nor `scp`: Snowflake reads scopes nowhere else. PingOne writes them into `scope`, with spaces " +
      "between them. With `scp`, an attribute is added that needs no delimiter.",
    see: ["https://docs.snowflake.com/en/sql-reference/sql/create-security-integration-oauth-external"],
    check: must("scopeClaim", (claim: string) => [SCOPES_AS_TEXT, ONE_SCOPE].includes(claim), {
      allowed: `${SCOPES_AS_TEXT}, ${ONE_SCOPE}`,
      fix: `omit it to use ${SCOPES_AS_TEXT}, or use ${ONE_SCOPE}, which needs no delimiter in Snowflake`,
    }),
  },
  {
    id: "PINGONE-SCOPE-CLAIM-ROLES",
    severity: "error",
    why:
      "Fires when `scopeClaim` is `scp` and `roleScopes` has several scopes. The claim has the same text in every token, which can be one scope " +
      "only. Request one scope, or use `scopeClaim: scope`.",
    see: [PINGONE_ATTRIBUTE],
    check: ({ scopeClaim, roleScopes = [] }) =>
      violationIf(scopeClaim === ONE_SCOPE && roleScopes.length > 1, {
        at: "roleScopes",
        given: `${roleScopes.length} scopes with the claim ${ONE_SCOPE}`,
        allowed: "one scope, because the claim has the same text in every token",
        fix: `request one scope, or use ${SCOPES_AS_TEXT} as scopeClaim`,
      }),
  },
  {
    id: "PINGONE-SCOPE-CLAIM-SHARED",
    severity: "warning",
    why:
      "Fires when an adopted resource gets the claim `scp`, which contains the role scope in every token for the resource. If the resource " +
      "has other scopes, then an application that is granted one of these gets tokens that the data platform accepts. Check that the resource has only " +
      "this scope, and that only Sigma's applications are granted it, then acknowledge the warning; or use `scopeClaim: scope`.",
    see: [PINGONE_ATTRIBUTE],
    check: ({ scopeClaim, adopt, roleScopes: [scope] = [ROLE_ANY_SCOPE] }) =>
      violationIf(scopeClaim === ONE_SCOPE && adopt?.resource !== undefined, {
        at: "scopeClaim",
        given: `${given(ONE_SCOPE)} with an adopted resource`,
        allowed: `${SCOPES_AS_TEXT}, unless ${scope} is the only scope of the resource`,
        fix: "check that it is: every application with a grant for the resource gets tokens that the data platform accepts",
      }),
  },
  {
    id: "PINGONE-CLAIM-VALUE",
    severity: "error",
    why:
      "Fires when `userMapping.value` is not an attribute of the user, such as `user.username`, `user.email` or `user.externalId`. Write " +
      "only the attribute: the `${…}` of PingOne's expressions is added for you.",
    check: within(
      "userMapping",
      must("value", (value: string) => /^user(\.[A-Za-z_]\w{0,99})+$/.test(value), {
        allowed: "an attribute of the user, such as user.username, user.email or user.externalId",
        fix: "omit it to use user.username or user.email",
      }),
    ),
  },
  {
    id: "PINGONE-MUTABLE-CLAIM",
    severity: "warning",
    why:
      "Fires when the claim that names the user comes from an attribute other than `user.username`, `user.id` or `user.externalId`. " +
      "Users can change their own attributes, including email address and nickname, in any application that has the scope " +
      "`p1:update:user`. Anyone who enters another person's address gets that person's rights in the data platform. Whether users can change " +
      "the username this way is not confirmed. Use `user.username`, or limit the attributes that users may change.",
    see: [
      "https://developer.pingidentity.com/pingone-api/foundations/pingone-roles-scopes-and-permissions/access-services-through-scopes-and-roles/pingone-self-management-scopes.html",
      "https://docs.pingidentity.com/pingone/applications/p1_attribute_access_control.html",
    ],
    check: ({ userMapping = UserMapping.loginName() }) => {
      const value = userMapping.value ?? PINGONE_ATTRIBUTES[userMapping.attribute];
      return violationIf(isLiteral(value) && !CONTROLLED_ATTRIBUTES.includes(value), {
        at: "userMapping.value",
        given: userMapping.value === undefined ? `nothing given, so ${value} names the user` : given(value),
        allowed: "user.username, or another attribute that no application lets users change",
        fix: "users can change their attributes in any application with the scope p1:update:user, and PingOne does not check whose value they enter: use user.username, or limit the attributes of that scope",
      });
    },
  },
];
