import { decide } from "../gate/allow";
import { FORMATS } from "../gate/report";
import { Io } from "../support/io";
import { addressed, sortAllowed } from "../terraform/allowed";
import { Children } from "../terraform/children";
import { chosenStacks } from "../terraform/chosen-stacks";
import { typed } from "../terraform/confirm";
import { noticedOf } from "../terraform/departed";
import { PlanFlags } from "../terraform/flags";
import { exitCode, inTurn } from "../terraform/in-turn";
import { argumentsForApply, refuseArguments } from "../terraform/passed-arguments";
import { planFile, savePlan } from "../terraform/plan-file";
import { prepare } from "../terraform/prepare";
import { inPrivateFolder } from "../terraform/private-folder";
import { lockOf } from "../terraform/provider-locks";
import { Session } from "../terraform/session";

export interface Applying extends PlanFlags {
  readonly config: string;
  readonly autoApprove: boolean;
  /** Arguments for Terraform. */
  readonly passed: readonly string[];
}

/** Applies stacks, each right after its plan. Gives the exit code. */
export async function apply(applying: Applying, io: Io): Promise<number> {
  refuseArguments(applying.passed, "--");
  const prepared = prepare(applying.config, applying.output, io);
  if (prepared === undefined) return 1;
  const chosen = chosenStacks(prepared.stacks, applying);
  const allowed = sortAllowed(
    applying.allow,
    chosen,
    prepared.departed.map(({ name }) => name),
  );
  const departed = decide(prepared.departed.map(noticedOf), allowed.departed);
  if (departed.stopped.length > 0) {
    io.stdout.write(FORMATS.text(departed));
    return 1;
  }
  const children = new Children();
  return children.during(() =>
    exitCode(io, async () => {
      const session = await Session.open(io, children, applying);
      return inTurn(chosen, "applied", io, (stack) => inPrivateFolder((folder) => applyStack(session, stack, folder)));
    }),
  );

  async function applyStack(session: Session, stack: string, folder: string): Promise<number> {
    const lock = lockOf(session.folderOf(stack), applying.config);
    const saved = await savePlan(session, stack, { folder, lock, mirror: applying.providerMirror, args: applying.passed });
    const report = decide(addressed(saved.noticed, stack, chosen), allowed.of(stack));
    io.stdout.write(FORMATS.text(report));
    if (report.stopped.length > 0) return 1;
    if (!saved.hasChanges) {
      session.say(`${stack}: nothing to apply`);
      return 0;
    }
    if (!applying.autoApprove && !(await typed(session, `Apply this plan of ${stack}? Only "yes" applies it`, "yes"))) {
      session.say(`${stack}: not applied, because the answer was not "yes"`);
      return 1;
    }
    await session.stream(stack, { step: "apply", args: argumentsForApply(applying.passed), operands: [planFile(folder, stack)] });
    session.say(`${stack}: applied; what to paste into Sigma: cdktf-sigma-oauth output --stack ${stack}`);
    return 0;
  }
}
