import { RuleText } from "../../lib/findings/rule";

/** What is judged while a config file is read, before there is a stack. */

export const fileRule: RuleText = {
  id: "CONFIG-FILE",
  severity: "error",
  why:
    "The file that `SIGMA_OAUTH_CONFIG` names is there, can be read, and is text in UTF-8. It is a regular file of at most 1 MiB: a " +
    "device never ends, and a pipe keeps a run waiting. A relative path is relative to the folder of `cdktf.json`. Correct the path.",
};

export const yamlRule: RuleText = {
  id: "CONFIG-YAML",
  severity: "error",
  why:
    "The file is one valid YAML document: each key stands once in its mapping (YAML 1.2, 3.2.1.3), no second document follows, and " +
    "aliases do not multiply without end or stand for what they are in. Tags (`!vault`, `!include`, `!!binary`) are refused, because " +
    "nothing here resolves them and their values would be taken for plain text; so are lists and mappings as keys, more than 100 levels, " +
    "and a directive for another version (`%YAML 1.1`), in which texts mean something else. The message is the parser's, with line and " +
    "column, and without any text of the file, which may be a secret. Correct that line.",
  see: ["https://yaml.org/spec/1.2.2/#3213-node-comparison"],
};

export const reservedKeyRule: RuleText = {
  id: "CONFIG-RESERVED-KEY",
  severity: "error",
  why:
    "No key is named `__proto__`, `constructor`, or as anything else that every JavaScript object has: what is set there could be taken " +
    "for something else, or be dropped without a word. Nothing else of the file is looked at until it is gone. Rename it, or remove it.",
};

export const emptyRule: RuleText = {
  id: "CONFIG-EMPTY",
  severity: "error",
  why: "The file says something. Start from a file in examples.",
  see: ["examples"],
};

export const textRule: RuleText = {
  id: "CONFIG-TEXT",
  severity: "error",
  why:
    "A key or value has text that could not reach Terraform exactly as it was typed: a line break or another control character, a " +
    "character that changes the direction of text, half of a surrogate pair, a letter with its accent apart (Terraform composes them), a " +
    "`${` without its closing brace, or a marker that CDK for Terraform uses for its own references (`${TfToken[`, `#{TfToken[`, " +
    "`&{TfToken[`, and numbers near -8e298 and -1.9e289). The message names what was found, and shows it as an escape sequence. Write " +
    "plain text.\n\nAll other text is taken literally, also `${` and `%{`: a config file has no references, and what would begin an " +
    "expression is escaped. Keys have neither.",
  see: [
    "https://github.com/zclconf/go-cty/blob/main/docs/types.md",
    "https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1",
  ],
};

export const secretKeyRule: RuleText = {
  id: "CONFIG-SECRET",
  severity: "error",
  why:
    "A key looks like a secret, at any depth. The file is made for version control and never holds one. Such keys are judged first: " +
    "their values are not shown, whatever they contain, and no other rule looks at them. Remove it, and change the secret if the file " +
    "was shared. Credentials come from each Terraform provider's environment variables.",
  see: ["docs/permissions.md"],
};

export const certificateFileRule: RuleText = {
  id: "CONFIG-CERTIFICATE-FILE",
  severity: "error",
  why:
    "A file of `certificateFiles` cannot be read: it does not exist, is a folder, a device or a pipe, belongs to another user, or is " +
    "larger than 1 MiB. Correct the path; it is relative to the config file.",
};

export const missingRule: RuleText = {
  id: "CONFIG-MISSING",
  severity: "error",
  why: "A key is there that is required. Add it; the config's page explains it.",
  see: ["docs/config.md"],
};

export const typeRule: RuleText = {
  id: "CONFIG-TYPE",
  severity: "error",
  why:
    "A value has the type, or is one of the values, that the key takes. In YAML 1.2 `yes` and `on` are text, and a number such as `007` " +
    "is no text until it is in quotes. Correct the value.",
};

export const unknownKeyRule: RuleText = {
  id: "CONFIG-UNKNOWN-KEY",
  severity: "error",
  why:
    "Every key is known. A misspelt one would be ignored, with its default in force. The message lists the keys and suggests one. " +
    "Correct or remove it.",
};

export const noStackRule: RuleText = {
  id: "CONFIG-NO-STACK",
  severity: "error",
  why: "There is a stack. Add one, as in the files in examples.",
  see: ["examples"],
};

/** All of them, in the order in which they are found. */
export const readingRules: readonly RuleText[] = [
  fileRule,
  yamlRule,
  reservedKeyRule,
  emptyRule,
  textRule,
  secretKeyRule,
  certificateFileRule,
];

/** What is wrong with keys and values, whatever they mean. */
export const shapeRules: readonly RuleText[] = [missingRule, typeRule, unknownKeyRule];
