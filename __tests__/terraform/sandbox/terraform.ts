import { spawn, spawnSync } from "node:child_process";
import { SandboxProvider } from "./provider";

export interface Result {
  readonly code: number | null;
  readonly text: string;
}

/** The engine: Terraform 1.5 or newer, or OpenTofu; undefined where neither is installed. */
export function findEngine(): string | undefined {
  const candidates = process.env.TERRAFORM_BINARY_NAME ? [process.env.TERRAFORM_BINARY_NAME] : ["terraform", "tofu"];
  return candidates.find((binary) => {
    const { stdout, status } = spawnSync(binary, ["version", "-json"], {
      encoding: "utf8",
      // A configuration of the machine's owner may be missing, of which OpenTofu warns in front of the JSON.
      env: { ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" },
    });
    if (status !== 0) return false;
    const [major, minor] = (JSON.parse(stdout) as { terraform_version: string }).terraform_version.split(".").map(Number);
    return major > 1 || (major === 1 && minor >= 5);
  });
}

const HOSTS = ["registry.terraform.io", "registry.opentofu.org"];

/** Runs Terraform against the providers of the sandbox: nothing is downloaded, nothing leaves this machine. */
export class Terraform {
  public static async attach(
    engine: string,
    providers: readonly SandboxProvider[],
    variables: Record<string, string> = {},
  ): Promise<Terraform> {
    const served = await Promise.all(providers.map((provider) => provider.serve()));
    const reattach = Object.fromEntries(
      providers.flatMap(({ schema }, index) =>
        HOSTS.map((host) => [
          `${host}/${schema.source}`,
          {
            Protocol: "grpc",
            ProtocolVersion: 6,
            Pid: process.pid,
            Test: true,
            Addr: { Network: "tcp", String: `127.0.0.1:${served[index].port}` },
          },
        ]),
      ),
    );
    const values = Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value]);
    const environment = { ...Object.fromEntries(values), TF_REATTACH_PROVIDERS: JSON.stringify(reattach) } as Record<string, string>;
    return new Terraform(engine, environment, () => served.forEach(({ stop }) => stop()));
  }

  private constructor(
    public readonly engine: string,
    private readonly attached: Record<string, string>,
    public readonly detach: () => void,
  ) {}

  /** What leads to the sandbox, and nowhere else. */
  public get environment(): Record<string, string> {
    return {
      ...this.attached,
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: process.platform === "win32" ? "NUL" : "/dev/null",
      TF_IN_AUTOMATION: "1",
      // It lives for a second, and half of its time would go into collecting garbage.
      GOGC: "off",
      GOMEMLIMIT: "1GiB",
    };
  }

  /** A command of the engine in a stack's folder. */
  public run(folder: string, ...args: string[]): Promise<Result> {
    return this.spawn(folder, this.engine, args);
  }

  /** Any command with the environment that leads to the sandbox, such as cdktf's own. */
  public spawn(folder: string, command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Result> {
    return Terraform.start(folder, command, args, { ...process.env, ...this.environment, ...environment });
  }

  /** A command with nothing on its standard input, and what it prints. */
  public static start(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Result> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
      const chunks: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, text: Buffer.concat(chunks).toString() }));
    });
  }
}
