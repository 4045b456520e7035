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

const SOURCE = "Sigma's service account indexes the connection and runs what is scheduled";

/** Sigma's own service account must be among the users, in the identity provider and in Snowflake. https://help.sigmacomputing.com/docs/connect-to-snowflake */
export const serviceAccountRules: readonly Rule<ServiceAccountSubject>[] = [
  {
    id: "SIGMA-SERVICE-ACCOUNT-NAME",
    severity: "error",
    why:
      "The service account's login and its name in Snowflake have 1 to 255 characters on one line, without quotes and backslashes. Write " +
      "them as the identity provider and Snowflake show them.",
    check: (subject) =>
      [
        { at: "serviceAccount.login", name: subject.login },
        { at: "serviceAccount.snowflakeUser", name: subject.platformUser },
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
      "Sigma's own service account is not named, or is none of the users that are assigned or have access. It indexes the connection and " +
      "runs what is scheduled; where it is left out, exports fail and people can log in. Name it as `serviceAccount`, and add it to " +
      "`users`, and to `snowflake.access`. Where it gets in through a group, acknowledge the warning: who is in a group cannot be told " +
      "here.",
    see: [SIGMA_CONNECTION],
    check: ({ login, platformUser, assigned, platformUsers }) => {
      if (login === undefined && platformUser === undefined) {
        return [
          {
            at: "serviceAccount",
            given: given(undefined),
            allowed: "its login in the identity provider and its user in Snowflake",
            fix: `name it, so that it can be told whether it is assigned: ${SOURCE}`,
          },
        ];
      }
      const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase();
      const missing = Object.entries(assigned ?? {}).filter(([, users]) => login !== undefined && !users.some((user) => same(user, login)));
      return [
        ...missing.map(([client]) => ({
          at: "serviceAccount.login",
          given: `${given(login)}, who is none of the users of ${client}`,
          allowed: "a user who is assigned to each client for connections",
          fix: `add it to clients[].users; in one of the groups it is as well, but that cannot be told here: ${SOURCE}`,
        })),
        ...(platformUser !== undefined && platformUsers !== undefined && !platformUsers.some((user) => same(user, platformUser))
          ? [
              {
                at: "serviceAccount.snowflakeUser",
                given: `${given(platformUser)}, who is none of the users with access`,
                allowed: "a user of snowflake.access",
                fix: `add it to users or grantToUsers: ${SOURCE}`,
              },
            ]
          : []),
      ];
    },
  },
];
