import { violationIf } from "../findings/checks";
import { isPlainText } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { SIGMA_OAUTH_WRITE, SIGMA_RUN_AS } from "./sources";

/** Where a service account for Sigma was named, and who is assigned. */
export interface ServiceAccountSubject {
  /** Its login in the identity provider, if it has one. */
  readonly login?: string;
  /** Its name in the data platform. */
  readonly platformUser?: string;
  /** Users who are assigned to each client for connections, by the client's id; undefined where the identity provider assigns no users one by one. */
  readonly assigned?: Readonly<Record<string, readonly string[]>>;
  /** Users who have access in the data platform; undefined where that is not managed here. */
  readonly platformUsers?: readonly string[];
}

/** Case does not matter to either of them. */
const has = (users: readonly string[], user: string) => users.some((one) => one.toLowerCase() === user.toLowerCase());

/**
 * A service account is a user of the data platform, whose own credentials (a key pair) are in the connection's form. Sigma uses it for the edit log
 * of input tables, for public embeds, and for workbooks that run as service account. Whatever else runs, also on a schedule, runs with a person's
 * OAuth token. So it needs no login at the identity provider, and a connection works without it.
 */
export const serviceAccountRules: readonly Rule<ServiceAccountSubject>[] = [
  {
    id: "SIGMA-SERVICE-ACCOUNT-NAME",
    severity: "error",
    why:
      "Fires when the service account's login or its name in Snowflake is empty, longer than 255 characters, or has line breaks, quotes or " +
      "backslashes. Write it as the identity provider or Snowflake shows it.",
    check: ({ login, platformUser }) =>
      [
        { at: "serviceAccount.login", name: login },
        { at: "serviceAccount.snowflakeUser", name: platformUser },
      ]
        .filter(({ name }) => isLiteral(name) && !isPlainText(name, { most: 255 }))
        .map(({ at, name }) => ({
          at,
          given: given(name),
          allowed: "1 to 255 characters on one line, without quotes and backslashes",
          fix: "write it as the identity provider or Snowflake shows it",
        })),
  },
  {
    id: "SIGMA-SERVICE-ACCOUNT",
    severity: "warning",
    why:
      "Fires when `serviceAccount` names a user who is not assigned to a client, or has no access in Snowflake. The service account is a " +
      "Snowflake user with its own key pair. On a connection with OAuth, it writes the edit log of input tables, and serves public embeds " +
      "and workbooks that run as service account. Scheduled exports run with their owner's OAuth token instead. It needs a login at the " +
      "identity provider only if it logs in to Sigma: otherwise omit `login`. If it gets access through a group or another role, " +
      "acknowledge the warning: this project cannot see the members of a group.",
    see: [SIGMA_OAUTH_WRITE, SIGMA_RUN_AS],
    check: ({ login, platformUser, assigned = {}, platformUsers }) => [
      ...Object.entries(assigned)
        .filter(([, users]) => login !== undefined && !has(users, login))
        .map(([client]) => ({
          at: "serviceAccount.login",
          given: `${given(login)}, who is not assigned to ${client}`,
          allowed: "a user who is assigned to each client for connections",
          fix: "omit it if the service account does not log in to Sigma; otherwise add it to clients[].users, or acknowledge the warning if it is assigned through a group",
        })),
      ...violationIf(platformUser !== undefined && platformUsers !== undefined && !has(platformUsers, platformUser), {
        at: "serviceAccount.snowflakeUser",
        given: `${given(platformUser)}, who is not among the users with access`,
        allowed: "a user of snowflake.access",
        fix: "add it to users or grantToUsers, or acknowledge the warning if it has another role: it runs public embeds and workbooks that run as service account",
      }),
    ],
  },
];
