import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { apiChanges } from "./sigma-api-changes";
import { fieldsPage, typesPage } from "./sigma-api-code";
import { committedSpec, cutSpec, PROJECT, SigmaApiSpec, SPEC_FILE } from "./sigma-api-spec";

/** Every file that comes from the specification, by its path from the root of the project. */
export function generatedFrom(spec: SigmaApiSpec): Map<string, string> {
  const files = {
    [SPEC_FILE]: JSON.stringify(spec),
    "cli/sigma/types.ts": typesPage(spec),
    "cli/sigma/connection-fields.ts": fieldsPage(spec),
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, formatted(path, text)]));
}

const formatted = (path: string, input: string) =>
  execFileSync(process.execPath, [require.resolve("prettier/bin/prettier.cjs"), "--stdin-filepath", path], {
    cwd: PROJECT,
    input,
    encoding: "utf8",
  });

/**
 * `npm run sigma-api -- FILE`: prints what differs between the committed facts and a newer specification of Sigma's API (JSON or YAML, whole or an
 * extract). With `--write`, the file takes its place; without a FILE, what is made of the committed facts is written again.
 *
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
 */
export function sigmaApi(args: readonly string[], print: (line: string) => void, write = writeProjectFile): number {
  const files = args.filter((argument) => argument !== "--write");
  const isWriting = args.includes("--write");
  if (files.length > 1 || files.some((file) => file.startsWith("-")) || (files.length === 0 && !isWriting)) {
    print("usage: npm run sigma-api -- FILE [--write], or only --write");
    return 2;
  }
  const before = committedSpec();
  // YAML has all of JSON.
  const after = files.length === 0 ? before : cutSpec(parse(readFileSync(files[0], "utf8")));
  const changes = apiChanges(before, after);
  print(changes.length === 0 ? "no change in what is used" : changes.join("\n"));
  if (isWriting) generatedFrom(after).forEach((text, path) => write(path, text));
  return 0;
}

function writeProjectFile(path: string, text: string): void {
  writeFileSync(join(PROJECT, path), text);
}
