import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the fake does: see its script. */
export interface Settings {
  readonly version?: string;
  /** The providers that init locks, each with its version. */
  readonly lock?: readonly (readonly [source: string, version: string])[];
  /** What `providers lock` says of platforms that it has nothing for. */
  readonly platforms?: Readonly<Record<string, string>>;
  /** The JSON of plans, by stack, and of those that are not named. */
  readonly plans?: Readonly<Record<string, object>>;
  readonly plan?: object;
  readonly outputs?: Readonly<Record<string, object>>;
  readonly state?: string;
  /** Exit codes of steps, also of one stack: "plan acme". */
  readonly fails?: Readonly<Record<string, number>>;
  /** The step that takes until a signal comes. */
  readonly waits?: string;
}

export interface Call {
  readonly step: string;
  readonly stack: string;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** What is in the plan file that it reads. */
  readonly saved?: string;
  /** Of the note about the private folder: its mode, and the plan file. */
  readonly mode?: string;
  readonly file?: string;
  readonly signal?: string;
  readonly pid?: number;
}

/** In every plan file. */
export const SECRET = "secret-in-the-plan-file";

export const NOTHING = { format_version: "1.2", applyable: false, resource_changes: [] };
export const CHANGES = { format_version: "1.2", applyable: true, resource_changes: [] };

/** A plan that destroys an Okta app. */
export const LOSS = {
  format_version: "1.2",
  applyable: true,
  resource_changes: [{ address: "okta_app_oauth.sigma", type: "okta_app_oauth", change: { actions: ["delete"], before: {}, after: null } }],
};

/** A program in the place of Terraform. */
export class FakeTerraform {
  public readonly path: string;

  constructor(private readonly folder: string) {
    mkdirSync(folder);
    this.path = join(folder, "terraform");
    copyFileSync(join(__dirname, "terraform-stand-in.js"), join(folder, "fake.js"));
    writeFileSync(this.path, `#!/bin/sh\nexec ${process.execPath} ${join(folder, "fake.js")} "$@"\n`);
    chmodSync(this.path, 0o755);
    this.set({ plan: CHANGES });
  }

  public set(settings: Settings): void {
    writeFileSync(join(this.folder, "settings.json"), JSON.stringify({ secret: SECRET, ...settings }));
    writeFileSync(join(this.folder, "calls.jsonl"), "");
  }

  /** How it was called since then. */
  public get calls(): Call[] {
    const file = join(this.folder, "calls.jsonl");
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
    return lines.map((line) => JSON.parse(line) as Call);
  }

  /** The steps for each stack: "plan acme". */
  public get steps(): string[] {
    return this.calls.filter(({ stack, step }) => stack !== undefined && step !== "version").map(({ step, stack }) => `${step} ${stack}`);
  }
}
