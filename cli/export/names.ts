import { Element } from "./stack-json";

/** Plain names for what CDK for Terraform named by its construct's path and a checksum. */

/** First parts of paths that say no more than the type of what is in them. */
const UNSAID = ["Client", "Trust", "Access", "Alerts", "Expiry", "AuthorizationServer", "TokenManager"];
/** What there is once for each account: most stacks have one, whose name says nothing. */
const PER_ACCOUNT = /^(Access|Alerts)-/;
/** Kinds that are followed by a name that a user chose. */
const NAMED_KINDS = [
  ...["Client", "Trust", "Access", "Alerts", "Expiry", "Credential", "Certificate", "RenewedSecret", "App"],
  ...["Group", "GroupNamed", "FindGroup", "User", "UserNamed", "FindUser", "FindUserById", "ManagedUser", "Role", "FindRole", "FindScope"],
  ...["Connection", "ConnectionNamed", "FindConnection", "ClientGrant", "Permission", "RoleScope", "Snowflake"],
  ...["Grant", "Database", "Schema", "Warehouse", "WriteBack", "WriteBackDatabase"],
];
/** Words that a name does without, and others that read better. */
const FILLERS = ["find", "named", "by", "id", "resource"];
/** What is followed by another kind: that of the object. */
const GRANT = "Grant";
/** A privilege, not a role. */
const WHOLE = "UseAnyRole";
const BETTER: Readonly<Record<string, string>> = { Graph: "MicrosoftGraph", OpenIdGrant: "OpenidGrant" };
/** Longer than any name that a person would choose. */
const LONGEST = 100;

/** A part of a path: what it is, and whose name it has. */
interface Segment {
  readonly kinds: readonly string[];
  readonly chosen: string;
}

/** The names of elements of one type, in their order: short where they differ, and always different. */
export function plainNames(elements: readonly Element[]): string[] {
  const candidates = elements.map(candidatesOf);
  const chosen = candidates.map(
    (own, index) => own.find((name) => candidates.every((others, other) => other === index || !others.includes(name))) ?? own.at(-1)!,
  );
  const used = new Set<string>();
  return chosen.map((name) => {
    let free = name;
    for (let number = 2; used.has(free); number++) free = `${name}_${number}`;
    used.add(free);
    return free;
  });
}

/** What an element may be called, from the shortest name to the longest. */
function candidatesOf({ mode, type, path, name }: Element): string[] {
  if (path.length === 0) return [identifier(withoutMarks(name), type)];
  const segments = path.filter((part) => part !== "Resource").flatMap((part) => part.split("~-").map(segmentOf));
  const isSaid = (word: string) => FILLERS.includes(word) || type.split("_").includes(word);
  const kept = (kind: string, drops: boolean) => words(kind).filter((word) => !drops || kind === WHOLE || !isSaid(word));
  const wordsOf = ({ kinds, chosen }: Segment, drops: boolean) => [...kinds.flatMap((kind) => kept(kind, drops)), slug(chosen)];
  const first = segments.length === 0 ? [] : [{ ...segments[0], kinds: segments[0].kinds.filter((kind) => !UNSAID.includes(kind)) }];
  const rest = segments.slice(1);
  const whole = (drops: boolean) => [...first, ...rest].flatMap((segment) => wordsOf(segment, drops));
  const isOnItsOwn = mode === "data" ? rest.some(({ chosen }) => chosen !== "") : rest.length > 0 && PER_ACCOUNT.test(path[0]);
  const short = isOnItsOwn ? [rest.flatMap((segment) => wordsOf(segment, true))] : [];
  const fallback = mode === "data" ? "current" : "sigma";
  return [...short, whole(true), whole(false)].map((parts) => identifier(parts.filter(Boolean).join("_") || fallback, fallback));
}

function segmentOf(part: string): Segment {
  const [, kind, chosen] = /^([A-Za-z]+)(?:-(.*))?$/s.exec(part) ?? [];
  if (kind === undefined || (chosen !== undefined && !NAMED_KINDS.includes(kind))) return { kinds: [], chosen: part };
  const own = BETTER[kind] ?? kind;
  if (chosen === undefined) return { kinds: [own], chosen: "" };
  if (kind !== GRANT) return { kinds: [own], chosen };
  const inner = segmentOf(chosen);
  return { kinds: [own, ...inner.kinds], chosen: inner.chosen };
}

/** The words of a name in camel case. */
const words = (name: string) =>
  name
    .replace(/([a-z])(?=[A-Z])/g, "$1_")
    .toLowerCase()
    .split("_");

/** A text of a person in the letters of a name; the beginning of a URL says nothing. */
function slug(text: string): string {
  const readable = text
    .replaceAll("~1", "/")
    .replaceAll("~0", "~")
    .replace(/^https?:\/\//, "");
  return readable
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}

const identifier = (name: string, kind: string) => (/^[a-z]/.test(name) ? name : `${kind}_${name}`).slice(0, LONGEST).replace(/_+$/, "");

/** The name of a local value or of another stack's state, without what CDK for Terraform adds. */
export function withoutMarks(name: string): string {
  const own = name
    .replace(/^cross-stack-reference-input-/, "")
    .replace(/^Expiry-/, "")
    .replace(/_[0-9A-F]{8}$/, "");
  return slug(words(own).join("_"));
}
