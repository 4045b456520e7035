import { absent, all, Check, must, sound, unless, violationIf, mustNot, when, wholeNumber, within } from "../findings/checks";
import { nameProblem } from "../findings/display-name";
import { isPlainWord } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { hostOf, httpsUrlProblem, isHostName, originProblem } from "../findings/url";
import { UserAttribute } from "../user-mapping";
import { adoptIdRule, isServerId, otherId, SERVER_ID_FORM } from "./client-rules";
import { PingFederateContext, PingFederateUserAttribute } from "./user-attribute";
import { SNOW_EXTERNAL, SNOW_PING } from "./sources";
import { SigmaPingFederateTokenManagerProps } from "./props";

/** What a manager is called if nothing is said. */
export const DEFAULT_MANAGER_NAME = "Sigma";

/** The id where none is given. */
export const DEFAULT_MANAGER_ID = "sigmaJwt";

/** What is said of a setting of a new manager where there is a manager already. */
const OF_NEW_MANAGER = { allowed: "only for a new access token manager", fix: "remove it: an existing manager is not changed" };
const BESIDE_EXISTING = "with an existing access token manager";
const isExisting = ({ existingManagerId }: SigmaPingFederateTokenManagerProps) => existingManagerId !== undefined;

const isOneWord = (text: string) => isPlainWord(text, { most: 255 });
const ONE_WORD_FORM = '1 to 255 characters without spaces, quotes, backslashes and "%{"';

/** Whether a host is none that the internet knows: an address, a name without a domain, or one of an internal domain. */
const isInternal = (host: string | undefined) =>
  host !== undefined && (!isHostName(host) || /(^|\.)(local|internal|intranet|corp|lan|localhost|home\.arpa)$/.test(host));

const byDefault = ({ context = PingFederateContext.DEFAULT }: PingFederateUserAttribute) => context === PingFederateContext.DEFAULT;

const userAttributeProblems: Check<PingFederateUserAttribute> = all(
  when(
    byDefault,
    absent("contextId", { allowed: "only with another context", fix: "remove it, or set the context" }, "with the context default"),
  ),
  (source) =>
    violationIf(!byDefault(source) && source.contextId === undefined, {
      at: "contextId",
      given: `nothing given with the context ${source.context}`,
      allowed: "the id of the adapter or contract",
      fix: "add it",
    }),
  must(["contextId", "attribute"], isOneWord, { allowed: ONE_WORD_FORM, fix: "copy it from the administrative console" }),
);

/** Where the scopes are, and in which form: as data platforms read them, and as PingFederate can write them. */
const scopeFormProblems: Check<SigmaPingFederateTokenManagerProps> = all(
  must("scopeClaim", (claim: string) => ["scp", "scope"].includes(claim), {
    allowed: "scp, scope",
    fix: "omit it to use scp: Snowflake reads only scp and scope",
  }),
  unless(
    isExisting,
    all(
      must("scopeDelimiter", (delimiter: string) => delimiter === " ", {
        allowed: 'a space (" "), or nothing for a list',
        fix: "omit it: PingFederate writes scopes as a list, or separated by spaces",
      }),
      mustNot(({ scopeClaim, scopeDelimiter }) => scopeClaim === "scope" && scopeDelimiter === undefined, {
        at: "scopeClaim",
        given: 'given "scope" without scopeDelimiter',
        allowed: "scope as text with a delimiter, scp as a list",
        fix: 'omit it to use scp, or add scopeDelimiter: " "',
      }),
    ),
  ),
);

