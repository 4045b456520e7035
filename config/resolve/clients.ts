import { outputName } from "../../lib/private/output-name";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { ClientConfig } from "../schema/client";
import { StackConfig } from "../schema/stack";
import { Bindings, ClientSource, propsOf, Source } from "./bindings";

/** A client of the config, ready to be built in its identity provider. */
export interface ResolvedApp<Props, Idp = unknown> {
  /** Construct id and prefix of the outputs. */
  readonly id: string;
  readonly props: Props;
  readonly from: ClientSource<Idp>;
}

/** A client's id: given, or its name in the form that output names take. */
export function clientId(client: ClientConfig): string {
  return client.id ?? outputName(client.name);
}

/** @throws SigmaOAuthError for a deployment that is not in Sigma's table */
export function resolveDeployment({ deployment }: StackConfig): SigmaDeployment {
  return typeof deployment === "object" ? SigmaDeployment.custom(deployment.host) : SigmaDeployment.of(deployment!);
}

/** The clients of a stack, each with the properties that its identity provider wants. */
export function resolveApps<Props, Idp>(source: Source<Idp>, bindings: Bindings<ClientSource<Idp>, Props>): ResolvedApp<Props, Idp>[] {
  return (source.config.clients ?? []).map((client, index) => {
    const from = { ...source, client, index };
    return { id: clientId(client), props: propsOf(bindings, from), from };
  });
}

/** The ids in a list of ids and names, and the names in it. */
export const byId = (entries: ClientConfig["groups"]) => entries.flatMap((entry) => (typeof entry === "string" ? [] : [entry.id]));
export const byName = (entries: ClientConfig["groups"]) => entries.flatMap((entry) => (typeof entry === "string" ? [entry] : []));
