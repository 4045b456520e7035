import { ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { Children, Interrupted } from "../../../cli/terraform/children";
import { bundledCommand } from "../support/bundled";
import { DeployProject } from "../support/deploy-project";
import { CHANGES } from "../support/fake-terraform";

let project: DeployProject;
beforeEach(() => (project = new DeployProject()));
afterEach(() => project.close());

/** What a command ended with, and what was in the temporary folder while Terraform waited. */
interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly before: number;
}

/** Runs the command in a session of its own, which has no terminal, until Terraform waits in a step; then does something. */
async function during(step: string, args: readonly string[], action: (child: ChildProcess, terraform: number) => void): Promise<Ended> {
  project.terraform.set({ plan: CHANGES, waits: step });
  const bin = await bundledCommand();
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: project.folder,
    env: project.environment(),
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const waiting = await eventually(() => project.terraform.calls.find((call) => call.step === "waiting"));
  const before = readdirSync(project.temporary).length;
  action(child, waiting.pid!);
  return { code: await ended, stderr, before };
}

async function eventually<T>(find: () => T | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("a signal", () => {
  test.each([
    ["SIGINT", "SIGINT", 130],
    ["SIGTERM", "SIGTERM", 143],
    ["SIGHUP", "SIGTERM", 129],
  ] as const)("%s reaches Terraform as %s; the command ends after it, with %d, and removes the plan", async (signal, received, code) => {
    const ended = await during("apply", ["apply", "--auto-approve"], (child) => child.kill(signal));
    expect(ended).toMatchObject({ code, before: 1, stderr: expect.stringContaining(`sigma: stopped by ${signal}\n`) as string });
    expect(project.terraform.calls.filter(({ step }) => step === "signal")).toMatchObject([{ signal: received }]);
    expect(readdirSync(project.temporary)).toStrictEqual([]);
  });

  test("ends the run: no later step and no later stack begins", async () => {
    project.configure({ first: {}, second: {} });
    const { code, stderr } = await during("plan", ["apply", "--all", "--auto-approve"], (child) => child.kill("SIGTERM"));
    expect(code).toBe(143);
    expect(stderr).toContain("sigma: not applied: first, second\n");
    expect(project.terraform.steps).toStrictEqual(["init first", "plan first"]);
  });

  test("that kills Terraform leaves nothing of the plan behind", async () => {
    const ended = await during("apply", ["apply", "--auto-approve"], (_, terraform) => process.kill(terraform, "SIGKILL"));
    expect(ended).toMatchObject({
      code: 2,
      before: 1,
      stderr: expect.stringContaining("terraform apply failed with exit code 137;") as string,
    });
    expect(readdirSync(project.temporary)).toStrictEqual([]);
  });

  test("from the terminal is not sent a second time, as Terraform would then not save its state", async () => {
    project.terraform.set({ plan: CHANGES, waits: "apply" });
    const children = new Children(() => true);
    const ended = children.during(() =>
      children.stream(project.terraform.path, ["apply", __filename], "ignore", { cwd: project.folder, env: process.env }),
    );
    const { pid } = await eventually(() => project.terraform.calls.find(({ step }) => step === "waiting"));
    process.emit("SIGINT");
    expect(children.stopped.aborted).toBe(true);
    // As the terminal does, which reaches both.
    process.kill(pid!, "SIGINT");
    await expect(ended).rejects.toThrow(Interrupted);
    expect(project.terraform.calls.filter(({ step }) => step === "signal")).toHaveLength(1);
  });
});
