import { someOf, violationIf } from "../findings/checks";
import { isLiteral } from "../findings/reference";
import { given, Rule, show, Violation } from "../findings/rule";
import { areDifferentIdentityProviders } from "../sigma/identity-provider-names";
import { SIGMA_GUIDE } from "../sigma/sources";

/** What there is to say of a client that a server lets in. */
export interface GrantedClient {
  readonly clientName: string;
  readonly clientId: string;
  readonly offlineAccess: boolean;
  readonly identityProvider: string;
}

/** What there is to say of the server. */
export interface GrantingServer {
  readonly identityProvider: string;
  readonly offlineAccess: boolean;
  /** Where it is at the vendor, such as a tenant: the property, and its value. */
  readonly home?: { readonly property: string; readonly value: string };
  /** Whether a client can use no other server besides. */
  readonly isOnlyOne?: boolean;
}

/** A client that is about to be let in. */
export interface Grant {
  readonly client: GrantedClient;
  /** Where the client is at the vendor; undefined where it does not say. */
  readonly clientHome?: string;
  readonly server: GrantingServer;
  /** The clients that the server has let in before. */
  readonly clients: readonly GrantedClient[];
  /** The path of another server that has let the client in, where there can be one only. */
  readonly otherServer?: string;
}

/** Whether two are one client. One that is described twice has the same client id, which may be a reference. */
export const isSameClient = (one: GrantedClient, other: GrantedClient) => one === other || one.clientId === other.clientId;

/** Offline access takes both: client and server. */
const offlineRule: Rule<Grant> = {
  id: "SIGMA-OFFLINE-MISMATCH",
  severity: "error",
  why:
    "Fires when a client and the authorization server that grants it access differ in `offlineAccess`. A refresh token needs both: the " +
    "client's refresh token grant and the server's scope `offline_access` (Sigma's guide, steps 1 and 3). Set `offlineAccess` to the " +
    "same value on both.",
  see: [SIGMA_GUIDE],
  check: ({ client, server: { offlineAccess } }) =>
    violationIf(client.offlineAccess !== offlineAccess, {
      at: "grantAccess",
      given: `the client "${client.clientName}" with offlineAccess ${client.offlineAccess}, the server with ${offlineAccess}`,
      allowed: "the same on both",
      fix: "the scope offline_access and the refresh token grant only work together: set offlineAccess to the same value on both",
    }),
};

/** What is wrong with a client at an authorization server. */
export const grantRules: readonly Rule<Grant>[] = [
  {
    id: "SIGMA-FOREIGN-CLIENT",
    severity: "error",
    why:
      "Fires when `grantAccess()` gets a client of another identity provider, or of another tenant or environment than the server's. The " +
      "server does not know that client, so nobody could log in. Create the client with the construct of the same vendor, and with the " +
      "server's `tenantId` or `environmentId`.",
    see: ["docs/constructs.md"],
    check: ({ client, clientHome, server: { identityProvider, home } }) => [
      ...violationIf(areDifferentIdentityProviders(client.identityProvider, identityProvider), {
        at: "grantAccess",
        given: `the client ${show(client.clientName)} of ${client.identityProvider}`,
        allowed: `a client of ${identityProvider}`,
        fix: "create the client at the identity provider of the authorization server",
      }),
      ...violationIf(isLiteral(home?.value) && isLiteral(clientHome) && home.value !== clientHome, {
        at: "grantAccess",
        given: `the client ${show(client.clientName)} with the ${home?.property} ${show(clientHome)}`,
        allowed: `the server's, ${show(home?.value)}`,
        fix: `set ${home?.property} to the same value on both`,
      }),
    ],
  },
  offlineRule,
  {
    id: "SIGMA-GRANTED-TWICE",
    severity: "error",
    why:
      "Fires when `grantAccess()` gets the same client a second time, or a client that another server has let in where a client can have " +
      "one server only (Entra ID and PingOne). Remove one of the calls. Create another client for another server.",
    see: ["docs/constructs.md"],
    check: ({ client, clients, otherServer }) => [
      ...violationIf(
        clients.some((granted) => isSameClient(granted, client)),
        {
          at: "grantAccess",
          given: `the client ${show(client.clientName)} a second time`,
          allowed: "each client once",
          fix: "remove one of the calls",
        },
      ),
      ...violationIf(otherServer !== undefined, {
        at: "grantAccess",
        given: `the client ${show(client.clientName)}, which ${show(otherServer)} has let in`,
        allowed: "one server for a client",
        fix: "create another client for this server",
      }),
    ],
  },
];

