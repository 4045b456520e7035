import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { PROJECT } from "./support/project";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
/** Written by a tool from the docstrings, which are read here anyway. */
const GENERATED = "api.md";
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && file !== GENERATED)
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "help",
  "cli/README.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
  ...filesIn(".github/ISSUE_TEMPLATE", ".yml"),
  ...filesIn("docs", ".md"),
];
const EXAMPLES = filesIn("examples", ".yaml");
const SOURCES = ["main.ts", ...["lib", "config", "stacks", "cli"].flatMap((folder) => filesIn(folder, ".ts"))].filter(
  (file) => !file.startsWith("lib/bindings/"),
);

/** Phrases that native readers stumble over, each with what to write instead. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\balone\b/, "only"],
  [/\bstands\b/, "is"],
  [/\bwhoever\b|\bwhomever\b/, "anyone who, the person who"],
  [/\bsomebody\b/, "someone, or who it is"],
  [/\b(?:ones?|secrets?|clients?|apps?|versions?) before\b(?! (?:the|a|it|they|you|each|every)\b)/, "the previous one"],
  [/\b(?:has|have|had) ended\b/, "has expired"],
  [/\btells? of\b/, "covers, describes"],
  [/(?<!\bthere )\bis no (?!longer\b|more than\b)/, "is not a"],
  [/\b(?:is|are) none of\b/, "is not in"],
  [/\bbe told\b/, "be determined, is unknown"],
  [/\bmails\b|\b(?:a|the|one|send|sends) mail\b|\be-mails?\b/, "email"],
  [/\bbelongs? into\b|\bbelonging into\b/, "belongs in"],
  [/\bbegins where\b/, "starts when"],
  [/\bshall\b/, "should, will"],
  [/\banew\b/, "again"],
  [/\bof one's own\b/, "custom, separate"],
  [/\b(?:mis)?spelt\b/, "spelled"],
  [/\bin force\b/, "enabled"],
  [/\b(?:take|takes|taken|taking) over\b/, "adopt, import"],
  [/\bbeside\b/, "next to, in addition to"],
  [/\bset-ups?\b/, "setup"],
  [/\bknows? (?:no|of)\b/, "does not support"],
  [/\blooks? into\b/, "inspect"],
  [/\bthe last word\b/, "to be certain"],
  [/\bmend(?:s|ed)?\b/, "fix"],
  [/\bso that it can be\b/, "so that … can be"],
  [/\bnothing is known\b/, "no match"],
  [/\bby hand already\b|\bexists? already\b/, "existing"],
  [/\bin place of\b/, "instead of"],
  [/\bsays? nothing of\b/, "does not mention"],
  [/\bmust not be,/, "is not acceptable"],
  [/\bgoes ahead\b/, "is fast"],
  [/\bgiv(?:e|es|ing)\b/, "set, specify, use, pass; assign, grant"],
  [/, too\b(?! \w+,)/, "also"],
  [/\brefus(?!ed$)/, "reject, fail"],
  [/\b(?:is|are|was|were) meant\b|\bthat is meant\b/, "is intended, you accept it"],
  [/\bso many (?:days|hours|minutes|seconds)\b/, "this many days"],
  [/(?<!\bone )\bof which\b/, "whose, from which; or two sentences"],
  [/\bhonou?r/, "support"],
  [/(?<!-)\b(?:every|any)body\b/, "everyone, anyone"],
  [/\bhas other \w+ than\b|\banother \w+ than\b|\bsomething else than\b/, "one other than, different from"],
  [/\bmade by hand\b|\bmade here\b|\b(?:is|are) made of\b/, "created by hand, created here, derived from"],
  [/\bof (?:its|their|your) own(?=\s*(?:[.,;:]|$))/, "separate, custom, its own …"],
  [/\b(?:credential|secret|certificate) ends\b|\bbefore they end\b/, "expires"],
  [/\bcould not (?:be confirmed|confirm)\b/, "is not confirmed"],
  [/\bsign(?:s|ed|ing)? (?:people|users) in\b|\bsign(?:s|ing)? out\b/, "users log in; log out"],
  [/\bon one side alone\b/, "on only one side"],
];

/** The text of a source that people read: docstrings, and string literals with a space. Templates count with their holes. */
function textsOf(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const texts: string[] = [...source.text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([text]) => text.replace(/\n\s*\*/g, " "));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…"));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.filter((text) => text.includes(" "));
}

/** A page without what is quoted from elsewhere: code blocks that are not shown output, and code spans. */
const prose = (page: string) =>
  page
    .replace(/^```(?:ts|yaml|sql|json)\n[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]*`/g, "`…`")
    .replace(/\]\([^)]*\)/g, "]");

const stumbles = (texts: string[]) =>
  PHRASES.flatMap(([phrase, instead]) =>
    texts.flatMap((text) => {
      const flat = text.replace(/https?:\/\/\S+/g, "").replace(/\s+/g, " ");
      const at = flat.search(new RegExp(phrase.source, "i"));
      return at < 0 ? [] : [`…${flat.slice(Math.max(0, at - 40), at + 40)}… → ${instead}`];
    }),
  );

describe("phrases that readers stumble over are not", () => {
  test.each(PAGES)("in %s", (file) => {
    expect(stumbles(prose(read(file)).split(/\n{2,}|\n(?=- )/))).toEqual([]);
  });

  test("in the comments of examples", () => {
    const comments = EXAMPLES.map((file) => [...read(file).matchAll(/#(.*)/g)].map(([, text]) => text).join(" "));
    expect(stumbles(comments)).toEqual([]);
  });

  test.each(["main", "lib", "config", "stacks", "cli"])("in docstrings and messages of %s", (folder) => {
    const files = SOURCES.filter((file) => file.startsWith(folder));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => stumbles(textsOf(file)).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  test("what the list finds: it would find its own examples", () => {
    expect(
      stumbles(["The tool stands alone.", "whoever\nhas it", "the secret before stays", "Give the id, too.", "There is no such key."]),
    ).toHaveLength(6);
  });
});

describe("pages", () => {
  test("have no table that is wider than a screen", () => {
    const wide = PAGES.flatMap((file) =>
      read(file)
        .split("\n")
        .filter((line) => line.startsWith("|") && line.length > 140)
        .map((line) => `${file}: ${line.slice(0, 60)}`),
    );
    expect(wide).toEqual([]);
  });

  test("begin with a README that fits on a few screens", () => {
    // The addresses of links are not shown.
    const shown = read("README.md")
      .split("\n")
      .filter((line) => !/^\[[^\]]+\]: /.test(line));
    expect(shown.length).toBeLessThanOrEqual(131);
  });

  test("are all in the index of the docs", () => {
    const index = read("docs/README.md");
    const pages = filesIn("docs", ".md").map((file) => file.replace("docs/", ""));
    expect(pages.filter((page) => page !== "README.md" && !index.includes(`](${page})`))).toEqual([]);
  });
});
