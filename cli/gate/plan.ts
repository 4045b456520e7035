import { CliError } from "../support/cli-error";
import { parseJson } from "../support/json";
import { kindOfJson } from "../support/json-kinds";
import { quote, visible } from "../support/text";

/** What a plan would do with one resource. */
export interface Change {
  readonly address: string;
  readonly type: string;
  readonly actions: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  /** True where a value is known only after the apply, in the shape of the values. */
  readonly unknown: unknown;
  /** True where a value is sensitive, before or after, each in the shape of the values. */
  readonly sensitive: readonly unknown[];
  /** Whether it is imported. */
  readonly isImported: boolean;
}

interface Json {
  readonly format_version?: unknown;
  readonly errored?: unknown;
  readonly resource_changes?: unknown;
  readonly planned_values?: unknown;
}

const ALLOWED = "the output of terraform show -json for a plan";
const SHOW = "run: terraform show -json tfplan";

/**
 * The changes of a plan in JSON.
 *
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 * @throws CliError where it is not such a plan, or one that failed half-way
 */
export function changesIn(text: string, source: string): Change[] {
  const plan = parseJson(text) as Json | null | undefined;
  const version = plan?.format_version;
  if (typeof version !== "string" || typeof plan !== "object" || plan === null)
    throw new CliError(source, notPlan(text, plan), ALLOWED, SHOW);
  if (!/^[01]\./.test(version))
    throw new CliError(source, `format ${version}`, "format 0 or 1", "use a release of this command that knows it");
  if (plan.errored === true)
    throw new CliError(source, "a plan that failed", "a complete plan", "correct what the plan says, and make it again");
  if (plan?.resource_changes === undefined && plan?.planned_values === undefined) {
    throw new CliError(source, `JSON without changes: ${kindOfJson(plan)}`, ALLOWED, "name the plan file: terraform show -json tfplan");
  }
  const changes = plan.resource_changes ?? [];
  if (!Array.isArray(changes)) throw new CliError(source, "resource_changes is not a list", ALLOWED, SHOW);
  return (changes as (Entry | null)[]).filter((entry) => entry?.mode !== "data").map((entry) => changeOf(entry ?? {}, source));
}

/** What was given instead. A plan file is an archive. */
function notPlan(text: string, parsed: unknown): string {
  if (parsed !== undefined) return `not a plan in JSON: ${kindOfJson(parsed)}`;
  return text.startsWith("PK\u0003\u0004") ? "a plan file itself" : "not a plan in JSON";
}

/** What Terraform can do with a resource. */
const ACTIONS = ["no-op", "create", "read", "update", "delete", "forget"];

interface Entry {
  readonly mode?: unknown;
  readonly address?: unknown;
  readonly type?: unknown;
  readonly change?: Readonly<
    Record<"actions" | "before" | "after" | "after_unknown" | "before_sensitive" | "after_sensitive" | "importing", unknown>
  >;
}

function changeOf({ address, type, change }: Entry, source: string): Change {
  const actions = change?.actions;
  if (typeof address !== "string" || typeof type !== "string" || change === undefined || !Array.isArray(actions) || actions.length === 0) {
    throw new CliError(source, "a resource without an address, a type or actions", ALLOWED, SHOW);
  }
  const unknown = (actions as unknown[]).find((action) => !ACTIONS.includes(action as string));
  if (unknown !== undefined) {
    throw new CliError(source, `the action ${quote(unknown)}`, ACTIONS.join(", "), "use a release of this command that knows it");
  }
  return {
    address: visible(address),
    type,
    actions: actions as string[],
    before: change.before,
    after: change.after,
    unknown: change.after_unknown,
    sensitive: [change.before_sensitive, change.after_sensitive],
    isImported: change.importing !== undefined && change.importing !== null,
  };
}
