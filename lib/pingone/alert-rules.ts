import { all, each, once } from "../findings/checks";
import { isPlainWord } from "../findings/plain-text";
import { Rule } from "../findings/rule";

const isEmail = (text: string) => /^[^\s@,;<>]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text) && isPlainWord(text);

/** What holds for the recipients of alerts. */
export const alertRules: readonly Rule<{ readonly emails: readonly string[] }>[] = [
  {
    id: "PINGONE-ALERT-EMAIL",
    severity: "error",
    why: "Fires when an entry of `alertEmails` is not an email address, has a display name, or is listed twice.",
    check: all(
      each("emails", isEmail, { allowed: "an email address, such as oncall@acme.com", fix: "correct it; remove any display name" }),
      once("emails", "each address once"),
    ),
  },
];
