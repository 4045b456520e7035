import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../../support/project";
import { Ran } from "./command";

interface Spawned {
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** The command; by default that of this checkout. */
  readonly bin?: string;
}

const BIN = join(PROJECT, "cli/bin/cdktf-sigma-oauth.js");

/** Runs the command line as a person does, in a process of its own. */
export function spawnCommand(args: readonly string[], { stdin = "", env = {}, bin = BIN }: Spawned = {}): Promise<Ran> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(node_|npm_|https?_proxy|no_proxy)/i.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      env: { ...Object.fromEntries(inherited), ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code!, stdout, stderr }));
    child.stdin.end(stdin);
  });
}
