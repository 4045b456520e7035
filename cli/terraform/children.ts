import { ChildProcess, spawn, StdioOptions } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { constants } from "node:os";
import { LARGEST_BYTES, tooLarge } from "../support/bounded";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** Somebody ended the command. */
export class Interrupted extends Error {
  constructor(public readonly signal: Signal) {
    super(signal);
  }

  /** As a shell counts it. */
  public get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof SIGNALS)[number];

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The processes that a command starts. A signal ends the command only after the process that runs has ended: Terraform must release its lock. */
export class Children {
  private readonly stop = new AbortController();
  private interruption?: Interrupted;
  private child?: ChildProcess;

  /** @param hasTerminal whether a terminal sends Ctrl+C to every process that it started */
  constructor(private readonly hasTerminal = isInTerminal) {}

  /** Does something; while it lasts, signals reach the process that runs. */
  public async during<T>(action: () => Promise<T>): Promise<T> {
    const handlers = SIGNALS.map((signal) => [signal, () => this.interrupt(signal)] as const);
    handlers.forEach(([signal, handler]) => process.on(signal, handler));
    try {
      return await action();
    } finally {
      handlers.forEach(([signal, handler]) => process.off(signal, handler));
    }
  }

  /** Aborted when somebody ends the command. */
  public get stopped(): AbortSignal {
    return this.stop.signal;
  }

  /** @throws Interrupted after a signal */
  public check(): void {
    if (this.interruption !== undefined) throw this.interruption;
  }

  /** Runs a program that uses this process's own output. Gives its exit code. */
  public async stream(program: string, args: readonly string[], stdio: StdioOptions, surroundings: Surroundings): Promise<number> {
    const code = await this.ended(program, spawn(program, args, { ...surroundings, stdio, shell: false }));
    this.check();
    return code;
  }

  /** Runs a program for what it prints. */
  public async capture(
    program: string,
    args: readonly string[],
    { errors, ...surroundings }: Surroundings & { readonly errors: "show" | "hide" },
  ): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
    const child = spawn(program, args, {
      ...surroundings,
      stdio: ["ignore", "pipe", errors === "show" ? "inherit" : "pipe"],
      shell: false,
    });
    const printed = { stdout: collect(child.stdout!, child), stderr: child.stderr === null ? () => "" : collect(child.stderr, child) };
    const code = await this.ended(program, child);
    this.check();
    return { code, stdout: printed.stdout(), stderr: printed.stderr() };
  }

  private async ended(program: string, child: ChildProcess): Promise<number> {
    this.child = child;
    try {
      return await new Promise<number>((resolve, reject) => {
        child.on("error", ({ code }: NodeJS.ErrnoException) =>
          reject(new CliError(quote(program), `it cannot be run (${code})`, "a program for this machine", "name another one with --bin")),
        );
        child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal!]));
      });
    } finally {
      this.child = undefined;
    }
  }

  private interrupt(signal: Signal): void {
    this.interruption ??= new Interrupted(signal);
    this.stop.abort();
    // Ctrl+C reaches Terraform through the terminal. A second one, from here, would make it exit without saving its state.
    if (signal === "SIGINT" && this.hasTerminal()) return;
    this.child?.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
  }
}

function isInTerminal(): boolean {
  // On Windows, a signal from another process would end it at once.
  if (process.platform === "win32") return true;
  try {
    closeSync(openSync("/dev/tty", "r"));
    return true;
  } catch {
    return false;
  }
}

/** What a stream has, once it has ended. */
function collect(stream: NodeJS.ReadableStream, child: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > LARGEST_BYTES) child.kill();
    else chunks.push(chunk);
  });
  return () => {
    if (size > LARGEST_BYTES) throw tooLarge("what Terraform printed");
    return Buffer.concat(chunks).toString("utf8");
  };
}
