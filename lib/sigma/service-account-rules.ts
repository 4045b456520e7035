import { isPlainText } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { SIGMA_CONNECTION } from "./sources";

/** Where Sigma's own service account was named, and who is assigned. */
export interface ServiceAccountSubject {
  /** Its login in the identity provider. */
  readonly login?: string;
  /** Its name in the data platform. */
  readonly platformUser?: string;
  /** Users who are assigned to each client for connections, by the client's id; undefined where the identity provider assigns no users one by one. */
  readonly assigned?: Readonly<Record<string, readonly string[]>>;
  /** Users who have access in the data platform; undefined where that is not managed here. */
  readonly platformUsers?: readonly string[];
}

const SOURCE = "Sigma's service account indexes the connection and runs scheduled jobs";

/** Case does not matter to either of them. */
const has = (users: readonly string[], user: string) => users.some((one) => one.toLowerCase() === user.toLowerCase());

/**
 * Sigma's own service account must be among the users, in the identity provider and in Snowflake.
 * https://help.sigmacomputing.com/docs/connect-to-snowflake
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
      "Fires when Sigma's own service account is not named, or is not among the users who are assigned to a client or have access in " +
      "Snowflake. It indexes the connection and runs scheduled jobs: without it, users can log in, but exports fail. Set " +
      "`serviceAccount`, and add the account to `users` and to `snowflake.access`. If it gets access through a group, acknowledge the " +
      "warning: this project cannot see the members of a group.",
    see: [SIGMA_CONNECTION],
    check: ({ login, platformUser, assigned = {}, platformUsers }) => {
      if (login === undefined && platformUser === undefined) {
        return [
          {
            at: "serviceAccount",
            given: given(undefined),
            allowed: "its login in the identity provider and its user in Snowflake",
            fix: `set it so that assignment can be checked: ${SOURCE}`,
          },
        ];
      }
      const missing = Object.entries(assigned).filter(([, users]) => login !== undefined && !has(users, login));
      return [
        ...missing.map(([client]) => ({
          at: "serviceAccount.login",
          given: `${given(login)}, who is not assigned to ${client}`,
          allowed: "a user who is assigned to each client for connections",
          fix: `add it to clients[].users, or acknowledge the warning if it is assigned through a group: ${SOURCE}`,
        })),
        ...(platformUser !== undefined && platformUsers !== undefined && !has(platformUsers, platformUser)
          ? [
              {
                at: "serviceAccount.snowflakeUser",
                given: `${given(platformUser)}, who is not among the users with access`,
                allowed: "a user of snowflake.access",
                fix: `add it to users or grantToUsers: ${SOURCE}`,
              },
            ]
          : []),
      ];
    },
  },
];
