import { nameProblem } from "../findings/display-name";
import { guidProblem } from "../findings/guid";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { httpsUrlProblem, isHostName } from "../findings/url";
import { UserAttribute, UserMapping } from "../user-mapping";
import { AdoptedPingOneResource } from "./adoption";
import { PINGONE_RESOURCE } from "./sources";

/** The part of a resource's properties that the rules look at. */
export interface PingOneResourceSubject {
  readonly environmentId: string;
  readonly audience: string;
  readonly name?: string;
  readonly customDomain?: string;
  readonly issuer?: string;
  readonly userMapping?: UserMapping;
  readonly accessTokenMinutes?: number;
  readonly adopt?: AdoptedPingOneResource;
}

/** 300 to 2592000 seconds. https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/resource */
const ACCESS_MINUTES = { least: 5, most: 43200 } as const;

/** https://developer.pingidentity.com/pingone-api/foundations/expressions.html */
export const PINGONE_ATTRIBUTES: Readonly<Record<UserAttribute, string>> = {
  [UserAttribute.LOGIN_NAME]: "user.username",
  [UserAttribute.EMAIL_ADDRESS]: "user.email",
};

/**
 * Attributes that name a user and that nobody has two of. That users cannot change the first and the last by themselves could not be confirmed.
 *
 * https://developer.pingidentity.com/pingone-api/foundations/pingone-roles-scopes-and-permissions/access-services-through-scopes-and-roles/pingone-self-management-scopes.html
 */
const CONTROLLED_ATTRIBUTES = ["user.username", "user.id", "user.externalId"];

const COPY_ID = "copy it from the object's page, or from its address";

