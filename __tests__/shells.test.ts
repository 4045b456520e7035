import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./support/project";

const PAGES = ["README.md", "cli/README.md", ...readdirSync(join(PROJECT, "docs")).map((name) => `docs/${name}`)];

/** What sh understands and PowerShell does not: variables before a command, export, other variables, lines that go on, files as pipes, macOS's clipboard. */
const DIFFERS = /^\s*(export\s+)?[A-Z_]+=|\$[A-Z({]|\\$|<\(|<<|\bpbpaste\b/m;

/** The blocks of a page in order. */
const blocksOf = (page: string) =>
  [...readFileSync(join(PROJECT, page), "utf8").matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    page,
    language,
    code,
  }));

const pairs = PAGES.flatMap((page) => {
  const blocks = blocksOf(page);
  return blocks.map((block, index) => ({ ...block, next: blocks[index + 1]?.language, before: blocks[index - 1]?.code }));
});

describe("commands for a shell", () => {
  test("that PowerShell does not understand have the same for PowerShell below", () => {
    const differing = pairs.filter(({ language, code }) => language === "sh" && DIFFERS.test(code));
    expect(differing.length).toBeGreaterThan(2);
    expect(differing.filter(({ next }) => next !== "powershell").map(({ page, code }) => `${page}: ${code}`)).toEqual([]);
  });

  test("for PowerShell are the same commands of ours, and have nothing of sh", () => {
    const ours = (code = "") => code.match(/\bnpx .*$/gm);
    const blocks = pairs.filter(({ language }) => language === "powershell");
    expect(blocks.map(({ code }) => ours(code))).toStrictEqual(blocks.map(({ before }) => ours(before)));
    expect(blocks.filter(({ code }) => DIFFERS.test(code)).map(({ code }) => code)).toEqual([]);
  });

  test("set a variable in PowerShell's own way", () => {
    const variables = (code: string) => [...code.matchAll(/(?:^|\s|\$env:)([A-Z_]{4,})\s*=/gm)].map(([, name]) => name);
    const blocks = pairs.filter(({ language }) => language === "powershell");
    expect(blocks.map(({ code }) => variables(code))).toStrictEqual(blocks.map(({ before = "" }) => variables(before)));
    expect(blocks.flatMap(({ code }) => code.match(/[A-Z_]{4,}\s*=/g) ?? [])).toHaveLength(
      blocks.flatMap(({ code }) => code.match(/\$env:[A-Z_]+ = "/g) ?? []).length,
    );
  });
});
