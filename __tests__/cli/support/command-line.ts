import { Readable } from "node:stream";
import { Io } from "../../../cli/support/io";

export interface TestIo extends Io {
  /** What went to standard output. */
  printed(): string;
  /** What went to standard error. */
  complained(): string;
}

/** A process for a command, with what is piped into it. */
export function commandLine(given: { stdin?: string; env?: Record<string, string>; now?: string } = {}): TestIo {
  const out: string[] = [];
  const err: string[] = [];
  const stdin: Io["stdin"] = Object.assign(Readable.from(given.stdin === undefined ? [] : [given.stdin]), {
    isTTY: given.stdin === undefined,
  });
  return {
    stdin,
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    env: { ...process.env, ...given.env },
    now: () => (given.now === undefined ? new Date() : new Date(given.now)),
    printed: () => out.join(""),
    complained: () => err.join(""),
  };
}
