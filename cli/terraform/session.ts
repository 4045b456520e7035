import { StdioOptions } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { Children } from "./children";
import { Engine, findEngine } from "./engine";
import { readingEnvironment, refuseVariables, streamingEnvironment } from "./environment";

interface Choices {
  readonly bin?: string;
  /** The output folder. */
  readonly output: string;
  /** Whether standard output is for this command alone: what Terraform prints goes to standard error. */
  readonly ownOutput?: boolean;
}

/** A command of Terraform. */
interface Step {
  readonly step: string;
  readonly args?: readonly string[];
  /** What is no flag comes last. */
  readonly operands?: readonly string[];
  /** What to do where it fails. */
  readonly fix?: string;
}

/** Terraform in the folders of one output folder. */
export class Session {
  /** @throws CliError where Terraform cannot be run */
  public static async open(io: Io, children: Children, choices: Choices): Promise<Session> {
    refuseVariables(io.env);
    const session = new Session(io, children, choices, await findEngine(choices.bin, io.env, children));
    if (io.env.TF_LOG) session.say("TF_LOG is set: Terraform's log can contain secrets");
    return session;
  }

  private constructor(
    public readonly io: Io,
    public readonly children: Children,
    private readonly choices: Choices,
    public readonly engine: Engine,
  ) {}

  /** The folder of a Terraform stack. */
  public folderOf(stack: string): string {
    return stackFolder(this.choices.output, stack);
  }

  /** A line about what is going on. */
  public say = (line: string): void => {
    this.io.stderr.write(`sigma: ${line}\n`);
  };

  /**
   * A step that people see, as Terraform shows it.
   *
   * @throws CliError where it fails
   */
  public async stream(stack: string, { step, args = [], operands = [], fix }: Step): Promise<void> {
    this.say(`${stack}: ${this.engine.name} ${step}`);
    const { io, children, engine } = this;
    const isDirect = this.choices.ownOutput !== true;
    // Of a flag that is given twice, the last one counts.
    const flags = [`-input=${io.stdin.isTTY === true}`, ...(isDirect && isColored(io) ? [] : ["-no-color"])];
    const stdio: StdioOptions = [io.stdin.isTTY === true ? "inherit" : "ignore", isDirect ? "inherit" : 2, "inherit"];
    const place = { cwd: this.folderOf(stack), env: streamingEnvironment(io.env) };
    this.require(stack, step, await children.stream(engine.path, [...step.split(" "), ...args, ...flags, ...operands], stdio, place), fix);
  }

  /** A step for what it prints. */
  public capture(stack: string, args: readonly string[], errors: "show" | "hide") {
    return this.children.capture(this.engine.path, args, { cwd: this.folderOf(stack), env: readingEnvironment(this.io.env), errors });
  }

  /**
   * What a step prints.
   *
   * @throws CliError where it fails
   */
  public async read(stack: string, args: readonly string[]): Promise<string> {
    const { code, stdout } = await this.capture(stack, args, "show");
    this.require(stack, args[0], code);
    return stdout;
  }

  private require(stack: string, step: string, code: number, fix = "do what its message above says"): void {
    if (code === 0) return;
    throw new CliError(stack, `${this.engine.name} ${step} failed with exit code ${code}`, "exit code 0", fix);
  }
}

const isColored = ({ stdout, env }: Io) => stdout.isTTY === true && !env.NO_COLOR;

/** The folder of a Terraform stack in an output folder. */
export const stackFolder = (output: string, stack: string) => join(output, "stacks", stack);

/** Whether an output folder has the Terraform of a stack. */
export const hasStack = (output: string, stack: string) => existsSync(join(stackFolder(output, stack), "cdk.tf.json"));

/** The Terraform stacks in an output folder. */
export function stacksIn(output: string): string[] {
  const folder = join(output, "stacks");
  return existsSync(folder) ? readdirSync(folder).filter((stack) => hasStack(output, stack)) : [];
}
