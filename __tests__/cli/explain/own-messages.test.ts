import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explanationFor } from "../../../cli/explain/match";
import { PROJECT } from "../../support/project";

/** Entries that fit any failed check, or any rejected login, and do not say which. */
const GENERAL = ["Resource postcondition failed", "access_denied"];

/** The files of the library, which also writes messages that others show: Terraform, Auth0's Action, and Snowflake's email. */
const FILES = readdirSync(join(PROJECT, "lib"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !/^(?:bindings|shapes)\//.test(file))
  .map((file) => `lib/${file}`);

/** A template as users see it, with a value in each of its holes. */
const filled = (template: string) => template.replace(/\\?\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "x");

const messages = FILES.flatMap((file) => {
  const source = readFileSync(join(PROJECT, file), "utf8");
  const checks = [...source.matchAll(/errorMessage:\s*`((?:[^`\\]|\\.)*)`/g)];
  const denials = [...source.matchAll(/\bdeny\("((?:[^"\\]|\\.)*)"\)/g)];
  const subjects = [...source.matchAll(/\bsubject:\s*["`]((?:[^"`\\]|\\.)*)["`]/g)];
  const warnings = [...source.matchAll(/this\.message = `((?:[^`\\]|\\.)*)`/g)];
  return [...checks, ...denials, ...subjects, ...warnings].map(([, template]) => [file, filled(template)] as const);
});

test("the messages are found in the sources", () => {
  expect(new Set(messages.map(([file]) => file)).size).toBeGreaterThanOrEqual(6);
  expect(messages.length).toBeGreaterThanOrEqual(16);
});

test.each(messages)("%s: %s", (_, message) => {
  const found = explanationFor(`Error: Resource postcondition failed\n\n${message}`);
  expect(found.filter(({ name }) => !GENERAL.includes(name))).not.toEqual([]);
});
