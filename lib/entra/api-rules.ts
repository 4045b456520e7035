import { must, sound, violationIf } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { guidProblem } from "../findings/guid";
import { isPlainWord, QUOTES } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { httpsUrlProblem, isHostName } from "../findings/url";
import { UserMapping } from "../user-mapping";
import { mutableClaimRule } from "./mutable-claims";
import { isRestrictedClaim } from "./restricted-claims";
import { isMapped, ownClaims } from "./user-claim";
import { SigmaEntraApiProps } from "./props";
import { roleScopesRule } from "./role-scopes-rule";

/** What Entra asks of an API. */
export const entraApiRules: readonly Rule<SigmaEntraApiProps>[] = [
  {
    id: "ENTRA-API-ID",
    severity: "error",
    why:
      "Fires when the id of the tenant, an owner or an adopted object is not a GUID in lower case. The tenant's id becomes part of the " +
      "issuer, which is compared character by character. Copy the Directory (tenant) ID, or the Object ID of an owner (not the " +
      "Application ID).",
    check: ({ tenantId, owners = [], adopt }) => [
      ...guidProblem("tenantId", tenantId, "copy the Directory (tenant) ID from the overview of the tenant"),
      ...owners.flatMap((id, index) => guidProblem(`owners[${index}]`, id, OBJECT_ID)),
      ...guidProblem("adopt.application.id", adopt?.application.id, OBJECT_ID),
      ...guidProblem("adopt.servicePrincipal.id", adopt?.servicePrincipal?.id, OBJECT_ID),
      ...guidProblem("adopt.scopeId", adopt?.scopeId, "copy it from the application's manifest (api.oauth2PermissionScopes)"),
    ],
  },
  {
    id: "ENTRA-API-NAME",
    severity: "error",
    why: "Fires when the API's name is empty, longer than 100 characters, or has line breaks, quotes, backslashes, `%{` or spaces around it.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "ENTRA-DOMAIN",
    severity: "error",
    why:
      "Fires when `domain` is not a domain in lower case, such as `acme.onmicrosoft.com`. It must be verified in the tenant, which " +
      "only Entra can check. Omit it to use the identifier URI `api://<client id>`.",
    see: ["https://learn.microsoft.com/en-us/entra/identity-platform/identifier-uri-restrictions"],
    check: must("domain", isHostName, {
      allowed: "a domain in lower case that is verified in the tenant, such as acme.onmicrosoft.com",
      fix: "remove the scheme and path; without a domain, the identifier URI is api://<client id>",
    }),
  },
  {
    id: "ENTRA-TOKEN-VERSION",
    severity: "error",
    why:
      "Fires when `tokenVersion` is neither 1 nor 2. The version determines the issuer and the audience of access tokens. Snowflake's guide " +
      "uses 1.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-azure"],
    check: ({ tokenVersion }) =>
      tokenVersion === undefined || tokenVersion === 1 || tokenVersion === 2
        ? []
        : [{ at: "tokenVersion", given: given(tokenVersion), allowed: "1 or 2", fix: "use 1, as Snowflake's guide does" }],
  },
  {
    id: "ENTRA-ISSUER",
    severity: "error",
    why:
      "Fires when `issuer` is not an https URL in canonical form. It must equal the `iss` claim of the access tokens. By default, it " +
      "is derived from tenant, cloud and token version, so omit it unless your tokens differ.",
    check: sound("issuer", httpsUrlProblem, {
      allowed: "the exact iss claim of the access tokens",
      fix: "copy it from an access token, or omit it",
    }),
  },
  {
    id: "ENTRA-ISSUER-ASSUMED",
    severity: "warning",
    why:
      "Fires for version 1 tokens in a national cloud without `issuer`. Microsoft documents no issuer for them, so one is assumed. " +
      "If it is wrong, the data platform rejects every login. Decode an access token and set `issuer` to its `iss` claim, or use " +
      "`tokenVersion: 2`, whose issuer is documented.",
    check: ({ issuer, cloud, tokenVersion = 1 }) =>
      issuer === undefined && tokenVersion === 1 && cloud?.version1IssuerAssumed
        ? [
            {
              at: "issuer",
              given: `no issuer, so https://${cloud.version1IssuerHost}/<tenant>/ is assumed`,
              allowed: "the exact iss claim of the access tokens",
              fix: "Microsoft documents none for this cloud: compare it with an access token, or use tokenVersion 2",
            },
          ]
        : [],
  },
  {
    id: "ENTRA-CLAIM",
    severity: "error",
    why:
      "Fires when tokens of this version cannot contain the user claim. Without a `value`, use a claim that Entra issues itself: `upn`, " +
      "`email`, `preferred_username`, `oid`, or `unique_name` in version 1. With a `value`, which is a property of the user, use a " +
      "custom claim, together with a `domain` or with `tokenVersion: 2`. Entra maps claims only if the audience is in a verified " +
      "domain or is the application's client id, as in version 2 tokens. Otherwise it returns AADSTS501461. A custom claim must not be " +
      "one of Entra's restricted claims, such as `username`, `nickname`, `login_hint`, `onprem_sam_account_name`, `role` or anything that " +
      "begins with `xms_`: a policy cannot set these, so the token would contain a different value, or none.",
    see: [
      "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
      "https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-customization",
    ],
    check: (api) => (api.userMapping === undefined ? [] : claimProblems(api.userMapping, api)),
  },
  mutableClaimRule,
  roleScopesRule,
  {
    id: "ENTRA-ADOPT-SCOPE",
    severity: "error",
    why:
      "Fires when `roleScopes` has several scopes and the API's scope is adopted. The scopes of an adopted API are not changed, so only the one " +
      "whose id is given would be there. Request one scope, or do not adopt it: the API's scopes are then replaced.",
    see: ["https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/application"],
    check: ({ roleScopes = [], adopt }) =>
      violationIf(roleScopes.length > 1 && adopt?.scopeId !== undefined, {
        at: "adopt.scopeId",
        given: `given with ${roleScopes.length} scopes for roles`,
        allowed: "only with one scope in roleScopes",
        fix: "request one scope, or omit the id so that the API's scopes are replaced",
      }),
  },
  {
    id: "ENTRA-ADOPT-URI",
    severity: "error",
    why:
      "Fires when the identifier URI of an adopted API does not begin with `api://` or `https://`, ends with a slash, or is set " +
      'together with `domain`, which would produce a different URI. Copy it from "Expose an API".',
    check: ({ adopt, domain }) => {
      const uri = adopt?.identifierUri;
      if (!isLiteral(uri)) return [];
      const problem = (allowed: string, fix: string) => [{ at: "adopt.identifierUri", given: given(uri), allowed, fix }];
      if (!(/^(api|https):\/\/.+[^/]$/.test(uri) && isPlainWord(uri, { without: `${QUOTES}#*` }))) {
        return problem("an identifier URI that begins with api:// or https://, without a slash at the end", 'copy it from "Expose an API"');
      }
      return domain === undefined ? [] : problem("not together with domain", "remove one: both determine the identifier URI");
    },
  },
];

