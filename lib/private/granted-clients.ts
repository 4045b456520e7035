import { Construct } from "constructs";
import { SigmaOAuthError } from "../findings/errors";
import { findings } from "../findings/rule";
import { isInstance, MethodName } from "../shapes/type-of-value";
import { areDifferentIdentityProviders } from "../sigma/identity-provider-names";
import { enforceCall, locate } from "./construct-rules";
import { GrantedClient, GrantingServer, grantRules, noClientRule } from "./grant-rules";
import { warnLater } from "./warnings";

/** By the server. Only what is a construct of this library is in it. */
const SERVERS = new WeakMap<object, GrantedClients<GrantedClient>>();
/** By the client: the server that is to be its only one. */
const ONLY_SERVERS = new WeakMap<object, Construct>();

/** The clients that an authorization server has let in. */
export class GrantedClients<Client extends GrantedClient> {
  private readonly list: Client[] = [];

  constructor(
    private readonly scope: Construct,
    public readonly server: GrantingServer,
  ) {
    SERVERS.set(scope, this);
  }

  public get clients(): readonly Client[] {
    return this.list;
  }

  /**
   * Checks that what a method gets is a client of the server's vendor. What is wrong with a client of another vendor, `add` says better.
   *
   * @throws SigmaOAuthError
   */
  public enforceType(method: MethodName, given: Readonly<Record<string, unknown>>): void {
    const [client] = Object.values(given);
    if (isInstance("IOAuthClient", client) && this.isForeign(client as GrantedClient)) return;
    enforceCall(this.scope, method, given);
  }

  /**
   * Lets a client in.
   *
   * @param clientHome where the client is at the vendor, such as a tenant
   * @throws SigmaOAuthError if it does not belong to the server, or has been let in before
   */
  public add(client: Client, clientHome?: string): void {
    const { scope, server, list: clients } = this;
    const only = ONLY_SERVERS.get(client);
    const otherServer = only === scope ? undefined : only?.node.path;
    const found = findings(grantRules, { client, clientHome, server, clients, otherServer });
    if (found.length > 0) throw new SigmaOAuthError(locate(scope, found));
    if (server.isOnlyOne) ONLY_SERVERS.set(client, scope);
    clients.push(client);
  }

  private isForeign({ identityProvider }: GrantedClient): boolean {
    return areDifferentIdentityProviders(identityProvider, this.server.identityProvider);
  }

  /** Warns at synthesis where there is no client. For servers that also work for clients of others. */
  public warnIfEmpty(): this {
    warnLater(this.scope, () => findings([noClientRule], { clients: this.list }));
    return this;
  }
}

/** The clients of a server, where it is a construct of this library. */
export function grantsOf(server: object): GrantedClients<GrantedClient> | undefined {
  return SERVERS.get(server);
}
