import { RuleText } from "../../lib/findings/rule";

/** What is judged while a config file is read, before there is a stack. */

export const fileRule: RuleText = {
  id: "CONFIG-FILE",
  severity: "error",
  why:
    "Fires when the config file does not exist, cannot be read, is larger than 1 MiB, is not UTF-8 text, or is not a regular file: " +
    "reading a device might never end, and a pipe would keep the run waiting. For `cdktf`, `SIGMA_OAUTH_CONFIG` names the file, and a " +
    "relative path starts in the folder of `cdktf.json`. Correct the path.",
};

export const yamlRule: RuleText = {
  id: "CONFIG-YAML",
  severity: "error",
  why:
    "Fires when the file is not one valid YAML document. It also fires for a key that occurs twice in a mapping, a list or a mapping " +
    "as a key, a second document, more than 100 levels of nesting, aliases that refer to themselves or expand too far, and a merge key " +
    "(`<<`) without a mapping. Tags " +
    "(`!vault`, `!include`, `!!binary`) are rejected, because nothing here resolves them and their values would be read as plain text. " +
    "A directive for a YAML version other than 1.2 (`%YAML 1.1`) is also rejected, because some values have a different meaning there. " +
    "The message has the line, the column and the parser's reason. Apart from the name of a key that occurs twice, it never repeats text " +
    "from the file, which may be a secret. " +
    "Correct that line.",
  see: ["https://yaml.org/spec/1.2.2/#3213-node-comparison"],
};

export const reservedKeyRule: RuleText = {
  id: "CONFIG-RESERVED-KEY",
  severity: "error",
  why:
    "Fires when a key is named `__proto__`, `constructor`, or like any other property that every JavaScript object has. Its value " +
    "could be misread, or dropped silently. Nothing else in the file is checked until the key is gone. Rename it, or remove it.",
};

export const emptyRule: RuleText = {
  id: "CONFIG-EMPTY",
  severity: "error",
  why: "Fires when the file is empty. Start from a file in `examples`.",
  see: ["examples"],
};

export const textRule: RuleText = {
  id: "CONFIG-TEXT",
  severity: "error",
  why:
    "Fires when a key or a value has text that Terraform would not receive exactly as it was typed: a line break or another control " +
    "character, a character that changes the direction of text, half of a surrogate pair, a letter whose accent is a separate " +
    "character (Terraform composes them), a `${` without a closing brace, or a marker that CDK for Terraform uses for its own " +
    "references (`${TfToken[`, `#{TfToken[`, `&{TfToken[`, and numbers near -8e298 and -1.9e289). The message says what was found, and " +
    "shows it as an escape sequence. Write plain text.\n\nAll other text is taken literally, even `${` and `%{`: a config has no " +
    "references, so these characters are escaped. Keys cannot contain either.",
  see: [
    "https://github.com/zclconf/go-cty/blob/main/docs/types.md",
    "https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1",
  ],
};

export const secretKeyRule: RuleText = {
  id: "CONFIG-SECRET",
  severity: "error",
  why:
    "Fires when a key looks like a secret, at any depth. The file is intended for version control and must never contain a secret. " +
    "Such keys are checked first: their values are never shown, and no other rule looks at them. Remove the key, and change the secret " +
    "if the file was shared. Credentials come from the environment variables of each Terraform provider.",
  see: ["docs/permissions.md"],
};

export const certificateFileRule: RuleText = {
  id: "CONFIG-CERTIFICATE-FILE",
  severity: "error",
  why:
    "Fires when a file in `certificateFiles` cannot be read: it does not exist, is a folder, a device or a pipe, belongs to another " +
    "user, is larger than 1 MiB, or has text that no PEM file has. The path is relative to the config file. Correct it.",
};

export const missingRule: RuleText = {
  id: "CONFIG-MISSING",
  severity: "error",
  why: "Fires when a required key is missing. Add it.",
  see: ["docs/config.md"],
};

export const typeRule: RuleText = {
  id: "CONFIG-TYPE",
  severity: "error",
  why:
    "Fires when a value has the wrong type, or is not one of the values that the key accepts. In YAML 1.2, `yes` and `on` are text, " +
    "and `007` is a number unless it is in quotes. Correct the value.",
};

export const unknownKeyRule: RuleText = {
  id: "CONFIG-UNKNOWN-KEY",
  severity: "error",
  why:
    "Fires for an unknown key. Otherwise, a misspelled key would be ignored, and its default would apply. The message lists the known keys and " +
    "suggests one. Correct the key, or remove it.",
};

export const defaultsRule: RuleText = {
  id: "CONFIG-DEFAULTS",
  severity: "error",
  why:
    "Fires when `defaults` has `adopt` or `extends`. An existing resource belongs to one stack: with two, each would overwrite what the other " +
    "sets, and destroying one would take it away from the other. What a stack extends is its own choice. Move the key into a stack.",
  see: ["docs/config.md"],
};

export const extendsRule: RuleText = {
  id: "CONFIG-EXTENDS",
  severity: "error",
  why:
    "Fires when `extends` names no other stack of the file, or a stack that extends this one again, directly or through others. What the " +
    "stack would be is not known then, so nothing is said of the keys that it lacks. Correct the name, or remove `extends`.",
  see: ["docs/config.md"],
};

export const noStackRule: RuleText = {
  id: "CONFIG-NO-STACK",
  severity: "error",
  why: "Fires when the file has no stacks. Add one, as in the files in `examples`.",
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
