import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { PROJECT } from "./project";

/** Where the repository's files are shown. */
const REPOSITORY = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/";

/** The targets of all links of a page, inline ones and definitions. */
export function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(([, inline, defined]) => inline ?? defined);
}

/** The links of a page that lead nowhere: relative ones to what `has` does not have, and addresses of files that the repository does not have. */
export function deadLinks(page: string, markdown: string, has: (file: string) => boolean): string[] {
  return linksIn(markdown).filter((target) => {
    const inRepository = target.startsWith(REPOSITORY);
    if (/^\w+:/.test(target) && !inRepository) return false;
    const [path, anchor] = (inRepository ? target.slice(REPOSITORY.length) : target).split("#");
    const file = path === "" ? page : inRepository ? path : normalize(join(page, "..", path));
    if (!(inRepository ? existsSync(join(PROJECT, file)) : has(file))) return true;
    return anchor !== undefined && !headingsOf(file).includes(anchor);
  });
}

/** The anchors of a page's headings, as GitHub makes them. */
function headingsOf(file: string): string[] {
  return [...readFileSync(join(PROJECT, file), "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
