import { roleIdRule } from "../config/check/auth0";
import { sharedServerRule } from "../config/check/pingfederate";
import { entraStackRules } from "../config/check/entra";
import { existingRules } from "../config/check/existing";
import { databricksProfileRule } from "../config/check/databricks-federation";
import { fileRules } from "../config/check/file-rules";
import { sharedNameRules } from "../config/check/shared-names";
import { profileRule } from "../config/check/snowflake";
import { stackCredentialRules } from "../config/check/stack-credential-rules";
import { stackRules } from "../config/check/stack-rules";
import { defaultsRule, extendsRule, noStackRule, readingRules, shapeRules } from "../config/read/reading-rules";
import { originRule, orphanRule } from "../stacks/origin";
import { outputRule } from "../stacks/output-folder";
import { RuleText } from "../lib/findings/rule";
import { acknowledgeRules, unusedRule } from "../lib/warnings/acknowledge-rules";
import { LIBRARY_RULES, RuleGroup } from "../lib/warnings/known-rules";

/** Rules that the library's list lacks, by the section in which they are shown with the library's. */
const OTHERS: Readonly<Record<string, readonly RuleText[]>> = {
  "ENTRA Applications": entraStackRules,
  "AUTH0 Applications": [roleIdRule],
  "PINGFEDERATE Server": [sharedServerRule],
  "SIGMA Acknowledgements": [...acknowledgeRules, unusedRule],
};

const CONFIG: RuleGroup = {
  prefix: "CONFIG",
  about: "the config file",
  sections: [
    { title: "Reading the file", rules: [...readingRules, outputRule, originRule, orphanRule] },
    { title: "Keys and values", rules: shapeRules },
    {
      title: "Stacks",
      rules: [
        noStackRule,
        defaultsRule,
        extendsRule,
        ...stackRules,
        ...existingRules,
        ...fileRules,
        ...sharedNameRules,
        profileRule,
        databricksProfileRule,
      ],
    },
    { title: "Credentials", rules: stackCredentialRules },
  ],
};

function withOthers(group: RuleGroup): RuleGroup {
  const others = Object.entries(OTHERS).flatMap(([place, rules]) => {
    const [prefix, title] = place.split(" ");
    return prefix === group.prefix ? [{ title, rules }] : [];
  });
  const rulesOf = (title: string) => others.find((section) => section.title === title)?.rules ?? [];
  const sections = group.sections.map(({ title, rules }) => ({ title, rules: [...rules, ...rulesOf(title)] }));
  const isNew = ({ title }: { readonly title: string }) => sections.every((section) => section.title !== title);
  return { ...group, sections: [...sections, ...others.filter(isNew)] };
}

const prefixOf = ({ id }: RuleText) => id.split("-")[0];

/** The groups, each with the rules of its prefix alone, and each rule once. */
export const RULE_GROUPS: readonly RuleGroup[] = [...LIBRARY_RULES.map(withOthers), CONFIG].map((group) => {
  const shown = new Set<string>();
  const isNew = (rule: RuleText) => prefixOf(rule) === group.prefix && !shown.has(rule.id) && shown.add(rule.id);
  return { ...group, sections: group.sections.map((section) => ({ ...section, rules: section.rules.filter(isNew) })) };
});

/** Every rule, once. */
export const RULES: readonly RuleText[] = RULE_GROUPS.flatMap(({ sections }) => sections.flatMap(({ rules }) => rules));

/** What ids of rules look like, to find them in texts. */
export const RULE_ID = new RegExp(`\\b(?:${RULE_GROUPS.map(({ prefix }) => prefix).join("|")})(?:-[A-Z]+)+\\b`);
