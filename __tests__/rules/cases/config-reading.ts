import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { orphans, refuseOthers } from "../../../stacks/origin";
import { line } from "../../../lib/findings/rule";
import { writeWhole } from "../../../stacks/output-folder";
import { inTemporaryFolder } from "../../support/project";
import { caseTable, printFailure } from "../support/cases";
import { acme, printFile } from "../support/config-text";

/** How a file is put into an empty folder; comes back with its path. */
type Place = (folder: string) => string;

export const fileCases = caseTable<Place>(
  "a config file that is read",
  (place) => inTemporaryFolder((folder) => printFile(place(folder), "F")),
  [
    {
      id: "CONFIG-FILE",
      severity: "error",
      allowed: "a YAML file in UTF-8 of at most 1 MiB",
      fix: "correct the path, or the file",
      fires: [
        { when: "the file is missing", subject: (folder) => join(folder, "c.yaml"), at: "F", given: "the file does not exist" },
        { when: "the path is a folder", subject: (folder) => folder, at: "F", given: "the file is a folder" },
        {
          when: "the path goes through a file",
          subject: (folder) => {
            writeFileSync(join(folder, "c.yaml"), acme());
            return join(folder, "c.yaml", "c.yaml");
          },
          at: "F",
          given: "the file does not exist",
        },
        { when: "it is a device that never ends", subject: () => "/dev/zero", at: "F", given: "the file is a device or a pipe" },
        { when: "it is a pipe that nobody writes to", subject: pipe, at: "F", given: "the file is a device or a pipe" },
        {
          when: "it has more than 1 MiB",
          subject: (folder) => {
            writeFileSync(join(folder, "c.yaml"), `${acme()}#${"x".repeat(1 << 20)}`);
            return join(folder, "c.yaml");
          },
          at: "F",
          given: "the file is larger than 1 MiB",
        },
        {
          when: "the file is in UTF-16",
          subject: (folder) => {
            writeFileSync(join(folder, "c.yaml"), `\ufeff${acme()}`, "utf16le");
            return join(folder, "c.yaml");
          },
          at: "F",
          given: "the file is not text in UTF-8",
        },
        { when: "the path has a zero byte", subject: (folder) => join(folder, "c\0.yaml"), given: "the file cannot be read" },
      ],
      quiet: [
        {
          when: "the file is there, whatever its name",
          subject: (folder) => {
            mkdirSync(join(folder, "a b"));
            writeFileSync(join(folder, "a b", "it's my config"), acme());
            return join(folder, "a b", "it's my config");
          },
        },
        {
          when: "an editor for Windows wrote it",
          subject: (folder) => {
            writeFileSync(join(folder, "c.yaml"), `\ufeff${acme().replaceAll("\n", "\r\n")}`);
            return join(folder, "c.yaml");
          },
        },
      ],
    },
  ],
);

function pipe(folder: string): string {
  execFileSync("mkfifo", [join(folder, "c.yaml")]);
  return join(folder, "c.yaml");
}

/** Where the output is to be written, in an empty folder. */
export const outputCases = caseTable<(folder: string) => string>(
  "the output folder",
  (place) => inTemporaryFolder((folder) => printFailure(() => writeWhole(place(folder), writeOutput))),
  [
    {
      id: "CONFIG-OUTPUT",
      severity: "error",
      allowed: "a folder that can be written",
      fix: "choose a different folder (-o)",
      fires: [
        {
          when: "there is a file",
          subject: (folder) => {
            writeFileSync(join(folder, "out"), "");
            return join(folder, "out");
          },
          given: "there is a file with that name",
        },
        {
          when: "a file stands where the path goes through",
          subject: (folder) => {
            writeFileSync(join(folder, "file"), "");
            return join(folder, "file", "out");
          },
          given: "there is a file instead of a folder",
        },
        { when: "no folder can be created there", subject: () => "/proc/no/such", given: "it cannot be created there" },
        {
          when: "another run writes there",
          subject: (folder) => {
            writeFileSync(join(folder, ".synth.lock"), String(process.pid));
            return folder;
          },
          given: "another run writes there",
          allowed: "one run at a time",
          fix: "wait for the other run to finish, then run it again",
        },
      ],
      quiet: [
        { when: "the folder is there", subject: (folder) => folder },
        { when: "it is to be made, with those above it", subject: (folder) => join(folder, "a/b/out") },
        {
          when: "a run that was killed left its lock",
          subject: (folder) => {
            writeFileSync(join(folder, ".synth.lock"), String(spawnSync("true").pid));
            return folder;
          },
        },
      ],
    },
  ],
);

/** Which config file the folder of the stack "a" is from, in an empty folder with `my.yaml` and `other.yaml`. */
export const originCases = caseTable<string>(
  "the config file that a stack is from",
  (origin) =>
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, "out/stacks/a"), { recursive: true });
      ["my.yaml", "other.yaml"].forEach((name) => writeFileSync(join(folder, name), ""));
      writeFileSync(join(folder, "out/stacks/a/sigma-oauth.json"), origin);
      return printFailure(() => refuseOthers(join(folder, "out"), ["a", "b"], join(folder, "my.yaml"))).map(({ severity, line }) => ({
        severity,
        line: line.replaceAll(folder, "F"),
      }));
    }),
  [
    {
      id: "CONFIG-OUTPUT-TAKEN",
      severity: "error",
      allowed: "a folder for the stacks of one config file, or other names",
      fix: "rename the stack, or choose another folder with -o",
      fires: [
        {
          when: "another config wrote it",
          subject: '{ "config": "../../../other.yaml" }',
          at: "F/out/stacks/a",
          given: 'the stack of another config file, "other.yaml"',
        },
      ],
      quiet: [
        { when: "this config wrote it", subject: '{ "config": "../../../my.yaml" }' },
        { when: "a config wrote it that is gone", subject: '{ "config": "../../../gone.yaml" }' },
        { when: "somebody else wrote the file", subject: "[" },
        { when: "it says something else", subject: '{ "config": 1 }' },
      ],
    },
  ],
);

/** Which config file the folder of the stack "old" is from, where the config has the stack "a". */
export const orphanCases = caseTable<string>(
  "stacks in the output folder",
  (origin) =>
    inTemporaryFolder((folder) => {
      mkdirSync(join(folder, "out/stacks/old"), { recursive: true });
      mkdirSync(join(folder, "out/stacks/a"));
      writeFileSync(join(folder, "my.yaml"), "");
      ["old", "a"].forEach((stack) => writeFileSync(join(folder, "out/stacks", stack, "sigma-oauth.json"), origin));
      return orphans(join(folder, "out"), ["a"], join(folder, "my.yaml")).map((found) => ({
        severity: found.severity,
        line: line(found).replaceAll(folder, "F"),
      }));
    }),
  [
    {
      id: "CONFIG-ORPHAN",
      severity: "warning",
      allowed: "only folders of stacks in the config",
      fix: "if you renamed the stack, use its old name: under the new one, everything is created again; otherwise, destroy it (cdktf-sigma-oauth destroy)",
      fires: [
        {
          when: "this config wrote it",
          subject: '{ "config": "../../../my.yaml" }',
          at: "F/out/stacks/old",
          given: "a stack that the config no longer has",
        },
      ],
      quiet: [{ when: "another config wrote it", subject: '{ "config": "../../../other.yaml" }' }],
    },
  ],
);

/** The least that a synthesis writes. */
function writeOutput(folder: string): void {
  mkdirSync(join(folder, "stacks"));
  writeFileSync(join(folder, "manifest.json"), "{}");
}
