import { Connection } from "../sigma/types";
import { at } from "./fields";
import { changesLog, Difference, differences } from "./compare";
import { Described } from "./described";
import { Matched, named } from "./match";
import { keptPaths, unsendable } from "./replacement";
import { SecretParts } from "./secret-parts";
import { lacksPythonUsers, missing, unreturned } from "./unreturned";

/** What was found of a connection, before anything is done. */
export interface Plan {
  readonly described: Described;
  readonly parts: SecretParts;
  readonly connection?: Connection;
  readonly archived: readonly Connection[];
  readonly differences: readonly Difference[];
  /** What Sigma has, and the outputs do not say. */
  readonly kept: readonly string[];
  /** What nobody can compare: it is sent, and not returned. */
  readonly uncompared: readonly string[];
  /** What an update needs to know. */
  readonly missing: readonly string[];
  /** What Sigma has, and no request takes. */
  readonly unsendable: readonly string[];
}

/** What is asked for. */
export interface Asked {
  readonly create: boolean;
  readonly update: boolean;
  /** An update is wanted although it may take the service account away. */
  readonly despiteServiceAccount: boolean;
}

/** Why something is not done: what was found, what is allowed, and what to do. */
export interface Refusal {
  readonly given: string;
  readonly allowed: string;
  readonly fix: string;
}

export function planOf({ described, connection, archived }: Matched, parts: SecretParts): Plan {
  const { body } = described;
  const sent = [
    ...(parts.clientSecret === undefined ? [] : ["details.clientSecret"]),
    ...(parts.pythonUsers === undefined ? [] : ["details.pythonSecrets"]),
    ...unreturned(body.details.type).filter((path) => at(body, path) !== undefined),
  ];
  return {
    described,
    parts,
    connection,
    archived,
    differences: connection === undefined ? [] : differences(body, connection),
    kept: connection === undefined ? [] : keptPaths(body, connection),
    uncompared: connection === undefined ? [] : sent,
    missing: missing(described),
    unsendable: connection === undefined ? [] : unsendable(connection),
  };
}

/** What will be done. */
export type Action = "create" | "update" | "nothing";

export function actionOf({ connection, differences: found, uncompared }: Plan, { create, update }: Asked): Action {
  if (connection === undefined) return create ? "create" : "nothing";
  // A secret cannot be compared: it is sent again.
  return update && (found.length > 0 || uncompared.length > 0) ? "update" : "nothing";
}

/** Whether the connection is in Sigma as the outputs have it, as far as anyone can see. */
export const isSettled = ({ connection, differences: found }: Plan) =>
  connection !== undefined && !connection.isArchived && found.length === 0;

/** Why a connection cannot be made or updated as asked; undefined where it can. */
export function refusalOf(plan: Plan, asked: Asked): Refusal | undefined {
  const { connection } = plan;
  if (connection === undefined) {
    if (asked.create) return withoutSecret(plan);
    return { given: "not in Sigma", allowed: "--create for one that is not there", fix: "add --create" };
  }
  return unusable(plan, connection) ?? (asked.update ? noUpdate(plan, connection, asked) : onlyCreate(plan, connection));
}

function unusable({ described }: Plan, connection: Connection): Refusal | undefined {
  const { type } = described.body.details;
  if (connection.type !== type) {
    return {
      given: `${named(connection)} is a connection to ${connection.type}`,
      allowed: `a connection to ${type}`,
      fix: "correct its id in the config",
    };
  }
  if (!connection.isArchived) return undefined;
  return {
    given: `${named(connection)} is archived`,
    allowed: "a connection that is in use",
    fix: "restore it in Sigma, or remove its id in the config to create a new one",
  };
}

function onlyCreate({ differences: found }: Plan, connection: Connection): Refusal | undefined {
  if (found.length === 0) return undefined;
  return {
    given: `${named(connection)} exists and differs in ${found.map(({ path }) => path).join(", ")}`,
    allowed: "--create for a connection that is not there",
    fix: "use --update",
  };
}

function noUpdate(plan: Plan, connection: Connection, { despiteServiceAccount }: Asked): Refusal | undefined {
  if (plan.missing.length > 0) {
    return {
      given: `nothing says ${plan.missing.join(", ")}, which Sigma does not return and an update would take away`,
      allowed: "a value or none for each in the config",
      fix: "fill in the keys above in the config, and deploy",
    };
  }
  if (changesLog(plan.differences)) {
    return {
      given: `a different edit log (inputTableAuditLogSchema) than ${named(connection)} has`,
      allowed: "that of Sigma: input tables need their log",
      fix: "correct it in the config, or remove it there",
    };
  }
  if (plan.unsendable.includes("user") && !despiteServiceAccount) {
    return {
      given: `${named(connection)} has a service account, which Sigma's API takes in no request: whether an update keeps it is not documented`,
      allowed: "a connection without one, or --despite-service-account",
      fix: "paste the secret into Sigma's form instead, or have the service account's key at hand and add --despite-service-account",
    };
  }
  return withoutSecret(plan);
}

function withoutSecret({ described, parts }: Plan): Refusal | undefined {
  const variable = lacksPythonUsers(described, parts);
  if (variable !== undefined) return { given: `${variable} is not set`, allowed: "JSON with the users for Python", fix: "set it" };
  if (described.body.details.useJwt === true || parts.clientSecret !== undefined) return undefined;
  return {
    given: "no client secret in the outputs, and none in SIGMA_OAUTH_CLIENT_SECRET",
    allowed: "one of them",
    fix: "set the variable, or pass the outputs of terraform output -json, which have it",
  };
}
