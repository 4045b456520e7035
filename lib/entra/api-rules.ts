import { nameProblem } from "../findings/display-name";
import { guidProblem } from "../findings/guid";
import { isPlainWord, QUOTES } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule, Violation } from "../findings/rule";
import { httpsUrlProblem, isHostName } from "../findings/url";
import { UserMapping } from "../user-mapping";
import { AdoptedEntraApi } from "./adoption";
import { EntraCloud } from "./entra-cloud";
import { mutableClaimRule } from "./mutable-claims";
import { isMapped, ownClaims } from "./user-claim";

/** The part of an API's properties that the rules look at. */
export interface EntraApiSubject {
  readonly tenantId: string;
  readonly cloud?: EntraCloud;
  readonly name?: string;
  readonly domain?: string;
  readonly tokenVersion?: number;
  readonly userMapping?: UserMapping;
  readonly issuer?: string;
  readonly owners?: readonly string[];
  readonly adopt?: AdoptedEntraApi;
}

/** What Entra asks of an API. */
export const entraApiRules: readonly Rule<EntraApiSubject>[] = [
  {
    id: "ENTRA-API-ID",
    severity: "error",
    why:
      "Tenant, owners and what is adopted are given by id, a GUID in lower case: it becomes part of the issuer, which is compared by " +
      "character. Copy the Directory (tenant) ID, or the Object ID of an owner; the Application ID is another one.",
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
    why: "The API's name has 1 to 100 characters on one line, without quotes, backslashes, `%{` and spaces around it. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "ENTRA-DOMAIN",
    severity: "error",
    why:
      "`domain` is a domain alone, in lower case and with a dot: `acme.onmicrosoft.com`. It must be verified in the tenant, which only " +
      "Entra can tell (restrictions of identifier URIs). Leave it out, and the identifier URI is `api://<client id>`.",
    see: ["https://learn.microsoft.com/en-us/entra/identity-platform/identifier-uri-restrictions"],
    check: ({ domain }) =>
      isLiteral(domain) && !isHostName(domain)
        ? [
            {
              at: "domain",
              given: given(domain),
              allowed: "a domain in lower case that is verified in the tenant, such as acme.onmicrosoft.com",
              fix: "leave out scheme and path; without a domain the identifier URI is api://<client id>",
            },
          ]
        : [],
  },
  {
    id: "ENTRA-TOKEN-VERSION",
    severity: "error",
    why: "Access tokens have version 1 or 2. With it come issuer and audience. Use 1, as Snowflake's guide does.",
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
      "`issuer` is an https URL as the access tokens carry it. It is made of tenant, cloud and version: leave it out unless tokens say " +
      "otherwise.",
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
    id: "ENTRA-ISSUER-ASSUMED",
    severity: "warning",
    why:
      "For tokens of version 1 in a national cloud Microsoft documents no issuer, and one is assumed. If it is wrong, Snowflake refuses " +
      "every login. Look at an access token and write its `iss` as `issuer`, or use `tokenVersion: 2`, whose issuer is documented.",
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
      "The user claim is one that tokens of this version carry (`upn`, `email`, `preferred_username`, `oid`, in version 1 `unique_name`), " +
      "without a `value`; or a claim of your own, whose `value` is a property of the user, with a `domain` or with `tokenVersion: 2`. " +
      "Entra maps claims only for an audience in a verified domain or one that is the application's client id, as in tokens of version 2, " +
      "and answers AADSTS501461 otherwise (error codes, claims customization).",
    see: [
      "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
      "https://learn.microsoft.com/en-us/entra/identity-platform/reference-claims-customization",
    ],
    check: (api) => (api.userMapping === undefined ? [] : claimProblems(api.userMapping, api)),
  },
  mutableClaimRule,
  {
    id: "ENTRA-ADOPT-URI",
    severity: "error",
    why:
      "The identifier URI of an adopted API begins with `api://` or `https://`, ends without a slash, and stands without `domain`, which " +
      'would make another one. Copy it from "Expose an API".',
    check: ({ adopt, domain }) => {
      const uri = adopt?.identifierUri;
      if (!isLiteral(uri)) return [];
      const problem = (allowed: string, fix: string) => [{ at: "adopt.identifierUri", given: given(uri), allowed, fix }];
      if (!(/^(api|https):\/\/.+[^/]$/.test(uri) && isPlainWord(uri, { without: `${QUOTES}#*` }))) {
        return problem("an identifier URI that begins with api:// or https://, without a slash at the end", "copy it from Expose an API");
      }
      return domain === undefined ? [] : problem("not together with domain", "remove one: both decide the identifier URI");
    },
  },
];

const OBJECT_ID = "copy the Object ID from the object's overview (not the Application ID)";

function claimProblems(mapping: UserMapping, { tokenVersion = 1, domain, adopt }: EntraApiSubject): Violation[] {
  const { claim, value } = mapping;
  if (!isMapped(mapping)) {
    const own = ownClaims(tokenVersion);
    return [
      ...(claim !== undefined && !own.includes(claim)
        ? [{ at: "userMapping.claim", given: given(claim), allowed: own.join(", "), fix: "tokens of this version do not carry it" }]
        : []),
      ...(value === undefined
        ? []
        : [
            {
              at: "userMapping.value",
              given: given(value),
              allowed: "not with a claim that Entra fills itself",
              fix: "remove it, or choose a claim of your own such as snowflake_username",
            },
          ]),
    ];
  }
  return [
    ...(tokenVersion === 1 && domain === undefined && !adopt?.identifierUri?.startsWith("https://")
      ? [
          {
            at: "userMapping.claim",
            given: `${given(claim)} without a domain`,
            allowed: `${ownClaims(tokenVersion).join(", ")}; any other claim with a verified domain, or with tokens of version 2`,
            fix: "give the domain, such as acme.onmicrosoft.com, or use tokenVersion 2: Entra maps claims for no other audience (AADSTS501461)",
          },
        ]
      : []),
    ...(isLiteral(value) && !/^[a-z0-9]{1,64}$/i.test(value)
      ? [
          {
            at: "userMapping.value",
            given: given(value),
            allowed: "a property of the user, such as userprincipalname, mail, onpremisessamaccountname or extensionattribute1",
            fix: "leave it out for userprincipalname or mail",
          },
        ]
      : []),
  ];
}
