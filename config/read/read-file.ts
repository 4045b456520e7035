import { Composer, Document, isMap, LineCounter, Node, Pair, Parser, YAMLMap } from "yaml";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { finding, Finding, RuleText } from "../../lib/findings/rule";
import { fileProblem, readSmallFile } from "../../lib/private/small-file";
import { emptyRule, fileRule, yamlRule } from "./reading-rules";
import { NodeProblem, nodeProblem, tooDeep } from "./yaml-nodes";

/** A line and a column, both from 1. */
export type Position = readonly [line: number, column: number];

/** A config file that is YAML. */
export interface ConfigFile {
  /** The file's path, as it was given. */
  readonly path: string;
  /** What the YAML says. */
  readonly content: unknown;
  /** The line and column of a key, or the nearest key above it. */
  position(path: readonly PropertyKey[]): Position;
}

/**
 * @param path the file's path
 * @param text what is in it, if that is not read from there
 * @throws SigmaOAuthError when the file cannot be read or is not one YAML document
 */
export function readConfigFile(path: string, text = readText(path)): ConfigFile {
  const lines = new LineCounter();
  const refused = ({ offset, problem, fix }: NodeProblem) =>
    new SigmaOAuthError([fileFinding(yamlRule, `${path}:${position(lines, offset).join(":")}`, problem, "one valid YAML document", fix)]);
  // What yaml's parseDocument does; but what is too deep is known before it is composed.
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) throw refused(deep);
  const [document, second] = new Composer({ uniqueKeys: false, merge: true }).compose(tokens, true, text.length);
  // The errors after the first are mostly its echoes.
  const [error] = document.errors;
  if (error) throw refused({ offset: error.pos[0], problem: yamlProblem(error.code, error.message), fix: "correct this line" });
  const { version, explicit } = document.directives?.yaml ?? {};
  if (explicit && version !== "1.2") throw refused({ offset: 0, ...OTHER_YAML });
  if (second !== undefined) throw refused({ offset: second.range[0], problem: "multiple documents", fix: "keep only one of them" });
  const odd = nodeProblem(document.contents);
  if (odd !== undefined) throw refused(odd);
  const content = contentOf(document, path);
  if (content === null || content === undefined) {
    throw new SigmaOAuthError([
      fileFinding(emptyRule, path, "the file is empty", "a mapping with the key stacks", "start from a file in examples"),
    ]);
  }
  const positions = new Positions();
  return {
    path,
    content,
    position: (keys) => position(lines, positions.offsetOf(document.contents, keys)),
  };
}

/** In YAML 1.1 `no` is false and 012 is ten: nobody who reads the file expects it. */
const OTHER_YAML = { problem: "a directive for a YAML version other than 1.2", fix: "remove the line with %YAML" };

function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new SigmaOAuthError([
      // An alias that is resolved more than a hundred times is an attack, and yaml throws.
      fileFinding(yamlRule, path, (error as Error).message, "one valid YAML document", "write it without that alias"),
    ]);
  }
}

function readText(path: string): string {
  try {
    // A byte order mark is dropped; bytes that are no UTF-8 make it throw.
    return new TextDecoder("utf-8", { fatal: true }).decode(readSmallFile(path));
  } catch (error) {
    throw new SigmaOAuthError([
      fileFinding(
        fileRule,
        path || "SIGMA_OAUTH_CONFIG",
        path ? `the file ${fileProblem(error)}` : "no file name",
        "a YAML file in UTF-8 of at most 1 MiB",
        path ? "correct the path, or the file" : "set SIGMA_OAUTH_CONFIG to the path of your config",
      ),
    ]);
  }
}

function fileFinding(rule: RuleText, at: string, given: string, allowed: string, fix: string): Finding {
  return finding(rule, { at, given, allowed, fix });
}

/** The parser's own words, on one line, without what it repeats of the text: that may be a secret. */
function yamlProblem(code: string, message: string): string {
  return ECHOES[code] ?? message.split("\n")[0].replace(/(?<! ):.*/, "");
}

/** The messages that repeat what is in the text other than after a colon. */
const ECHOES: Readonly<Record<string, string>> = {
  BAD_DIRECTIVE: "a directive (%…)",
  BAD_DQ_ESCAPE: "an escape sequence that YAML does not know",
  TAG_RESOLVE_FAILED: "a tag (!…)",
};

/** Where keys are. What a mapping has is looked up once: a file may have thousands of keys, and as many mistakes. */
class Positions {
  private readonly pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  /** Where the key (or the list's element) of that path begins, or the nearest one above it. */
  public offsetOf(root: unknown, path: readonly PropertyKey[]): number {
    let offset = 0;
    let node = root as Node | null | undefined;
    for (const key of path) {
      let here: number | undefined;
      if (isMap(node)) {
        const pair = this.pairsOf(node).get(String(key));
        here = (pair?.key as Node | undefined)?.range?.[0];
        node = pair?.value as Node | undefined;
      } else {
        node = (node as { items?: Node[] } | null | undefined)?.items?.[Number(key)];
        here = node?.range?.[0];
      }
      if (here === undefined) break;
      offset = here;
    }
    return offset;
  }

  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(map.items.map((pair) => [String(pair.key), pair]));
    this.pairs.set(map, pairs);
    return pairs;
  }
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return [line, col];
}
