import { Finding } from "../../lib/findings/rule";
import { SigmaClientOptions } from "../../lib/sigma/client-options";
import { SigmaSecretOptions } from "../../lib/sigma/secret-options";
import { pathText } from "../read/path-text";
import { clientId } from "../resolve/clients";
import { ClientConfig } from "../schema/client";
import { StackConfig } from "../schema/stack";

/** What a place can depend on: the client in question, where it is in the stack, and the element of the property's list. */
export interface Site {
  readonly config: StackConfig;
  readonly client: ClientConfig;
  readonly index: number;
  readonly element: number | undefined;
}

/** A path in the stack; "" where the config cannot say it. An element of the property's list is the same element of the list there. */
type ServerPlace = string;
type ClientPlace = ServerPlace | ((site: Site) => string);

/** Where each property is, without exception, and parts of properties that are elsewhere. */
type Table<Props, Place> = { readonly [Key in keyof Required<Props>]: Place } & { readonly [part: `${string}.${string}`]: Place };

/** Where the properties of a server's construct are in the config. A property without a place does not compile. */
export type ServerPlaces<Props> = Table<Props, ServerPlace>;
/** The same for the construct of a client. */
export type ClientPlaces<Props> = Table<Props, ClientPlace>;

const numbered = (element: number | undefined) => (element === undefined ? "" : `[${element}]`);

/** A key of the client itself. */
export const own =
  (key: keyof ClientConfig): ClientPlace =>
  ({ index, element }) =>
    `clients[${index}].${key}${numbered(element)}`;

/** Those of a client's list that are given by id ("object") or by name ("string"): the config has one list for both. */
export const among =
  (key: "groups" | "users", kind: "string" | "object"): ClientPlace =>
  ({ client, index, element }) =>
    `clients[${index}].${key}${numbered(element === undefined ? undefined : positionsOf(client[key], kind)[element])}`;

/** An entry of a mapping by the clients' ids, such as adopt.clients. */
export const byClient =
  (key: "clients" | "servicePrincipals" | "consents"): ClientPlace =>
  ({ client }) =>
    pathText(["adopt", key, clientId(client)]);

/** Where the config has what every client has. */
export const CLIENT_PLACES: ClientPlaces<SigmaClientOptions & SigmaSecretOptions> = {
  deployment: "deployment",
  name: own("name"),
  purposes: own("purposes"),
  roleScope: own("roleScope"),
  requirePkce: own("requirePkce"),
  authentication: own("authentication"),
  offlineAccess: "offlineAccess",
  additionalRedirectUris: own("additionalRedirectUris"),
  postLogoutRedirectUris: own("postLogoutRedirectUris"),
  allowForeignHost: "allowForeignHost",
  credentialVersion: "credentials.version",
  clientSecret: "credentials.source",
};

/** What the config says for all constructs, and what it cannot say. */
export const COMMON_PLACES = { preventDestroy: "preventDestroy", provider: "", timeProvider: "", randomProvider: "" } as const;

/** The findings about a server, each at the key that the user wrote. */
export function serverFindings<Props>(places: ServerPlaces<Props>, found: readonly Finding[]): Finding[] {
  return found.map((finding) => ({ ...finding, at: placeOf(places, finding.at, (place, element) => `${place}${numbered(element)}`) }));
}

/** The same about the n-th client. */
export function clientFindings<Props>(
  places: ClientPlaces<Props>,
  config: StackConfig,
  index: number,
  found: readonly Finding[],
): Finding[] {
  const client = config.clients![index];
  const show = (place: ClientPlace, element: number | undefined) =>
    typeof place === "string" ? `${place}${numbered(element)}` : place({ config, client, index, element });
  return found.map((finding) => ({ ...finding, at: placeOf(places, finding.at, show) }));
}

/** The place of a property, or of the nearest one that it is a part of: `userMapping.claim` where `userMapping` is known. */
function placeOf<Place>(
  places: Readonly<Record<string, Place>>,
  key: string,
  show: (place: Place, element: number | undefined) => string,
): string {
  const [, property, nth] = /^(.*?)(?:\[(\d+)\])?$/.exec(key)!;
  if (property in places) return show(places[property], nth === undefined ? undefined : Number(nth));
  const [, whole, part] = /^(.*)\.([^.]*)$/.exec(property) ?? [undefined, "", property];
  const suffix = `.${part}${nth === undefined ? "" : `[${nth}]`}`;
  return whole === "" ? key : `${placeOf(places, whole, show)}${suffix}`;
}

/** The config has ids and names in one list: where those of one kind are. */
export function positionsOf(entries: readonly unknown[], kind: "string" | "object"): number[] {
  return entries.flatMap((entry, position) => (typeof entry === kind ? [position] : []));
}

/** The same findings, each at another place. */
export function relocate(found: readonly Finding[], place: (key: string) => string): Finding[] {
  return found.map((finding) => ({ ...finding, at: place(finding.at) }));
}
