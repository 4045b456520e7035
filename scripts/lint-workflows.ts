import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Checks files as workflows of GitHub Actions, with GitHub's own parser: keys, types, events, permissions, expressions. One problem a line. */
async function main(files: readonly string[]): Promise<void> {
  // An ES module, which also imports JSON: only `import()` loads it, and only under tsx.
  const { validate } = await import("@actions/languageservice");
  for (const file of files) {
    const document = TextDocument.create(pathToFileURL(file).href, "yaml", 1, readFileSync(file, "utf8"));
    for (const { range, message } of await validate(document)) {
      console.log(`${file}:${range.start.line + 1}:${range.start.character + 1} ${typeof message === "string" ? message : message.value}`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv.slice(2));
