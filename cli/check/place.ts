import { Finding } from "../../lib/findings/rule";

/** A finding with its place in parts, as other programs want it. */
export interface Placed {
  readonly finding: Finding;
  /** As it was given on the command line. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The config key, such as `stacks.acme-prod.clients[0].name`; empty for the file as a whole. */
  readonly key: string;
}

/** Takes a finding's place apart: the file's path, line and column, and the key. Only a file that cannot be read has no line. */
export function placed(file: string, finding: Finding): Placed {
  const rest = finding.at.startsWith(file) ? finding.at.slice(file.length) : "";
  const [, line = "1", column = "1", key = ""] = /^:(\d+):(\d+)(?: (.*))?$/s.exec(rest) ?? [];
  return { finding, file, line: Number(line), column: Number(column), key: key === "the file" ? "" : key };
}
