import { Readable } from "node:stream";
import { run } from "../../../cli/main";
import { Check } from "../../../cli/verify/model/check";
import { Verdict } from "../../../cli/verify/token/verdict";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly env?: Record<string, string>;
  readonly now?: () => Date;
  /** Sees what is written to standard error while the command runs. */
  readonly onStderr?: (text: string) => void;
}

/** As of a package.json. */
export const VERSION = "1.2.3";

/** Runs the command line in this process. */
export async function command(
  args: readonly string[],
  { stdin = "", isTTY = false, env = {}, now = () => new Date(), onStderr }: Surroundings = {},
): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const io = {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY }),
    stdout: { write: (text: string) => (stdout += text) },
    stderr: {
      write: (text: string) => {
        stderr += text;
        onStderr?.(text);
      },
    },
    env,
    now,
  };
  const code = await run(args, io, VERSION);
  return { code, stdout, stderr };
}

export interface Reported extends Ran {
  readonly checks: readonly Check[];
  readonly snowflake: readonly Verdict[];
}

/** Runs `verify --json` and takes its report apart. */
export async function verifyJson(args: readonly string[], surroundings: Surroundings = {}): Promise<Reported> {
  const ran = await command(["verify", "--json", ...args], surroundings);
  if (ran.stdout === "") throw new Error(`no report: ${ran.stderr}`);
  return { ...ran, ...(JSON.parse(ran.stdout) as { checks: Check[]; snowflake: Verdict[] }) };
}

/** The ids of the checks that ended so. */
export const idsOf = ({ checks }: { readonly checks: readonly Check[] }, status: Check["status"]) =>
  checks.filter((check) => check.status === status).map(({ id }) => id);

/** The only check of an id. */
export function checkOf({ checks }: { readonly checks: readonly Check[] }, id: Check["id"]): Check {
  const found = checks.filter((check) => check.id === id);
  if (found.length !== 1) throw new Error(`${found.length} of ${id}`);
  return found[0];
}

/** What `terraform output -json` prints for these values. */
export function outputsOf(values: Record<string, unknown>): string {
  const outputs = Object.entries(values).map(([name, value]) => [name, { sensitive: name.endsWith("_secret"), type: "string", value }]);
  return JSON.stringify(Object.fromEntries(outputs));
}
