import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withExplanations, withHonouredKeys } from "./generated-docs";

const PAGES = { "verify.md": withExplanations, "config.md": withHonouredKeys };

Object.entries(PAGES).forEach(([name, written]) => {
  const page = join(__dirname, "../docs", name);
  writeFileSync(page, written(readFileSync(page, "utf8")));
});
