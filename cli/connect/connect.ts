import { apiBaseUrl } from "../sigma/base-url";
import { openSigma } from "../sigma/open";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { readOutputs } from "../support/outputs";
import { quote } from "../support/text";
import { Secrets } from "../support/secrets";
import { carryOut, Result } from "./carry-out";
import { Described, describedIn, Selection } from "./described";
import { match } from "./match";
import { actionOf, Asked, isSettled, Plan, planOf, refusalOf } from "./plan";
import { Format, hints, printed } from "./print";
import { headline, json, planText, resultText } from "./report";
import { secretParts } from "./secret-parts";

/** What the command was called with. */
export interface ConnectFlags extends Selection, Asked {
  readonly print?: Format;
  readonly format: "text" | "json";
  readonly deployment?: string;
  readonly timeout: number;
  readonly caFile?: string;
}

/** The connection is missing, or differs. */
const EXIT_FOUND = 1;

/** Shows, makes or updates the connections of a client. Returns the exit code. */
export async function connect(source: string | undefined, flags: ConnectFlags, io: Io, secrets: Secrets): Promise<number> {
  const write = (text: string) => io.stdout.write(secrets.hide(text));
  const outputs = await readOutputs(source, io);
  const all = describedIn(outputs, { client: flags.client });
  const chosen = flags.connection === undefined ? all : describedIn(outputs, { ...flags, client: all[0]?.client });
  const parts = new Map(all.map((each) => [each.name, secretParts(each, outputs, io, secrets)]));
  const baseUrl = apiBaseUrl({ deployment: flags.deployment, redirectUri: all[0]?.redirectUri, env: io.env });
  if (flags.print !== undefined) return show(chosen, flags.print, baseUrl, io, write);
  const api = await openSigma({ baseUrl, timeout: flags.timeout, caFile: flags.caFile, secrets, io });
  const { organizationId } = await api.whoami();
  const found = await match(api, all);
  const plans = found
    .filter(({ described }) => chosen.some(({ name }) => name === described.name))
    .map((matched) => planOf(matched, parts.get(matched.described.name)!));
  const isText = flags.format === "text";
  if (isText) write(headline(api, organizationId));
  if (isText) write(plans.map(planText).join("\n"));
  if (!flags.create && !flags.update) {
    if (!isText) write(json(plans.map((plan) => ({ plan }))));
    else write(`\n${dryRun(plans)}\n`);
    return plans.every(isSettled) ? 0 : EXIT_FOUND;
  }
  refuse(plans, flags);
  const results: Result[] = [];
  if (isText) write("\n");
  for (const plan of plans) {
    const result = await carryOut(api, plan, actionOf(plan, flags));
    results.push(result);
    if (isText) write(resultText(result));
  }
  if (!isText) write(json(results.map((result) => ({ plan: result.plan, result }))));
  return results.some(({ remaining }) => remaining.length > 0) ? EXIT_FOUND : 0;
}

/** Rejects what cannot be done, before anything is written. */
function refuse(plans: readonly Plan[], asked: Asked): void {
  for (const plan of plans) {
    const refusal = refusalOf(plan, asked);
    if (refusal !== undefined) {
      throw new CliError(quote(plan.described.name), refusal.given, refusal.allowed, `${refusal.fix}; nothing was changed`);
    }
  }
}

function dryRun(plans: readonly Plan[]): string {
  if (plans.every(isSettled)) return "Nothing differs. Nothing was changed.";
  const flag = plans.some(({ connection }) => connection === undefined) ? "--create" : "--update";
  return `Nothing was changed: this was a dry run. Add ${flag} to send it.`;
}

/** For another tool: nothing is sent, so no credentials are needed. */
function show(chosen: readonly Described[], as: Format, baseUrl: string, io: Io, write: (text: string) => unknown): number {
  if (chosen.length !== 1) {
    throw new CliError("--print", `${chosen.length} connections`, "one", "choose it with --connection <name>");
  }
  write(printed(chosen[0], as, baseUrl));
  if (as === "json") io.stderr.write(hints(chosen[0], baseUrl));
  return 0;
}