const OBJECT_ID = "copy the Object ID from the object's overview (not the Application ID)";

function claimProblems(mapping: UserMapping, { tokenVersion = 1, domain, adopt }: SigmaEntraApiProps): Violation[] {
  const { claim, value } = mapping;
  if (!isMapped(mapping)) {
    const own = ownClaims(tokenVersion);
    return [
      ...(claim !== undefined && !own.includes(claim)
        ? [{ at: "userMapping.claim", given: given(claim), allowed: own.join(", "), fix: "tokens of this version do not contain it" }]
        : []),
      ...(value === undefined
        ? []
        : [
            {
              at: "userMapping.value",
              given: given(value),
              allowed: "not with a claim that Entra issues itself",
              fix: "remove it, or use a custom claim such as snowflake_username or databricks_username",
            },
          ]),
    ];
  }
  return [
    ...(isLiteral(claim) && isRestrictedClaim(claim)
      ? [
          {
            at: "userMapping.claim",
            given: given(claim),
            allowed: "a claim that a policy can set, which excludes Entra's restricted claims",
            fix: "use a custom claim such as snowflake_username or databricks_username: Entra would not put your value into a restricted claim",
          },
        ]
      : []),
    ...(tokenVersion === 1 && domain === undefined && !adopt?.identifierUri?.startsWith("https://")
      ? [
          {
            at: "userMapping.claim",
            given: `${given(claim)} without a domain`,
            allowed: `${ownClaims(tokenVersion).join(", ")}; any other claim with a verified domain, or with version 2 tokens`,
            fix: "set a domain, such as acme.onmicrosoft.com, or use tokenVersion 2: Entra maps claims for no other audience (AADSTS501461)",
          },
        ]
      : []),
    ...(isLiteral(value) && !/^[a-z0-9]{1,64}$/i.test(value)
      ? [
          {
            at: "userMapping.value",
            given: given(value),
            allowed: "a property of the user, such as userprincipalname, mail, onpremisessamaccountname or extensionattribute1",
            fix: "omit it to use userprincipalname or mail",
          },
        ]
      : []),
  ];
}
