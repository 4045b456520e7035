import { must, violationIf } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule, show } from "../findings/rule";
import { isHostName } from "../findings/url";
import { isAccountHost } from "./account-url";
import { SNOW_ACCOUNTS, SNOW_PRIVATE } from "./sources";

/** Both names with a dash between them are one label of a host. https://docs.snowflake.com/en/user-guide/admin-account-identifier */
const LONGEST_IDENTIFIER = 63;

/** An account by its names, and the host under which it is reached. */
export interface AccountSubject {
  readonly organization: string;
  readonly account: string;
  readonly host?: string;
}

const COPY = "copy it from Snowflake: SELECT CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME()";

/** An account locator: "XY12345". */
const LOCATOR = /^[a-z]{2,3}[0-9]{4,6}$/i;
/** The ids of regions, with underscores: "eu_central_1", "us_east4", "west_europe". https://docs.snowflake.com/en/user-guide/intro-regions */
const REGION =
  /^(us|eu|ap|ca|sa|me|af|uk|uae|japan|korea|canada|sweden|europe|australia|switzerland|north|south|east|west|central|southeast)(_(gov|us|india|north|south|east|west|central|europe|asia|northeast|southeast|virginia))+(_?[0-9])?$/i;

/** What holds for the host of an account, where one is given. */
export const hostRules: readonly Rule<Pick<AccountSubject, "host">>[] = [
  {
    id: "SNOW-HOST",
    severity: "error",
    why:
      "Fires when the account's host is not a host name in lower case: with a scheme, a port, a path or upper case, for example. The " +
      "provider connects to it, and `https://<host>` is the default audience, which Snowflake compares character by character. Omit it " +
      "for `<organization>-<account>.snowflakecomputing.com`.",
    see: [SNOW_ACCOUNTS, SNOW_PRIVATE],
    check: must("host", isHostName, {
      allowed: "a host name in lower case, without a scheme, port and path",
      fix: "copy it from the URL that Sigma connects to, or omit it to use <organization>-<account>.snowflakecomputing.com",
    }),
  },
  {
    id: "SNOW-HOST-DOMAIN",
    severity: "warning",
    why:
      "Fires when the account's host is not in a domain of Snowflake's, `snowflakecomputing.com` or `snowflakecomputing.cn`. The deploy logs in " +
      "there, so anyone who runs the host sees its credentials and its statements. If it is your company's proxy, acknowledge the warning.",
    see: [SNOW_PRIVATE],
    check: ({ host }) =>
      violationIf(isLiteral(host) && isHostName(host) && !isAccountHost(host), {
        at: "host",
        given: given(host),
        allowed: "a host in snowflakecomputing.com or snowflakecomputing.cn",
        fix: "make sure that it is a proxy of your company: the deploy logs in there",
      }),
  },
];

/** What holds for the two names of an account, and its host. A connection's or a reader account's name follows the rules of an account's. */
export const accountRules: readonly Rule<AccountSubject>[] = [
  {
    id: "SNOW-ACCOUNT",
    severity: "error",
    why:
      "Fires when the name of the organization or the account is not a letter followed by letters, digits and underscores, when " +
      "both, with a dash between them, have more than 63 characters, or when they are an account locator and its region (`XY12345` and " +
      "`EU_CENTRAL_1`). Together they are one label of the account's host, in which dashes replace underscores. They are neither the " +
      "locator, which is not needed anywhere, nor the host. Copy them from `SELECT CURRENT_ORGANIZATION_NAME(), CURRENT_ACCOUNT_NAME()`.",
    see: [SNOW_ACCOUNTS],
    check: (names) => {
      const bad = (["organization", "account"] as const)
        .filter((key) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(names[key]))
        .map((key) => ({
          at: key,
          given: given(names[key]),
          allowed: "a letter, then letters, digits and underscores",
          fix: `${COPY}; the account locator is not needed`,
        }));
      if (bad.length > 0) return bad;
      const { organization, account } = names;
      const length = `${organization}-${account}`.length;
      return [
        ...violationIf(length > LONGEST_IDENTIFIER, {
          at: "account",
          given: `${length} characters together with the organization`,
          allowed: `${LONGEST_IDENTIFIER} at most`,
          fix: COPY,
        }),
        ...violationIf(LOCATOR.test(organization) && REGION.test(account), {
          at: "account",
          given: `${given(account)} in the organization ${show(organization)}, which are an account locator and its region`,
          allowed: "the names of the organization and of the account",
          fix: `${COPY}; the account locator is not needed`,
        }),
      ];
    },
  },
  ...hostRules,
];
