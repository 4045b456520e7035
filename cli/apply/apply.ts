import { decide } from "../gate/allow";
import { FORMATS } from "../gate/report";
import { Io } from "../support/io";
import { addressed } from "../terraform/allowed";
import { Asked, begin, Begun } from "../terraform/begin";
import { Children } from "../terraform/children";
import { typed } from "../terraform/confirm";
import { exitCode, inTurn } from "../terraform/in-turn";
import { argumentsForApply } from "../terraform/passed-arguments";
import { planFile, savePlan } from "../terraform/plan-file";
import { inPrivateFolder } from "../terraform/private-folder";
import { lockOf } from "../terraform/provider-locks";
import { Session } from "../terraform/session";

export interface Applying extends Asked {
  readonly autoApprove: boolean;
}

/** Applies stacks, each right after its plan. Returns the exit code. */
export async function apply(applying: Applying, io: Io): Promise<number> {
  const begun = begin(applying, io);
  if (begun === undefined) return 1;
  if (begun.departed.stopped.length > 0) {
    io.stdout.write(FORMATS.text(begun.departed));
    return 1;
  }
  const children = new Children();
  return children.during(() =>
    exitCode(io, async () => {
      const session = await Session.open(io, children, applying);
      return inTurn(begun.chosen, "applied", io, (stack) =>
        inPrivateFolder((folder) => applyStack(session, { stack, folder }, applying, begun)),
      );
    }),
  );
}

interface Place {
  readonly stack: string;
  /** The private folder. */
  readonly folder: string;
}

/** Plans a stack, and applies that plan where nothing stops it. */
async function applyStack(session: Session, { stack, folder }: Place, applying: Applying, { chosen, allowed }: Begun): Promise<number> {
  const { config, providerMirror: mirror, passed, autoApprove } = applying;
  const saved = await savePlan(session, stack, { folder, lock: lockOf(session.folderOf(stack), config), mirror, args: passed });
  const report = decide(addressed(saved.noticed, stack, chosen), allowed.of(stack));
  session.io.stdout.write(FORMATS.text(report));
  if (report.stopped.length > 0) return 1;
  if (!saved.hasChanges) {
    session.say(`${stack}: nothing to apply`);
    return 0;
  }
  if (!autoApprove && !(await typed(session, `Apply this plan of ${stack}? Only "yes" applies it`, "yes"))) {
    session.say(`${stack}: not applied, because the answer was not "yes"`);
    return 1;
  }
  await session.stream(stack, { step: "apply", args: argumentsForApply(passed), operands: [planFile(folder, stack)] });
  session.say(`${stack}: applied; what to paste into Sigma: npx cdktf-sigma-oauth output --stack ${stack}`);
  return 0;
}
