import { rmSync } from "node:fs";
import { Noticed } from "../gate/judge";
import { CliError } from "../support/cli-error";
import { Io } from "../support/io";
import { quote } from "../support/text";
import { CONVENTIONAL } from "../config/config-file";
import { Children } from "../terraform/children";
import { chosenStacks } from "../terraform/chosen-stacks";
import { typed } from "../terraform/confirm";
import { PlanFlags } from "../terraform/flags";
import { exitCode, inTurn } from "../terraform/in-turn";
import { argumentsForApply } from "../terraform/passed-arguments";
import { planFile, savePlan } from "../terraform/plan-file";
import { prepare, Prepared } from "../terraform/prepare";
import { inPrivateFolder } from "../terraform/private-folder";
import { protectedTypes } from "../terraform/synthesized";
import { lockOf } from "../terraform/provider-locks";
import { Session, stackFolder, stacksIn } from "../terraform/session";
import { refuseFlags } from "../terraform/wrong-flags";

export interface Destroying extends PlanFlags {
  /** Undefined where there is none any more. */
  readonly config?: string;
  readonly autoApprove: boolean;
  /** Arguments for Terraform. */
  readonly passed: readonly string[];
}

/** Destroys stacks, those that others read from last. Returns the exit code. */
export async function destroy(destroying: Destroying, io: Io): Promise<number> {
  const { config = CONVENTIONAL, output } = destroying;
  refuseFlags(destroying, io, stacksIn(output));
  const prepared = destroying.config === undefined ? withoutConfig(output) : prepare(config, output, io);
  if (prepared === undefined) return 1;
  const departed = prepared.departed.filter(({ hasFolder }) => hasFolder).map(({ name }) => name);
  const chosen = chosenStacks(prepared.stacks, destroying, departed).reverse();
  const stray = destroying.allow.find((name) => !chosen.includes(name));
  if (stray !== undefined) throw new CliError("--allow", quote(stray), `a stack to destroy: ${chosen.join(", ")}`, "correct or remove it");
  const refusals = chosen.flatMap((stack) => refusalOf(stack, output, departed.includes(stack)));
  refusals.forEach((line) => io.stderr.write(`error: ${line}\n`));
  if (refusals.length > 0) return 1;
  const children = new Children();
  return children.during(() =>
    exitCode(io, async () => {
      const session = await Session.open(io, children, destroying);
      return inTurn(chosen, "destroyed", io, async (stack) => {
        const code = await inPrivateFolder((folder) => destroyStack(session, { stack, folder, config }, destroying));
        if (code === 0 && departed.includes(stack)) await clearAway(session, stack, config);
        return code;
      });
    }),
  );
}

/** Where the config is gone, the output folder says what there is. */
function withoutConfig(output: string): Prepared {
  return { config: CONVENTIONAL, stacks: [], departed: stacksIn(output).map((name) => ({ name, hasFolder: true })) };
}

/** Why a stack cannot be destroyed, which Terraform would say only after a long plan. */
function refusalOf(stack: string, output: string, isDeparted: boolean): string[] {
  const types = protectedTypes(stackFolder(output, stack));
  if (types.length === 0) return [];
  const fix = isDeparted
    ? "write the stack back into the config, with preventDestroy: false, then run destroy again"
    : "write preventDestroy: false in the config, then run destroy again";
  return [`${stack}: preventDestroy protects ${types.join(", ")}; allowed: stacks with preventDestroy: false; ${fix}`];
}

interface Place {
  readonly stack: string;
  /** The private folder. */
  readonly folder: string;
  readonly config: string;
}

async function destroyStack(session: Session, { stack, folder, config }: Place, destroying: Destroying): Promise<number> {
  const { passed, providerMirror: mirror, autoApprove, allow } = destroying;
  const lock = lockOf(session.folderOf(stack), config);
  const { noticed, hasChanges } = await savePlan(session, stack, { folder, lock, mirror, args: passed, destroy: true });
  if (!hasChanges) {
    session.say(`${stack}: nothing to destroy`);
    return 0;
  }
  session.io.stdout.write(effectText(stack, noticed));
  if (!(await isAccepted(session, stack, noticed, { autoApprove, allow }))) return 1;
  await session.stream(stack, { step: "apply", args: argumentsForApply(passed), operands: [planFile(folder, stack)] });
  session.say(`${stack}: destroyed`);
  return 0;
}

/** One line for each resource whose loss people notice. */
function effectText(stack: string, noticed: readonly Noticed[]): string {
  const lines = noticed.map(({ address, what, effect }) => `${address}: ${what}; ${effect}`);
  return [
    ...lines,
    `${stack}: ${noticed.length === 0 ? "people who log in to Sigma notice nothing of it" : "people who log in to Sigma notice it"}`,
    "",
  ].join("\n");
}

async function isAccepted(
  session: Session,
  stack: string,
  noticed: readonly Noticed[],
  { autoApprove, allow }: Pick<Destroying, "autoApprove" | "allow">,
): Promise<boolean> {
  if (!autoApprove) {
    if (await typed(session, `To destroy it, type the stack's name, ${stack}`, stack)) return true;
    session.say(`${stack}: not destroyed, because the answer was not its name`);
    return false;
  }
  if (noticed.length === 0 || allow.includes(stack)) return true;
  session.io.stdout.write(`STOP: ${stack}: people would notice it; if that is intended, allow it: --allow ${stack}\n`);
  return false;
}

/** Removes what is left of a stack that the config no longer has, once nothing of it exists. */
async function clearAway(session: Session, stack: string, config: string): Promise<void> {
  const rest = await session.read(stack, ["state", "list"]);
  if (rest.trim() !== "") return session.say(`${stack}: some of it is left, so its folder stays`);
  const { folder, kept } = lockOf(session.folderOf(stack), config);
  [folder, kept].forEach((path) => rmSync(path, { recursive: true, force: true }));
  session.say(`removed ${folder} and ${kept}: nothing of ${stack} exists any more`);
}
