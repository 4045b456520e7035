import { SigmaClientOptions } from "../../lib/sigma/client-options";
import { SigmaSecretOptions } from "../../lib/sigma/secret-options";
import { pathText } from "../read/path-text";
import { ClientConfig } from "../schema/client";
import { StackConfig } from "../schema/stack";
import { adopted, entryOf } from "./adopted";
import { audienceOf } from "./audience";
import { Binding, Bindings, client, ClientSource, numbered, Place, said, stack, StackSource, unsaid } from "./bindings";
import { capabilitiesOf } from "./capabilities";
import { byId, byName, clientId, resolveDeployment } from "./clients";
import { lacksRoleScopes } from "./platforms";
import { resolveUserMapping } from "./user-mapping";

/** Whether the identity provider can withhold the scopes for roles from a client. */
const canWithhold = ({ identityProvider }: StackConfig) => capabilitiesOf(identityProvider.type)?.roleScope === true;

/** Whether Sigma may get refresh tokens: of servers and clients alike. */
const offlineAccess = stack("offlineAccess", (given) => given ?? true);

/** What every construct has. */
const CONSTRUCT = { preventDestroy: stack("preventDestroy"), provider: unsaid() };

/** What every authorization server has. */
export const SERVER = {
  ...CONSTRUCT,
  offlineAccess,
  // Not every platform has scopes for roles.
  roleScopes: stack("roleScopes", (given, { config }) => given ?? (lacksRoleScopes(config) ? [] : undefined)),
  userMapping: said("userMapping", ({ config }: StackSource) => resolveUserMapping(config)),
};

/** The audience, with identity providers that let one choose it. */
export const AUDIENCE = said("audience", ({ config }: StackSource) => audienceOf(config));

/** What every client has. */
export const CLIENT: Bindings<ClientSource, SigmaClientOptions & Pick<SigmaSecretOptions, "credentialVersion">> & typeof CONSTRUCT = {
  ...CONSTRUCT,
  deployment: said("deployment", ({ config }) => resolveDeployment(config)),
  name: client("name"),
  purposes: client("purposes"),
  // Where there are no scopes for roles, a client may have all that there are.
  roleScope: client("roleScope", (given, { config }) => given ?? (lacksRoleScopes(config) && canWithhold(config) ? true : undefined)),
  requirePkce: client("requirePkce"),
  authentication: client("authentication"),
  offlineAccess,
  additionalRedirectUris: client("additionalRedirectUris"),
  postLogoutRedirectUris: client("postLogoutRedirectUris", (urls) => (urls.length > 0 ? urls : undefined)),
  allowForeignHost: stack("allowForeignHost"),
  credentialVersion: stack("credentials.version"),
};

/** How long the clients' refresh tokens live, where each client has its own. */
export const REFRESH = { refreshTokenDays: stack("tokens.refreshTokenDays"), refreshTokenIdleDays: stack("tokens.refreshTokenIdleDays") };

/** The texts of the files that a client's public keys or certificates are in. */
export const CERTIFICATES = client("certificateFiles", (files, { readText }) => files.map((file) => readText(file)));

/** A secret from outside: the value comes from a Terraform variable. */
export const OUTSIDE_SECRET = said("credentials.source", () => undefined);

/** A list of ids and names, and where it is. */
type Mixed<From> = (from: From) => { readonly at: string; readonly entries: ClientConfig["groups"] };

/** Where an element of those that are given by id ("object") or by name ("string") is in the list that has both. */
const placeIn =
  <From>(list: Mixed<From>, kind: "string" | "object"): Place<From> =>
  (from, element) => {
    const { at, entries } = list(from);
    const positions = entries.flatMap((entry, position) => (typeof entry === kind ? [position] : []));
    return `${at}${numbered(positions[element ?? -1])}`;
  };

/** Those of a list of ids and names that are given by id. */
export const idsIn = <From>(list: Mixed<From>): Binding<From, string[]> =>
  said(placeIn(list, "object"), (from) => byId(list(from).entries));

/** Those that are given by name. */
export const namesIn = <From>(list: Mixed<From>): Binding<From, string[]> =>
  said(placeIn(list, "string"), (from) => byName(list(from).entries));

/** The groups of a client, and its users. */
export const groups = ({ client, index }: ClientSource) => ({ at: `clients[${index}].groups`, entries: client.groups });
export const users = ({ client, index }: ClientSource) => ({ at: `clients[${index}].users`, entries: client.users });

/** Where the adopted objects of a client are: in mappings by the clients' ids. */
export const adoptedPlace =
  (key: "clients" | "servicePrincipals" | "consents") =>
  ({ client }: ClientSource) =>
    pathText(["adopt", key, clientId(client)]);

/** The object that is the client. */
export const adoptedClient = ({ config, client }: ClientSource) => adopted(entryOf(config.adopt?.clients, clientId(client)));

/** The client's object in the identity provider, where it was created by hand. */
export const ADOPTED_CLIENT = said(adoptedPlace("clients"), adoptedClient, { id: adoptedPlace("clients") });

type AdoptedServerKey = keyof NonNullable<NonNullable<StackConfig["adopt"]>["authorizationServer"]>;

/** The server's objects, where they were created by hand: for each of the construct's names the config's key for its id. */
export function adoptedServer<Adopted>(keys: { readonly [Part in keyof Required<Adopted>]: AdoptedServerKey }) {
  const parts = Object.entries<AdoptedServerKey>(keys);
  const at = (key: AdoptedServerKey) => () => `adopt.authorizationServer.${key}`;
  return said(
    "adopt.authorizationServer",
    ({ config }: StackSource) =>
      Object.fromEntries(parts.map(([part, key]) => [part, adopted(config.adopt?.authorizationServer?.[key])])) as Adopted,
    Object.fromEntries(parts.flatMap(([part, key]) => [part, `${part}.id`].map((path) => [path, at(key)]))),
  );
}
