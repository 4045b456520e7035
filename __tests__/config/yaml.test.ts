import { acme, printConfig } from "../rules/support/config-text";

const FORM = /^c\.yaml(?<at>[:\d]*): (?<given>.*); allowed: one valid YAML document; (?<fix>.*) \[CONFIG-YAML\]$/;
/** What is said of a text that is no YAML, or not only YAML: position, problem, what to do. */
const said = (text: string) => printConfig(text).map(({ line }) => Object.values(FORM.exec(line)?.groups ?? { line }));

describe("YAML that cannot be read", () => {
  test.each<[what: string, text: string, at: string, given: string]>([
    ["a comma too many", "a: { b: 1, , c: 2 }\n", ":1:12", "Unexpected , in flow map"],
    ["a colon too many", "a: b: c\n", ":1:4", "Nested mappings are not allowed in compact mappings"],
    ["a key without a value", "a: 1\nhunter2\n", ":2:1", "Implicit map keys need to be followed by map values"],
    ["a key on two lines", "'hunter2\n  b': c\n", ":1:1", "Implicit keys need to be on a single line"],
    ["a quotation mark that is not closed", "a: 'hunter2\n", ":2:1", "Missing closing 'quote"],
    ["a value that begins with a reserved sign", "a: @hunter2\n", ":1:4", "Plain value cannot start with reserved character @"],
    ["an escape sequence", 'a: "\\hunter2"\n', ":1:5", "an escape sequence that YAML does not know"],
    ["a directive", "%YAML 1.2 hunter2\n---\na: b\n", ":1:1", "a directive (%…)"],
    ["a tag's handle", "a: !hunter2!x b\n", ":1:4", "a tag (!…)"],
    ["text in the first line of a block", "a: |hunter2\n  b\n", ":1:5", "Block scalar header includes extra characters"],
    ["an anchor without a name", "a: & hunter2\n", ":1:4", "Anchor cannot be an empty string"],
    ["a value that follows another", "a: 'b' hunter2\n", ":1:8", "Unexpected scalar at node end"],
    [
      "a key that is too long",
      `${"a".repeat(1025)}: b\n`,
      ":1:1",
      "The : indicator must be at most 1024 chars after the start of an implicit block mapping key",
    ],
  ])("is told in words that repeat nothing of it, in its place: %s", (_, text, at, given) => {
    expect(said(text)).toEqual([[at, given, "correct this line"]]);
  });

  test.each<[what: string, text: string, at: string, given: string, fix: string]>([
    ["lists", "[".repeat(2_000), ":1:101", "more than 100 levels", "nest less"],
    ["lists on lines of their own", `a:\n  ${"- ".repeat(200)}b\n`, ":2:201", "more than 100 levels", "nest less"],
    ["mappings", "{ a: ".repeat(2_000), ":1:498", "more than 100 levels", "nest less"],
    ["a mapping as a key", "{ a: b }: c\n", ":1:1", "a list or a mapping as a key", "write a plain key"],
    ["a list as a key", "a: b\n? [c]\n: d\n", ":2:3", "a list or a mapping as a key", "write a plain key"],
    ["nothing as a key, twice", "? \n: a\n? \n: b\n", ":3:3", 'the key "" a second time in one mapping', "remove one of them"],
    ["a number and the same as text as keys", "1: a\n'1': b\n", ":2:1", 'the key "1" a second time in one mapping', "remove one of them"],
    ["an alias as a key, twice", "a: &x b\n*x : c\n*x : d\n", ":3:1", 'the key "b" a second time in one mapping', "remove one of them"],
    [
      "an alias as a key, and what it stands for",
      "a: &x b\n*x : c\nb: d\n",
      ":3:1",
      'the key "b" a second time in one mapping',
      "remove one of them",
    ],
    [
      "an alias to what comes later",
      "a: *x\nb: &x c\n",
      ":1:4",
      "an alias (*…) without an anchor before it",
      "write its value, or quote the text",
    ],
  ])("is refused: %s", (_, text, at, given, fix) => {
    expect(said(text)).toEqual([[at, given, fix]]);
  });

  test("is told once where aliases multiply", () => {
    const times = (name: string) => Array.from({ length: 10 }, () => name).join(", ");
    const bomb = [
      `a: &a [${times("x")}]`,
      ..."bcdef".split("").map((name, index) => `${name}: &${name} [${times(`*${"abcde"[index]}`)}]`),
      "",
    ];
    expect(said(bomb.join("\n"))).toEqual([[":6:8", "aliases that expand too far", "write it without that alias"]]);
  });
});

describe("YAML that says what it means", () => {
  test.each([
    ["a directive for YAML 1.2", `%YAML 1.2\n---\n${acme()}`],
    ["a merge key", acme({ tokens: "{ <<: { refreshTokenDays: 90 }, accessTokenMinutes: 60 }" })],
    ["the tags of plain values", acme({ preventDestroy: "!!bool true", audience: "!!str https://acme.com" })],
  ])("is read: %s", (_, text) => {
    expect(printConfig(text)).toEqual([]);
  });
});
