import { literals } from "../private/reference";
import { given, Rule } from "../private/rule";
import { SigmaClientOptions } from "../sigma/client-options";

/** The part of an Okta app's properties that the rules look at. */
export interface OktaAppSubject extends SigmaClientOptions {
  readonly groupIds?: readonly string[];
  readonly groupNames?: readonly string[];
  readonly userIds?: readonly string[];
  readonly userLogins?: readonly string[];
}

const OKTA_ID = /^[A-Za-z0-9_-]{1,64}$/;
const LISTS = ["groupIds", "groupNames", "userIds", "userLogins"] as const;
const IDS = { groupIds: "00g", userIds: "00u" } as const;

/** What Okta asks of an app, on top of what Sigma asks. */
export const oktaAppRules: readonly Rule<OktaAppSubject>[] = [
  {
    id: "OKTA-ASSIGNMENT",
    severity: "error",
    check: (app) =>
      LISTS.flatMap((list) =>
        literals(app[list])
          .filter(({ value }) => !/^[^'"\\/\p{Cc}]{1,255}$/u.test(value) || value.trim() !== value)
          .map(({ value, index }) => ({
            at: `${list}[${index}]`,
            given: given(value),
            allowed: "1 to 255 characters on one line, without quotes, slashes, backslashes and surrounding spaces",
            fix: "give the exact name of a group, the login of a user, or the id",
          })),
      ),
  },
  {
    id: "OKTA-ASSIGNMENT-DUPLICATE",
    severity: "error",
    check: (app) =>
      LISTS.flatMap((list) =>
        literals(app[list])
          .filter(({ value, index }) => app[list]!.indexOf(value) < index)
          .map(({ value, index }) => ({
            at: `${list}[${index}]`,
            given: `${given(value)} a second time`,
            allowed: "each group and user once",
            fix: "remove it",
          })),
      ),
  },
  {
    id: "OKTA-ID",
    severity: "error",
    check: (app) =>
      (["groupIds", "userIds"] as const).flatMap((list) =>
        literals(app[list])
          .filter(({ value }) => !OKTA_ID.test(value))
          .map(({ value, index }) => ({
            at: `${list}[${index}]`,
            given: given(value),
            allowed: `an Okta id: letters and digits, usually 20 that begin with ${IDS[list]}`,
            fix: "copy the id from the end of its page's address in the Okta admin console, or give the name",
          })),
      ),
  },
  {
    id: "SIGMA-NO-ASSIGNMENT",
    severity: "warning",
    check: (app) =>
      LISTS.some((list) => app[list]?.length)
        ? []
        : [
            {
              at: "groupIds",
              given: "no group and no user",
              allowed: "one or more groups or users",
              fix: "nobody can log in until somebody is assigned; assign Sigma's own service account, too",
            },
          ],
  },
];
