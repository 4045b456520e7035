import { namedFindings } from "../../lib/findings/look-alike-rule";
import { Finding, Rule } from "../../lib/findings/rule";
import { Binding, Bindings, ClientSource, Place } from "../resolve/bindings";
import { ResolvedApp } from "../resolve/clients";

/** Where the properties of a construct are. Its bindings say so. */
export type Places<From> = Readonly<Record<string, Pick<Binding<From, unknown>, "place" | "parts">>>;

/** The findings about a construct's properties, each at the key that the user wrote. */
export function located<From>(bindings: Places<From>, from: From, found: readonly Finding[]): Finding[] {
  const places = new Map(
    Object.entries(bindings).flatMap(([key, { place, parts = {} }]) => [
      [key, place] as const,
      ...Object.entries(parts).map(([part, partPlace]) => [`${key}.${part}`, partPlace] as const),
    ]),
  );
  return relocate(found, (key) => placeOf(places, key, from));
}

/** The findings about the clients of a stack. */
export function appFindings<Props, Idp>(
  bindings: Bindings<ClientSource<Idp>, Props>,
  apps: readonly ResolvedApp<Props, Idp>[],
  rules: readonly Rule<Props>[],
): Finding[] {
  return apps.flatMap(({ props, from }) => located(bindings, from, namedFindings(rules, props)));
}

/** The place of a property, or of the nearest one that it is a part of: `userMapping.claim` where `userMapping` is known. */
function placeOf<From>(places: ReadonlyMap<string, Place<From>>, key: string, from: From): string {
  const [, property, nth] = /^(.*?)(?:\[(\d+)\])?$/.exec(key)!;
  const place = places.get(property);
  if (place !== undefined) return place(from, nth === undefined ? undefined : Number(nth));
  const dot = key.lastIndexOf(".");
  return dot === -1 ? key : `${placeOf(places, key.slice(0, dot), from)}${key.slice(dot)}`;
}

/** Where the name of an element is that the user may have written as a mere text: at the element itself. */
export const orMereName =
  (list: string, elements: readonly unknown[]) =>
  (key: string): string => {
    const [, element, nth] = new RegExp(`^(${list}\\[(\\d+)\\])\\.name$`).exec(key) ?? [];
    return element !== undefined && typeof elements[Number(nth)] === "string" ? element : key;
  };

/** The same findings, each at another place. */
export function relocate(found: readonly Finding[], place: (key: string) => string): Finding[] {
  return found.map((finding) => ({ ...finding, at: place(finding.at) }));
}
