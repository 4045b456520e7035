import { outputName } from "../../lib/private/output-name";
import { SigmaClientOptions } from "../../lib/sigma/client-options";
import { SigmaDeployment } from "../../lib/sigma/deployment";
import { ClientConfig } from "../schema/client";
import { StackConfig } from "../schema/stack";

/** A client of the config, ready to be built in its identity provider. */
export interface ResolvedApp<Props> {
  /** Construct id and prefix of the outputs. */
  readonly id: string;
  readonly props: Props;
}

/** A client's id: given, or its name in the form that output names take. */
export function clientId(client: ClientConfig): string {
  return client.id ?? outputName(client.name);
}

/** @throws SigmaOAuthError for a deployment that is not in Sigma's table */
export function resolveDeployment({ deployment }: StackConfig): SigmaDeployment {
  return typeof deployment === "object" ? SigmaDeployment.custom(deployment.host) : SigmaDeployment.of(deployment!);
}

/** What a client has with every identity provider. */
export function clientOptions(client: ClientConfig, config: StackConfig): SigmaClientOptions {
  return {
    deployment: resolveDeployment(config),
    name: client.name,
    purposes: client.purposes,
    roleScope: client.roleScope,
    requirePkce: client.requirePkce,
    authentication: client.authentication,
    offlineAccess: config.offlineAccess ?? true,
    additionalRedirectUris: client.additionalRedirectUris,
    postLogoutRedirectUris: client.postLogoutRedirectUris.length > 0 ? client.postLogoutRedirectUris : undefined,
    allowForeignHost: config.allowForeignHost,
  };
}

/** The clients of a stack, each with the properties that its identity provider wants. */
export function resolveApps<Props>(config: StackConfig, props: (client: ClientConfig) => Props): ResolvedApp<Props>[] {
  return (config.clients ?? []).map((client) => ({ id: clientId(client), props: props(client) }));
}

/** Groups or users that are given by id. */
export const byId = (list: ClientConfig["groups"]) => list.flatMap((entry) => (typeof entry === "string" ? [] : [entry.id]));
/** Groups or users that are given by name. */
export const byName = (list: ClientConfig["groups"]) => list.flatMap((entry) => (typeof entry === "string" ? [entry] : []));
