import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CAPABILITIES } from "../../config/resolve/capabilities";
import { capabilityRules } from "../../lib/sigma/capability-rules";
import { RULE_ID, RULES } from "../../scripts/rule-list";
import { PROJECT } from "../support/project";
import { CASE_TABLES } from "./cases/all";

/** What a vendor cannot do is a rule whose id is made of the vendor's prefix. */
const ofCapabilities = Object.entries(CAPABILITIES).flatMap(([type, row]) => capabilityRules(type.toUpperCase(), row).map(({ id }) => id));

/** The ids in the source: as string literals of their own, or in brackets at the end of a message. */
const inSource = new Set([
  ...ofCapabilities,
  ...["lib", "config", "stacks"].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(PROJECT, folder, file), "utf8"))
      .flatMap((source) => [...source.matchAll(new RegExp(`["'\`[](${RULE_ID.source})["'\`\\]]`, "g"))].map(([, id]) => id)),
  ),
]);
const rules = CASE_TABLES.flatMap((table) => table.rules);
const withCases = (kind: "fires" | "quiet") => rules.filter((rule) => rule[kind].length > 0).map(({ id }) => id);

describe("the list of rules", () => {
  test("has every rule, each once", () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...inSource].sort());
  });

  test("says of each when it fires or why, and where that is from", () => {
    expect(RULES.filter(({ why }) => !/^\S.{20,}[.)]$/s.test(why)).map(({ id }) => id)).toEqual([]);
    const odd = RULES.flatMap(({ see = [] }) => see).filter(
      (source) => !/^https:\/\/\S+$/.test(source) && !existsSync(join(PROJECT, source.split("#")[0])),
    );
    expect(odd).toEqual([]);
  });
});

describe("the cases", () => {
  test("fire every rule", () => {
    expect(inSource.size).toBeGreaterThan(70);
    expect([...inSource].filter((id) => !withCases("fires").includes(id))).toEqual([]);
  });

  test("have an input that every rule lets pass", () => {
    expect([...inSource].filter((id) => !withCases("quiet").includes(id))).toEqual([]);
  });

  test("name rules that there are, each once", () => {
    expect(rules.map(({ id }) => id).filter((id) => !inSource.has(id))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test("say more than nothing about each message", () => {
    const parts = rules.flatMap(({ id, allowed, fix, fires }) =>
      fires.map((expected) => ({ id, allowed, fix, ...expected })).flatMap((expected) => [expected.given, expected.allowed, expected.fix]),
    );
    expect(parts.filter((part) => part.trim().length < 2)).toEqual([]);
  });
});
