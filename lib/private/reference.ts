/**
 * Whether a value holds a reference that only Terraform can resolve.
 *
 * Such a value is never judged, split or compared: its text is a placeholder. The test reads the text (a `${…}` expression, cdktf's
 * list marker) or the size (cdktf encodes number references as doubles near -1e298), so that layers without cdktf can use it.
 */
export function isReference(value: unknown): boolean {
  if (typeof value === "string") return value.includes("${") || value.includes("#{TfToken[");
  if (typeof value === "number") return Math.abs(value) > 1e280;
  if (Array.isArray(value)) return value.some(isReference);
  return false;
}

/** The values that are plain text, which a rule may judge. */
export function literals(values: readonly string[] | undefined): { value: string; index: number }[] {
  return (values ?? []).map((value, index) => ({ value, index })).filter(({ value }) => !isReference(value));
}

/** Whether a value is given and plain, so that a rule may judge it. */
export function isLiteral<T>(value: T | undefined): value is T {
  return value !== undefined && !isReference(value);
}

/**
 * The construct id for an element of a list: what it is, so that adding one moves no other. A reference has no text of its own, so its place in the
 * list counts.
 *
 * Different elements have different ids: constructs write a slash as two dashes, so slashes are escaped first, and the tilde with which they are (as
 * in JSON pointers, RFC 6901). What this library adds to a text has a tilde that no escaped text has.
 */
export function elementId(kind: string, value: string, index: number): string {
  return isReference(value) ? `${kind}~-${index}` : `${kind}-${value.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The construct id for a part of an element. */
export function partId(element: string, part: string): string {
  return `${element}~-${part}`;
}
