import { must, sound, within } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule } from "../findings/rule";
import { UserMapping } from "../user-mapping";
import { claimValue } from "./claim-value";
import { personalAttribute } from "./user-expression";

/** The expression that computes the user claim. */
export const oktaClaimRules: readonly Rule<{ readonly userMapping?: UserMapping }>[] = [
  {
    id: "OKTA-CLAIM-CONSTANT",
    severity: "warning",
    why:
      'Fires when different users get the same value for the claim: a constant such as `"ADMIN_USER"`, an attribute of the app or the ' +
      'org, an attribute that colleagues share (`user.department`), or an expression that amounts to that (`true ? "ADMIN" : ' +
      'user.login`, `String.substringAfter(user.email, "@")`). They would all be the same user in the data platform, with all of that user\'s ' +
      "rights. Use an expression such as `user.login` or `appuser.userName`.",
    see: ["https://developer.okta.com/docs/reference/okta-expression-language/"],
    check: within(
      "userMapping",
      must("value", (value: string) => claimValue(value) !== "shared", {
        allowed: "an expression with an attribute of the user, such as user.login or appuser.userName",
        fix: "different people get the same value: they would be the same user in the data platform, with that user's rights",
      }),
    ),
  },
  {
    id: "OKTA-CLAIM-EXPRESSION",
    severity: "warning",
    why:
      "Fires when the expression for the claim has a form that this rule cannot analyze. It can analyze attributes (`user.login`, " +
      "`user.profile.login`, `appuser.userName`), text, `+`, conditions, and `String` functions such as `toUpperCase`, `substringBefore` " +
      "and `replace`. For any other form, check that no two users get the same value: they would be the same user in the data platform.",
    see: ["https://developer.okta.com/docs/reference/okta-expression-language/"],
    check: within(
      "userMapping",
      sound("value", (value: string) => (claimValue(value) === "unknown" ? "has a form that cannot be analyzed" : undefined), {
        allowed: "attributes such as user.login or appuser.userName, text, +, conditions, and String functions such as toUpperCase",
        fix: "make sure that no two people get the same value, even in edge cases: they would be the same user in the data platform",
      }),
    ),
  },
  {
    id: "OKTA-MUTABLE-CLAIM",
    severity: "warning",
    why:
      "Fires when the claim's value uses an attribute that describes a person, such as `user.nickName`, `user.displayName`, " +
      "`user.secondEmail` or `user.mobilePhone`. Users can edit every attribute for which an administrator allows it, and Okta does " +
      "not check whose name they enter: a user could get another user's rights in the data platform. Use `user.login`, the verified " +
      "`user.email`, or an attribute that only administrators or a directory change.",
    see: ["https://help.okta.com/oie/en-us/Content/Topics/users-groups-profiles/usgp-user-edit-attributes.htm"],
    check: ({ userMapping }) =>
      isLiteral(userMapping?.value) && personalAttribute(userMapping.value) !== undefined
        ? [
            {
              at: "userMapping.value",
              given: given(userMapping.value),
              allowed: "user.login, the verified user.email, or an attribute that users cannot edit",
              fix: `users can edit ${personalAttribute(userMapping.value)} if an administrator allows it: anyone who sets it to another person's value gets that person's rights in the data platform`,
            },
          ]
        : [],
  },
];
