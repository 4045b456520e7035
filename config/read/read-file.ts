import { readFileSync } from "node:fs";
import { isMap, LineCounter, Node, parseDocument } from "yaml";
import { SigmaOAuthError } from "../../lib/private/errors";
import { Finding } from "../../lib/private/rule";

/** A config file that is YAML. */
export interface ConfigFile {
  /** The file's path, as it was given. */
  readonly path: string;
  /** What the YAML says. */
  readonly content: unknown;
  /** The line and column where a key stands, or the nearest key above it. */
  position(path: readonly PropertyKey[]): string;
}

/** @throws SigmaOAuthError when the file cannot be read or is not one YAML document */
export function readConfigFile(path: string): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
  // The errors after the first are mostly its echoes.
  const [error] = document.errors;
  if (error) {
    const where = `${path}:${position(lines, error.pos[0])}`;
    throw new SigmaOAuthError([
      fileFinding("CONFIG-YAML", where, yamlProblem(error.message), "one valid YAML document", "correct this line"),
    ]);
  }
  // An alias that is resolved more than a hundred times is an attack, and yaml throws.
  const content = contentOf(document, path);
  if (content === null || content === undefined) {
    throw new SigmaOAuthError([
      fileFinding("CONFIG-EMPTY", path, "the file is empty", "a mapping with the key stacks", "start from a file in examples"),
    ]);
  }
  return {
    path,
    content,
    position: (keys) => {
      for (let depth = keys.length; depth > 0; depth--) {
        const offset = offsetOf(document.contents, keys.slice(0, depth));
        if (offset !== undefined) return position(lines, offset);
      }
      return "1:1";
    },
  };
}

function contentOf(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new SigmaOAuthError([
      fileFinding("CONFIG-YAML", path, yamlProblem((error as Error).message), "one valid YAML document", "write it without that alias"),
    ]);
  }
}

function readText(path: string): string {
  try {
    // A byte order mark is dropped; bytes that are no UTF-8 make it throw.
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const reason = READ_PROBLEMS[(error as NodeJS.ErrnoException).code ?? ""] ?? "cannot be read";
    throw new SigmaOAuthError([
      fileFinding(
        "CONFIG-FILE",
        path || "SIGMA_OAUTH_CONFIG",
        path ? `the file ${reason}` : "no file name",
        "the path of a YAML file in UTF-8, relative to the folder of cdktf.json",
        "set SIGMA_OAUTH_CONFIG to it",
      ),
    ]);
  }
}

const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  ERR_ENCODING_INVALID_ENCODED_DATA: "is not text in UTF-8",
};

function fileFinding(rule: string, at: string, given: string, allowed: string, fix: string): Finding {
  return { rule, severity: "error", at, given, allowed, fix };
}

/** The parser's own words, on one line, without its advice for programmers. */
function yamlProblem(message: string): string {
  return message.split("\n")[0].replace(/; please use .*$|[:;]\s*$/, "");
}

/** Where the key (or the list's element) of that path begins. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let offset: number | undefined;
  let node = root as Node | null | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      offset = (pair?.key as Node | undefined)?.range?.[0];
      node = pair?.value as Node | undefined;
    } else {
      node = (node as { items?: Node[] } | undefined)?.items?.[Number(key)];
      offset = node?.range?.[0];
    }
    if (offset === undefined) return undefined;
  }
  return offset;
}

function position(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}
