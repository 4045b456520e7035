import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, synthesizeInto } from "./project";

/** What cdktf's command line prints about a stack beside what it does: "WARN [acme-prod]: …". */
export interface Printed {
  readonly level: string;
  readonly path: string;
  readonly message: string;
}

interface Manifest {
  readonly stacks: Readonly<Record<string, { annotations: { constructPath: string; level: string; message: string }[] }>>;
}

const LEVELS: Readonly<Record<string, string>> = { "@cdktf/warn": "WARN", "@cdktf/info": "INFO", "@cdktf/error": "ERROR" };

/** All of it for a config of that text, in the order in which it is printed. The file is called c.yaml. */
export function annotations(yaml: string): Printed[] {
  return inTemporaryFolder((folder) => {
    const path = join(folder, "c.yaml");
    writeFileSync(path, yaml);
    synthesizeInto(folder, path);
    const { stacks } = JSON.parse(readFileSync(join(folder, "cdktf.out/manifest.json"), "utf8")) as Manifest;
    return Object.values(stacks).flatMap((stack) =>
      stack.annotations.map(({ constructPath, level, message }) => ({
        level: LEVELS[level],
        path: constructPath,
        message: message.replaceAll(path, "c.yaml"),
      })),
    );
  });
}

/** The same as cdktf prints it. */
export const printedLines = (yaml: string): string[] =>
  annotations(yaml).map(({ level, path, message }) => `${level} [${path}]: ${message}`);