/** What PingFederate and Snowflake ask of an access token manager. */
export const pingFederateManagerRules: readonly Rule<SigmaPingFederateTokenManagerProps>[] = [
  {
    id: "PINGFEDERATE-URL",
    severity: "error",
    why:
      "Fires when `baseUrl` is not an https URL of scheme, host and port only, or when `jwksUri` is not an absolute https URL. The " +
      "issuer, the metadata URI and the JWKS URI are derived from `baseUrl`.",
    check: all(
      sound("baseUrl", originProblem, {
        allowed: "an absolute https URL without a path",
        fix: "use the runtime's URL, such as https://sso.example.com",
      }),
      sound("jwksUri", httpsUrlProblem, { allowed: "an absolute https URL", fix: "omit it to use <baseUrl>/pf/JWKS" }),
    ),
  },
  {
    id: "PINGFEDERATE-JWKS-REACHABLE",
    severity: "warning",
    why:
      "Fires when the signing keys seem to be on an internal network: the host is an IP address, has no domain, or ends in `.local`, " +
      "`.internal`, `.corp` or the like. The data platform fetches the keys over the internet. If it cannot reach them, every login fails. " +
      "Set the keys themselves there (in Snowflake `rsaPublicKeys`, in Databricks `jwksJson`; then acknowledge this warning), or publish them on a " +
      "public host, and set `jwksUri` to their URL.",
    see: [SNOW_PING, SNOW_EXTERNAL],
    check: ({ baseUrl, jwksUri }) => {
      const url = jwksUri ?? baseUrl;
      return violationIf(isLiteral(url) && isInternal(hostOf(url)), {
        at: jwksUri === undefined ? "baseUrl" : "jwksUri",
        given: given(url),
        allowed: "a host that the data platform can reach over the internet",
        fix: "publish the keys on such a host and set jwksUri, or set the keys themselves, in Snowflake with rsaPublicKeys, in Databricks with jwksJson: otherwise, it cannot verify any token",
      });
    },
  },
  {
    id: "PINGFEDERATE-ISSUER",
    severity: "error",
    why:
      "Fires when the issuer is empty, has more than 255 characters, or has spaces, quotes, backslashes or `%{`. It must equal the Issuer Claim " +
      "Value of the access token manager. Whether it must be a URL depends on the data platform (`SNOW-ISSUER`). Omit it to use `baseUrl`.",
    see: [SNOW_PING, "docs/#snow-issuer"],
    check: must("issuer", isOneWord, {
      allowed: ONE_WORD_FORM,
      fix: "copy the Issuer Claim Value of the access token manager, or omit it to use baseUrl",
    }),
  },
  {
    id: "PINGFEDERATE-AUDIENCE",
    severity: "error",
    why:
      "Fires when the audience is empty, has more than 255 characters, or has spaces, quotes, backslashes or `%{`. Use the URL of the " +
      "Snowflake account, or the id of the Databricks account.",
    check: must("audience", isOneWord, {
      allowed: `one URI, ${ONE_WORD_FORM}`,
      fix: "use the URL of the Snowflake account, or the Databricks account's id",
    }),
  },
  {
    id: "PINGFEDERATE-MANAGER-ID",
    severity: "error",
    why:
      "Fires when the id of a new access token manager is not 1 to 32 letters and digits, which is what the provider accepts; or when the " +
      "id of an existing one has more than 256 characters, or has spaces, quotes or backslashes. Copy the instance id of an existing " +
      "manager from the administrative console.",
    see: ["https://registry.terraform.io/providers/pingidentity/pingfederate/1.9.0/docs/resources/oauth_access_token_manager"],
    check: all(
      must("managerId", (id: string) => /^[A-Za-z0-9]{1,32}$/.test(id), { allowed: "at most 32 letters and digits", fix: "use sigmaJwt" }),
      must("existingManagerId", isServerId, { allowed: SERVER_ID_FORM, fix: "copy the instance id from the administrative console" }),
    ),
  },
  {
    id: "PINGFEDERATE-MANAGER-NAME",
    severity: "error",
    why:
      "Fires when the manager's name is empty, has more than 100 characters or more than one line, or has quotes, backslashes, `%{` or " +
      "spaces around it. Choose a plain name.",
    check: ({ name }) => nameProblem("name", name),
  },
  {
    id: "PINGFEDERATE-EXISTING",
    severity: "error",
    why:
      "Fires when an existing access token manager is used together with settings for a new one: id, name, user attribute, lifetime of " +
      "access tokens, or something to adopt. An existing manager is never changed, so they would have no effect. Remove these " +
      "settings, or remove `existingManagerId` to have a manager created.",
    check: when(
      isExisting,
      all(
        absent(["managerId", "name", "userAttribute", "accessTokenMinutes"], OF_NEW_MANAGER, BESIDE_EXISTING),
        within("adopt", absent<"manager" | "mapping">(["manager", "mapping"], OF_NEW_MANAGER, BESIDE_EXISTING)),
      ),
    ),
  },
  {
    id: "PINGFEDERATE-ADOPT",
    severity: "error",
    why: "Fires when the mapping of an access token manager is adopted without the manager. Also adopt the manager.",
    check: ({ adopt }) =>
      violationIf(adopt?.mapping !== undefined && adopt.manager === undefined, {
        at: "adopt.mapping",
        given: `${given(adopt?.mapping?.id)} without the access token manager`,
        allowed: "only together with it",
        fix: "also adopt the manager",
      }),
  },
  {
    ...adoptIdRule,
    check: ({ adopt, managerId = DEFAULT_MANAGER_ID }) => otherId("adopt.manager.id", adopt?.manager, managerId, "managerId"),
  },
  {
    id: "PINGFEDERATE-ACCESS-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of access tokens is not a whole number of minutes, 1 or more.",
    check: must("accessTokenMinutes", wholeNumber(1), { allowed: "a whole number of minutes, at least 1", fix: "use 60" }),
  },
  {
    id: "PINGFEDERATE-USER-ATTRIBUTE",
    severity: "error",
    why:
      "Fires when `contextId` is missing for an adapter or a contract, or set for the default context; when a name has spaces or " +
      "quotes; or when `userMapping: email_address` is used without the attribute that contains the address. PingFederate has no standard name " +
      "for that attribute.",
    check: all(
      within("userAttribute", userAttributeProblems),
      mustNot(
        (manager) =>
          !isExisting(manager) &&
          manager.userMapping?.attribute === UserAttribute.EMAIL_ADDRESS &&
          manager.userAttribute?.attribute === undefined,
        {
          at: "userAttribute.attribute",
          given: "nothing given for an email address",
          allowed: "the attribute that holds it",
          fix: "set its name in the context: PingFederate has no standard name for it",
        },
      ),
    ),
  },
  {
    id: "PINGFEDERATE-CLAIM-VALUE",
    severity: "error",
    why:
      "Fires when `userMapping.value` is set. In PingFederate, the claim's value comes from an attribute of an adapter, a contract or " +
      "the persistent grant. Set `userAttribute` instead.",
    check: within(
      "userMapping",
      absent("value", {
        allowed: "no value: in PingFederate, the claim comes from userAttribute",
        fix: "set userAttribute.attribute instead",
      }),
    ),
  },
  {
    id: "PINGFEDERATE-SCOPE-FORM",
    severity: "error",
    why:
      "Fires when the scopes would have a form that data platforms do not read, or that PingFederate does not write. Scopes are a list " +
      "in `scp`, or text in `scope` with a delimiter. A manager that is created here writes a list, or text with spaces. Omit both " +
      "keys to write a list.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-ext-custom"],
    check: scopeFormProblems,
  },
];
