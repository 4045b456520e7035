import { all, each, must, once, someOf, wholeNumber } from "../findings/checks";
import { guidProblem } from "../findings/guid";
import { isPlainText } from "../findings/plain-text";
import { Rule } from "../findings/rule";
import { MOST_PREVIOUS_DAYS } from "./client-secret";
import { SigmaPingOneAppProps } from "./props";

/** 2147483647 seconds in whole days. https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application */
const MOST_REFRESH_DAYS = 24855;
const LISTS = ["groupIds", "groupNames"] as const;
const COPY_ID = "copy it from the object's page, or from its address";

/** What PingOne asks of an application, on top of what Sigma asks. */
export const pingOneAppRules: readonly Rule<SigmaPingOneAppProps>[] = [
  {
    id: "PINGONE-ID",
    severity: "error",
    why:
      "Fires when the environment, the id of a group or the id of an application to adopt is not a GUID in lower case. Copy the id, or " +
      "use the group's name.",
    check: (app) => [
      ...guidProblem("environmentId", app.environmentId, "copy the Environment ID from the environment's properties"),
      ...(app.groupIds ?? []).flatMap((id, index) => guidProblem(`groupIds[${index}]`, id, COPY_ID)),
      ...guidProblem("adopt.id", app.adopt?.id, COPY_ID),
    ],
  },
  {
    id: "PINGONE-GROUP",
    severity: "error",
    why:
      "Fires when a group's name is empty, has more than 256 characters or more than one line, or has quotes, backslashes or spaces " +
      "around it, or when a group is listed twice.",
    check: all(
      each("groupNames", (name) => isPlainText(name, { most: 256 }) && name.trim() === name, {
        allowed: "a group's name, 1 to 256 characters on one line, without quotes, backslashes and surrounding spaces",
        fix: "use the exact name of the group, or its id",
      }),
      once(LISTS, "each group once"),
    ),
  },
  {
    id: "PINGONE-REFRESH-LIFETIME",
    severity: "error",
    why: "Fires when the lifetime of refresh tokens, or their idle lifetime, is more than 24855 days. PingOne stores at most 2147483647 seconds.",
    check: must(["refreshTokenDays", "refreshTokenIdleDays"], (days: number) => days <= MOST_REFRESH_DAYS, {
      allowed: `at most ${MOST_REFRESH_DAYS} days in PingOne`,
      fix: "use 90",
    }),
  },
  {
    id: "PINGONE-PREVIOUS-DAYS",
    severity: "error",
    why:
      "Fires when `previousSecretDays` is not a whole number from 0 to 30, the maximum for " +
      "which PingOne keeps a previous secret. With 0, the previous secret stops working on deploy, and nobody can log in until Sigma " +
      "has the new one. Use 30.",
    see: ["https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs/resources/application_secret"],
    check: must("previousSecretDays", wholeNumber(0, MOST_PREVIOUS_DAYS), {
      allowed: `a whole number of days from 0 to ${MOST_PREVIOUS_DAYS} in PingOne`,
      fix: "use 30, which leaves time to paste the new secret into Sigma; with 0, the previous secret stops working on deploy",
    }),
  },
  {
    id: "PINGONE-EVERYBODY",
    severity: "warning",
    why:
      "Fires when no group is assigned. Everyone in the environment can then log in to Sigma. The data platform still rejects anyone " +
      "without a user there.",
    check: someOf(LISTS, {
      given: "no group",
      allowed: "one or more groups",
      fix: "assign groups: without groups, everyone in the environment can log in",
    }),
  },
];
