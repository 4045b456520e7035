import { Finding } from "../../lib/findings/rule";
import { pathText } from "../read/path-text";
import { clientId } from "../resolve/clients";
import { StackConfig } from "../schema/stack";

type Lists = "groups" | "users";

/** Where the properties of a client's construct stand in the config, beyond those of the same name. */
export interface ClientPlaces {
  /** Lists of ids or names, of which the config has one list for both. */
  readonly mixed: Readonly<Record<string, readonly [Lists, "string" | "object"]>>;
  /** Properties that the config has elsewhere, by their path in the stack. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Properties of the same client under another key. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Keys of mappings by client id, such as adopt.clients. */
  readonly byClient?: Readonly<Record<string, readonly string[]>>;
}

/** Where the properties stand that the config has for all clients of a stack. */
const SHARED: Readonly<Record<string, string>> = {
  deployment: "deployment",
  offlineAccess: "offlineAccess",
  allowForeignHost: "allowForeignHost",
  credentialVersion: "credentials.version",
  secretValidDays: "credentials.validDays",
  previousSecretDays: "credentials.overlapDays",
  clientSecret: "credentials.source",
};

/**
 * The findings of the n-th client, each at the key that the user wrote. Of several about one key the first is shown: the identity provider's own
 * come before Sigma's, whose advice it might not be able to follow.
 */
export function clientFindings(config: StackConfig, index: number, found: readonly Finding[], places: ClientPlaces): Finding[] {
  const client = config.clients![index];
  const positions = Object.fromEntries(Object.entries(places.mixed).map(([key, [list, kind]]) => [key, positionsOf(client[list], kind)]));
  const at = (key: string): string => {
    if (places.byClient && key in places.byClient) return pathText([...places.byClient[key], clientId(client)]);
    const [, head, nth] = /^([\w.]+)(?:\[(\d+)\])?$/.exec(key)!;
    const suffix = nth === undefined ? "" : `[${nth}]`;
    if (head in SHARED) return SHARED[head];
    if (head in places.elsewhere) return `${places.elsewhere[head]}${suffix}`;
    if (!(head in places.mixed)) return `clients[${index}].${places.renamed?.[head] ?? head}${suffix}`;
    return `clients[${index}].${places.mixed[head][0]}${nth === undefined ? "" : `[${positions[head][Number(nth)]}]`}`;
  };
  return found.map((finding) => ({ ...finding, at: at(finding.at) }));
}

/** The config has ids and names in one list: where those of one kind stand. */
export function positionsOf(entries: readonly unknown[], kind: "string" | "object"): number[] {
  return entries.flatMap((entry, position) => (typeof entry === kind ? [position] : []));
}

/** The same findings, each at another place. */
export function relocate(found: readonly Finding[], place: (key: string) => string): Finding[] {
  return found.map((finding) => ({ ...finding, at: place(finding.at) }));
}

/** Looks a place up, and keeps the number of an element of a list: `owners[1]` where `owners` is known. */
export function lookUp(places: Readonly<Record<string, string>>, otherwise: (head: string) => string): (key: string) => string {
  return (key) => {
    const [, head, nth = ""] = /^(.*?)(\[\d+\])?$/.exec(key)!;
    return `${places[head] ?? otherwise(head)}${nth}`;
  };
}
