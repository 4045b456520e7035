import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withExplanations } from "./generated-docs";

const page = join(__dirname, "../docs/verify.md");
writeFileSync(page, withExplanations(readFileSync(page, "utf8")));
