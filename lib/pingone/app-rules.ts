import { guidProblem } from "../findings/guid";
import { isPlainText } from "../findings/plain-text";
import { isLiteral, isReference, literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { AdoptedObject } from "../sigma/adopted-object";
import { SigmaClientOptions } from "../sigma/client-options";
import { MOST_PREVIOUS_DAYS } from "./client-secret";

/** The part of an application's properties that the rules look at. */
export interface PingOneAppSubject extends SigmaClientOptions {
  readonly environmentId: string;
  readonly groupIds?: readonly string[];
  readonly groupNames?: readonly string[];
  readonly refreshTokenDays?: number;
  readonly refreshTokenIdleDays?: number;
  readonly previousSecretDays?: number;
  readonly adopt?: AdoptedObject;
}

/** 2147483647 seconds in whole days. https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application */
const MOST_REFRESH_DAYS = 24855;
const LISTS = ["groupIds", "groupNames"] as const;
const COPY_ID = "copy it from the object's page, or from its address";

/** What PingOne asks of an application, on top of what Sigma asks. */
export const pingOneAppRules: readonly Rule<PingOneAppSubject>[] = [
  {
    id: "PINGONE-ID",
    severity: "error",
    why: "Groups by id, the environment, and what is adopted are GUIDs in lower case. Give a group's name, or copy its id.",
    check: (app) => [
      ...guidProblem("environmentId", app.environmentId, "copy the Environment ID from the environment's properties"),
      ...(app.groupIds ?? []).flatMap((id, index) => guidProblem(`groupIds[${index}]`, id, COPY_ID)),
      ...guidProblem("adopt.id", app.adopt?.id, COPY_ID),
    ],
  },
  {
    id: "PINGONE-GROUP",
    severity: "error",
    why: "A group's name has 1 to 256 characters on one line without quotes and backslashes; each group stands once.",
    check: (app) => [
      ...literals(app.groupNames)
        .filter(({ value }) => !isPlainText(value, { most: 256 }) || value.trim() !== value)
        .map(({ value, index }) => ({
          at: `groupNames[${index}]`,
          given: given(value),
          allowed: "a group's name, 1 to 256 characters on one line, without quotes, backslashes and surrounding spaces",
          fix: "give the exact name of the group, or its id",
        })),
      ...LISTS.flatMap((list) =>
        literals(app[list])
          .filter(({ repeated }) => repeated)
          .map(({ value, index }) => ({
            at: `${list}[${index}]`,
            given: `${given(value)} a second time`,
            allowed: "each group once",
            fix: "remove it",
          })),
      ),
    ],
  },
  {
    id: "PINGONE-REFRESH-LIFETIME",
    severity: "error",
    why: "A user stays logged in for 24855 days at most, which is as many seconds as PingOne can count.",
    check: (app) =>
      (["refreshTokenDays", "refreshTokenIdleDays"] as const)
        .filter((key) => app[key] !== undefined && !isReference(app[key]) && app[key] > MOST_REFRESH_DAYS)
        .map((key) => ({ at: key, given: given(app[key]), allowed: `at most ${MOST_REFRESH_DAYS} days in PingOne`, fix: "use 90" })),
  },
  {
    id: "PINGONE-PREVIOUS-DAYS",
    severity: "error",
    why:
      "PingOne keeps the secret before for 0 to 30 whole days; in a config it is `credentials.overlapDays`. With 0 it ends at once, and " +
      "Sigma is cut off until it has the new one. Use 30.",
    see: ["https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application_secret"],
    check: ({ previousSecretDays: days }) =>
      isLiteral(days) && !(Number.isSafeInteger(days) && days >= 0 && days <= MOST_PREVIOUS_DAYS)
        ? [
            {
              at: "previousSecretDays",
              given: given(days),
              allowed: `0 to ${MOST_PREVIOUS_DAYS} whole days in PingOne`,
              fix: "use 30: somebody must paste the new secret into Sigma in that time; 0 ends the one before at once",
            },
          ]
        : [],
  },
  {
    id: "PINGONE-EVERYBODY",
    severity: "warning",
    why: "No group is named: everybody in the environment may log in to Sigma. Snowflake still refuses whom it does not know.",
    check: (app) =>
      LISTS.some((list) => app[list]?.length)
        ? []
        : [
            {
              at: "groupIds",
              given: "no group",
              allowed: "one or more groups",
              fix: "everybody in the environment may log in; assign groups, with Sigma's own service account in one of them",
            },
          ],
  },
];
