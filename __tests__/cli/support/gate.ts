import { command } from "./command";

/** What a plan does with a resource, as far as a test is about it. */
export interface Planned {
  address?: string;
  type?: string;
  mode?: string;
  actions?: string[];
  before?: object | null;
  after?: object | null;
  unknown?: object | boolean;
  sensitive?: object | boolean;
}

export const resource = ({
  type = "okta_app_oauth",
  address = `${type}.sigma`,
  mode = "managed",
  actions = ["update"],
  before = {},
  after = {},
  unknown = {},
  sensitive = {},
}: Planned) => ({
  address,
  mode,
  type,
  change: { actions, before, after, after_unknown: unknown, before_sensitive: sensitive, after_sensitive: {} },
});

/** A plan in JSON. */
export const planOf = (...changes: Planned[]) => JSON.stringify({ format_version: "1.2", resource_changes: changes.map(resource) });

/** Runs `gate` on a plan, and gives its lines. */
export async function gate(changes: Planned[], ...args: string[]) {
  const { code, stdout, stderr } = await command(["gate", "-", ...args], { stdin: planOf(...changes) });
  return { code, stderr, lines: stdout.trimEnd().split("\n") };
}
