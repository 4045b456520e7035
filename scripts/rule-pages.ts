import { RuleText } from "../lib/findings/rule";
import { inRepository, wrapped } from "./markdown";
import { RuleGroup } from "../lib/warnings/known-rules";
import { RULE_GROUPS, RULES } from "./rule-list";

const START = "## Groups\n";

/** The page on rules, with every rule under that heading. */
export function withRules(page: string): string {
  const [before] = page.split(START);
  const contents = RULE_GROUPS.map(({ prefix, about }) => `- [${prefix}](#${prefix.toLowerCase()})${about && `: ${about}`}`);
  return [before, START, "\n", contents.join("\n"), "\n\n", RULE_GROUPS.map(group).join("\n")].join("");
}

function group({ prefix, sections }: RuleGroup): string {
  return [`## ${prefix}\n`, ...sections.map(({ title, rules }) => [`### ${title}\n`, ...rules.map(rule)].join("\n"))].join("\n");
}

const NAMES = { error: "Error", warning: "Warning" } as const;

function rule({ id, severity, why, see = [] }: RuleText): string {
  const sources = see.length === 0 ? [] : [`Sources: ${see.map(link).join(", ")}`];
  return [`#### \`${id}\``, ...`**${NAMES[severity]}.** ${why}`.split("\n\n"), ...sources].map(wrapped).join("\n\n") + "\n";
}

/** Pages of this project are linked from the folder `docs`, and other files of it in its repository. */
function link(source: string): string {
  if (source.startsWith("https://")) return `<${source}>`;
  return `[${source}](${source.startsWith("docs/") ? source.slice("docs/".length) : inRepository(source)})`;
}

/** The same for the command line, which runs without what the tables of rules import. */
export function ruleTextsModule(): string {
  const texts = RULES.map(({ id, severity, why, see }) => `  ${JSON.stringify({ id, severity, why, see })},\n`);
  return [
    "/** Written by `npm run docs` from the tables of rules. Do not edit. */\n\n",
    "export interface RuleText {\n",
    "  readonly id: string;\n",
    '  readonly severity: "error" | "warning";\n',
    "  readonly why: string;\n",
    "  readonly see?: readonly string[];\n",
    "}\n\n",
    "export const RULE_TEXTS: readonly RuleText[] = [\n",
    ...texts,
    "];\n",
  ].join("");
}
