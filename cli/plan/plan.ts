import { decide } from "../gate/allow";
import { Format, FORMATS, Report } from "../gate/report";
import { Io } from "../support/io";
import { addressed, Allowed, sortAllowed } from "../terraform/allowed";
import { Children } from "../terraform/children";
import { chosenStacks } from "../terraform/chosen-stacks";
import { noticedOf } from "../terraform/departed";
import { PlanFlags } from "../terraform/flags";
import { exitCode, inTurn } from "../terraform/in-turn";
import { refuseArguments } from "../terraform/passed-arguments";
import { savePlan } from "../terraform/plan-file";
import { prepare, Prepared } from "../terraform/prepare";
import { inPrivateFolder } from "../terraform/private-folder";
import { lockOf } from "../terraform/provider-locks";
import { Session } from "../terraform/session";

export interface Planning extends PlanFlags {
  readonly config: string;
  readonly format: Format;
  /** Arguments for Terraform. */
  readonly passed: readonly string[];
}

/** Plans stacks, and reports once what people would notice of all of them. Gives the exit code. */
export async function plan(planning: Planning, io: Io): Promise<number> {
  refuseArguments(planning.passed, "--");
  const prepared = prepare(planning.config, planning.output, io);
  if (prepared === undefined) return 1;
  const chosen = chosenStacks(prepared.stacks, planning);
  const allowed = sortAllowed(
    planning.allow,
    chosen,
    prepared.departed.map(({ name }) => name),
  );
  const children = new Children();
  const reports = [departedReport(prepared, allowed)];
  const code = await children.during(() =>
    exitCode(io, async () => {
      const session = await Session.open(io, children, { ...planning, ownOutput: planning.format !== "text" });
      return inTurn(chosen, "planned", io, async (stack) => {
        reports.push(await reportOf(session, stack, planning, chosen, allowed));
        return 0;
      });
    }),
  );
  // Also where a later stack has failed: what is known already is no less true.
  const report = { stopped: reports.flatMap(({ stopped }) => stopped), allowed: reports.flatMap((one) => one.allowed) };
  if (code === 0 || report.stopped.length > 0) io.stdout.write(FORMATS[planning.format](report));
  return code === 0 && report.stopped.length > 0 ? 1 : code;
}

/** What people would notice of the stacks that the config no longer has. */
export function departedReport({ departed }: Prepared, allowed: Allowed): Report {
  return decide(departed.map(noticedOf), allowed.departed);
}

function reportOf(session: Session, stack: string, planning: Planning, chosen: readonly string[], allowed: Allowed): Promise<Report> {
  return inPrivateFolder(async (folder) => {
    const lock = lockOf(session.folderOf(stack), planning.config);
    const { noticed } = await savePlan(session, stack, { folder, lock, mirror: planning.providerMirror, args: planning.passed });
    return decide(addressed(noticed, stack, chosen), allowed.of(stack));
  });
}
