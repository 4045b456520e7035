import { CHECK_FINDS } from "../verify/model/check-finds";
import { CheckId, CHECKS } from "../verify/model/check";
import { RULE_TEXTS } from "./rule-texts";

/** A rule of this project, or a check of `verify`: the text under its id in `docs/rules.md` and `docs/verify.md`. */
export interface Own {
  readonly id: string;
  readonly kind: "error" | "warning" | "check";
  /** Plain Markdown. */
  readonly text: string;
  /** URLs, and pages of this project. */
  readonly see: readonly string[];
}

const sentence = (text: string) => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** Every one that there is: rules in the order of their page, then checks in theirs. */
export const OWN: readonly Own[] = [
  ...RULE_TEXTS.map(({ id, severity, why, see = [] }) => ({ id, kind: severity, text: why, see })),
  ...Object.entries(CHECKS).map(([id, what]) => ({
    id,
    kind: "check" as const,
    text: `${sentence(what)} Finds: ${CHECK_FINDS[id as CheckId]}`,
    see: ["docs/verify.md"],
  })),
];

const BY_ID = new Map(OWN.map((own) => [own.id, own]));
const ID = /(?<![\w-])[A-Z]+\d?(?:-[A-Z]+)+(?![\w-])/g;
/** How a message of this project ends. */
const IN_BRACKETS = /\[([A-Z]+\d?(?:-[A-Z]+)+)\]$/;

/** The rules and checks whose ids a text has, each once. An id of its own may be in any case. */
export function ownIn(text: string): Own[] {
  const ids = [...text.matchAll(ID)].map(([id]) => id);
  const found = [text.trim().toUpperCase(), ...ids].flatMap((id) => BY_ID.get(id) ?? []);
  return [...new Set(found)];
}

/** A text without the messages of this project: the rule says what they mean, and not the words in them. */
export function withoutOwn(text: string): string {
  const isOwn = (line: string) => BY_ID.has(IN_BRACKETS.exec(line.trimEnd())?.[1] ?? "");
  return ownIn(text).length === 0
    ? text
    : text
        .split("\n")
        .filter((line) => !isOwn(line))
        .join("\n");
}

const KINDS = {
  error: "a rule of cdktf-sigma-oauth; an error",
  warning: "a rule of cdktf-sigma-oauth; a warning",
  check: "a check of cdktf-sigma-oauth verify",
} as const;

/** As the list of everything that can be explained has them. */
export const namesOfOwn = () => OWN.map(({ id, kind }) => `${id}  (${KINDS[kind]})\n`);

/** What people read of one. */
export function ownParagraph({ id, kind, text, see }: Own): string {
  const sources = see.length === 0 ? [] : [`Sources: ${see.join(", ")}`];
  const lines = [...text.split(/\n+/), ...sources].map((line) => `  ${line}`);
  return [`${id} (${KINDS[kind]})`, ...lines, ""].join("\n");
}
