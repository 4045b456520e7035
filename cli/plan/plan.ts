import { decide } from "../gate/allow";
import { Format, FORMATS, Report } from "../gate/report";
import { Io } from "../support/io";
import { addressed } from "../terraform/allowed";
import { Asked, begin, Begun } from "../terraform/begin";
import { Children } from "../terraform/children";
import { exitCode, inTurn } from "../terraform/in-turn";
import { savePlan } from "../terraform/plan-file";
import { inPrivateFolder } from "../terraform/private-folder";
import { lockOf } from "../terraform/provider-locks";
import { Session } from "../terraform/session";

export interface Planning extends Asked {
  readonly format: Format;
}

/** Plans stacks, and reports once what people would notice of all of them. Returns the exit code. */
export async function plan(planning: Planning, io: Io): Promise<number> {
  const begun = begin(planning, io);
  if (begun === undefined) return 1;
  const reports: Report[] = [{ ...begun.departed, plans: [] }];
  const children = new Children();
  const code = await children.during(() =>
    exitCode(io, async () => {
      const session = await Session.open(io, children, { ...planning, ownOutput: planning.format !== "text" });
      return inTurn(begun.chosen, "planned", io, async (stack) => {
        reports.push(await reportOf(session, stack, planning, begun));
        return 0;
      });
    }),
  );
  const report = {
    stopped: reports.flatMap(({ stopped }) => stopped),
    allowed: reports.flatMap(({ allowed }) => allowed),
    plans: reports.flatMap(({ plans }) => plans),
  };
  // After a failure, only what stops: that nothing else does is not known.
  if (code === 0 || report.stopped.length > 0) io.stdout.write(FORMATS[planning.format](report));
  return code === 0 && report.stopped.length > 0 ? 1 : code;
}

function reportOf(session: Session, stack: string, planning: Planning, { chosen, allowed }: Begun): Promise<Report> {
  return inPrivateFolder(async (folder) => {
    const lock = lockOf(session.folderOf(stack), planning.config);
    const { noticed, counts } = await savePlan(session, stack, { folder, lock, mirror: planning.providerMirror, args: planning.passed });
    return { ...decide(addressed(noticed, stack, chosen), allowed.of(stack)), plans: [{ stack, ...counts }] };
  });
}
