import { RuleText } from "../findings/rule";

/** When a value is not what its property takes. */
export const typeRule: RuleText = {
  id: "SIGMA-TYPE",
  severity: "error",
  why:
    "Fires when the value of a property or an argument has the wrong type: nothing or null for a required value, for example from an " +
    "environment variable that is not set; a number or a construct instead of a string; a string instead of a list, a " +
    "`SigmaDeployment` or a `UserMapping`; a value that is not in the enum; a scope that is in no stack, an empty id; or a property with a " +
    "misspelled name. TypeScript's compiler " +
    "finds most of them, but not in plain JavaScript, and not after `!` or `as`. Without this rule, `undefined` would become part of a " +
    "URL, or a setting would be ignored.",
  see: ["docs/constructs.md"],
};

/** When a value decides what is created, and only Terraform knows it. */
export const knownRule: RuleText = {
  id: "SIGMA-KNOWN",
  severity: "error",
  why:
    "Fires when a reference (`${…}`, or the attribute of a variable or resource) is given for a property that decides which resources " +
    "are created, how they are named, or which URLs they have. The app needs its value while it writes the configuration, and " +
    "Terraform knows it only later. Read the value from where the app can read it: its code, an environment variable, or a file.",
  see: ["docs/constructs.md", "https://developer.hashicorp.com/terraform/cdktf/concepts/tokens"],
};

/** When a list whose elements are needed one by one is known to Terraform only. */
export const listLengthRule: RuleText = {
  id: "SIGMA-LIST-LENGTH",
  severity: "error",
  why:
    "Fires when a list as a whole is a reference, such as `variable.listValue` or the list of an iterator, and its elements are needed " +
    "one by one: each becomes a resource, or something is added to them. A list in an app has a known length; its elements may be " +
    "references. List the elements, or create the resources yourself, with `forEach`.",
  see: ["docs/constructs.md", "https://developer.hashicorp.com/terraform/cdktf/concepts/tokens"],
};

/** When the id of a construct is a reference. */
export const constructIdRule: RuleText = {
  id: "SIGMA-CONSTRUCT-ID",
  severity: "error",
  why:
    "Fires when the id of a construct is or contains a reference. The addresses of its resources would contain the reference's " +
    "placeholder, which changes as soon as the app has one reference more: Terraform would replace the OAuth client, and nobody could " +
    "log in. Use a fixed string.",
  see: ["docs/constructs.md", "https://developer.hashicorp.com/terraform/cdktf/concepts/constructs"],
};

export const typeRules: readonly RuleText[] = [typeRule, knownRule, listLengthRule, constructIdRule];
