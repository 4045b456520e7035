import { must, within } from "../findings/checks";
import { isPlainText } from "../findings/plain-text";
import { given, Rule } from "../findings/rule";
import { SIGMA_SNOWFLAKE } from "./sources";

/** Where Sigma's own service account was named, and who is assigned. */
export interface ServiceAccountSubject {
  /** Its login in the identity provider. */
  readonly login?: string;
  /** Its name in Snowflake. */
  readonly snowflakeUser?: string;
  /** Users who are assigned to each client for connections, by the client's id; undefined where the identity provider assigns no users one by one. */
  readonly assigned?: Readonly<Record<string, readonly string[]>>;
  /** Users who have access in Snowflake; undefined where that is not managed here. */
  readonly snowflakeUsers?: readonly string[];
}

const SOURCE = "Sigma's service account indexes the connection and runs scheduled jobs";

/** Case does not matter to either of them. */
const has = (users: readonly string[], user: string) => users.some((one) => one.toLowerCase() === user.toLowerCase());

const nameRule = must(["login", "snowflakeUser"], (name: string) => isPlainText(name, { most: 255 }), {
  allowed: "1 to 255 characters on one line, without quotes and backslashes",
  fix: "write it as the identity provider or Snowflake shows it",
});

/** Sigma's own service account must be among the users, in the identity provider and in Snowflake. https://help.sigmacomputing.com/docs/connect-to-snowflake */
export const serviceAccountRules: readonly Rule<ServiceAccountSubject>[] = [
  {
    id: "SIGMA-SERVICE-ACCOUNT-NAME",
    severity: "error",
    why:
      "Fires when the service account's login or its name in Snowflake is empty, longer than 255 characters, or has line breaks, quotes or " +
      "backslashes. Write it as the identity provider or Snowflake shows it.",
    check: (serviceAccount) => within("serviceAccount", nameRule)({ serviceAccount }),
  },
  {
    id: "SIGMA-SERVICE-ACCOUNT",
    severity: "warning",
    why:
      "Fires when Sigma's own service account is not named, or is not among the users who are assigned to a client or have access in " +
      "Snowflake. It indexes the connection and runs scheduled jobs: without it users can log in, but exports fail. Name it as " +
      "`serviceAccount`, and add it to `users` and to `snowflake.access`. If it gets access through a group, ignore the warning: group " +
      "members are not known here.",
    see: [SIGMA_SNOWFLAKE],
    check: ({ login, snowflakeUser, assigned = {}, snowflakeUsers }) => {
      if (login === undefined && snowflakeUser === undefined) {
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
          fix: `add it to clients[].users, unless a group assigns it, which is not known here: ${SOURCE}`,
        })),
        ...(snowflakeUser !== undefined && snowflakeUsers !== undefined && !has(snowflakeUsers, snowflakeUser)
          ? [
              {
                at: "serviceAccount.snowflakeUser",
                given: `${given(snowflakeUser)}, who is not among the users with access`,
                allowed: "a user of snowflake.access",
                fix: `add it to users or grantToUsers: ${SOURCE}`,
              },
            ]
          : []),
      ];
    },
  },
];
