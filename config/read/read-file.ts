import { Composer, LineCounter, Parser } from "yaml";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { finding, Finding, RuleText } from "../../lib/findings/rule";
import { fileProblem, readSmallFile } from "../../lib/private/small-file";
import { Origins } from "./origins";
import { emptyRule, fileRule, yamlRule } from "./reading-rules";
import { NodeProblem, NodeRefused, tooDeep } from "./yaml-nodes";
import { valuesOf } from "./yaml-values";

/** A line and a column, both from 1. */
export type Position = readonly [line: number, column: number];

/** A config file that is YAML. */
export interface ConfigFile {
  /** The file's path, as it was given. */
  readonly path: string;
  /** What the YAML says, with aliases and merge keys resolved. */
  readonly content: unknown;
  /** Where all of that was written. */
  readonly origins: Origins;
  /** The line and column of an offset. */
  position(offset: number): Position;
  /** The error that stops everything at an offset. */
  refused(problem: NodeProblem): SigmaOAuthError;
}

/**
 * @param path the file's path
 * @param text what is in it, if that is not read from there
 * @throws SigmaOAuthError when the file cannot be read or is not one YAML document
 */
export function readConfigFile(path: string, text = readText(path)): ConfigFile {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return [line, col];
  };
  const refused = ({ offset, problem, fix }: NodeProblem) =>
    new SigmaOAuthError([fileFinding(yamlRule, `${path}:${position(offset).join(":")}`, problem, "one valid YAML document", fix)]);
  // What yaml's parseDocument does; but what is too deep is known before it is composed.
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) throw refused(deep);
  // yaml also finds duplicate keys, but compares each with each.
  const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  // The errors after the first are mostly its echoes.
  const [error] = document.errors;
  if (error) throw refused({ offset: error.pos[0], problem: yamlProblem(error.code, error.message), fix: "correct this line" });
  const { version, explicit } = document.directives?.yaml ?? {};
  if (explicit && version !== "1.2") throw refused({ offset: 0, ...OTHER_YAML });
  if (second !== undefined) throw refused({ offset: second.range[0], problem: "multiple documents", fix: "keep only one of them" });
  const origins = new Origins();
  const content = contentOf(document.contents, origins, refused);
  if (content === null) {
    throw new SigmaOAuthError([
      fileFinding(emptyRule, path, "the file is empty", "a mapping with the key stacks", "start from a file in examples"),
    ]);
  }
  return { path, content, origins, position, refused };
}

/** In YAML 1.1 `no` is false and 012 is ten: nobody who reads the file expects it. */
const OTHER_YAML = { problem: "a directive for a YAML version other than 1.2", fix: "remove the line with %YAML" };

function contentOf(root: unknown, origins: Origins, refused: ConfigFile["refused"]): unknown {
  try {
    return valuesOf(root, origins);
  } catch (error) {
    throw error instanceof NodeRefused ? refused(error.found) : error;
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