/** What PingOne asks of a custom resource. */
export const pingOneResourceRules: readonly Rule<PingOneResourceSubject>[] = [
  {
    id: "PINGONE-RESOURCE-ID",
    severity: "error",
    why: "The environment and what is adopted are given by id, a GUID in lower case: the environment's is part of the issuer.",
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
      "Terraform imports a scope or an attribute under the id of its resource and its own. Give the resource's id, too, also where the " +
      "resource itself has been imported before.",
    check: ({ adopt }) =>
      (["scope", "attribute"] as const)
        .filter((part) => adopt?.[part]?.id !== undefined && adopt.resource?.id === undefined)
        .map((part) => ({
          at: `adopt.${part}.id`,
          given: `${given(adopt![part]!.id)} without the id of its resource`,
          allowed: "only together with it, which is a part of the id under which Terraform imports it",
          fix: "give the resource's id, too, also where the resource has been imported already",
        })),
  },
  {
    id: "PINGONE-RESOURCE-NAME",
    severity: "error",
    why:
      "The resource's name has 1 to 100 characters on one line, without quotes, backslashes, `%{` and spaces around it. Choose a plain " +
      "name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "PINGONE-AUDIENCE",
    severity: "error",
    why:
      'The audience has up to 255 characters without spaces, quotes and backslashes, and neither "pingone" nor "pingidentity", which ' +
      "PingOne keeps for itself. Where the Snowflake account's name has one of them, give another `audience`.",
    see: [PINGONE_RESOURCE],
    check: ({ audience }) =>
      isLiteral(audience) && (!isPlainWord(audience, { most: 255 }) || /pingone|pingidentity/i.test(audience))
        ? [
            {
              at: "audience",
              given: given(audience),
              allowed: 'one URI without spaces, quotes, backslashes, "pingone" and "pingidentity", 255 characters at most',
              fix: "use the Snowflake account URL",
            },
          ]
        : [],
  },
  {
    id: "PINGONE-DOMAIN",
    severity: "error",
    why: "`customDomain` is a domain alone, in lower case. Leave out scheme and path.",
    check: ({ customDomain }) =>
      isLiteral(customDomain) && !isHostName(customDomain)
        ? [
            {
              at: "customDomain",
              given: given(customDomain),
              allowed: "a domain in lower case, such as login.acme.com",
              fix: "leave out scheme and path",
            },
          ]
        : [],
  },
  {
    id: "PINGONE-ISSUER",
    severity: "error",
    why: "`issuer` is an https URL as the access tokens carry it. Leave it out unless the metadata document names another one.",
    check: ({ issuer }) => {
      const problem = isLiteral(issuer) ? httpsUrlProblem(issuer) : undefined;
      return problem
        ? [
            {
              at: "issuer",
              given: `${given(issuer)}, which ${problem}`,
              allowed: "the exact iss claim of the access tokens",
              fix: "copy it from an access token, or leave it out",
            },
          ]
        : [];
    },
  },
  {
    id: "PINGONE-ISSUER-ASSUMED",
    severity: "warning",
    why:
      "With a custom domain the issuer is taken to be `https://<domain>/as`, which could not be confirmed. Compare it with the `issuer` in " +
      "the metadata document, and write it as `issuer`: the warning is gone then.",
    check: ({ issuer, customDomain }) =>
      issuer === undefined && customDomain !== undefined
        ? [
            {
              at: "customDomain",
              given: `no issuer, so https://${customDomain}/as is assumed`,
              allowed: "the exact iss claim of the access tokens",
              fix: "compare it with the issuer in the metadata document, and give it as issuer where it differs",
            },
          ]
        : [],
  },
  {
    id: "PINGONE-ACCESS-LIFETIME",
    severity: "error",
    why: "Access tokens live for 5 to 43200 whole minutes (the provider).",
    see: [PINGONE_RESOURCE],
    check: ({ accessTokenMinutes: minutes }) =>
      isLiteral(minutes) && !(Number.isSafeInteger(minutes) && minutes >= ACCESS_MINUTES.least && minutes <= ACCESS_MINUTES.most)
        ? [
            {
              at: "accessTokenMinutes",
              given: given(minutes),
              allowed: `${ACCESS_MINUTES.least} to ${ACCESS_MINUTES.most} whole minutes in PingOne`,
              fix: "use 60",
            },
          ]
        : [],
  },
  {
    id: "PINGONE-CLAIM-VALUE",
    severity: "error",
    why:
      "The claim's value is an attribute of the user: `user.username`, `user.email`, `user.externalId`. It is put into PingOne's `${…}` by " +
      "itself.",
    check: ({ userMapping }) =>
      isLiteral(userMapping?.value) && !/^user(\.[A-Za-z_]\w{0,99})+$/.test(userMapping.value)
        ? [
            {
              at: "userMapping.value",
              given: given(userMapping.value),
              allowed: "an attribute of the user, such as user.username, user.email or user.externalId",
              fix: "leave it out for user.username or user.email",
            },
          ]
        : [],
  },
  {
    id: "PINGONE-MUTABLE-CLAIM",
    severity: "warning",
    why:
      "The claim's value is `user.username`, `user.id` or `user.externalId`. Users change their own attributes wherever an application has " +
      "the scope `p1:update:user`, the e-mail address and the nickname among them: whoever writes somebody else's address there has that " +
      "person's rights in Snowflake. Whether a user can change the username in this way could not be confirmed. Take `user.username`, or " +
      "limit the attributes that users may change.",
    see: [
      "https://developer.pingidentity.com/pingone-api/foundations/pingone-roles-scopes-and-permissions/access-services-through-scopes-and-roles/pingone-self-management-scopes.html",
      "https://docs.pingidentity.com/pingone/applications/p1_attribute_access_control.html",
    ],
    check: ({ userMapping = UserMapping.loginName() }) => {
      const value = userMapping.value ?? PINGONE_ATTRIBUTES[userMapping.attribute];
      return isLiteral(value) && !CONTROLLED_ATTRIBUTES.includes(value)
        ? [
            {
              at: "userMapping.value",
              given: userMapping.value === undefined ? `nothing, so ${value} names the user` : given(value),
              allowed: `${CONTROLLED_ATTRIBUTES.join(", ")}, or an attribute that no application lets users change`,
              fix: "users can change their attributes wherever an application has the scope p1:update:user, and PingOne does not ask whose the new value is: take user.username, or limit the attributes of that scope",
            },
          ]
        : [];
    },
  },
];
