import { folded } from "../findings/look-alike";
import { isPlainText, QUOTES } from "../findings/plain-text";
import { isLiteral, literals } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { AdoptedObject } from "../sigma/adopted-object";
import { ClientAuthentication } from "../sigma/client-authentication";
import { SigmaClientOptions } from "../sigma/client-options";
import { oktaIdProblem } from "./okta-id";

/** The part of an Okta app's properties that the rules look at. */
export interface OktaAppSubject extends SigmaClientOptions {
  readonly groupIds?: readonly string[];
  readonly groupNames?: readonly string[];
  readonly userIds?: readonly string[];
  readonly userLogins?: readonly string[];
  readonly authenticationPolicyId?: string;
  readonly adopt?: AdoptedObject;
  readonly clientSecret?: string;
  readonly credentialVersion?: number;
}

const LISTS = ["groupIds", "groupNames", "userIds", "userLogins"] as const;

/** The group that Okta puts every user into. https://registry.terraform.io/providers/okta/okta/4.20.0/docs/data-sources/everyone_group */
const EVERYONE = "everyone";

/** What Okta asks of an app, on top of what Sigma asks. */
export const oktaAppRules: readonly Rule<OktaAppSubject>[] = [
  {
    id: "OKTA-ASSIGNMENT",
    severity: "error",
    check: (app) =>
      LISTS.flatMap((list) =>
        literals(app[list])
          .filter(({ value }) => !isPlainText(value, { most: 255, without: `${QUOTES}/` }) || value.trim() !== value)
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
          .filter(({ repeated }) => repeated)
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
    check: (app) => [
      ...(app.groupIds ?? []).flatMap((id, index) => oktaIdProblem(`groupIds[${index}]`, id, "00g")),
      ...(app.userIds ?? []).flatMap((id, index) => oktaIdProblem(`userIds[${index}]`, id, "00u")),
      ...oktaIdProblem("authenticationPolicyId", app.authenticationPolicyId, "rst"),
      ...oktaIdProblem("adopt.id", app.adopt?.id, "0oa"),
    ],
  },
  {
    id: "OKTA-EVERYBODY",
    severity: "warning",
    check: ({ groupNames }) =>
      literals(groupNames)
        .filter(({ value }) => folded(value) === EVERYONE)
        .map(({ value, index }) => ({
          at: `groupNames[${index}]`,
          given: given(value),
          allowed: "groups of those who use Sigma",
          fix: "everybody in the org is in this group, contractors and service accounts included, and may log in to Sigma",
        })),
  },
  {
    id: "OKTA-ADOPT-SECRET",
    severity: "warning",
    check: ({ adopt, authentication, clientSecret, credentialVersion = 1 }) => {
      const isOurs = clientSecret !== undefined || credentialVersion > 1 || authentication === ClientAuthentication.PRIVATE_KEY_JWT;
      if (!isLiteral(adopt?.id) || isOurs) return [];
      return [
        {
          at: "adopt.id",
          given: given(adopt.id),
          allowed: "the app keeps its secret, which no import finds",
          fix: "copy it from Okta's console; its output comes with the deploy after the first change of the app, which sends the same secret again",
        },
      ];
    },
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
