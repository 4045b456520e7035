import { IAuthorizationServer, ISigmaAuthorization } from "../lib/authorization-server";
import { IOAuthClient } from "../lib/oauth-client";

/** A client that was built, with its id in the config. */
export interface BuiltClient {
  readonly id: string;
  readonly client: IOAuthClient;
  /** What Sigma's forms ask of the authorization server that it uses. */
  readonly authorization: ISigmaAuthorization;
}

/** An identity provider's side of a stack. */
export interface BuiltIdentityProvider {
  /** What a data platform can trust; undefined where the identity provider is its own. */
  readonly server?: IAuthorizationServer;
  readonly clients: readonly BuiltClient[];
}

/** The construct id of a client. With its prefix, no name that users choose can meet one of ours, such as that of an output. */
export function clientConstructId(id: string): string {
  return `Client-${id}`;
}
