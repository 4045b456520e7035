import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withConfig, withExplanations, withOffBoarding, withVendors, withVersions } from "./generated-docs";
import { ruleTextsModule, withRules } from "./rule-pages";

const inProject = (file: string) => join(__dirname, "..", file);
const rewrite = (file: string, generate: (text: string) => string) =>
  writeFileSync(inProject(file), generate(readFileSync(inProject(file), "utf8")));

rewrite("docs/verify.md", withExplanations);
rewrite("docs/rules.md", withRules);
rewrite("docs/config.md", withConfig);
rewrite("docs/compatibility.md", withVersions);
rewrite("docs/operations.md", withOffBoarding);
rewrite("README.md", withVendors);
writeFileSync(inProject("cli/explain/rule-texts.ts"), ruleTextsModule());