/** A server that lets nobody in, where clients of others may use it. */
export const noClientRule: Rule<{ readonly clients: readonly unknown[] }> = {
  id: "SIGMA-NO-CLIENT",
  severity: "warning",
  why:
    "Fires when no client was granted access to an API in Entra ID, a resource in PingOne or an access token manager in PingFederate. " +
    "Nobody gets tokens from it then, unless a client that is managed elsewhere uses it. Call `grantAccess()` with each client, or " +
    "acknowledge the warning. In Okta and Auth0, which let in only the clients that they know, this is an error.",
  see: ["docs/constructs.md"],
  check: someOf(["clients"], {
    at: "",
    given: "no client",
    allowed: "one or more clients",
    fix: "call grantAccess() with each client; acknowledge this if the clients are managed elsewhere",
  }),
};

/** A client and a server whose settings are shown together. */
export interface Pairing {
  readonly client: GrantedClient;
  /** Whether the server knows all of its clients, so that one that it does not know is let in by nobody. */
  readonly grants?: { readonly clients: readonly GrantedClient[]; readonly knowsAll: boolean };
  /** Whose server it is; undefined if unknown. */
  readonly identityProvider?: string;
  /** Whether the client is also its server: there is no other one that it could use. */
  readonly isOwnServer: boolean;
  /** The client that is given as the server, if that is also a server, for itself. */
  readonly serverOf?: GrantedClient;
}

/** What is pasted into Sigma together has to belong together. */
export const pairingRule: Rule<Pairing> = {
  id: "SIGMA-SETTINGS-MISMATCH",
  severity: "error",
  why:
    "Fires when `SigmaConnectionSettings` gets a client and an authorization server that do not belong together: of different identity " +
    "providers, or a client that the server has not let in. An administrator would paste a metadata URI and a client id into Sigma that " +
    "fit different servers, and every login would fail. Pass the server whose `grantAccess()` was called with this client. In " +
    "Databricks, the client is its own authorization server: pass it as both. A client that is managed elsewhere " +
    "(`OAuthClient.fromAttributes`) may have been let in elsewhere, in Okta by another policy of the same server, so only its identity " +
    "provider is compared.",
  see: ["docs/constructs.md"],
  check: (pairing) => {
    const wrong = wrongPairing(pairing);
    if (wrong === undefined) return [];
    const own = {
      allowed: "the client itself",
      fix: "also pass the client as authorizationServer: in Databricks, one construct is both",
    };
    const allowed = "the authorization server that the client uses";
    return [{ at: "authorizationServer", allowed, ...wrong, ...(pairing.isOwnServer ? own : {}) }];
  },
};

/** What is given, and what to do if client and server are two constructs. */
function wrongPairing({ client, grants, identityProvider, serverOf }: Pairing): Pick<Violation, "given" | "fix"> | undefined {
  const whose = `the client ${show(client.clientName)} of ${client.identityProvider}`;
  if (areDifferentIdentityProviders(client.identityProvider, identityProvider)) {
    return { given: `a server of ${identityProvider} for ${whose}`, fix: "pass the server of the client's identity provider" };
  }
  if (serverOf !== undefined && !isSameClient(serverOf, client)) {
    const fix = "pass the authorization server of this client";
    return { given: `the client ${show(serverOf.clientName)}, which is a server for itself only, for ${whose}`, fix };
  }
  if (!grants?.knowsAll || grants.clients.some((granted) => isSameClient(granted, client))) return undefined;
  return {
    given: `${given(client.clientName)} as the client, which this server has not let in`,
    fix: "pass another server, or call its grantAccess() with this client",
  };
}
