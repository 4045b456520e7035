import { Address } from "./addresses";

/** A part of main.tf, with what one construct made. */
export interface Section {
  readonly title: string;
  readonly addresses: readonly Address[];
}

/** The parts of main.tf in their order, by how the path of a construct begins. What a person chose follows a dash. */
const TITLES: readonly (readonly [start: RegExp, title: string])[] = [
  [/^$/, "The state of the identity provider's half"],
  [/^(AuthorizationServer|Api)$/, "Authorization server"],
  [/^TokenManager$/, "Access token manager"],
  [/^Client-/, "OAuth client"],
  [/^SignInFrequency$/, "Sign-in frequency"],
  [/^Trust-/, "Security integration"],
  [/^Federation-/, "Federation policy"],
  // By the account's id, which no name of a Snowflake account looks like.
  [/^Access-databricks_[\da-f]{8}(_[\da-f]{4}){3}_[\da-f]{12}$/, "Access in Databricks"],
  [/^Access-/, "Access in Snowflake"],
  [/^Alerts(-|$)/, "Alerts"],
  [/^Expiry-/, "Age of the credentials"],
];
const OTHER = "Other";

/** Everything in a stack in the order in which a person reads it: what is looked up, then the main resource, then its parts. */
export function sectionsOf(addresses: readonly Address[]): Section[] {
  const groups = new Map<string, Address[]>();
  addresses.forEach((address) => {
    const start = address.element.path[0] ?? "";
    groups.set(start, [...(groups.get(start) ?? []), address]);
  });
  return [...groups]
    .sort(([left], [right]) => rankOf(left) - rankOf(right))
    .map(([start, own]) => ({
      title: titleOf(start),
      addresses: own.sort((left, right) => orderOf(left).localeCompare(orderOf(right), "en")),
    }));
}

const indexOf = (start: string) => TITLES.findIndex(([pattern]) => pattern.test(start));
const rankOf = (start: string) => (indexOf(start) < 0 ? TITLES.length : indexOf(start));

function titleOf(start: string): string {
  const title = TITLES[indexOf(start)]?.[1] ?? OTHER;
  const chosen = /^[A-Z][A-Za-z]*-(.+)$/s.exec(start)?.[1];
  return chosen === undefined ? title : `${title}: ${chosen}`;
}

/** What is granted comes after what it is about. */
function orderOf({ element: { mode, type, path } }: Address): string {
  const isMain = mode === "resource" && path.at(-1) === "Resource";
  const rank = mode === "data" ? 0 : isMain ? 1 : /grant|assign|permission/.test(type) ? 3 : 2;
  return [rank, type, ...path].join("\n");
}
