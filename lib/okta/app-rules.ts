import { each, once, someOf } from "../findings/checks";
import { folded } from "../findings/look-alike";
import { isPlainText, QUOTES } from "../findings/plain-text";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { ClientAuthentication } from "../sigma/client-authentication";
import { oktaIdProblem } from "./okta-id";
import { SIGMA_GUIDE } from "../sigma/sources";
import { SigmaOktaAppProps } from "./props";

const LISTS = ["groupIds", "groupNames", "userIds", "userLogins"] as const;

/** The group that Okta puts every user into. https://registry.terraform.io/providers/okta/okta/4.20.0/docs/data-sources/everyone_group */
const EVERYONE = "everyone";

/** Whether anyone is assigned, once everything has been said. */
export const noAssignmentRule: Rule<SigmaOktaAppProps> = {
  id: "SIGMA-NO-ASSIGNMENT",
  severity: "warning",
  why:
    "Fires when a client has neither groups nor users. Without an assignment, nobody can log in (step 2 of Sigma's guide). Assign " +
    "groups or users. Acknowledge the warning if they are assigned elsewhere.",
  see: [SIGMA_GUIDE],
  check: someOf(LISTS, {
    given: "no group and no user",
    allowed: "one or more groups or users",
    fix: "nobody can log in until someone is assigned",
  }),
};

/** What Okta asks of an app, on top of what Sigma asks. */
export const oktaAppRules: readonly Rule<SigmaOktaAppProps>[] = [
  {
    id: "OKTA-ASSIGNMENT",
    severity: "error",
    why:
      "Fires when the name of a group, a login or an id is empty, longer than 255 characters, or has line breaks, quotes, slashes, " +
      "backslashes or spaces around it. These texts become part of a search, a condition and a construct's path. Correct the name. If " +
      "the real name has such a character, use the id.",
    check: each(LISTS, (name) => isPlainText(name, { most: 255, without: `${QUOTES}/` }) && name.trim() === name, {
      allowed: "1 to 255 characters on one line, without quotes, slashes, backslashes and surrounding spaces",
      fix: "use the exact name of a group, the login of a user, or the id",
    }),
  },
  {
    id: "OKTA-ASSIGNMENT-DUPLICATE",
    severity: "error",
    why:
      "Fires when a list has the same group or user twice. Two assignments of one group or user would be two Terraform resources for " +
      "one object.",
    check: once(LISTS, "each group and user once"),
  },
  {
    id: "OKTA-ID",
    severity: "error",
    why:
      "Fires when the id of a group, a user, an authentication policy or an adopted app has characters other than letters, digits, `_` " +
      "and `-`, or more than 64 characters. An Okta id usually has 20 characters, and begins with `00g`, `00u`, `rst` or `0oa`. A name " +
      "instead of an id would fail only at apply. Copy the id from the end of the page's URL in the admin console. A group's name or a " +
      "user's login is plain text, without `id:`.",
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
    why:
      "Fires when the group `Everyone` is assigned. It contains every user of the org, including contractors and service accounts. " +
      "The data platform still rejects anyone without a user there. Assign the groups of users who use Sigma.",
    see: ["https://registry.terraform.io/providers/okta/okta/4.20.0/docs/data-sources/everyone_group"],
    check: each("groupNames", (name) => folded(name) !== EVERYONE, {
      allowed: "groups of users who use Sigma",
      fix: "this group has every user of the org, including contractors and service accounts, and all of them may log in to Sigma",
    }),
  },
  {
    id: "OKTA-ADOPT-SECRET",
    severity: "warning",
    why:
      "Fires when an app is adopted without its secret. No import can read the secret, so the first change of the app does not send it. The " +
      "provider expects Okta to keep the secret then, and to return it, which fills the output `<client>_client_secret` with the next " +
      "deploy. That Okta keeps it is not confirmed: if Okta created a new one, nobody could log in until Sigma has it. Copy the current " +
      "secret from Okta's console and pass it in `clientSecret`; in a config, use `credentials: { source: variable }`. Otherwise, compare " +
      "the secret in Okta's console after the first deploy with the one in Sigma.",
    see: ["https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/app_oauth"],
    check: ({ adopt, authentication, clientSecret, credentialVersion = 1 }) => {
      const isOurs = clientSecret !== undefined || credentialVersion > 1 || authentication === ClientAuthentication.PRIVATE_KEY_JWT;
      if (!isLiteral(adopt?.id) || isOurs) return [];
      return [
        {
          at: "adopt.id",
          given: given(adopt.id),
          allowed: "together with the app's current secret, as a variable",
          fix: "an import cannot read it: copy it from Okta's console and pass it, or compare it with Sigma's after the first deploy",
        },
      ];
    },
  },
  noAssignmentRule,
];
