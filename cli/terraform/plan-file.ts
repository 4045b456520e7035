import { join } from "node:path";
import { Counts, countsOf } from "../gate/counts";
import { judge, Noticed } from "../gate/judge";
import { changesIn } from "../gate/plan";
import { initialize, Locking } from "./initialize";
import { Session } from "./session";

/** A plan that was saved, and what people would notice of it. */
export interface SavedPlan {
  readonly noticed: readonly Noticed[];
  readonly counts: Counts;
  /** Whether there is something to apply. */
  readonly hasChanges: boolean;
}

interface Planning extends Locking {
  /** The private folder. */
  readonly folder: string;
  /** Arguments for the plan. */
  readonly args: readonly string[];
  readonly destroy?: boolean;
}

/** The file of a stack's plan in a private folder. */
export const planFile = (folder: string, stack: string) => join(folder, `${stack}.tfplan`);

/**
 * Makes a plan, and reads it before it can be applied. Its JSON stays in memory.
 *
 * @throws CliError where Terraform fails
 */
export async function savePlan(session: Session, stack: string, planning: Planning): Promise<SavedPlan> {
  await initialize(session, stack, planning);
  const file = planFile(planning.folder, stack);
  await session.stream(stack, { step: planning.destroy ? "plan -destroy" : "plan", args: [...planning.args, `-out=${file}`] });
  session.say(`${stack}: ${session.engine.name} show`);
  const json = await session.read(stack, ["show", "-json", "-no-color", file]);
  const changes = changesIn(json, `the plan of ${stack}`);
  return { noticed: judge(changes), counts: countsOf(changes), hasChanges: hasChanges(JSON.parse(json) as Json) };
}

interface Json {
  /** Newer than Terraform 1.5. */
  readonly applyable?: boolean;
  readonly resource_changes?: readonly {
    readonly previous_address?: string;
    readonly change: { readonly actions: readonly string[]; readonly importing?: object };
  }[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

/** Whether there is something to apply, be it only an import, a move or an output. */
function hasChanges({ applyable, output_changes: outputs = {}, resource_changes: resources = [] }: Json): boolean {
  const isChange = ({ actions }: { readonly actions: readonly string[] }) => actions.some((action) => action !== "no-op");
  const ofResource = resources.some(({ previous_address, change }) => previous_address ?? change.importing ?? isChange(change));
  return applyable ?? (ofResource || Object.values(outputs).some(isChange));
}
