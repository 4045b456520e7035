import { SigmaApi } from "../sigma/api";
import { SigmaApiError } from "../sigma/api-error";
import { Connection } from "../sigma/types";
import { CliError } from "../support/cli-error";
import { differences, Difference } from "./compare";
import { named } from "./match";
import { Action, Plan } from "./plan";
import { replacement } from "./replacement";
import { withSecrets } from "./secret-parts";

/** What came of it. */
export interface Result {
  readonly plan: Plan;
  readonly action: Action;
  readonly connection?: Connection;
  /** What Sigma has otherwise than it was sent. */
  readonly remaining: readonly Difference[];
  /** The answer was lost, and what was asked for was found done. */
  readonly foundLater: boolean;
}

/**
 * Makes or replaces the connection. A write is never sent twice: where its answer was lost, Sigma is asked what there is.
 *
 * @throws CliError where nobody knows whether it was done, and SigmaApiError where it was not
 */
export async function carryOut(api: SigmaApi, plan: Plan, action: Action): Promise<Result> {
  const { connection } = plan;
  if (action === "create") return resultOf(plan, action, await created(api, plan));
  if (action === "update") return resultOf(plan, action, await replaced(api, plan, connection!));
  return { plan, action, connection, remaining: plan.differences, foundLater: false };
}

interface Done {
  readonly connection: Connection;
  readonly foundLater: boolean;
}

const resultOf = (plan: Plan, action: Action, { connection, foundLater }: Done): Result => ({
  plan,
  action,
  connection,
  remaining: differences(plan.described.body, connection),
  foundLater,
});

async function created(api: SigmaApi, { described, parts }: Plan): Promise<Done> {
  const before = new Set((await api.listConnections({ includeArchived: true })).map(({ connectionId }) => connectionId));
  try {
    return { connection: await api.createConnection(withSecrets(described.body, parts)), foundLater: false };
  } catch (error) {
    if (!(error instanceof SigmaApiError) || !error.uncertain) throw error;
    const { clientId } = described.body.details;
    const found = await lookUp(described.name, error, () => api.listConnections());
    const made = found.filter(({ connectionId, oauthClientId }) => !before.has(connectionId) && oauthClientId === clientId);
    if (made.length === 1) return { connection: made[0], foundLater: true };
    throw uncertain(described.name, error, made.length === 0 ? "it is not in Sigma yet" : `new in Sigma: ${made.map(named).join(", ")}`);
  }
}

async function replaced(api: SigmaApi, { described, parts }: Plan, connection: Connection): Promise<Done> {
  const { connectionId } = connection;
  const present = await api.getConnection(connectionId);
  if (present.updatedAt !== connection.updatedAt) {
    throw new CliError(described.name, `${named(present)} was changed meanwhile`, "a connection as it was shown", "run the command again");
  }
  const body = withSecrets(replacement(described.body, present), parts);
  try {
    return { connection: await api.replaceConnection(connectionId, body), foundLater: false };
  } catch (error) {
    if (!(error instanceof SigmaApiError) || !error.uncertain) throw error;
    const now = await lookUp(described.name, error, () => api.getConnection(connectionId));
    // Each update has its time: the secret, which nobody can compare, arrived with it.
    if (now.updatedAt !== present.updatedAt && differences(described.body, now).length === 0) return { connection: now, foundLater: true };
    throw uncertain(described.name, error, "Sigma does not have it yet");
  }
}

async function lookUp<T>(name: string, error: SigmaApiError, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    throw uncertain(name, error, "Sigma could not be asked either");
  }
}

const uncertain = (name: string, error: SigmaApiError, found: string) =>
  new CliError(
    name,
    `the answer to the change was lost (${error.message}); ${found}`,
    "an answer",
    "wait a minute and run the command again: it looks the connection up first, and makes no second one",
  );
